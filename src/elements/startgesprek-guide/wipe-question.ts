import {html, type TemplateResult} from 'lit';

import type {StartgesprekGuideTexts} from './startgesprek-guide.texts.js';

/** Asks whether everything may go, for none of it is kept. */
export function wipeQuestion(texts: StartgesprekGuideTexts, acts: {wipe: () => void; keep: () => void}): TemplateResult {
  return html`
    <div class="note warn form" role="group" aria-labelledby="wipe">
      <p class="note-title" id="wipe" tabindex="-1">${texts.wipeSure}</p>
      <div class="btns">
        <button class="btn" type="button" @click=${acts.wipe}>${texts.wipeYes}</button>
        <button class="btn second" type="button" @click=${acts.keep}>${texts.wipeNo}</button>
      </div>
    </div>
  `;
}
