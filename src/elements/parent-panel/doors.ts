import {html, nothing, type TemplateResult} from 'lit';

import type {Door, DoorId} from '../../content/form/parent-panel.js';
import {doorFigures} from '../parts/door-figures.js';
import {heading, noteTitle} from '../parts/heading.js';
import {nextIcon} from '../parts/icons.js';
import type {PanelView} from './panel-view.js';
import {groupInView, otherGroups} from './sections.js';

/** Browsers without it keep the closed rooms out of find-in-page; the attribute then hides like any other. */
const untilFound = 'onbeforematch' in globalThis ? 'until-found' : '';

export interface DoorActs {
  readonly open: DoorId | undefined;
  /** Whether a room is drawn, in view or not. */
  readonly shows: (id: DoorId) => boolean;
  readonly press: (id: DoorId) => void;
  /** Find-in-page came to a closed room. */
  readonly found: (id: DoorId) => void;
  /** The way to a talk about what is behind a door; nothing where that section is not shown. */
  readonly talk: (id: DoorId) => unknown;
  /** The way to how school acts. */
  readonly plan: () => unknown;
}

/** The three doors, each with its room right after it. */
export function doors(view: PanelView, acts: DoorActs): TemplateResult {
  const {texts, content} = view;
  return html`
    <div class="stack">
      <div class="no-print">${heading(view.level(1), texts.doors.title, 'doors')}</div>
      <div class="doors" part="doors">${content.doors.map((door) => doorAndRoom(view, door, acts))}</div>
    </div>
  `;
}

function doorAndRoom(view: PanelView, door: Door, acts: DoorActs): TemplateResult {
  const {id, title, hint} = door;
  const open = acts.open === id;
  return html`
    <button class="door" type="button" aria-expanded=${open} aria-controls=${id} @click=${() => acts.press(id)}>
      ${doorFigures[id]?.()}<b>${title}</b><span class="sub">${hint}</span>${nextIcon()}
    </button>
    <div class="room" id=${id} hidden=${open ? nothing : untilFound} @beforematch=${() => acts.found(id)}>
      ${acts.shows(id) ? room(view, door, acts) : nothing}
    </div>
  `;
}

function room(view: PanelView, {id, heading: above, lead, groups, aside}: Door, acts: DoorActs): TemplateResult {
  const [first, ...others] = groups;
  return html`
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
    <div class="btns">${acts.talk(id)} ${acts.plan()}</div>
  `;
}
