import type {ParentPanelPack} from '../elements/parent-panel/parent-panel.pack.js';
import {html, type Markup} from './html.js';
import {firstToCall, nameOf} from '../elements/parts/whom-to-call.js';
import {call, dangerItem, folded, list, type MiniPage, people} from './mini-page.js';

/** Whom to call, the three doors with what to do first, and what each section is about. */
export function parentPanel(page: MiniPage, {texts, content}: ParentPanelPack): Markup {
  const {title, lead, doors, sections} = content;
  const first = firstToCall(page.school);
  const begin = sections.find(({id}) => id === 'who-to-call')?.groups[0]?.items[0];
  const main = (id: string) => (id === 'who-to-call' || id === 'helplines') && people(page, 'parent');
  return html`
    ${page.heading(title)}
    <p>${lead}</p>
    ${page.heading(texts.call.title, 1)}
    <ul>
      <li>
        ${first ? html`<b>${nameOf(first, page.roleNames)}</b> ${first.hours} ${call(first.phone)}` : html`<b>${begin?.title}</b> ${begin?.text}`}
      </li>
      ${dangerItem(page)}
    </ul>
    ${page.heading(texts.doors.title, 1)}
    ${doors.map((door) =>
      folded(
        door.title,
        html`<p>${door.lead}</p>
          ${door.groups.slice(0, 1).map(({items}) => list(items))}`,
        {id: door.id},
      ),
    )}
    ${page.heading(texts.sectionsTitle, 1)}
    ${sections.map((section) =>
      folded(
        section.title,
        html`<p>${section.lead}</p>
          ${main(section.id)}`,
        {id: section.id},
      ),
    )}
  `;
}
