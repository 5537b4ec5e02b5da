import type {Article, ArticleSection, TeamAudience} from '../../../content/form/article.js';
import type {Passage} from '../../../content/form/passage.js';
import type {SchoolType} from '../../../protocol/scalars.js';
import {html, type Markup, type Part} from '../../../markup/html.js';
import {listed, words} from './words.js';

/** A place on a page that its contents, and the index of all pages, lead to. */
export interface Place {
  id: string;
  title: string;
}

export interface TeamPage {
  /** Its address is `/team/<name>`. */
  name: string;
  title: string;
  /** Its title in a row of links. */
  short: string;
  lead: string;
  places: readonly Place[];
  body: Markup;
}

export type Level = 2 | 3 | 4 | 5 | 6;

export function heading(level: Level, title: Part): Markup {
  switch (level) {
    case 2:
      return html`<h2>${title}</h2>`;
    case 3:
      return html`<h3>${title}</h3>`;
    case 4:
      return html`<h4>${title}</h4>`;
    case 5:
      return html`<h5>${title}</h5>`;
    case 6:
      return html`<h6>${title}</h6>`;
  }
}

export function below(level: Level): Level {
  return Math.min(level + 1, 6) as Level;
}

export function points(items: readonly Part[]): Markup {
  return html`<ul class="list">
    ${items.map((item) => html`<li>${item}</li> `)}
  </ul>`;
}

export function passages(items: readonly Passage[], order: 'steps' | 'points' = 'points'): Markup {
  const texts = items.map(({text}) => text);
  if (order === 'points') return points(texts);
  return html`<ol class="list">
    ${texts.map((text) => html`<li>${text}</li> `)}
  </ol>`;
}

/** Closed until it is wanted; searching in the page finds what is in it, and paper shows it open. */
export function folded(level: Level, title: Part, body: Part): Markup {
  return html`<details class="fold">
    <summary>${heading(level, title)}</summary>
    <div class="stack">${body}</div>
  </details> `;
}

/** A line of facts: what, and its value. Facts without a value are left out. */
export function facts(...pairs: readonly (readonly [name: string, value: Part])[]): Markup {
  return html`<dl class="facts">
    ${pairs
      .filter(([, value]) => value !== undefined && value !== '')
      .map(
        ([name, value]) =>
          html`<div>
            <dt>${name}</dt>
            <dd>${value}</dd>
          </div> `,
      )}
  </dl>`;
}

export function sectionInView(level: Level, {title, order, items}: ArticleSection): Markup {
  return html`<section class="stack">${heading(level, title)} ${passages(items, order)}</section> `;
}

export function sectionFolded(level: Level, {title, order, items}: ArticleSection): Markup {
  return folded(level, title, passages(items, order));
}

/** The first in view, so that whoever comes for it has it before them; the others folded. */
export function sections(level: Level, [first, ...others]: readonly ArticleSection[]): Markup {
  return html`${first && sectionInView(level, first)} ${others.map((section) => sectionFolded(level, section))}`;
}

export function forWhom({
  audience,
  schoolTypes = [],
}: {
  audience: readonly TeamAudience[];
  schoolTypes?: readonly SchoolType[] | undefined;
}): Markup {
  const types = schoolTypes.length > 0 ? ` (${listed(schoolTypes.map((type) => words.schoolTypes[type]))})` : '';
  return html`<p class="quiet small">${words.audience}: ${listed(audience.map((one) => words.audiences[one]))}${types}</p>`;
}

export function article(one: Article): Markup {
  return chapter(
    one,
    html`<p class="intro">${one.lead}</p>
      ${forWhom(one)} ${sections(3, one.sections)}`,
  );
}

/** A part of a page with a place in its contents. */
export function chapter({id, title}: Place, body: Part): Markup {
  return html`<section class="chapter stack" id="${id}">
    <h2>${title}</h2>
    ${body}
    <p class="to-contents"><a href="#inhoudsopgave">${words.toContents}</a></p>
  </section> `;
}
