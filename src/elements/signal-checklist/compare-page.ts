import {html, nothing, type TemplateResult} from 'lit';

import {fill} from '../../content/form/fill.js';
import type {ChecklistFault} from '../parts/checklist-file.js';
import {fileField} from '../parts/fields.js';
import {heading} from '../parts/heading.js';
import {backIcon, printIcon} from '../parts/icons.js';
import {listName, listNames, listsBeside} from '../parts/lists-beside.js';
import type {Sheet} from './answers.js';
import {type ChecklistView, forReader} from './checklist-view.js';

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

/** The sheets of home and of school, or of two days, beside one another. */
export function comparePage(view: ChecklistView, {own, opened, fault, open, remove, goOn}: CompareState): TemplateResult {
  const {texts, content, language} = view;
  const {compare} = texts;
  const sheets = own ? [own, ...opened] : opened;
  const names = listNames(view, sheets);
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
        said: opened.length > 0 && !fault ? html`<p>${fill(compare.opened, {place: listName(view, opened.at(-1)!)})}</p>` : nothing,
        open,
      })}
      ${
        opened.length > 1
          ? html`<ul class="btns bare">
              ${opened.map(
                (sheet) =>
                  html`<li>
                    <button class="btn soft" type="button" @click=${() => remove(sheet)}>
                      ${fill(compare.remove, {list: names[sheets.indexOf(sheet)]!})}
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
            ${listsBeside({texts, signals: content.signals, language}, sheets)}
            <div class="btns">
              <button class="btn second" type="button" @click=${view.print}>${printIcon()} ${texts.print}</button>
              ${goOn ? html`<button class="btn soft" type="button" @click=${goOn}>${compare.goOn}</button>` : nothing}
            </div>
          `
    }
  `;
}
