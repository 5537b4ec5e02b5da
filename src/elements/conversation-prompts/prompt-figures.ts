import {html, svg, type TemplateResult} from 'lit';

import type {CardKind} from './cards.js';

const figure = (drawing: TemplateResult) => html`<svg class="fig" viewBox="0 0 64 64" aria-hidden="true">${drawing}</svg>`;

/** A child and an adult at a table. */
export const tableFigure = (): TemplateResult =>
  figure(svg`
    <circle class="ground" cx="32" cy="32" r="9.5" />
    <circle class="one" cx="11" cy="32" r="7.5" />
    <circle class="adult" cx="53" cy="32" r="7.5" />
  `);

/** What the question is about: the others, a step with an adult near, or the two at the table. */
export function kindFigure(kind: CardKind): TemplateResult {
  switch (kind) {
    case 'whole-class':
    case 'online':
      return figure(svg`
        <circle class="kid" cx="14" cy="16" r="6.5" />
        <path class="way" d="M27 16h11M34 12l4 4-4 4" />
        <circle class="kid" cx="50" cy="16" r="4.5" />
        <circle class="one" cx="32" cy="53" r="6.5" />
        <path d="M27.5 43L20 30M36.5 43L45 28" stroke-dasharray="3.5 5" />
      `);
    case 'small-step':
      return figure(svg`
        <circle class="one" cx="12" cy="50" r="7" />
        <path class="way" d="M21 46c10-3 4-17 14-20 4-1.2 5-1.5 7-3" stroke-dasharray="5 6" />
        <circle class="adult" cx="52" cy="17" r="8.5" />
      `);
    default:
      return tableFigure();
  }
}
