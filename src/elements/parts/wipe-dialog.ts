import {html, type TemplateResult} from 'lit';

import type {WipeTexts} from '../../content/structure/texts/shared.js';

/** Asks before what was typed goes; over everything, for who reads on elsewhere in the page would not see it. */
export function wipeDialog(
  {title, text, stay, wipe}: Omit<WipeTexts, 'limit' | 'wiped'>,
  acts: {stay: () => void; wipe: () => void},
): TemplateResult {
  const handleStay = (event: Event) => {
    // Closed, not only taken away: then the focus goes back to where it was.
    (event.currentTarget as HTMLElement).closest('dialog')!.close();
    acts.stay();
  };
  return html`
    <dialog class="dialog" role="alertdialog" aria-labelledby="wipe-title" aria-describedby="wipe-text" @close=${acts.stay}>
      <h2 class="note-title" id="wipe-title">${title}</h2>
      <p id="wipe-text">${text}</p>
      <div class="btns">
        <button class="btn" type="button" @click=${handleStay}>${stay}</button>
        <button class="btn second" type="button" @click=${acts.wipe}>${wipe}</button>
      </div>
    </dialog>
  `;
}
