import {html, svg, type TemplateResult} from 'lit';

import type {State} from '../../protocol/wire/inbox.js';
import type {ThreadState} from '../../protocol/wire/limits.js';

const shapes: Readonly<Record<ThreadState, TemplateResult>> = {
  new: svg`<circle class="full" cx="12" cy="12" r="8" />`,
  read: svg`<circle cx="12" cy="12" r="8" />`,
  asked: svg`<circle cx="12" cy="12" r="8" /><path d="M12 8v5m0 2.5v.5" />`,
  working: svg`<circle cx="12" cy="12" r="8" /><path class="full" d="M12 4a8 8 0 0 1 0 16z" />`,
  closed: svg`<circle cx="12" cy="12" r="9" /><circle cx="12" cy="12" r="4" />`,
};

/** How far the school is, in the words of today. */
export function standOf(state: State): ThreadState {
  return state === 'handled' ? 'closed' : state;
}

/** A state as a shape, always beside its word: a full dot, an open one, one with a question, a half one, and the double ring in which a way ends. */
export function stateMark(state: State): TemplateResult {
  return html`<svg class="mark" viewBox="0 0 24 24" aria-hidden="true">${shapes[standOf(state)]}</svg>`;
}
