import {html, type TemplateResult} from 'lit';

import {fill} from '../../content/form/fill.js';
import type {Situation} from '../../content/form/pesten-plagen-quiz.js';
import {heading, noteTitle} from '../parts/heading.js';
import {paperHead} from '../parts/paper-head.js';
import {comparison} from './explained.js';
import type {QuizView} from './quiz-view.js';

/** What is printed: the situations as cards to cut out, what can be said about each, and the table. */
export function paper(view: QuizView): TemplateResult {
  const {texts, content, settings, situations} = view;
  return html`
    <section class="in paper" part="paper">
      ${paperHead(settings.school, content.roleNames)} ${heading(view.level(), texts.paper.title, 'paper')}
      <p>${texts.paper.how}</p>
      <ol class="cut">
        ${situations.map(
          ({text}, index) => html`
            <li>
              <b>${index + 1}. ${text}</b>
              <span class="boxes">${content.choices.map(({label}) => html`<span><i></i>${label}</span>`)}</span>
            </li>
          `,
        )}
      </ol>
      <div class="sheets">
        ${heading(view.level(), texts.paper.answers, 'paper-answers')}
        <ol>
          ${situations.map(
            (situation) => html`
              <li>
                <p>${about(view, situation)} ${situation.action}</p>
                <p><b>${texts.class.talkAbout}:</b> ${situation.discussion}</p>
              </li>
            `,
          )}
        </ol>
        <div class="note">
          ${noteTitle(view.level(1), content.closing.title, 'paper-seriously')}
          <p>${content.closing.takenSeriously.text}</p>
        </div>
      </div>
      <div class="sheets">${comparison(view)}</div>
    </section>
  `;
}

/** What can be said of a situation, in a line: what decides, or what to ask first. */
function about(view: QuizView, situation: Situation): TemplateResult {
  const {texts, content} = view;
  if (situation.leansTo === 'unclear') return html`<b>${texts.askFirst}:</b> ${situation.ask.map(({text}) => html`${text} `)}`;
  const {decides, marks, leansTo} = situation;
  const hallmark = content.hallmarks.find(({mark}) => mark === decides);
  return html`<b>${fill(texts.paper.leansTo, {outcome: texts.inSentence[leansTo]})}</b> ${hallmark?.label}: ${marks[decides]}`;
}
