import {html, type TemplateResult} from 'lit';

import {noteTitle} from '../parts/heading.js';
import type {CaseView} from './case-view.js';

/** Asks whether everything may go, for not all of it is kept. */
export function wipeQuestion({texts, level}: CaseView, acts: {wipe: () => void; keep: () => void}): TemplateResult {
  const words = texts.leave;
  return html`
    <div class="note warn form" role="group" aria-labelledby="wipe">
      ${noteTitle(level(1), words.sure, 'wipe')}
      <div class="btns">
        <button class="btn" part="wipe" type="button" @click=${acts.wipe}>${words.yes}</button>
        <button class="btn second" type="button" @click=${acts.keep}>${words.no}</button>
      </div>
    </div>
  `;
}
