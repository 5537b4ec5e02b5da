// `display: block` on a narrow screen takes a table apart, so every part says what it is.
/* eslint-disable lit-a11y/no-redundant-role */
import {html, nothing, type TemplateResult} from 'lit';

import {alternatives, counted, fill} from '../../content/form/fill.js';
import type {Outcome, Situation} from '../../content/form/pesten-plagen-quiz.js';
import type {Board} from './board.js';
import {countOnBoard, talkOnBoard} from './board-pages.js';
import {type BoardActs, handButtons} from './hand-buttons.js';
import {heading} from '../parts/heading.js';
import {backIcon, nextIcon} from '../parts/icons.js';
import {type SendController, sendingPart} from '../parts/sending.js';
import {takenSeriously, whereToGo} from './closing-page.js';
import {leaning, reasons, stopsToo} from './feedback-page.js';
import {scene} from './question-page.js';
import {type Hands, labelOf, noHands, type QuizView} from './quiz-view.js';

/** Hands per situation, in the order in which they were counted. */
export type Counts = ReadonlyMap<string, Hands>;

/** What a teacher agrees with the class before they begin. */
export function classStartPage(view: QuizView, acts: {start: () => void; board: () => void; back: () => void}): TemplateResult {
  const {texts, content} = view;
  return html`
    <button class="btn soft back" type="button" @click=${acts.back}>${backIcon()} ${texts.back}</button>
    <div class="tight form">
      ${heading(view.level(), content.classMode.title)}
      <p class="lead">${texts.class.lead}</p>
    </div>
    <ol>
      ${content.classMode.items.map(({text}) => html`<li>${text}</li>`)}
    </ol>
    <div class="btns">
      <button class="btn" part="start" type="button" @click=${acts.start}>${texts.class.start} ${nextIcon()}</button>
      <button class="btn second" type="button" @click=${acts.board}>${texts.class.fullScreen}</button>
    </div>
    <p class="small quiet keys">${texts.class.boardKeys}</p>
  `;
}

/** A situation in large type, with hands to count per answer. */
export function countPage(
  view: QuizView,
  situation: Situation,
  number: number,
  hands: Hands,
  acts: BoardActs,
  board: Board,
): TemplateResult {
  if (board.open) return countOnBoard(view, board, situation, number, hands, acts);
  const {texts, content} = view;
  return html`
    <div class="stack" @keydown=${acts.keydown}>
      ${top(view, number, acts)} ${scene(situation)} ${heading(view.level(1), texts.class.question, 'question')}
      <ul class="hands">
        ${content.choices.map(({outcome, label, text}) => {
          return html`
            <li>
              <span><b>${label}</b><span class="hint">${text}</span></span>
              ${handButtons(view, outcome, hands[outcome], acts)}
            </li>
          `;
        })}
      </ul>
      <p class="small quiet keys">${texts.class.keys}</p>
      <div class="btns">
        <button class="btn" part="next" type="button" @click=${acts.reveal}>${texts.class.reveal} ${nextIcon()}</button>
        <button class="btn soft" type="button" @click=${acts.next}>${texts.skip}</button>
        <button class="btn soft" type="button" @click=${acts.stop}>${texts.class.wiped}</button>
      </div>
    </div>
  `;
}

function top(view: QuizView, number: number, acts: Pick<BoardActs, 'board'>): TemplateResult {
  const {situation, fullScreen} = view.texts.class;
  return html`
    <div class="progress">${heading(view.level(), fill(situation, {number}))}</div>
    <div class="btns"><button class="btn second" id="to-board" type="button" @click=${acts.board}>${fullScreen}</button></div>
  `;
}

/** How many thought what, the reason beside each, and a question to talk about. */
export function talkPage(
  view: QuizView,
  situation: Situation,
  number: number,
  hands: Hands,
  last: boolean,
  acts: BoardActs,
  board: Board,
): TemplateResult {
  if (board.open) return talkOnBoard(view, board, situation, number, hands, last, acts);
  const {texts, content, language} = view;
  return html`
    <div class="stack">${top(view, number, acts)} ${scene(situation)}</div>
    <div class="answer">
      ${leaning(view, situation, view.level(1))}
      <dl class="asks">
        ${content.choices.map(
          ({outcome, label}) =>
            html`<div>
              <dt>${label}<span class="quiet">: ${counted(texts.class.hands, language, hands[outcome])}</span></dt>
              <dd>${situation.feedback[outcome]}</dd>
            </div>`,
        )}
      </dl>
      ${reasons(view, situation, view.level(2))} ${stopsToo(view, situation)}
      <div class="scene">
        <b>${texts.class.talkAbout}</b>
        <p>${situation.discussion}</p>
      </div>
      <div class="btns">
        ${last ? nothing : html`<button class="btn" part="next" type="button" @click=${acts.next}>${texts.nextSituation} ${nextIcon()}</button>`}
        <button class=${last ? 'btn' : 'btn soft'} type="button" @click=${acts.stop}>${last ? texts.toTheEnd : texts.class.wiped}</button>
      </div>
    </div>
  `;
}

