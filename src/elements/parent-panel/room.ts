import {html, type TemplateResult} from 'lit';

import type {Door, DoorId} from '../../content/form/parent-panel.js';
import {heading, noteTitle} from '../parts/heading.js';
import type {PanelView} from './panel-view.js';
import {groupInView, otherGroups} from './sections.js';

/** Where a room leads. */
interface Ways {
  /** The way to a talk about what is behind a door; nothing where that section is not shown. */
  readonly talk: (id: DoorId) => unknown;
  /** The way to how school acts. */
  readonly plan: () => unknown;
}

/** What is behind a door. */
export function room(view: PanelView, {id, heading: above, lead, groups, aside}: Door, ways: Ways): TemplateResult {
  const [first, ...others] = groups;
  return html`
    ${view.readAloud(id)}
    <div class="cols">
      <div class="stack">
        <div class="tight">
          ${heading(view.level(2), above, `${id}-title`)}
          <p class="lead">${lead}</p>
        </div>
        ${groupInView(view, first!)}
      </div>
      <div class="note watch">
        ${noteTitle(view.level(2), aside.title, `${id}-aside`)}
        <p>${aside.text}</p>
      </div>
    </div>
    ${otherGroups(view, others)}
    <div class="btns">${ways.talk(id)} ${ways.plan()}</div>
  `;
}
