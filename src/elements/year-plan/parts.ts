import {html, nothing, type TemplateResult} from 'lit';

import {textField} from '../parts/fields.js';
import {nextIcon} from '../parts/icons.js';
import {noteOf, writeNote, type YearView} from './year-view.js';

/** Something that is read or filled in by who wants to. */
export function fold(title: unknown, body: unknown, id = ''): TemplateResult {
  return html`
    <details class="more" id=${id || nothing}>
      <summary>${nextIcon()} ${title}</summary>
      <div class="body">${body}</div>
    </details>
  `;
}

/** Short messages below one another. */
export function points(items: readonly {readonly text: string}[], order: 'steps' | 'points' = 'points'): TemplateResult {
  const rows = items.map(({text}) => html`<li>${text}</li>`);
  return order === 'steps'
    ? html`<ol>
        ${rows}
      </ol>`
    : html`<ul>
        ${rows}
      </ul>`;
}

/** Rows to tick, kept by their ids. */
export function ticks(
  {plan, change}: YearView,
  label: string,
  items: readonly {readonly id: string; readonly text: string}[],
): TemplateResult {
  const handleChange = (id: string, {target}: Event) => {
    const others = plan.done.filter((done) => done !== id);
    change({done: (target as HTMLInputElement).checked ? [...others, id] : others});
  };
  return html`
    <div class="ticks" role="group" aria-label=${label}>
      ${items.map(
        ({id, text}) => html`
          <label class="row">
            <input type="checkbox" .checked=${plan.done.includes(id)} @change=${(event: Event) => handleChange(id, event)} />
            <span>${text}</span>
          </label>
        `,
      )}
    </div>
  `;
}

/** What is written down with something, by its id. */
export function noteField(view: YearView, of: string, label: string, hint?: string, type: 'short' | 'long' = 'short'): TemplateResult {
  return textField(view, {id: `note-${of}`, type, label, hint, value: noteOf(view, of), write: (text) => writeNote(view, of, text)});
}

/** Another day for something: taken with the button, for a day that is half typed is a day too. */
export function dayField(view: YearView, id: string): TemplateResult {
  const {texts, draft, faults, write, move} = view;
  const words = texts.day;
  const field = `day-${id}`;
  return html`
    <div class="stack form">
      ${textField(view, {
        id: field,
        type: 'date',
        label: words.label,
        hint: words.hint,
        value: draft[field] ?? view.plan.days.find(({of}) => of === id)?.on ?? '',
        fault: faults.get(field),
        write: (day) => write(field, day),
      })}
      <div class="btns"><button class="btn second" type="button" @click=${() => move(id)}>${words.button}</button></div>
    </div>
  `;
}