/** The end for a class: the same as for one reader; and what happens with the counts. */
export function classEndPage(
  view: QuizView,
  counts: Counts,
  canSend: boolean,
  acts: {share: () => void; wipe: () => void},
): TemplateResult {
  const {texts} = view;
  return html`
    <div class="tight">
      ${heading(view.level(), texts.class.endTitle)}
      ${counts.size > 0 ? html`<p class="lead">${counted(texts.class.endLead, view.language, counts.size)}</p>` : nothing}
    </div>
    ${takenSeriously(view)} ${counts.size > 0 ? countsTable(view, counts) : nothing}
    <div class="btns">
      ${canSend && counts.size > 0 ? html`<button class="btn second" type="button" @click=${acts.share}>${texts.class.share}</button>` : nothing}
      <button class="btn soft" type="button" @click=${acts.wipe}>${counts.size > 0 ? texts.class.wipe : texts.class.wiped}</button>
    </div>
    ${whereToGo(view)}
  `;
}

/** The yes page: what goes, to whom, and nothing before the yes. */
export function sharePage(
  view: QuizView,
  counts: Counts,
  sending: SendController,
  acts: {send: () => void; back: () => void},
): TemplateResult {
  const {texts, content, settings, language} = view;
  const {share} = texts;
  const names = (settings.school.recipients ?? []).map(({label}) => label);
  return html`
    <div class="tight form">
      ${heading(view.level(), share.title)}
      <p class="lead">${share.what}</p>
      <p>${fill(share.who, {names: names.length > 0 ? alternatives(names, texts.lists) : share.someoneAtSchool})}</p>
    </div>
    ${countsTable(view, counts)}
    ${sendingPart(
      {
        sending,
        texts: texts.sending,
        settings,
        language,
        level: view.level(1),
        roleNames: content.roleNames,
        yes: share.yes,
        send: acts.send,
        edit: acts.back,
      },
      html`<button class="btn soft" type="button" @click=${acts.back}>${share.no}</button>`,
    )}
  `;
}

export function sharedPage(view: QuizView, close: () => void): TemplateResult {
  const {share, again} = view.texts;
  return html`
    <div class="tight form">
      ${heading(view.level(), share.sentTitle)}
      <p class="lead">${share.sent}</p>
    </div>
    <div class="btns"><button class="btn second" type="button" @click=${close}>${again}</button></div>
  `;
}

function countsTable(view: QuizView, counts: Counts): TemplateResult {
  const {texts, content, situations} = view;
  return html`
    <table class="compare counts" role="table">
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">${texts.share.situation}</th>
          ${content.choices.map(({label}) => html`<th role="columnheader" scope="col">${label}</th>`)}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${[...counts].map(
          ([id, hands]) => html`
            <tr role="row">
              <th role="rowheader" scope="row">${situations.find((situation) => situation.id === id)?.text ?? id}</th>
              ${content.choices.map(
                ({outcome}) =>
                  html`<td role="cell">
                    <span class="lab" aria-hidden="true">${labelOf(view, outcome)}</span><span>${hands[outcome]}</span>
                  </td>`,
              )}
            </tr>
          `,
        )}
      </tbody>
    </table>
  `;
}

/** One hand more or less; never below none. */
export function withHand(counts: Counts, situation: string, outcome: Outcome, step: 1 | -1): Counts {
  const hands = counts.get(situation) ?? noHands;
  const changed = {...hands, [outcome]: Math.max(0, Math.min(1000, hands[outcome] + step))};
  const others = [...counts].filter(([id]) => id !== situation);
  return new Map(Object.values(changed).some(Boolean) ? [...others, [situation, changed]] : others);
}

/** The body of a `quiz`: counts of answers that anybody gave, and nobody's name. */
export function toQuizCounts(counts: Counts): {counts: {situation: string; choice: string; count: number}[]} {
  return {
    counts: [...counts].flatMap(([situation, hands]) =>
      Object.entries(hands)
        .filter(([, count]) => count > 0)
        .map(([choice, count]) => ({situation, choice, count})),
    ),
  };
}
