import {html, nothing, type TemplateResult} from 'lit';

import {fill} from '../../content/form/fill.js';
import type {CaseItem} from '../../protocol/wire/case.js';
import type {InboxItem} from '../../protocol/wire/inbox.js';
import {textField} from '../parts/fields.js';
import {heading} from '../parts/heading.js';
import {nextIcon} from '../parts/icons.js';
import {type InboxCases, isClosed} from './inbox-cases.js';
import type {InboxView} from './inbox-view.js';
import {nameOf} from './links-part.js';

interface CaseActs {
  readonly open: (id: string) => void;
  /** @param others that belong to it as well. */
  readonly begin: (child: string, others: readonly string[]) => void;
  readonly add: (id: string) => void;
}

/** How a case is called in the inbox. */
export function caseName({texts}: Pick<InboxView, 'texts'>, {events: [opened]}: CaseItem): string {
  return (opened?.type === 'opened' ? opened.child : undefined) ?? texts.cases.nameless;
}

/** The case that a message belongs to, and the way there. */
export function caseNote(view: InboxView, item: CaseItem, {open}: CaseActs): TemplateResult {
  const words = view.texts.cases;
  return html`
    <div class="note no-print">
      <p>${fill(words.belongs, {child: caseName(view, item)})} ${isClosed(item) ? words.closed : nothing}</p>
      <div class="btns">
        <button class="btn" type="button" @click=${() => open(item.id)}>${words.open} ${nextIcon()}</button>
      </div>
    </div>
  `;
}

/**
 * A place to begin a case from a message, or to put it with one that is there; nothing where it belongs to one, or where no cases are kept.
 * @param items all that were loaded.
 */
export function casesPart(
  view: InboxView,
  item: InboxItem,
  cases: InboxCases | undefined,
  items: readonly InboxItem[],
  acts: CaseActs,
): TemplateResult | typeof nothing {
  if (!cases?.items || cases.of(item.id)) return nothing;
  const {texts, busy, level} = view;
  const words = texts.cases;
  const linked = items.filter(({id}) => item.links?.includes(id) && !cases.of(id));
  // Of an adult: whoever sees the other case may not see this.
  const apart = item.kind === 'report' && item.body.involves === 'adult';
  const handleBegin = (event: Event) => {
    event.preventDefault();
    const form = event.currentTarget as HTMLElement;
    const others = [...form.querySelectorAll<HTMLInputElement>('[type=checkbox]:checked')].map(({value}) => value);
    if (!busy) acts.begin(form.querySelector<HTMLInputElement>('#case-child')!.value.trim(), others);
  };
  const handleAdd = (event: Event) => {
    event.preventDefault();
    const {value} = (event.currentTarget as HTMLElement).querySelector('select')!;
    if (value && !busy) acts.add(value);
  };
  return html`
    <div class="stack no-print">
      ${heading(level(1), words.title, 'cases')}
      <p>${words.lead} ${apart ? words.apart : nothing}</p>
      <form class="in-form stack" novalidate autocomplete="off" @submit=${handleBegin}>
        ${textField(view, {id: 'case-child', label: words.child, hint: words.childHint, value: '', write: () => {}})}
        ${
          linked.length > 0
            ? html`<fieldset>
                <legend>${words.with}</legend>
                ${linked.map(
                  (other) =>
                    html`<label class="choice">
                      <input type="checkbox" value=${other.id} checked />
                      <span>${nameOf(view, other)}</span>
                    </label>`,
                )}
              </fieldset>`
            : nothing
        }
        <div class="btns">
          <button class="btn second" type="submit" aria-disabled=${busy ? 'true' : nothing}>${words.begin} ${nextIcon()}</button>
        </div>
      </form>
      ${
        !apart && cases.open.length > 0
          ? html`<form class="in-form" @submit=${handleAdd}>
              <div class="field">
                <label for="case">${words.add}</label>
                <select id="case">
                  <option value="">${words.choose}</option>
                  ${cases.open.map((one) => html`<option value=${one.id}>${fill(words.inRow, {child: caseName(view, one)})}</option>`)}
                </select>
              </div>
              <div class="btns">
                <button class="btn second" type="submit" aria-disabled=${busy ? 'true' : nothing}>${words.addTo}</button>
              </div>
            </form>`
          : nothing
      }
    </div>
  `;
}
