import {html, nothing, type TemplateResult} from 'lit';

import type {CaseState} from '../../protocol/school/case.js';
import type {CaseEvent} from '../../protocol/school/case-event.js';
import {noteTitle} from '../parts/heading.js';
import type {CaseView} from './case-view.js';
import {eventInWords, wordsWith} from './case-words.js';
import type {Desk} from './desk.js';

interface UnsentActs {
  readonly again: () => void;
  readonly drop: () => void;
}

/** What was done here and is not written down yet, with what others wrote meanwhile; nothing when all of it is. */
export function unsentPart(
  view: CaseView,
  {unsent, others, busy}: Desk,
  stateOf: (events: readonly CaseEvent[]) => CaseState,
  {again, drop}: UnsentActs,
): TemplateResult | typeof nothing {
  if (!unsent?.failed) return nothing;
  const {texts, events} = view;
  const words = texts.unsent;
  const {failed} = unsent;
  const changed = failed === 'changed';
  // The engine counts nothing that the plan does not allow where the case is by now.
  const fits = !changed || !stateOf([...events, ...unsent.events]).ignored.some((index) => index >= events.length);
  return html`
    <div class="note warn" role="group" aria-labelledby="unsent">
      ${noteTitle(view.level(1), changed ? words.changed : words.title, 'unsent')}
      ${
        changed
          ? html`<p>${words.theirs}</p>
              ${list(view, others)}
              <p>${words.yours}</p>`
          : html`<p>${texts.failed[failed]}</p>`
      }
      ${list(view, unsent.events)} ${fits ? nothing : html`<p>${words.over}</p>`}
      <div class="btns">
        ${
          fits && failed !== 'gone'
            ? html`<button class="btn" type="button" aria-disabled=${busy ? 'true' : nothing} @click=${again}>
                ${busy ? words.sending : changed ? words.still : words.again}
              </button>`
            : nothing
        }
        <button class="btn second" type="button" @click=${drop}>${words.drop}</button>
      </div>
    </div>
  `;
}

function list(view: CaseView, events: readonly CaseEvent[]): TemplateResult {
  return html`
    <ul>
      ${events.map(
        (event) =>
          html`<li>${eventInWords(view, event)} ${wordsWith(event).map((words) => html`<span class="story">${words} </span>`)}</li>`,
      )}
    </ul>
  `;
}
