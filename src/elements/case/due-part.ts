import {html, nothing, type TemplateResult} from 'lit';

import {fill} from '../../content/form/fill.js';
import type {CaseDueNow} from '../../protocol/school/case.js';
import {calendarFile} from '../parts/calendar-file.js';
import {handOver} from '../parts/hand-over.js';
import {heading} from '../parts/heading.js';
import {doneButton} from './act-card.js';
import type {CaseView} from './case-view.js';
import {dueInWords, fullDay} from './case-words.js';

/** What is due and when, each with an appointment for the calendar. */
export function duePart(view: CaseView): TemplateResult | typeof nothing {
  const {texts, state} = view;
  const words = texts.due;
  if (state.closed || state.due.length === 0) return nothing;
  return html`
    <section class="stack" aria-labelledby="due">
      ${heading(view.level(1), words.title, 'due')}
      <ul class="dues" part="due">
        ${state.due.map((due) => one(view, due))}
      </ul>
    </section>
  `;
}

function one(view: CaseView, due: CaseDueNow): TemplateResult {
  const {texts} = view;
  const words = texts.due;
  const what = dueInWords(view, due);
  const [from, by] = [fullDay(view, due.from), fullDay(view, due.by)];
  const when = due.from === due.by ? fill(words.on, {day: by}) : fill(words.between, {from, by});
  // Nothing in it says whose case it is: calendars are shared.
  const handleCalendar = () => {
    const file = calendarFile({title: words.calendarTitle, note: `${what} ${when}.`, day: due.by, minutes: 0});
    handOver(file, 'text/calendar', words.fileName);
    view.say(words.calendarSaved);
  };
  return html`
    <li>
      <div class="tight">
        <p class="what">${what}</p>
        <p class="small quiet">${when}</p>
        ${due.when === 'late' ? html`<p class="small"><b>${fill(texts.now.late, {day: by})}</b></p>` : nothing}
      </div>
      <div class="btns">
        <button class="btn soft" part="calendar" type="button" @click=${handleCalendar}>
          ${words.calendar}<span class="hush">${fill(words.which, {what})}</span>
        </button>
        ${doneButton(view, due, 'soft')}
      </div>
    </li>
  `;
}
