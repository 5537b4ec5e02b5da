import {html, type TemplateResult} from 'lit';

import {noteTitle} from '../parts/heading.js';
import type {GuideView} from './guide-view.js';

/** Asks whether everything may go, for none of it is kept. */
export function wipeQuestion({texts, level}: GuideView, acts: {wipe: () => void; keep: () => void}): TemplateResult {
  return html`
    <div class="note warn form" role="group" aria-labelledby="wipe">
      ${noteTitle(level(1), texts.wipeSure, 'wipe')}
      <div class="btns">
        <button class="btn" type="button" @click=${acts.wipe}>${texts.wipeYes}</button>
        <button class="btn second" type="button" @click=${acts.keep}>${texts.wipeNo}</button>
      </div>
    </div>
  `;
}
