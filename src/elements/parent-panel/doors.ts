import {html, nothing, type TemplateResult} from 'lit';

import type {DoorId} from '../../content/form/parent-panel.js';
import {doorFigures} from '../parts/door-figures.js';
import {heading} from '../parts/heading.js';
import {nextIcon} from '../parts/icons.js';
import type {FirstView} from './panel-view.js';

/** Browsers without it keep the closed rooms out of find-in-page; the attribute then hides like any other. */
const untilFound = 'onbeforematch' in globalThis ? 'until-found' : '';

interface DoorActs {
  readonly open: DoorId | undefined;
  /** What is behind a door, as far as it is drawn. */
  readonly room: (id: DoorId) => unknown;
  readonly press: (id: DoorId) => void;
  /** Find-in-page came to a closed room. */
  readonly found: (id: DoorId) => void;
}

/** The three doors, each with its room right after it. */
export function doors(view: FirstView, acts: DoorActs): TemplateResult {
  const {texts, content} = view;
  return html`
    <div class="stack">
      <div class="no-print">${heading(view.level(1), texts.doors.title, 'doors')}</div>
      <div class="doors" part="doors">${content.doors.map((door) => doorAndRoom(door, acts))}</div>
    </div>
  `;
}

function doorAndRoom({id, title, hint}: FirstView['content']['doors'][number], acts: DoorActs): TemplateResult {
  const open = acts.open === id;
  return html`
    <button class="door" type="button" aria-expanded=${open} aria-controls=${id} @click=${() => acts.press(id)}>
      ${doorFigures[id]?.()}<b>${title} ${nextIcon()}</b><span class="sub">${hint}</span>
    </button>
    <div class="room" id=${id} hidden=${open ? nothing : untilFound} @beforematch=${() => acts.found(id)}>${acts.room(id)}</div>
  `;
}
