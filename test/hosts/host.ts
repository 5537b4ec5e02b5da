import {html, type TemplateResult} from 'lit';

import type {Layout} from './layouts.js';

/** Something to stand in a page. */
export type Part = TemplateResult | Element;

/** A kind of page that people put widgets in. A new one is a file in `pages`, and its story in `stories/in-anybodys-page.stories.ts`. */
export interface Host {
  /** The page around a widget. */
  readonly page: (widget: Part) => TemplateResult;
  /** The page's own styles. */
  readonly css?: string;
  /** What the page's own scripts do once it stands; gives what undoes it. */
  readonly script?: (page: HTMLElement) => () => void;
  /** What does not hold for a widget in it, besides what holds in every page. */
  readonly faults?: (widget: HTMLElement, page: HTMLElement) => readonly string[] | Promise<readonly string[]>;
}

/** A page that does no more than place its parts. */
export function placing({around, host}: Layout): Host {
  return {page: (part) => html`<div class="placed">${around(part)}</div>`, ...(host && {css: `.placed [data-widget] {${host}}`})};
}
