import {html, nothing, type TemplateResult} from 'lit';

import {heading} from '../parts/heading.js';
import {helplineList, peopleList} from '../parts/helpline-list.js';
import {helplinesFor} from '../parts/whom-to-call.js';
import {backIcon} from '../parts/icons.js';
import type {PromptsView} from './prompts-view.js';

/** What a parent is told before they write to school. */
export function aboveQuestion({texts, level}: PromptsView, back: () => void): TemplateResult {
  return html`
    <button class="btn soft back" type="button" @click=${back}>${backIcon()} ${texts.ask.back}</button>
    <div class="tight">
      ${heading(level(), texts.ask.title)}
      <p class="lead">${texts.ask.lead}</p>
    </div>
  `;
}

/** Whom to call until school has read it. */
export function afterQuestion(view: PromptsView, back: () => void): TemplateResult {
  const {texts, content, settings} = view;
  const {contacts} = settings.school;
  return html`
    ${contacts?.length ? peopleList(contacts, content.roleNames) : nothing}
    ${helplineList(helplinesFor('parent', settings.school, content.helplines), texts.newTab)}
    <button class="btn soft back" type="button" @click=${back}>${backIcon()} ${texts.told.back}</button>
  `;
}
