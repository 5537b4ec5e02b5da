import {html, nothing, type TemplateResult} from 'lit';

import type {Card} from './cards.js';
import {kicker} from './cards-page.js';
import {kindFigure} from './prompt-figures.js';
import type {PromptsView} from './prompts-view.js';

/** One card over the whole screen, to lay on the table. */
export function largeCard(view: PromptsView, card: Card, acts: {next: () => void; close: () => void}): TemplateResult {
  const {texts} = view;
  // Closed, not only taken away: then the focus goes back to where it was.
  const handleClose = (event: Event) => (event.currentTarget as HTMLElement).closest('dialog')!.close();
  return html`
    <dialog class="large" aria-labelledby="large" aria-describedby=${card.followUp ? 'then' : nothing} @close=${acts.close}>
      <div class="in">
        <div class="top"><span class="kicker">${kicker(view, card)}</span>${kindFigure(card.kind)}</div>
        <p class="ask" id="large" tabindex="-1">${card.text}</p>
        ${card.followUp ? html`<p class="then" id="then"><b>${texts.goOn}</b> ${card.followUp}</p>` : nothing}
        <div class="btns">
          <button class="btn" type="button" @click=${handleClose}>${texts.close}</button>
          ${view.cards.length > 1 ? html`<button class="btn second" type="button" @click=${acts.next}>${texts.nextCard}</button>` : nothing}
        </div>
      </div>
    </dialog>
  `;
}
