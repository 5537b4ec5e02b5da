import {html, svg, type TemplateResult} from 'lit';

import type {State} from '../../protocol/wire/inbox.js';

const shapes: Readonly<Record<State, TemplateResult>> = {
  new: svg`<circle class="full" cx="12" cy="12" r="8" />`,
  read: svg`<circle cx="12" cy="12" r="8" />`,
  handled: svg`<circle cx="12" cy="12" r="9" /><circle cx="12" cy="12" r="4" />`,
};

/** A state as a shape, always beside its word: a full dot, an open one, and the double ring in which a way ends. */
export function stateMark(state: State): TemplateResult {
  return html`<svg class="mark" viewBox="0 0 24 24" aria-hidden="true">${shapes[state]}</svg>`;
}
