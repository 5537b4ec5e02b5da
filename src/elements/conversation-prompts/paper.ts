import {html, nothing, type TemplateResult} from 'lit';

import {heading, noteTitle} from '../parts/heading.js';
import {paperHead} from '../parts/paper-head.js';
import {type Card, kindsIn} from './cards.js';
import {kicker} from './cards-page.js';
import {kindFigure} from './prompt-figures.js';
import type {PromptsView} from './prompts-view.js';

/** What is printed: the whole pile for one age as cards to cut out, and the rules for asking; before it, for the youngest, a board. */
export function paper(view: PromptsView): TemplateResult {
  const {texts, content, settings, age, pile} = view;
  return html`
    <section class="in paper" part="paper">
      ${paperHead(settings.school, content.roleNames)} ${age === 'kleuters' ? board(view) : nothing}
      ${heading(view.level(), texts.paper.titles[age], 'paper')}
      <p>${texts.paper.how}</p>
      <ul class="cut">
        ${pile.map(
          (card) => html`
            <li>
              <span class="small kind">${kicker(view, card)}${kindFigure(card.kind)}</span>
              <b>${card.text}</b>
              ${besideIt(view, card)} ${card.followUp ? html`<span class="small">${texts.goOn}: ${card.followUp}</span>` : nothing}
            </li>
          `,
        )}
      </ul>
      <div class="keep">
        ${heading(view.level(1), texts.rules, 'paper-rules')}
        <ol>
          ${content.rules.map(({title, text}) => html`<li><b>${title}.</b> ${text}</li>`)}
        </ol>
      </div>
      <div class="keep note">
        ${noteTitle(view.level(1), `${content.safetyNet.title}?`, 'paper-safety-net')}
        <p>${content.safetyNet.steps.map(({title}) => html`${title}. `)}</p>
      </div>
    </section>
  `;
}

/** The pictures of the cards, as large as a hand: a child that cannot read points at one. */
function board(view: PromptsView): TemplateResult {
  const {texts, pile} = view;
  return html`
    <div class="board">
      ${heading(view.level(), texts.paper.board.title, 'paper-board')}
      <p>${texts.paper.board.how}</p>
      <ul>
        ${kindsIn(pile).map((kind) => html`<li>${kindFigure(kind)} ${texts.kinds[kind]}</li>`)}
      </ul>
    </div>
  `;
}

/** A child often reads the language of its school best. */
function besideIt({beside}: PromptsView, {id, text}: Card): TemplateResult | typeof nothing {
  const card = beside?.pile.find((known) => known.id === id);
  return card && card.text !== text ? html`<span class="small" lang=${beside!.language} dir="auto">${card.text}</span>` : nothing;
}
