import {html, nothing, type TemplateResult} from 'lit';

import {fill, listed} from '../../content/form/fill.js';
import type {SchoolType} from '../../protocol/scalars.js';
import {heading, noteTitle} from '../parts/heading.js';
import {againIcon, printIcon} from '../parts/icons.js';
import {meantFor} from '../parts/school-types.js';
import {type Card, type CardKind, kindsIn} from './cards.js';
import {guidance} from './guidance.js';
import type {Guided} from './guided.js';
import {kindFigure, tableFigure} from './prompt-figures.js';
import type {FirstView} from './prompts-view.js';

interface CardsActs {
  age: (age: SchoolType) => void;
  kind: (kind: CardKind | undefined) => void;
  others: () => void;
  enlarge: (card: Card) => void;
  print: () => void;
  told: () => void;
  /** Asks for what is folded. */
  ask: () => void;
}

/**
 * The few cards of today, with everything that helps to use them below.
 * @param rest what is folded there, once it is there; and what is said while that is waited for.
 */
export function cardsPage(view: FirstView, {guided, wait}: {guided: Guided | undefined; wait: unknown}, acts: CardsActs): TemplateResult {
  const {texts, content, age, ages, pile, kind, cards} = view;
  const [first] = meantFor([age], content.lead);
  return html`
    <div class="head">
      ${tableFigure()}
      <div class="tight">
        ${heading(view.level(), texts.title)}
        <p class="lead">${first?.text}</p>
      </div>
    </div>
    <div class="choose">
      <fieldset>
        <legend>${texts.age}</legend>
        <div class="seg">
          ${ages.map(
            (type) => html`
              <label
                ><input type="radio" name="age" value=${type} .checked=${type === age} @change=${() => acts.age(type)} />
                ${texts.ages[type]}</label
              >
            `,
          )}
        </div>
      </fieldset>
      <div class="field">
        <label for="kind">${texts.kind}</label>
        <select
          id="kind"
          @change=${(event: Event) => acts.kind(((event.target as HTMLSelectElement).value || undefined) as CardKind | undefined)}
        >
          <option value="" .selected=${!kind}>${texts.today}</option>
          ${kindsIn(pile).map((each) => html`<option value=${each} .selected=${each === kind}>${texts.kinds[each]}</option>`)}
        </select>
      </div>
    </div>
    ${
      kind
        ? nothing
        : html`<div class="btns">
            <button class="btn second" part="others" type="button" @click=${acts.others}>${againIcon()} ${texts.others}</button>
          </div>`
    }
    <ul class="deck" part="cards">
      ${cards.map((card) => renderCard(view, card, acts))}
    </ul>
    ${wait}
    <div class="btns">
      <button class="btn soft" part="print" type="button" @click=${acts.print}>${printIcon()} ${texts.print}</button>
    </div>
    <div class="note warn">
      ${noteTitle(view.level(1), `${content.safetyNet.title}?`, 'safety-net')}
      <p>${texts.told.lead}</p>
      <button class="btn second" part="told" type="button" @click=${acts.told}>${texts.told.open}</button>
    </div>
    ${guidance(view, guided, acts.ask)}
  `;
}

function renderCard(view: FirstView, card: Card, acts: CardsActs): TemplateResult {
  const {texts} = view;
  return html`
    <li class="card">
      <div class="top"><span class="kicker">${kicker(view, card)}</span>${kindFigure(card.kind)}</div>
      <p class="ask">${card.text}</p>
      <div class="then">
        ${card.followUp ? html`<p><b>${texts.goOn}</b>${card.followUp}</p>` : nothing}
        ${card.avoidIf ? html`<p class="quiet"><b>${texts.ratherNot}</b>${card.avoidIf}</p>` : nothing}
        <button class="btn soft" type="button" @click=${() => acts.enlarge(card)}>
          <span>${texts.large}<span class="hush">${fill(texts.largeFor, {question: card.text})}</span></span>
        </button>
      </div>
    </li>
  `;
}

/** What sort of question it is, and for which kleuters. */
export function kicker({texts}: FirstView, {kind, stage}: Card): string {
  return listed([texts.kinds[kind], stage && texts[stage]], texts.lists);
}
