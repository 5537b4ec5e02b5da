import {html, nothing, type TemplateResult} from 'lit';

import {fill} from '../../content/form/fill.js';
import {today} from '../../protocol/school/school-days.js';
import {textField} from '../parts/fields.js';
import {heading, lineTitle} from '../parts/heading.js';
import {nextIcon, printIcon} from '../parts/icons.js';
import {experimentsList, tried} from './experiments-part.js';
import {goalsList} from './goals-part.js';
import {dayField, fold, noteField, points, ticks} from './parts.js';
import {holidaysIn} from './year-days.js';
import type {DatedMeeting, DatedMoment, YearView} from './year-view.js';
import {doneInWords, fullDay, partiesInWords, whenInWords} from './year-words.js';

interface YearActs {
  readonly calendar: () => void;
  readonly print: () => void;
  readonly save: () => void;
  readonly wipe: () => void;
  readonly nextYear: () => void;
  readonly showMoment: (id: string) => void;
}

interface YearStand {
  readonly unsaved: boolean;
  /** Asks whether everything may go. */
  readonly question: TemplateResult | typeof nothing;
}

/** The whole year: what comes first, the eight meetings, what the group wants and tries, and the moments with their days. */
export function yearPage(view: YearView, {unsaved, question}: YearStand, acts: YearActs): TemplateResult {
  const {texts, plan, settings, years} = view;
  const {school, schoolSettled} = settings;
  return html`
    <div class="tight">
      ${school.name ? html`<p class="kicker">${school.name}</p>` : nothing}
      ${heading(view.level(), fill(texts.title, {years: years(plan.year)}))}
    </div>
    ${schoolSettled && holidaysIn(plan.year, school.holidays).length === 0 ? html`<div class="note warn"><p>${texts.noHolidays}</p></div>` : nothing}
    ${first(view, acts)} ${meetings(view)} ${goalsList(view)} ${experimentsList(view)} ${moments(view)}
    <div>
      ${fold(
        texts.day.time,
        html`<div class="form">
          ${textField(view, {
            id: 'time',
            type: 'time',
            label: texts.day.time,
            hint: texts.day.timeHint,
            value: plan.time ?? '',
            write: view.changeTime,
          })}
        </div>`,
      )}
      ${fold(texts.together.conditions, conditions(view))}
      ${fold(
        texts.about,
        view.content.workgroup.sections.map(({title, items, order}) => html`${lineTitle(view.level(2), title)} ${points(items, order)}`),
      )}
      ${fold(
        texts.making,
        view.content.yearPlan.sections.map(({title, items, order}) => html`${lineTitle(view.level(2), title)} ${points(items, order)}`),
      )}
      ${plan.history.length > 0 ? fold(texts.history, earlier(view)) : nothing}
    </div>
    <div class="btns">
      <button class="btn second" type="button" @click=${() => view.go('happened')}>${texts.happened.button}</button>
      <button class="btn second" part="calendar" type="button" @click=${acts.calendar}>${texts.calendar.button}</button>
      <button class="btn soft" part="print" type="button" @click=${acts.print}>${printIcon()} ${texts.print}</button>
    </div>
    ${question}
    <div class="tight">
      ${unsaved ? html`<p class="small quiet">${texts.file.unsaved}</p>` : nothing}
      <div class="btns">
        <button class="btn second" part="save" type="button" @click=${acts.save}>${texts.file.save}</button>
        <button class="btn soft" type="button" @click=${acts.wipe}>${texts.leave.wipe}</button>
      </div>
    </div>
    <section class="stack" aria-labelledby="next-year">
      <div class="tight">
        ${heading(view.level(1), texts.nextYear.title, 'next-year')}
        <p>${texts.nextYear.lead}</p>
      </div>
      <div class="btns">
        <button class="btn second" part="next-year" type="button" @click=${acts.nextYear}>
          ${fill(texts.nextYear.begin, {years: years(plan.year + 1)})}
        </button>
      </div>
    </section>
  `;
}

/** What is next in the year, and a way to it. */
function first(view: YearView, acts: YearActs): TemplateResult {
  const {texts, go} = view;
  const words = texts.next;
  const now = today();
  const dated: readonly (DatedMeeting | DatedMoment)[] = [...view.meetings, ...view.moments];
  const [next] = dated.filter(({on}) => on !== undefined && on >= now).sort((one, other) => Date.parse(one.on!) - Date.parse(other.on!));
  const going = view.meetings.find(({on, until}) => on !== undefined && until !== undefined && on < now && now < until);
  if (!next) return html`<div class="act" part="now"><p>${words.over}</p></div>`;
  const title = 'meeting' in next ? next.meeting.title : next.moment.title;
  return html`
    <section class="act" part="now" aria-labelledby="now">
      ${heading(view.level(1), words.title, 'now')}
      <div class="tight">
        ${going ? html`<p>${fill(words.going, {title: going.meeting.title, day: fullDay(view, going.until!)})}</p>` : nothing}
        <p class="lead">${fill(words.on, {title, day: fullDay(view, next.on!)})}</p>
      </div>
      <div class="btns">
        ${
          'meeting' in next
            ? html`<button class="btn" type="button" @click=${() => go(next.meeting.id)}>${words.meeting} ${nextIcon()}</button>`
            : html`<button class="btn" type="button" @click=${() => acts.showMoment(next.id)}>${words.moment} ${nextIcon()}</button>`
        }
      </div>
    </section>
  `;
}

