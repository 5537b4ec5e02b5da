import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';

import {counted, fill} from '../../content/form/fill.js';
import type {InboxItem} from '../../protocol/wire/inbox.js';
import {threadStates} from '../../protocol/wire/limits.js';
import {dayOf} from '../../protocol/school/school-days.js';
import type {ToldKind} from '../../protocol/wire/submission.js';
import {dayInWords} from '../parts/day-in-words.js';
import {playgroundFigure} from '../parts/door-figures.js';
import {heading, noteTitle} from '../parts/heading.js';
import {againIcon} from '../parts/icons.js';
import {casesOf} from './cases.js';
import type {InboxView} from './inbox-view.js';
import type {Choice, Letters} from './letters.js';
import {promisedDay} from './promised-day.js';
import {toSheet} from './sheet.js';
import {standOf, stateMark} from './state-mark.js';
import {hasNews} from './thread-part.js';
import {firstWords} from './first-words.js';
import {handleListKey} from './list-keys.js';
import type {Several} from './several.js';
import {urgencyOf} from './urgency.js';
import {longDay} from './words.js';

const kinds: readonly ToldKind[] = ['report', 'question', 'checklist', 'startgesprek', 'quiz'];

interface ListActs {
  readonly refresh: () => void;
  readonly loadMore: () => void;
  /** @param choice what of it changes. */
  readonly choose: (choice: Choice) => void;
  readonly showAll: () => void;
  readonly open: (id: string) => void;
  readonly several: Several;
  /** The way to the cases. */
  readonly cases: TemplateResult | typeof nothing;
}

/** Everything that came in, newest day first. */
export function listPage(view: InboxView, letters: Letters, leave: TemplateResult, acts: ListActs): TemplateResult {
  const {texts, busy, level} = view;
  const {shown, counts, more} = letters;
  const words = texts.list;
  const first = shown.filter((item) => urgencyOf(item));
  return html`
    <div class="bar">
      <button class="btn second" type="button" aria-disabled=${busy ? 'true' : nothing} @click=${acts.refresh}>
        ${againIcon()} ${busy ? texts.refreshing : texts.refresh}
      </button>
      ${leave}
    </div>
    ${
      letters.purgeFailed
        ? html`<div class="note warn">
            ${noteTitle(level(1), texts.purgeFailed.title, 'not-purged')}
            <p>${texts.purgeFailed.text}</p>
          </div>`
        : nothing
    }
    <div class="tight">
      ${heading(level(), words.title)} ${counts.all > 0 ? html`<p class="lead">${fill(words.counts, countsInWords(counts))}</p>` : nothing}
      ${more ? html`<p class="quiet">${words.older}</p>` : nothing}
      <p class="on-paper"><span>${longDay(view, dayOf(new Date()))}</span></p>
    </div>
    ${acts.cases}
    ${
      counts.all > 0
        ? filters(view, letters.choice, acts, shown)
        : html`<div class="empty">
            ${playgroundFigure()}
            <div class="tight">
              ${heading(level(1), words.empty, 'empty')}
              <p class="lead">${words.emptyHint}</p>
            </div>
          </div>`
    }
    ${
      counts.all > 0 && shown.length === 0 && !more && !busy
        ? html`<div class="tight">
            <p>${words.nothingFits}</p>
            <div class="btns"><button class="btn second" type="button" @click=${acts.showAll}>${words.showAll}</button></div>
          </div>`
        : nothing
    }
    <div class="days" @keydown=${handleListKey}>
      ${
        first.length > 0
          ? html`<section class="first" aria-labelledby="first">
              ${heading(level(1), words.first, 'first')}
              <ul class="items">
                ${repeat(
                  first,
                  ({id}) => id,
                  (item) => line(view, item, false, acts),
                )}
              </ul>
            </section>`
          : nothing
      }
      ${repeat(
        groupByDay(shown.filter((item) => !first.includes(item))),
        ({day}) => day,
        ({day, cases}) => html`
          <section aria-labelledby="day-${day}">
            ${heading(level(1), dayTitle(view, day), `day-${day}`)}
            <ul class="items">
              ${repeat(
                cases.flatMap((versions) => versions.map((item, index) => ({item, under: index > 0}))),
                ({item}) => item.id,
                ({item, under}) => line(view, item, under, acts),
              )}
            </ul>
          </section>
        `,
      )}
    </div>
    ${shown.length > 1 ? html`<p class="quiet small no-print">${words.keys}</p>` : nothing}
    <p class="quiet small no-print">${counted(texts.idle.limit, view.language, view.idleMinutes)}</p>
    <p class="on-paper"><span>${texts.sheet.confidential}</span></p>
    ${
      more
        ? html`<div class="btns">
            <button class="btn second" type="button" aria-disabled=${busy ? 'true' : nothing} @click=${acts.loadMore}>
              ${busy ? words.loadingMore : words.more}
            </button>
          </div>`
        : nothing
    }
  `;
}

/** Those that somebody still has to read, those that somebody read and is not done with, and the rest. */
function countsInWords({state}: Letters['counts']) {
  const {new: unread = 0, read = 0, asked = 0, working = 0, closed = 0, handled = 0} = state;
  return {new: unread, open: read + asked + working, closed: closed + handled};
}

