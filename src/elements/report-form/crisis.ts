import {html, nothing, type TemplateResult} from 'lit';

import {tellsOfDanger} from '../../protocol/wire/danger.js';
import {heading} from '../parts/heading.js';
import {helplineList} from '../parts/helpline-list.js';
import {crisisLines} from '../parts/whom-to-call.js';
import {say} from './first-view.js';
import type {FormView} from './form-view.js';
import {paragraphs} from './start-page.js';

/**
 * Whom to call when what was typed can mean that a life is in danger. It is looked for on this page alone, and nobody is told.
 * @param found whether such words were typed; what is typed now when missing.
 */
export function crisisNote(view: FormView, found = tellsOfDanger(view.answers, view.content.dangerWords)): TemplateResult | typeof nothing {
  if (!found) return nothing;
  const {title, messages} = view.content.crisis;
  return html`
    <div class="note urgent form" part="crisis">
      ${heading(view.level(1), say(view, title), 'crisis')} ${paragraphs(view, messages)}
      ${helplineList(crisisLines(view.school, view.content.helplines), view.texts.newTab)}
    </div>
  `;
}
