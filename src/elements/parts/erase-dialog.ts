import {html, nothing, type TemplateResult} from 'lit';

interface EraseTexts {
  readonly title: string;
  readonly text: string;
  readonly no: string;
  readonly yes: string;
  readonly busy: string;
}

/** Asks before something is erased for good. @param more what else has to be known. */
export function eraseDialog(
  texts: EraseTexts,
  busy: boolean,
  acts: {keep: () => void; erase: () => void},
  more: TemplateResult | typeof nothing = nothing,
): TemplateResult {
  const handleKeep = (event: Event) => {
    // Closed, not only taken away: then the focus goes back to where it was.
    (event.currentTarget as HTMLElement).closest('dialog')!.close();
    acts.keep();
  };
  const handleClose = (event: Event) => {
    // It comes a task after the answer: by then the same question may have been asked again, in a dialog of its own.
    if ((event.currentTarget as HTMLElement).isConnected) acts.keep();
  };
  return html`
    <dialog class="dialog" role="alertdialog" aria-labelledby="erase-title" aria-describedby="erase-text" @close=${handleClose}>
      <h2 class="note-title" id="erase-title">${texts.title}</h2>
      <div class="tight" id="erase-text">
        ${more}
        <p>${texts.text}</p>
      </div>
      <div class="btns">
        <button class="btn" type="button" @click=${handleKeep}>${texts.no}</button>
        <button class="btn second" type="button" aria-disabled=${busy ? 'true' : nothing} @click=${acts.erase}>
          ${busy ? texts.busy : texts.yes}
        </button>
      </div>
    </dialog>
  `;
}
