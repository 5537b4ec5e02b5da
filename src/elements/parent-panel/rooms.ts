import {html, type TemplateResult} from 'lit';

import type {PanelSectionId} from '../../content/form/parent-panel.js';
import {heading} from '../parts/heading.js';
import {nextIcon} from '../parts/icons.js';
import {roomFigures} from './figures.js';
import type {FirstView} from './panel-view.js';

/** Which sections stand in which room; what is in none has a place of its own after them. */
const sectionsOf: Readonly<Record<keyof FirstView['texts']['rooms'], readonly PanelSectionId[]>> = {
  what: ['what-is-bullying', 'figures', 'signals'],
  tonight: ['at-home', 'online', 'books', 'sites'],
  school: ['how-school-acts', 'together', 'when-school-does-not-act'],
  call: ['who-to-call', 'helplines'],
};

/**
 * All sections, by room: a parent reads four titles instead of thirteen.
 * @param draw a section, with the view that it has where it stands.
 */
export function inRooms<View extends FirstView, Section extends Pick<FirstView['content']['sections'][number], 'id' | 'title'>>(
  view: View,
  sections: readonly Section[],
  draw: (section: Section, view: View) => TemplateResult,
): TemplateResult {
  const deeper: View = {...view, level: (more = 0) => view.level(more + 1)};
  const rooms = (Object.keys(sectionsOf) as (keyof typeof sectionsOf)[]).map((id) => {
    const own = sections.filter((section) => sectionsOf[id].includes(section.id));
    return html`
      <details class=${id === 'call' ? 'place always' : 'place'}>
        <summary class="door">
          ${roomFigures[id]()}${heading(view.level(1), html`${view.texts.rooms[id]} ${nextIcon()}`, `room-${id}`)}
          <span class="sub">${own.map(({title}) => html`<span>${title}</span> `)}</span>
        </summary>
        <div class="inside">${own.map((section) => draw(section, deeper))}</div>
      </details>
    `;
  });
  const roomed = Object.values(sectionsOf).flat();
  return html`<div class="places">${rooms} ${sections.filter(({id}) => !roomed.includes(id)).map((section) => draw(section, view))}</div>`;
}
