import {html, nothing, type TemplateResult} from 'lit';

import {fill} from '../../content/form/fill.js';
import type {Signal} from '../../content/form/signal-checklist.js';
import type {ChecklistFault} from '../parts/checklist-file.js';
import {dayInWords} from '../parts/day-in-words.js';
import {fileField} from '../parts/fields.js';
import {heading} from '../parts/heading.js';
import {backIcon, printIcon} from '../parts/icons.js';
import {isFor, type Sheet} from './answers.js';
import {type ChecklistView, forReader, signalText} from './checklist-view.js';
import {detailWords} from './details-page.js';

interface CompareState {
  /** The reader's own when there is one. */
  readonly own: Sheet | undefined;
  readonly opened: readonly Sheet[];
  readonly fault: ChecklistFault | undefined;
  readonly open: (files: readonly File[]) => void;
  readonly remove: (sheet: Sheet) => void;
  /** Takes the opened sheet as the reader's own; only where that fits. */
  readonly goOn: (() => void) | undefined;
}

/** How many lists fit beside one another. */
export const mostSheets = 6;

/** The sheets of home and of school, or of two days, in one table. No totals: what differs is a reason to talk. */
export function comparePage(view: ChecklistView, {own, opened, fault, open, remove, goOn}: CompareState): TemplateResult {
  const {texts, content} = view;
  const sheets = own ? [own, ...opened] : opened;
  const {compare} = texts;
  const rows = content.signals.filter(({id}) => sheets.some((sheet) => answerOf(sheet, id) && answerOf(sheet, id)!.seen !== 'no'));
  const known = new Set(content.signals.map(({id}) => id));
  const names = sheets.map((sheet) => nameOf(view, sheet));
  const column = (sheet: Sheet) => {
    const index = sheets.indexOf(sheet);
    const same = names.filter((name) => name === names[index]).length > 1;
    return same ? `${names[index]} (${index + 1})` : names[index]!;
  };
  const written = (name: 'goesWell' | 'note', words: string) =>
    sheets.some((sheet) => sheet[name])
      ? html`<tr role="row">
          <th role="rowheader" scope="row">${words}</th>
          ${sheets.map((sheet) => cell(column(sheet), sheet[name] || texts.terms.nothing))}
        </tr>`
      : nothing;
  return html`
    <div class="tight">
      <button class="btn soft back" type="button" @click=${view.back}>${backIcon()} ${texts.back}</button>
      ${heading(view.level(), compare.title)}
      ${forReader(view, content.sideBySide)
        .slice(0, 1)
        .map((text) => html`<p class="lead">${text}</p>`)}
    </div>
    <div class="no-print">
      ${fileField(texts.fields, {
        id: 'file',
        label: compare.open,
        hint: compare.openHint,
        fault: fault && compare.faults[fault],
        said: opened.length > 0 && !fault ? html`<p>${fill(compare.opened, {place: nameOf(view, opened.at(-1)!)})}</p>` : nothing,
        open,
      })}
      ${
        opened.length > 1
          ? html`<ul class="btns bare">
              ${opened.map(
                (sheet) =>
                  html`<li>
                    <button class="btn soft" type="button" @click=${() => remove(sheet)}>
                      ${fill(compare.remove, {list: column(sheet)})}
                    </button>
                  </li>`,
              )}
            </ul>`
          : nothing
      }
    </div>
    ${
      sheets.length === 0
        ? nothing
        : html`
            <p>${texts.sides[sheets[0]!.about]}</p>
            ${rows.length === 0 ? html`<p>${compare.nothing}</p>` : nothing}
            <table class="compare" role="table" part="table">
              <thead>
                <tr role="row">
                  <th role="columnheader" scope="col">${compare.signal}</th>
                  ${sheets.map((sheet) => html`<th role="columnheader" scope="col">${column(sheet)}</th>`)}
                </tr>
              </thead>
              <tbody>
                ${rows.map(
                  (signal) =>
                    html`<tr role="row">
                      <th role="rowheader" scope="row">
                        ${signalText(sheets.every(({setting}) => setting === 'school') ? {setting: 'school'} : {setting: 'home'}, signal)}
                      </th>
                      ${sheets.map((sheet) => cell(column(sheet), answerWords(view, sheet, signal)))}
                    </tr>`,
                )}
                ${written('goesWell', texts.goesWell)} ${written('note', texts.terms.note)}
              </tbody>
            </table>
            ${sheets.some(({signals}) => signals.some(({id}) => !known.has(id))) ? html`<p>${compare.unknown}</p>` : nothing}
            <div class="btns">
              <button class="btn second" type="button" @click=${view.print}>${printIcon()} ${texts.print}</button>
              ${goOn ? html`<button class="btn soft" type="button" @click=${goOn}>${compare.goOn}</button>` : nothing}
            </div>
          `
    }
  `;
}

/** Where a list was filled in, and when, if it says so. */
function nameOf({texts, language}: ChecklistView, {setting, day}: Sheet): string {
  const place = texts.settings[setting];
  return day ? fill(texts.compare.column, {place, day: dayInWords(day, language, {year: 'numeric'})}) : place;
}

function cell(column: string, words: unknown): TemplateResult {
  return html`<td role="cell" class="story"><span class="lab" aria-hidden="true">${column}</span><span>${words}</span></td>`;
}

function answerOf({signals}: Sheet, id: string) {
  return signals.find((signal) => signal.id === id);
}

function answerWords({texts}: ChecklistView, sheet: Sheet, signal: Signal): TemplateResult | string {
  const {terms, compare, unsure} = texts;
  const answer = answerOf(sheet, signal.id);
  if (!answer) return isFor(sheet, signal) ? compare.blank : compare.absent;
  if (answer.seen !== 'yes') return answer.seen === 'no' ? terms.rest : unsure;
  const details = detailWords({texts}, answer);
  return html`<b>${terms.seen}</b>${details ? `: ${details}` : nothing}`;
}
