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

/** What sort of question it is: no two that lie side by side are drawn alike. */
export function kindFigure(kind: CardKind): TemplateResult {
  switch (kind) {
    case 'odd':
      return figure(svg`
        <circle class="one" cx="11" cy="46" r="7.5" />
        <path class="way" d="M22 42c10-4 22-16 14-25-8-8-18 3-9 12 6 6 14 7 19 5M40 28l6 6-6 6" />
        <circle class="adult" cx="54" cy="46" r="7.5" />
      `);
    case 'choice':
      return figure(svg`
        <circle class="one" cx="32" cy="53" r="7" />
        <path class="way" d="M32 42V36c0-8-16-6-16-15M32 36c0-8 16-6 16-15" />
        <circle class="kid" cx="16" cy="12" r="6" />
        <rect x="42" y="6" width="12" height="12" rx="2" class="kid" />
      `);
    case 'book':
      return figure(svg`
        <path class="ground" d="M32 27c-6-5-14-6-22-5v26c8-1 16 0 22 5 6-5 14-6 22-5V22c-8-1-16 0-22 5zM32 27v26" />
        <circle class="one" cx="21" cy="10" r="6.5" />
        <circle class="adult" cx="43" cy="10" r="6.5" />
      `);
    case 'online':
      return figure(svg`
        <rect class="ground" x="16" y="5" width="32" height="54" rx="6" />
        <circle class="one" cx="32" cy="19" r="5.5" />
        <path class="way" d="M32 30v8M28.5 34.5l3.5 4 3.5-4" />
        <circle class="kid" cx="25" cy="48" r="4" />
        <circle class="kid" cx="39" cy="48" r="4" />
      `);
    case 'own':
      return figure(svg`
        <path class="ground" d="M8 30L32 9l24 21M14 28v28h36V28" />
        <circle class="one" cx="25" cy="44" r="6" />
        <circle class="adult" cx="41" cy="44" r="6" />
      `);
    case 'whole-class':
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
