import {html, nothing, type TemplateResult} from 'lit';

import type {School} from '../../protocol/school/school.js';
import {firstToCall, nameOf} from './whom-to-call.js';

/** Whose sheet it is, and whom to call there: read from the door of a fridge. Where the school does not say: that it is a sheet alone. */
export function paperHead(school: School, roleNames: Readonly<Record<string, string>>): TemplateResult {
  const person = firstToCall(school);
  if (!school.name && !person) return html`<div class="whose"></div>`;
  return html`
    <div class="whose">
      <b>${school.name}</b>
      ${person ? html`<span>${nameOf(person, roleNames)} <b dir="ltr">${person.phone}</b></span>` : nothing}
    </div>
  `;
}
