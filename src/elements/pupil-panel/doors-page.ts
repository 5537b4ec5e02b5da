import {html, type TemplateResult} from 'lit';

import {doorFigures} from '../parts/door-figures.js';
import {heading} from '../parts/heading.js';
import {peopleList} from '../parts/helpline-list.js';
import {nextIcon} from '../parts/icons.js';
import {dangerLine, helplinesFor} from '../parts/whom-to-call.js';
import {callList} from './call-list.js';
import type {FirstView} from './pupil-view.js';

/**
 * Whom to call, then the five doors, then who is there at school.
 * @param opened the door that somebody comes back from.
 * @param wait what is said while what is behind a door is not there.
 */
export function doorsPage(view: FirstView, opened: string | undefined, open: (id: string) => void, wait: unknown): TemplateResult {
  const {texts, content, school} = view;
  const {title, lead, doors} = view.register;
  const [first, ...others] = helplinesFor('pupil', school, content.helplines);
  const danger = dangerLine(school, content.helplines);
  return html`
    <div class="told tight">
      ${heading(view.level(), title, '', opened === undefined ? 'here' : '')}
      <p>${lead}</p>
    </div>
    ${callList(view, [first, danger && {...danger, name: texts.danger}])}
    <div class="ways told" part="doors">
      ${doors.map(
        ({id, picture, title}) => html`
          <button class=${id === opened ? 'doorway here' : 'doorway'} type="button" @click=${() => open(id)}>
            ${doorFigures[picture]?.()}<b>${title} ${nextIcon()}</b>
          </button>
        `,
      )}
    </div>
    ${wait}
    ${
      school.contacts?.length
        ? html`<div class="stack" part="people">
            ${heading(view.level(1), texts.people, 'people')} ${peopleList(school.contacts, content.roleNames)}
          </div>`
        : ''
    }
    <div class="stack">
      ${heading(view.level(1), texts.call, 'call')} ${callList(view, others)} ${danger?.hours ? html`<p>${danger.hours}</p>` : ''}
    </div>
    <div class="btns">${view.report} ${view.readAloud}</div>
  `;
}
