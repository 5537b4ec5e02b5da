import {html, nothing, type ReactiveControllerHost, type TemplateResult} from 'lit';

import {fill} from '../../content/form/fill.js';
import type {InboxItem} from '../../protocol/wire/inbox.js';
import type {Checklist} from '../../protocol/wire/submission.js';
import type {ChecklistSheet} from '../parts/checklist-file.js';
import {fileField} from '../parts/fields.js';
import {heading} from '../parts/heading.js';
import {listName, listsBeside, mostSheets} from '../parts/lists-beside.js';
import {OpenedLists} from '../parts/opened-lists.js';
import type {InboxView} from './inbox-view.js';

/** What came in, as the checklist itself keeps it: without the names. */
export function sheetOf({body, receivedOn: day}: InboxItem & {readonly kind: 'checklist'}): ChecklistSheet {
  const {about, setting, schoolType = 'po', signals, goesWell = '', note = ''}: Checklist = body;
  // Kept as it was sent; the checklist says so when it does not know an answer.
  return {about, setting, schoolType, signals, goesWell, note, day} as ChecklistSheet;
}

/** A list that came in, beside those that belong to it and those that staff kept themselves. What is opened goes nowhere. */
export class Beside {
  readonly #opened: OpenedLists;

  constructor(host: ReactiveControllerHost) {
    this.#opened = new OpenedLists(host);
  }

  forget(): void {
    this.#opened.forget();
  }

  /** @param items all that were loaded. */
  draw(view: InboxView, item: InboxItem, items: readonly InboxItem[]): TemplateResult | typeof nothing {
    if (item.kind !== 'checklist') return nothing;
    const {level, language, content} = view;
    const texts = {...view.texts, ...view.texts.checklists};
    const {compare} = texts;
    const first = sheetOf(item);
    const linked = items.flatMap((one) => (one.kind === 'checklist' && item.links?.includes(one.id) ? [sheetOf(one)] : []));
    const there = [first, ...linked.filter(({about}) => about === first.about)].slice(0, mostSheets);
    const {lists, fault} = this.#opened;
    const sheets = [...there, ...lists];
    const last = lists.at(-1);
    return html`
      <div class="stack no-print">
        ${heading(level(1), compare.title, 'beside')}
        ${fileField(texts.fields, {
          id: 'list-file',
          label: compare.open,
          hint: compare.openHint,
          fault: fault && compare.faults[fault],
          said: last && !fault ? html`<p>${fill(compare.opened, {place: listName({texts, language}, last)})}</p>` : nothing,
          open: (files) => void this.#opened.open(files, there),
        })}
        ${sheets.length > 1 ? listsBeside({texts, signals: content.signals, language}, sheets) : nothing}
      </div>
    `;
  }
}