function filters({texts}: InboxView, choice: Choice, {choose, several}: ListActs, shown: readonly InboxItem[]): TemplateResult {
  const words = texts.list;
  const field = <Code extends string>(
    name: 'state' | 'kind',
    codes: readonly Code[],
    said: Readonly<Record<Code, string>>,
    choosing: (code: Code | undefined) => Choice,
  ) => {
    const handleChange = (event: Event) => choose(choosing(codes.find((code) => code === (event.target as HTMLSelectElement).value)));
    return html`<div class="field">
      <label for=${name}>${words[name]}</label>
      <select id=${name} @change=${handleChange}>
        <option value="" .selected=${choice[name] === undefined}>${words.all}</option>
        ${codes.map((code) => html`<option value=${code} .selected=${choice[name] === code}>${said[code]}</option>`)}
      </select>
    </div>`;
  };
  return html`
    <div class="choose no-print">
      ${field('state', threadStates, texts.states, (state) => ({state}))} ${field('kind', kinds, texts.kindsInFilter, (kind) => ({kind}))}
      ${several.bar(shown)}
    </div>
  `;
}

function line(view: InboxView, item: InboxItem, under: boolean, {open, several}: ListActs): TemplateResult {
  const {texts} = view;
  const sheet = toSheet(view, item);
  const urgency = urgencyOf(item);
  const inCase = view.caseNameOf(item.id);
  const remarks = [
    ...(hasNews(item) ? [texts.thread.news] : []),
    ...(inCase === undefined ? [] : [fill(texts.cases.inRow, {child: inCase})]),
    ...sheet.facts,
    ...(item.replacedBy ? [texts.list.replaced] : []),
    ...(item.replaces ? [texts.list.replaces] : []),
  ];
  // A stop after each part, for who hears the line as one sentence.
  return html`
    <li class=${`${under ? 'earlier' : ''} ${several.chosen ? 'picking' : ''}`}>
      ${several.box(item, [sheet.kind, sheet.from, firstWords(sheet.begin ?? '')].filter(Boolean).join('. '))}
      <button class="item ${item.state}" type="button" data-id=${item.id} @click=${() => open(item.id)}>
        ${stateMark(item.state)}
        <span class="what">
          <span class="line"
            ><span class="kind">${sheet.kind}</span> <span>${sheet.from}<span class="hush">. </span></span></span
          >
          ${urgency ? html`<span class="urgent">${texts.list.urgent[urgency]}<span class="hush">. </span></span>` : nothing}
          ${sheet.begin ? html`<span class="begin" dir="auto">${firstWords(sheet.begin)}<span class="hush">. </span></span>` : nothing}
          ${
            remarks.length > 0 || sheet.group
              ? html`<span class="quiet remarks"
                  >${remarks.map((remark) => html`<span>${remark}<span class="hush">. </span></span>`)}${
                    sheet.group ? html`<span><bdi>${firstWords(sheet.group)}</bdi><span class="hush">. </span></span>` : nothing
                  }</span
                >`
              : nothing
          }
        </span>
        <span class="stand ${item.state}">${texts.states[standOf(item.state)]}<span class="hush">. </span>${readBy(view, item)}</span>
      </button>
    </li>
  `;
}

/** What the school promised the one who told, as long as nobody has read it. */
function readBy({texts, school, language}: InboxView, item: InboxItem): TemplateResult | typeof nothing {
  const promised = item.state === 'new' ? promisedDay(item, school) : undefined;
  if (promised === undefined) return nothing;
  const late = promised < dayOf(new Date());
  const day = dayInWords(promised, language);
  return html`<span class=${late ? 'late' : 'quiet'}>${fill(late ? texts.list.readLate : texts.list.readBy, {day})}</span>`;
}

function dayTitle(view: InboxView, received: string): string {
  const {texts, language} = view;
  const today = dayOf(new Date());
  const before = new Date(`${today}T12:00:00Z`);
  before.setUTCDate(before.getUTCDate() - 1);
  const yesterday = before.toISOString().slice(0, 10);
  const day = received.slice(0, 4) === today.slice(0, 4) ? dayInWords(received, language) : longDay(view, received);
  const {today: onToday, yesterday: onYesterday, otherDay} = texts.list;
  return fill(received === today ? onToday : received === yesterday ? onYesterday : otherDay, {day});
}

/** Days as they come, newest first; the versions of one case stand together, the first of them last, if they are of one day. */
function groupByDay(items: readonly InboxItem[]): readonly {day: string; cases: readonly (readonly InboxItem[])[]}[] {
  const caseOf = casesOf(items);
  const days = [...new Set(items.map(({receivedOn}) => receivedOn))].sort().reverse();
  return days.map((day) => {
    const ofDay = items.filter(({receivedOn}) => receivedOn === day);
    const first = (item: InboxItem) => Number(caseOf.get(item.id) === item.id);
    return {
      day,
      cases: [...new Set(ofDay.map(({id}) => caseOf.get(id)))].map((its) =>
        ofDay.filter(({id}) => caseOf.get(id) === its).sort((one, other) => first(one) - first(other)),
      ),
    };
  });
}