function meetings(view: YearView): TemplateResult {
  const {texts, plan, go} = view;
  const words = texts.meetings;
  const now = today();
  const next = view.meetings.find(({on, until}) => on !== undefined && (until ?? on) >= now);
  return html`
    <section class="stack" aria-labelledby="meetings">
      ${heading(view.level(1), words.title, 'meetings')}
      <ol class="path" part="meetings">
        ${view.meetings.map((dated) => {
          const {meeting, number, on, until} = dated;
          const all = meeting.agenda.length > 0 && meeting.agenda.every(({id}) => plan.done.includes(id));
          return html`
            <li
              class=${all || (on !== undefined && next && number < next.number) ? 'done' : dated === next ? 'now' : ''}
              aria-current=${dated === next ? 'step' : nothing}
            >
              <span class="dot" aria-hidden="true">${number}</span>
              <div class="step">
                ${heading(view.level(2), meeting.title, `title-${meeting.id}`)}
                <p class="meta">
                  <span>${whenInWords(view, on, until)}</span>
                  <span>${texts.together.phases[meeting.phase]}</span>
                  ${meeting.agenda.length > 0 ? html`<span>${doneInWords(view, dated)}</span>` : nothing}
                </p>
                <div class="btns">
                  <button class="btn soft" type="button" @click=${() => go(meeting.id)}>
                    ${words.open}<span class="hush">${fill(words.which, {title: meeting.title})}</span> ${nextIcon()}
                  </button>
                </div>
              </div>
            </li>
          `;
        })}
      </ol>
    </section>
  `;
}

/** What else there is in the year, with the holidays between. */
function moments(view: YearView): TemplateResult {
  const {texts, settings, plan} = view;
  const words = texts.moments;
  const rows = [
    ...view.moments.map((dated) => ({on: dated.on, draw: () => moment(view, dated)})),
    ...holidaysIn(plan.year, settings.school.holidays).map(({name, from, until}) => ({
      on: from,
      draw: () =>
        name
          ? html`<p class="free small quiet">${fill(words.holiday, {name, from: fullDay(view, from), until: fullDay(view, until)})}</p>`
          : nothing,
    })),
  ].sort((one, other) => (one.on && other.on ? Date.parse(one.on) - Date.parse(other.on) : Number(!one.on) - Number(!other.on)));
  return html`
    <section class="stack" aria-labelledby="moments">
      <div class="tight">
        ${heading(view.level(1), words.title, 'moments')}
        <p>${words.lead}</p>
      </div>
      <div part="moments">${rows.map(({draw}) => draw())}</div>
    </section>
  `;
}

function moment(view: YearView, {id, moment: {title, items, survey, months, with: parties}, on}: DatedMoment): TemplateResult {
  const {texts} = view;
  return fold(
    html`<span class="tight">
      ${heading(view.level(2), title, `title-${id}`)}
      <span class="quiet small">${on === undefined && !months ? texts.together.allYear : whenInWords(view, on)}</span>
    </span>`,
    html`
      <p class="meta small quiet">
        <span><b>${texts.together.with}</b> ${partiesInWords(view, parties)}</span>
        ${survey ? html`<span>${texts.moments.survey}</span>` : nothing}
      </p>
      ${points(items)} ${noteField(view, id, texts.moments.note)} ${dayField(view, id)}
    `,
    id,
  );
}

function conditions(view: YearView): readonly TemplateResult[] {
  return view.content.workgroup.conditions.map(({title, items}) => html`${lineTitle(view.level(2), title)} ${ticks(view, title, items)}`);
}

/** What earlier years wanted and tried. */
function earlier({texts, plan, years, level}: YearView): readonly TemplateResult[] {
  return plan.history.toReversed().map(
    ({year, goals, experiments}) => html`
      <div class="tight">
        ${heading(level(1), years(year), `year-${year}`)}
        ${
          goals.some((goal) => goal.trim())
            ? html`${lineTitle(level(2), texts.goals.title)}
                <ul>
                  ${goals.filter((goal) => goal.trim()).map((goal) => html`<li>${goal}</li>`)}
                </ul>`
            : nothing
        }
        ${experiments.length > 0 ? html`${lineTitle(level(2), texts.experiments.title)} ${tried(goals, experiments)}` : nothing}
      </div>
    `,
  );
}
