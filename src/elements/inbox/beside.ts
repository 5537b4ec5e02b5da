import {html, nothing, type ReactiveControllerHost, type TemplateResult} from 'lit';

import {fill} from '../../content/form/fill.js';
import {toJson} from '../../protocol/wire/json.js';
import type {InboxItem} from '../../protocol/wire/inbox.js';
import type {Checklist} from '../../protocol/wire/submission.js';
import {type ChecklistFault, type ChecklistSheet, openChecklist} from '../parts/checklist-file.js';
import {fileField} from '../parts/fields.js';
import {heading} from '../parts/heading.js';
import {listName, listsBeside, mostSheets} from '../parts/lists-beside.js';
import type {InboxView} from './inbox-view.js';

/** What came in, as the checklist itself keeps it: without the names. */
export function sheetOf({body, receivedOn: day}: InboxItem & {readonly kind: 'checklist'}): ChecklistSheet {
  const {about, setting, schoolType = 'po', signals, goesWell = '', note = ''}: Checklist = body;
  // Kept as it was sent; the checklist says so when it does not know an answer.
  return {about, setting, schoolType, signals, goesWell, note, day} as ChecklistSheet;
}

/** A list that came in, beside those that belong to it and those that staff kept themselves. What is opened goes nowhere. */
export class Beside {
  readonly #host: ReactiveControllerHost;
  #opened: readonly ChecklistSheet[] = [];
  #fault: ChecklistFault | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  forget(): void {
    this.#opened = [];
    this.#fault = undefined;
  }

  /** @param items all that were loaded. */
  draw(view: InboxView, item: InboxItem, items: readonly InboxItem[]): TemplateResult | typeof nothing {
    if (item.kind !== 'checklist') return nothing;
    const {level, language, content} = view;
    const texts = {...view.texts, ...view.texts.checklists};
    const {compare} = texts;
    const first = sheetOf(item);
    const linked = items.flatMap((one) => (one.kind === 'checklist' && item.links?.includes(one.id) ? [sheetOf(one)] : []));
    const sheets = [first, ...linked.filter(({about}) => about === first.about), ...this.#opened].slice(0, mostSheets);
    const last = this.#opened.at(-1);
    return html`
      <div class="stack no-print">
        ${heading(level(1), compare.title, 'beside')}
        ${fileField(texts.fields, {
          id: 'list-file',
          label: compare.open,
          hint: compare.openHint,
          fault: this.#fault && compare.faults[this.#fault],
          said: last && !this.#fault ? html`<p>${fill(compare.opened, {place: listName({texts, language}, last)})}</p>` : nothing,
          open: (files) => void this.#open(files, first, sheets.length),
        })}
        ${sheets.length > 1 ? listsBeside({texts, signals: content.signals, language}, sheets) : nothing}
      </div>
    `;
  }

  async #open(files: readonly File[], beside: ChecklistSheet, lying: number): Promise<void> {
    this.#fault = undefined;
    for (const file of files) {
      const read = await openChecklist(file);
      this.#fault =
        typeof read === 'string' ? read : read.about !== beside.about ? 'other-side' : lying >= mostSheets ? 'too-many' : undefined;
      if (typeof read === 'string' || this.#fault) break;
      if (this.#opened.some((one) => toJson(one) === toJson(read))) continue;
      this.#opened = [...this.#opened, read];
      lying++;
    }
    this.#host.requestUpdate();
  }
}
