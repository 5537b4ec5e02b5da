import {content as panelContent} from '../../../content/nl/parent-panel.js';
import {content as checklist} from '../../../content/nl/signal-checklist.js';
import {dayChecked} from '../../../elements/parts/plan-in-words.js';
import {pack} from '../../../elements/parent-panel/parent-panel.pack.js';
import type {Book} from '../../../protocol/school/book.js';
import type {PanelGroup} from '../../../content/form/parent-panel.js';
import type {TraitGroup} from '../../../content/form/signal-checklist.js';
import type {Helpline} from '../../../protocol/school/helpline.js';
import type {Link} from '../../../protocol/school/link.js';
import {html, type Markup} from '../../../markup/html.js';
import {call} from '../../../markup/mini-page.js';
import {chapter, passages, type TeamPage} from './parts.js';
import {words} from './words.js';

const {texts: panel} = pack;

/** What staff can look up: whom to call, what to read, and traits that are read with care. */
export function backgroundPage(): TeamPage {
  const {team} = panelContent;
  const {traits} = checklist;
  const places = {
    call: {id: 'bellen', title: words.background.call},
    books: {id: 'boeken', title: words.background.books},
    sites: {id: 'sites', title: words.background.sites},
    traits: {id: 'kenmerken', title: words.background.traits},
  };
  return {
    name: 'achtergrond',
    short: words.names.background,
    title: words.titles.background,
    lead: words.leads.background,
    places: [places.call, ...team.groups, places.traits, places.books, places.sites],
    body: html`
      ${chapter(
        places.call,
        html`<ul class="entries">
          ${team.helplines.map(helpline)}
        </ul>`,
      )}
      ${team.groups.map(group)}
      ${chapter(
        places.traits,
        html`<p class="gate">${traits.intro.text}</p>
          ${traits.groups.map(traitGroup)}`,
      )}
      ${chapter(
        places.books,
        html`<p class="intro">${team.title}. ${team.lead}</p>
          <ul class="entries">
            ${team.books.map(book)}
          </ul>`,
      )}
      ${chapter(
        places.sites,
        html`<ul class="entries">
          ${team.links.map(site)}
        </ul>`,
      )}
    `,
  };
}

function group(one: PanelGroup): Markup {
  const items = one.items.map(({id, title, text}) => ({id, text: title ? `${title}. ${text}` : text}));
  return chapter(one, passages(items, one.order));
}

/** Behind its warning, and closed: nobody meets a list of traits, on paper neither, without having chosen to. */
function traitGroup({id, title, warning, traits, closing}: TraitGroup): Markup {
  return html`<section class="stack" id="${id}">
    <h3>${title}</h3>
    <p><b>${warning.text}</b></p>
    <details class="fold apart">
      <summary>${words.background.show}<span class="hush">: ${title}</span></summary>
      <div class="stack">
        ${passages(traits)}
        <p><b>${closing.text}</b></p>
      </div>
    </details>
  </section> `;
}

function helpline({name, text, phone, hours, url}: Helpline): Markup {
  return html`<li>
    <b>${name}</b>
    <p>${text}</p>
    ${phone && html`<p class="numbers">${call(phone)}</p>`} ${hours && html`<p>${hours}</p>`}
    ${url && html`<p><a href="${url}" rel="noreferrer">${new URL(url).hostname}</a></p>`}
  </li> `;
}

function book({title, author, text, ageBand, isbn, year, checkedOn}: Book): Markup {
  const about = [author, year && String(year), isbn && `ISBN ${isbn}`, ageBand && words.schoolTypes[ageBand]].filter((part) => part);
  return html`<li>
    <b>${title}</b>
    ${about.length > 0 && html`<p class="quiet small">${about.join(', ')}</p>`}
    <p>${text} ${checkedOn && dayChecked(panel, checkedOn)}</p>
  </li> `;
}

function site({url, label, text, checkedOn}: Link): Markup {
  return html`<li>
    <a href="${url}" rel="noreferrer">${label}</a>
    <p>${text}</p>
    ${checkedOn && html`<p class="quiet small">${dayChecked(panel, checkedOn)}</p>`}
  </li> `;
}
