import type {PupilPanelPack} from '../elements/pupil-panel/pupil-panel.pack.js';
import {html, type Markup} from './html.js';
import {dangerItem, folded, list, type MiniPage, people} from './mini-page.js';

/** Whom to call, and each door with what to do and what to say. */
export function pupilPanel(page: MiniPage, {texts, content}: PupilPanelPack): Markup {
  const {title, lead, doors} = content[page.schoolType === 'vo' ? 'vo' : 'po'];
  return html`
    ${page.heading(title)}
    <p>${lead}</p>
    <ul>
      ${dangerItem(page)}
    </ul>
    ${doors.map((door) =>
      folded(
        door.title,
        html`<p>${door.lead}</p>
          ${list(door.steps)}
          <p>${texts.say}:</p>
          ${list(door.say)}
          <p><b>${door.note.title}</b> ${door.note.text}</p>`,
        {id: door.id},
      ),
    )}
    ${page.heading(texts.call, 1)} ${people(page, 'pupil')}
  `;
}
