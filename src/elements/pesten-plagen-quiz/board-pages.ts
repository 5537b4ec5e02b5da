import {html, nothing, type TemplateResult} from 'lit';

import {counted, fill} from '../../content/form/fill.js';
import type {Outcome, Situation} from '../../content/form/pesten-plagen-quiz.js';
import {heading} from '../parts/heading.js';
import {nextIcon} from '../parts/icons.js';
import {type Board, slides} from './board.js';
import {type BoardActs, handButtons} from './hand-buttons.js';
import {leaning, reasons, stopsToo} from './feedback-page.js';
import {scene} from './question-page.js';
import {outcomeFigure} from './quiz-figures.js';
import type {Hands, QuizView} from './quiz-view.js';

/** More than these stand smaller. */
const onALine = 16;

/** A situation as large as the board, and a place for each answer where the hands come. */
export function countOnBoard(
  view: QuizView,
  board: Board,
  situation: Situation,
  number: number,
  hands: Hands,
  acts: BoardActs,
): TemplateResult {
  const {texts, content} = view;
  const hide = html`<button class="btn soft" type="button" aria-pressed=${board.hidden} @click=${() => board.hide()}>
    ${texts.class.hideAnswers}
  </button>`;
  return html`
    <div class="top">
      ${heading(view.level(), fill(texts.class.situation, {number}))} ${heading(view.level(1), texts.class.question, 'question')}
      ${small(view, board)}
    </div>
    ${scene(situation)}
    ${
      board.hidden
        ? nothing
        : html`<ul class="hands">
            ${content.choices.map(
              ({outcome, label, text}) => html`
                <li>
                  ${outcomeFigure(outcome)}
                  <span><b>${label}</b><span class="hint">${text}</span></span>
                  ${handButtons(view, outcome, hands[outcome], acts)} ${dots(hands[outcome])}
                </li>
              `,
            )}
          </ul>`
    }
    <div class="btns">
      <button class="btn" part="next" type="button" @click=${() => board.turn(1)}>${texts.class.reveal} ${nextIcon()}</button>
      ${hide}
      <button class="btn soft" type="button" @click=${acts.next}>${texts.skip}</button>
      <button class="btn soft" type="button" @click=${acts.stop}>${texts.class.wiped}</button>
    </div>
  `;
}

/** One of the slides after it. */
export function talkOnBoard(
  view: QuizView,
  board: Board,
  situation: Situation,
  number: number,
  hands: Hands,
  last: boolean,
  acts: Pick<BoardActs, 'stop'>,
): TemplateResult {
  const {texts} = view;
  const end = board.slide === slides - 1;
  return html`
    <div class="top">${heading(view.level(), fill(texts.class.situation, {number}))} ${small(view, board)}</div>
    ${
      end
        ? html`${scene(situation)}
            <div class="answer">
              ${heading(view.level(1), texts.class.talkAbout, 'talk')}
              <p class="talk">${situation.discussion}</p>
            </div>`
        : html`<div class="answer">
            ${leaning(view, situation, view.level(1))}
            ${board.slide === 0 ? heard(view, situation, hands) : html`${reasons(view, situation, view.level(2))} ${stopsToo(view, situation)}`}
          </div>`
    }
    <div class="btns">
      <button class="btn" part="next" type="button" @click=${() => board.turn(1)}>
        ${end ? (last ? texts.toTheEnd : texts.nextSituation) : texts.next} ${nextIcon()}
      </button>
      <button class="btn soft" type="button" @click=${() => board.turn(-1)}>${texts.back}</button>
      <button class="btn soft" type="button" @click=${acts.stop}>${texts.class.wiped}</button>
    </div>
  `;
}

function small({texts}: QuizView, board: Board): TemplateResult {
  return html`<div class="btns">
    <button class="btn soft" type="button" @click=${() => board.close()}>${texts.class.smallScreen}</button>
  </div>`;
}

/** Per answer the hands, and what can be said of it. */
function heard({texts, content, language}: QuizView, situation: Situation, hands: Hands): TemplateResult {
  return html`
    <dl class="hands">
      ${content.choices.map(
        ({outcome, label}: {outcome: Outcome; label: string}) => html`
          <div>
            <dt>${label}<span class="quiet">: ${counted(texts.class.hands, language, hands[outcome])}</span></dt>
            <dd>${dots(hands[outcome])} ${situation.feedback[outcome]}</dd>
          </div>
        `,
      )}
    </dl>
  `;
}

/** A child with its hand up is a ring, as in our drawings; the number beside says it in words. */
function dots(count: number): TemplateResult {
  return html`<span class=${count > onALine ? 'dots many' : 'dots'} aria-hidden="true"
    >${Array.from({length: count}, () => html`<i></i>`)}</span
  >`;
}
