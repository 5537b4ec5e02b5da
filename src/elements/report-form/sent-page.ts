import {html, nothing, type TemplateResult} from 'lit';

import {fill} from '../../content/form/fill.js';
import {dayOf, holidayOn} from '../../protocol/school/school-days.js';
import {tellsOfDanger} from '../../protocol/wire/danger.js';
import {arrivedFigure} from '../parts/figures.js';
import {heading} from '../parts/heading.js';
import {helplineList, peopleList} from '../parts/helpline-list.js';
import {type Answers, tellingOf} from './answers.js';
import {crisisNote} from './crisis.js';
import {dayInWords} from '../parts/day-in-words.js';
import {say} from './first-view.js';
import {type FormView, helplinesOf, promisedIn} from './form-view.js';

/** What remains known after the words are wiped; nothing of it was written by the person. */
export interface SentFacts extends Pick<Answers, 'wish' | 'contact' | 'involves' | 'recipient'> {
  /** Whether a life can be in danger: then whom to call comes before any day. */
  readonly danger?: boolean;
}

/** Takes the facts that the last page is made of, and leaves every word behind; `dangerWords` are those of the language of the form. */
export function withoutWords(answers: Answers, dangerWords?: readonly string[]): SentFacts {
  const {wish, contact, involves, recipient} = answers;
  return {
    ...(wish && {wish}),
    ...(contact && {contact}),
    ...(involves && {involves}),
    ...(recipient && {recipient}),
    danger: tellsOfDanger(answers, dangerWords),
  };
}

/** After the receiver has said that it is stored: what happens next and when, and whom to talk to now. */
export function sentPage(view: FormView, facts: SentFacts, acts: {again: () => void; close: () => void}): TemplateResult {
  const {texts, content, school, language} = view;
  const {afterSending} = texts;
  const holiday = holidayOn(dayOf(new Date()), school.holidays);
  const told = tellingOf(facts);
  const first = promisedIn(view, told, 'when', 'notice');
  const later = promisedIn(view, told, 'deed', 'answer', 'consent', 'danger');
  return html`
    <div class="sent">
      ${arrivedFigure()}
      <div class="tight">
        ${heading(view.level(), say(view, content.sent.title))}
        <p class="lead">${say(view, content.sent.lead.text)}</p>
      </div>
      <div class="btns"><button class="btn" type="button" @click=${acts.close}>${say(view, texts.close)}</button></div>
    </div>
    ${crisisNote(view, facts.danger)}
    <div class="cols">
      <div class="stack">
        ${heading(view.level(1), afterSending.title, 'next')}
        <ol class="path">
          ${step(1, afterSending.now, [say(view, afterSending.wiped)], 'done')}
          ${step(2, afterSending.first, [
            ...first,
            ...(holiday ? [fill(afterSending.holiday, {until: dayInWords(holiday.until, language)})] : []),
          ])}
          ${step(3, afterSending.later, later, 'end')}
        </ol>
        <p>${say(view, content.sent.again.text)}</p>
        ${promisedIn(view, told, 'kept').map((words) => html`<p>${words}</p>`)}
      </div>
      <div class="stack">
        ${heading(view.level(1), say(view, texts.talkNow), 'talk')}
        ${school.contacts?.length ? peopleList(school.contacts, content.roleNames) : nothing}
        ${helplineList(helplinesOf(view), texts.newTab)}
      </div>
    </div>
    <div class="btns"><button class="btn second" type="button" @click=${acts.again}>${texts.again}</button></div>
  `;

  function step(number: number, when: string, sentences: readonly string[], state = ''): TemplateResult {
    return html`
      <li class=${state}>
        <span class="dot" aria-hidden="true">${number}</span>
        <div class="step">${heading(view.level(2), when, `step-${number}`)} ${sentences.map((words) => html`<p>${words}</p>`)}</div>
      </li>
    `;
  }
}
