import {html, nothing, type TemplateResult} from 'lit';

import type {Article, ArticleSection} from '../../content/form/article.js';
import {listed} from '../../content/form/fill.js';
import type {Passage} from '../../content/form/passage.js';
import {heading} from '../parts/heading.js';
import {nextIcon} from '../parts/icons.js';
import type {GuideView} from './guide-view.js';

interface Titled {
  readonly id: string;
  readonly title: string;
}

/** One subject, closed until it is wanted; what is looked for is found by it. */
export function article(view: GuideView, {id, title}: Titled, body: unknown): TemplateResult {
  return html`
    <details class="more article" part="article" id=${id}>
      <summary>${nextIcon()} ${heading(view.level(2), title, `${id}-title`)}</summary>
      <div class="body">${body}</div>
    </details>
  `;
}

export function written(view: GuideView, one: Article): TemplateResult {
  return article(
    view,
    one,
    html`<p class="lead">${one.lead}</p>
      ${forWhom(view, one)} ${sections(view, one.sections)}`,
  );
}

/** The first in view, so that whoever comes for it has it before them; the others folded. */
export function sections(view: GuideView, [first, ...others]: readonly ArticleSection[]): TemplateResult {
  return html`
    ${first ? sectionInView(view, first) : nothing}
    ${others.length > 0 ? html`<div>${others.map((section) => sectionFolded(view, section))}</div>` : nothing}
  `;
}

export function sectionInView(view: GuideView, {id, title, order, items}: ArticleSection): TemplateResult {
  return html`<div class="group stack">${heading(view.level(3), title, id)} ${passages(items, order)}</div>`;
}

export function sectionFolded(view: GuideView, {title, order, items, id}: ArticleSection): TemplateResult {
  return folded(view, id, title, passages(items, order));
}

/** A part of a subject that is read by who wants to know more. */
export function folded(view: GuideView, id: string, title: string, body: unknown): TemplateResult {
  return html`
    <details class="more inner">
      <summary>${nextIcon()} ${heading(view.level(3), title, id)}</summary>
      <div class="body">${body}</div>
    </details>
  `;
}

export function passages(items: readonly Pick<Passage, 'text'>[], order: ArticleSection['order'] = 'points'): TemplateResult {
  return points(
    items.map(({text}) => text),
    order,
  );
}

export function points(items: readonly unknown[], order: ArticleSection['order'] = 'points'): TemplateResult {
  const rows = items.map((item) => html`<li>${item}</li>`);
  return order === 'steps'
    ? html`<ol>
        ${rows}
      </ol>`
    : html`<ul>
        ${rows}
      </ul>`;
}

/** A line of facts: what, and its value. Facts without a value are left out. */
export function facts(...pairs: readonly (readonly [name: string, value: string | undefined])[]): TemplateResult | typeof nothing {
  if (pairs.every(([, value]) => !value)) return nothing;
  return html`<p class="meta small">${pairs.map(([name, value]) => (value ? html`<span><b>${name}</b> ${value}</span>` : nothing))}</p>`;
}

/** A name and what is said of it, one under the other. */
export function terms(items: readonly (readonly [term: unknown, text: unknown])[]): TemplateResult {
  return html`<ul class="terms">
    ${items.map(
      ([term, text]) =>
        html`<li>
          <p><b>${term}</b></p>
          ${text}
        </li>`,
    )}
  </ul>`;
}

function forWhom({texts}: GuideView, {audience, schoolTypes = []}: Pick<Article, 'audience' | 'schoolTypes'>): TemplateResult {
  const types = listed(
    schoolTypes.map((type) => texts.schoolTypes[type]),
    texts.lists,
  );
  return html`<p class="quiet small">
    ${texts.forWhom}
    ${listed(
      audience.map((one) => texts.audiences[one]),
      texts.lists,
    )}${types ? ` (${types})` : nothing}
  </p>`;
}
