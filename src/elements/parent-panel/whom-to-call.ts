import {html, type nothing, type TemplateResult} from 'lit';

import {heading} from '../parts/heading.js';
import {helplineList} from '../parts/helpline-list.js';
import {roleName} from '../parts/role-name.js';
import {dangerLine, firstToCall} from '../parts/whom-to-call.js';
import type {FirstView} from './panel-view.js';

/** Whom to call, before anything else. */
export function whomToCall(view: FirstView, everybody: TemplateResult | typeof nothing): TemplateResult {
  const {texts, content} = view;
  const {school, schoolSettled} = view.settings;
  const contact = schoolSettled ? firstToCall(school) : undefined;
  const begin = content.sections.find(({id}) => id === 'who-to-call')?.groups?.[0]?.items[0];
  const danger = dangerLine(school, content.helplines);
  const first = contact
    ? {
        id: 'first',
        name: contact.name ?? roleName(view, contact.role),
        text: contact.name ? (contact.label ?? roleName(view, contact.role)) : '',
        hours: contact.hours,
        phone: contact.phone,
      }
    : begin && {id: 'first', name: begin.title ?? '', text: begin.text};
  const lines = [...(first ? [first] : []), ...(danger ? [danger] : [])];
  return html`
    <div class="stack" part="call">
      ${heading(view.level(1), texts.call.title, 'call')} ${helplineList(lines, texts.newTab)}
      <div class="btns">${everybody}</div>
    </div>
  `;
}
