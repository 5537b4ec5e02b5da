import {html, nothing, type TemplateResult} from 'lit';

import type {Mark, Situation} from '../../content/form/pesten-plagen-quiz.js';
import {heading, type HeadingLevel} from '../parts/heading.js';
import {nextIcon} from '../parts/icons.js';
import {type Place, progress, scene} from './question-page.js';
import {markFigure} from './quiz-figures.js';
import {type Given, labelOf, type QuizView, reasonsFor} from './quiz-view.js';

/** What we say of an answer: first what the reader chose, then the reason; no right and no wrong. */
export function feedbackPage(
  view: QuizView,
  place: Place,
  given: Given,
  acts: {next: () => void; stop: () => void},
  others: unknown,
): TemplateResult {
  const {texts, content} = view;
  const {situation} = place;
  const choice = given.choice!;
  const reason = reasonsFor(view, situation, choice).find(({id}) => id === given.reason);
  return html`
    <div class="stack">${progress(view, {...place, first: false})} ${scene(situation)}</div>
    <div class="answer">
      <p class="yours">
        <span
          >${texts.youChose} <b>${texts.inSentence[choice]}</b>.
          ${reason ? html`${choice === 'unclear' ? texts.youWondered : texts.youWeighed} <b>${choice === 'unclear' ? reason.label : texts.inSentence[reason.id as Mark]}</b>${/[.?!]$/.test(reason.label) ? '' : '.'}` : nothing}</span
        >
      </p>
      ${leaning(view, situation, view.level(1))}
      <p>${situation.feedback[choice]}</p>
      ${situation.leansTo !== 'unclear' && given.reason === 'intent' ? html`<p>${content.notMeantSo.text}</p>` : nothing}
      ${reasons(view, situation, view.level(2), given.reason)} ${stopsToo(view, situation)}
      <p><b>${texts.action}</b> ${situation.action}</p>
      <div class="btns">
        <button class="btn" part="next" type="button" @click=${acts.next}>
          ${place.number < place.of ? texts.nextSituation : texts.toTheEnd} ${nextIcon()}
        </button>
        ${place.number < place.of ? html`<button class="btn soft" type="button" @click=${acts.stop}>${texts.stop}</button>` : nothing}
      </div>
    </div>
    ${others}
  `;
}

/** "Dit lijkt op pesten": what it looks like to us, never a verdict on the reader. */
export function leaning(view: QuizView, {leansTo}: Situation, level: HeadingLevel): TemplateResult {
  const words =
    leansTo === 'unclear'
      ? labelOf(view, leansTo)
      : html`${view.texts.looksLike} <span class="marker">${view.texts.inSentence[leansTo]}</span>`;
  return heading(level, words, 'leaning');
}

/** What each hallmark looks like here and which one decides; or what to ask first, and what either answer would mean. */
export function reasons(view: QuizView, situation: Situation, level: HeadingLevel, chosen?: string): TemplateResult {
  const {texts, content} = view;
  if (situation.leansTo === 'unclear') {
    return html`
      ${heading(level, texts.askFirst, 'ask-first')}
      <dl class="asks">
        ${situation.ask.map(
          ({id, text, reply}) =>
            html`<div class=${id === chosen ? 'chosen' : nothing}>
              <dt>${text}</dt>
              <dd>${reply}</dd>
            </div>`,
        )}
      </dl>
    `;
  }
  const {decides, marks} = situation;
  return html`
    <ul class="marks plain">
      ${content.hallmarks.map(
        ({mark, label}) => html`
          <li class=${mark === decides ? 'decides' : nothing}>
            ${markFigure(mark)}
            <div><b>${label} ${mark === decides ? html`<span class="tag">${texts.decides}</span>` : nothing}</b>${marks[mark]}</div>
          </li>
        `,
      )}
    </ul>
  `;
}

/** Teasing that hurts stops too. */
export function stopsToo({content}: QuizView, {leansTo}: Situation): TemplateResult | typeof nothing {
  return leansTo === 'plagen' ? html`<div class="note watch"><p>${content.teasingHurts.text}</p></div>` : nothing;
}
