import {html, nothing, type TemplateResult} from 'lit';

import {heading} from '../parts/heading.js';
import {helplineList, peopleList} from '../parts/helpline-list.js';
import {say} from './first-view.js';
import {type FormView, helplinesOf} from './form-view.js';
import {paragraphs} from './start-page.js';

/** Where the form cannot send: whom to turn to instead. */
export function elsewhere(view: FormView): TemplateResult {
  const {texts, content, school, schoolSettled} = view;
  return html`
    <div class="tight form">
      <p class="quiet">${say(view, texts.unavailable)}</p>
      ${heading(view.level(1), say(view, content.elsewhere.title), 'elsewhere')} ${paragraphs(view, content.elsewhere.messages)}
    </div>
    ${schoolSettled && school.contacts?.length ? peopleList(school.contacts, content.roleNames) : nothing}
    ${helplineList(helplinesOf(view), texts.newTab)}
  `;
}
