import {html, nothing, type TemplateResult} from 'lit';

import type {School} from '../../protocol/school/school.js';
import {firstToCall, nameOf} from './whom-to-call.js';

/** Whose sheet it is, and whom to call there: read from the door of a fridge. */
export function paperHead(school: School, roleNames: Readonly<Record<string, string>>): TemplateResult | typeof nothing {
  const person = firstToCall(school);
  if (!school.name && !person) return nothing;
  return html`
    <div class="whose">
      <b>${school.name}</b>
      ${person ? html`<span>${nameOf(person, roleNames)} <b dir="ltr">${person.phone}</b></span>` : nothing}
    </div>
  `;
}
