import {html, nothing, type TemplateResult} from 'lit';

import {fill} from '../../content/form/fill.js';
import {addSchoolDays, dayOf, holidayOn} from '../../protocol/school/school-days.js';
import {arrivedFigure} from '../parts/figures.js';
import {heading} from '../parts/heading.js';
import {helplineList, peopleList} from '../parts/helpline-list.js';
import type {Answers} from './answers.js';
import {dayInWords} from '../parts/day-in-words.js';
import {type FormView, helplinesOf, say} from './form-view.js';
import {addressee} from './pages.js';

/** What remains known after the words are wiped; nothing of it was written by the person. */
export type SentFacts = Pick<Answers, 'wish' | 'contact' | 'involves' | 'recipient'>;

/** Takes the facts that the last page is made of, and leaves every word behind. */
export function withoutWords({wish, contact, involves, recipient}: Answers): SentFacts {
  return {...(wish && {wish}), ...(contact && {contact}), ...(involves && {involves}), ...(recipient && {recipient})};
}

/** After the receiver has said that it is stored: what happens next and when, and whom to talk to now. */
export function sentPage(view: FormView, facts: SentFacts, acts: {again: () => void; close: () => void}): TemplateResult {
  const {texts, content, school, language} = view;
  const {afterSending} = texts;
  const today = dayOf(new Date());
  const holiday = holidayOn(today, school.holidays);
  const days = school.promise?.schoolDays;
  const reader = addressee(school, {...view.answers, ...facts})?.label;
  const afterwards = content.sent.afterwards[facts.wish ?? 'unsure'];
  const answer = content.sent.answer[facts.contact ?? 'none'];
  return html`
    <div class="sent">
      ${arrivedFigure()}
      <div class="tight">
        ${heading(view.level(), say(view, content.sent.title))}
        <p class="lead">${say(view, content.sent.lead.text)}</p>
      </div>
    </div>
    <div class="cols">
      <div class="stack">
        ${heading(view.level(1), afterSending.title, 'next')}
        <ol class="path">
          ${step(1, afterSending.now, say(view, afterSending.wiped), 'done')}
          ${step(
            2,
            days === undefined
              ? afterSending.someday
              : fill(afterSending.by, {day: dayInWords(addSchoolDays(today, days, school.holidays), language)}),
            html`${reader ? fill(afterSending.reads, {who: reader}) : afterSending.someoneReads}${holiday ? html` ${fill(afterSending.holiday, {until: dayInWords(holiday.until, language)})}` : nothing}`,
          )}
          ${step(3, afterSending.later, html`${say(view, afterwards.text)} ${say(view, answer.text)}`, 'end')}
        </ol>
        <p>${say(view, content.sent.again.text)}</p>
      </div>
      <div class="stack">
        ${heading(view.level(1), say(view, texts.talkNow), 'talk')}
        ${school.contacts?.length ? peopleList(school.contacts, content.roleNames) : nothing}
        ${helplineList(helplinesOf(view), texts.newTab)}
      </div>
    </div>
    <div class="btns">
      <button class="btn second" type="button" @click=${acts.close}>${say(view, texts.close)}</button>
      <button class="btn soft" type="button" @click=${acts.again}>${texts.again}</button>
    </div>
  `;

  function step(number: number, when: string, sentences: unknown, state = ''): TemplateResult {
    return html`
      <li class=${state}>
        <span class="dot" aria-hidden="true">${number}</span>
        <div class="step">
          ${heading(view.level(2), when, `step-${number}`)}
          <p>${sentences}</p>
        </div>
      </li>
    `;
  }
}
