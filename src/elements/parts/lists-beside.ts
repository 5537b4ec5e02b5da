import {html, nothing, type TemplateResult} from 'lit';

import {fill, listed} from '../../content/form/fill.js';
import type {Signal} from '../../content/form/signal-checklist.js';
import type {SharedTexts} from '../../content/structure/texts/shared.js';
import type {ChecklistWords} from '../../content/structure/texts/signal-checklist.js';
import type {Since} from '../../protocol/wire/limits.js';
import type {ChecklistSheet} from './checklist-file.js';
import {dayInWords} from './day-in-words.js';
import {isFor} from './for-reader.js';

/** The words of lists that lie beside one another: the checklist's own. */
export interface ListsTexts
  extends Pick<ChecklistWords, 'compare' | 'terms' | 'settings' | 'sides' | 'unsure' | 'goesWell'>, Pick<SharedTexts, 'lists'> {
  readonly details: Pick<ChecklistWords['details'], 'answers'>;
}

interface ListsView {
  readonly texts: ListsTexts;
  readonly signals: readonly Signal[];
  /** BCP 47, for dates. */
  readonly language: string;
}

/** How many lists fit beside one another. */
export const mostSheets = 6;

/** Where each list was filled in, and when, if it says so; numbered where that is the same. */
export function listNames(view: Pick<ListsView, 'texts' | 'language'>, sheets: readonly ChecklistSheet[]): readonly string[] {
  const names = sheets.map((sheet) => listName(view, sheet));
  return names.map((name, index) => (names.filter((other) => other === name).length > 1 ? `${name} (${index + 1})` : name));
}

/** Where a list was filled in, and when, if it says so. */
export function listName({texts, language}: Pick<ListsView, 'texts' | 'language'>, {setting, day}: ChecklistSheet): string {
  const place = texts.settings[setting];
  return day ? fill(texts.compare.column, {place, day: dayInWords(day, language, {year: 'numeric'})}) : place;
}

/** Lists of home and of school, or of two days, in one table. No totals: what differs is a reason to talk, so that comes first. */
export function listsBeside(view: ListsView, sheets: readonly ChecklistSheet[]): TemplateResult {
  const {compare, terms, goesWell, sides} = view.texts;
  const names = listNames(view, sheets);
  const rows = view.signals.filter(({id}) => sheets.some((sheet) => (answerOf(sheet, id)?.seen ?? 'no') !== 'no'));
  const differing = rows.filter((signal) => differs(sheets, signal));
  const alike = rows.filter((signal) => !differing.includes(signal));
  const known = new Set(view.signals.map(({id}) => id));
  const cells = (words: (sheet: ChecklistSheet) => unknown) => sheets.map((sheet, index) => cell(names[index]!, words(sheet)));
  const row = (signal: Signal) =>
    html`<tr role="row">
      <th role="rowheader" scope="row">${(sheets.every(({setting}) => setting === 'school') && signal.textSchool) || signal.text}</th>
      ${cells((sheet) => answerWords(view, sheet, signal))}
    </tr>`;
  const group = (title: string, signals: readonly Signal[]) =>
    signals.length > 0
      ? html`<tbody>
          <tr role="row" class="set">
            <th role="rowheader" scope="rowgroup" colspan=${sheets.length + 1}>${title}</th>
          </tr>
          ${signals.map(row)}
        </tbody>`
      : nothing;
  const written = (name: 'goesWell' | 'note', words: string) =>
    sheets.some((sheet) => sheet[name])
      ? html`<tr role="row">
          <th role="rowheader" scope="row">${words}</th>
          ${cells((sheet) => sheet[name] || terms.nothing)}
        </tr>`
      : nothing;
  return html`
    <p>${sides[sheets[0]!.about]}</p>
    ${rows.length === 0 ? html`<p>${compare.nothing}</p>` : nothing}
    <table class="compare dated" role="table" part="table">
      <thead>
        <tr role="row">
          <th role="columnheader" scope="col">${compare.signal}</th>
          ${names.map((name) => html`<th role="columnheader" scope="col">${name}</th>`)}
        </tr>
      </thead>
      ${
        sheets.length > 1
          ? [group(compare.differs, differing), group(compare.alike, alike)]
          : html`<tbody>
              ${rows.map(row)}
            </tbody>`
      }
      <tbody>
        ${written('goesWell', goesWell)} ${written('note', terms.note)}
      </tbody>
    </table>
    ${sheets.some(({signals}) => signals.some(({id}) => !known.has(id))) ? html`<p>${compare.unknown}</p>` : nothing}
  `;
}

/** "Al langer, anders dan eerst": what was answered about one thing that was seen. */
export function detailWords(
  {texts}: {readonly texts: Pick<ListsTexts, 'compare' | 'details' | 'lists'>},
  {since, changed}: {since?: string | undefined; changed?: boolean | undefined},
): string {
  const {answers} = texts.details;
  return listed(
    [
      since && (answers[since as Since] ?? since),
      changed === undefined ? undefined : changed ? texts.compare.changed : texts.compare.unchanged,
    ],
    texts.lists,
  );
}

/** Whether not all saw the same; a list on which it does not stand says nothing of it. */
function differs(sheets: readonly ChecklistSheet[], signal: Signal): boolean {
  const said = sheets.filter((sheet) => answerOf(sheet, signal.id) ?? isFor(sheet, signal));
  return new Set(said.map((sheet) => answerOf(sheet, signal.id)?.seen)).size > 1;
}

function cell(column: string, words: unknown): TemplateResult {
  return html`<td role="cell" class="story"><span class="lab" aria-hidden="true">${column}</span><span>${words}</span></td>`;
}

function answerOf({signals}: ChecklistSheet, id: string) {
  return signals.find((signal) => signal.id === id);
}

function answerWords({texts}: ListsView, sheet: ChecklistSheet, signal: Signal): TemplateResult | string {
  const {terms, compare, unsure} = texts;
  const answer = answerOf(sheet, signal.id);
  if (!answer) return isFor(sheet, signal) ? compare.blank : compare.absent;
  if (answer.seen !== 'yes') return answer.seen === 'no' ? terms.rest : unsure;
  const details = detailWords({texts}, answer);
  return html`<b>${terms.seen}</b>${details ? `: ${details}` : nothing}`;
}
