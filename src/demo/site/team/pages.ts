import {content as protocol} from '../../../content/nl/protocol.js';
import {content as tips} from '../../../content/nl/team-tips.js';
import {backgroundPage} from './background-page.js';
import {html, type Markup} from '../../../markup/html.js';
import {methodsPage} from './methods-page.js';
import {planPage} from './plan-page.js';
import {tipsPage, togetherPage} from './articles-pages.js';
import type {TeamPage} from './parts.js';
import {words} from './words.js';

/** The tips that a member of staff opens when something happens, in the order of need. */
const urgent = ['act-now', 'gut-feeling', 'listen'];

/**
 * The team's pages by file name, relative to the site's folder: the school's own page with the index in it, and the pages with the
 * material, which take over the top and bottom of that page.
 */
export function teamPages(teamHtml: string): ReadonlyMap<string, string> {
  const pages = [planPage(), tipsPage(), methodsPage(), togetherPage(), backgroundPage()];
  const index = place(place(teamHtml, '<!-- team: now -->', now()), '<!-- team: all -->', all(pages));
  return new Map([['team.html', index], ...pages.map((page) => [`team/${page.name}.html`, whole(page, pages, teamHtml)] as const)]);
}

function now(): Markup {
  const articles = tips.articles.filter(({id}) => urgent.includes(id));
  return html`<nav class="now stack" aria-labelledby="nu">
    <h2 id="nu">${words.now}</h2>
    <ul>
      ${articles.map(
        ({id, title, lead}) =>
          html`<li class="card">
            <a href="/team/tips#${id}">${title}</a>
            <p>${lead}</p>
          </li> `,
      )}
      <li class="card warm">
        <a href="/team/stappenplan">${protocol.stepPlan.title}</a>
        <p>${words.leads.plan}</p>
      </li>
    </ul>
    <p><a href="#materiaal">${words.all}</a></p>
  </nav>`;
}

function all(pages: readonly TeamPage[]): Markup {
  return html`<nav class="index stack" id="materiaal" aria-labelledby="alles">
    <h2 id="alles">${words.all}</h2>
    ${pages.map(
      ({name, title, lead, places}) =>
        html`<section class="stack">
          <h3><a href="/team/${name}">${title}</a></h3>
          <p>${lead}</p>
          <details class="fold">
            <summary>${words.subjects}<span class="hush">: ${title}</span></summary>
            <ul class="links">
              ${places.map((place) => html`<li><a href="/team/${name}#${place.id}">${place.title}</a></li> `)}
            </ul>
          </details>
        </section> `,
    )}
  </nav>`;
}

function whole(page: TeamPage, pages: readonly TeamPage[], teamHtml: string): string {
  const {title, lead, places, body} = page;
  const main = html`<main id="inhoud">
    <div class="w page material">
      <header>
        <p class="crumb"><a href="/">${words.crumbs.home}</a> › <a href="/team">${words.crumbs.team}</a> › ${title}</p>
        <h1>${title}</h1>
        <p class="intro">${lead}</p>
        <p class="quiet small">${words.behindLogin}</p>
        <nav class="pages" aria-label="${words.pages}">
          <ul>
            ${pages.map((other) => html`<li>${link(other, other === page)}</li> `)}
          </ul>
        </nav>
      </header>
      <div class="beside">
        <nav class="places" id="inhoudsopgave" aria-labelledby="op-deze-pagina">
          <h2 id="op-deze-pagina">${words.onThisPage}</h2>
          <ul class="links">
            ${places.map((place) => html`<li><a href="#${place.id}">${place.title}</a></li> `)}
          </ul>
        </nav>
        <div class="chapters">${body}</div>
      </div>
    </div>
  </main>`;
  // Everything around it is the school's own; a page without widgets needs no script.
  return [
    [/<title>[^]*?<\/title>/, html`<title>${title} – ${words.site}</title>`.text],
    [/\s*<script [^]*?<\/script>/g, ''],
    [/ aria-current="page"/, ' aria-current="true"'],
    [/<main [^]*<\/main>/, main.text],
  ].reduce((page, [from, to]) => {
    if (page.search(from!) < 0) throw new Error(`team.html: expected ${String(from)}, found none`);
    return page.replace(from!, () => to as string);
  }, teamHtml);
}

function link({name, short}: TeamPage, here: boolean): Markup {
  return here ? html`<a href="/team/${name}" aria-current="page">${short}</a>` : html`<a href="/team/${name}">${short}</a>`;
}

function place(page: string, mark: string, markup: Markup): string {
  if (!page.includes(mark)) throw new Error(`team.html: expected ${mark}, found none`);
  return page.replace(mark, () => markup.text);
}
