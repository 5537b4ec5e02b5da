import {html, nothing, type TemplateResult} from 'lit';

import {alternatives, fill} from '../../content/form/fill.js';
import type {Door} from '../../content/form/pupil-panel.js';
import {doorFigures} from '../parts/door-figures.js';
import {heading, noteTitle} from '../parts/heading.js';
import {backIcon} from '../parts/icons.js';
import {helplineCalled} from '../parts/whom-to-call.js';
import {callList} from './call-list.js';
import type {PupilView} from './pupil-view.js';

/** More names than this are no help in choosing. */
const mostPeople = 2;

/** What is behind a door, on one screen. */
export function doorPage(view: PupilView, door: Door, back: () => void): TemplateResult {
  const {texts, content, school, level} = view;
  const people = peopleFor(view, door).slice(0, mostPeople);
  return html`
    <div class="top">
      <button class="btn soft" type="button" @click=${back}>${backIcon()} ${texts.back}</button>
      ${view.readAloud} ${doorFigures[door.picture]?.()}
    </div>
    <div class="told tight">
      ${heading(level(), door.title, '', 'here')}
      <p>${door.lead}</p>
    </div>
    <ul class="steps told" aria-label=${texts.steps}>
      ${door.steps.map(({text}) => html`<li>${text}</li>`)}
    </ul>
    ${callList(
      view,
      door.helplines.map((id) => helplineCalled(id, school, content.helplines)),
    )}
    <div class="told tight">
      ${heading(level(1), texts.say, 'say')}
      <ul class="talk">
        ${door.say.map(({text}) => html`<li><q>${text}</q></li>`)}
      </ul>
    </div>
    <div class="note told">
      ${noteTitle(level(1), door.note.title, 'note')}
      <p>${door.note.text}</p>
    </div>
    ${people.length > 0 ? html`<p class="told" part="people">${fill(texts.goTo, {names: alternatives(people, texts.lists)})}</p>` : nothing}
    ${door.outside && people.length === 0 ? nothing : html`<div class="btns">${view.report}</div>`}
  `;
}

/** The school's own people, by name; where it is about an adult, only those who are no part of its team. */
function peopleFor({school: {contacts = [], recipients = []}}: PupilView, {outside}: Door): readonly string[] {
  const roles = recipients.filter(({outsideTeam}) => outsideTeam).map(({role}) => role);
  return contacts.flatMap(({name, role}) => (name && (!outside || roles.includes(role)) ? name : []));
}
