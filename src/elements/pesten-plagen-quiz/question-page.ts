import {fill} from '../../content/form/fill.js';
import {html, nothing, type TemplateResult} from 'lit';

import type {Situation} from '../../content/form/pesten-plagen-quiz.js';
import {heading} from '../parts/heading.js';
import {nextIcon} from '../parts/icons.js';
import {outcomeFigure, quizFigure} from './quiz-figures.js';
import type {FirstView, Given} from './quiz-view.js';

/** Where the reader is in the round, and what the buttons do. */
export interface QuestionActs {
  choose: (given: Given) => void;
  next: (event: Event) => void;
  skip: () => void;
  back: () => void;
  stop: () => void;
  keydown: (event: KeyboardEvent) => void;
}

export interface Place {
  readonly situation: Situation;
  /** Counted from 1. */
  readonly number: number;
  readonly of: number;
  /** Whether this is the first thing that the reader sees. */
  readonly first: boolean;
}

/** What happens, and the four answers. */
export function questionPage(
  view: FirstView,
  place: Place,
  given: Given,
  missing: boolean,
  acts: QuestionActs,
  others: unknown,
): TemplateResult {
  const {texts, content} = view;
  const row = ({outcome, label, text}: (typeof content.choices)[number], tall: boolean) => html`
    <label class=${tall ? 'choice tall' : 'choice'}>
      <input
        type="radio"
        name="choice"
        value=${outcome}
        .checked=${given.choice === outcome}
        @change=${() => acts.choose({choice: outcome})}
      />
      <span><b>${label}</b><span class="hint">${text}</span></span>
      ${outcomeFigure(outcome)}
    </label>
  `;
  const [unclear] = content.choices.filter(({outcome}) => outcome === 'unclear');
  return html`
    ${
      place.first
        ? html`<div class="head">
            ${quizFigure()}
            <div class="tight">
              ${heading(view.level(), texts.title)}
              <p class="lead">${content.lead.map(({text}) => html`${text} `)}</p>
            </div>
          </div>`
        : nothing
    }
    ${form(
      view,
      place,
      acts,
      missing,
      html`
        <fieldset aria-describedby=${missing ? 'missing' : nothing}>
          <legend class="q">${heading(view.level(1), texts.question, 'question')}</legend>
          <div class="choices three">${content.choices.filter((choice) => choice !== unclear).map((choice) => row(choice, true))}</div>
          ${unclear ? row(unclear, false) : nothing}
          <p class="small quiet keys">${texts.keys}</p>
        </fieldset>
      `,
      place.first ? nothing : html`<button class="btn soft" type="button" @click=${acts.stop}>${texts.stop}</button>`,
    )}
    ${others}
  `;
}

/** The situation, a question about it, and the ways on. */
export function form(
  view: FirstView,
  place: Place,
  acts: QuestionActs,
  missing: boolean,
  question: TemplateResult,
  more: unknown,
): TemplateResult {
  const {texts} = view;
  return html`
    <form class="stack" novalidate @submit=${acts.next} @keydown=${acts.keydown}>
      ${progress(view, place)} ${scene(place.situation)} ${question}
      <p class="error" id="missing" role="alert">${missing ? texts.chooseOne : nothing}</p>
      <div class="btns">
        <button class="btn" part="next" type="submit">${texts.next} ${nextIcon()}</button>
        <button class="btn soft" type="button" @click=${acts.skip}>${texts.skip}</button>
        ${more}
      </div>
    </form>
  `;
}

/** "Situatie 2 van 6"; the title of every page but the first, which has one already. */
export function progress(view: FirstView, {number, of, first}: Place): TemplateResult {
  const words = fill(view.texts.progress, {situation: number, situations: of});
  return html`<div class="progress">
    ${first ? html`<span>${words}</span>` : heading(view.level(), words)}<span>${view.texts.mayStop}</span>
  </div>`;
}

export function scene({text}: Pick<Situation, 'text'>): TemplateResult {
  return html`<div class="scene"><p>${text}</p></div>`;
}
