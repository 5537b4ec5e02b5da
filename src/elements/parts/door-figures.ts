import {html, svg, type TemplateResult} from 'lit';

import {towardsAdultFigure} from './figures.js';

type Dot = readonly [kind: 'kid' | 'one' | 'adult' | 'ground', x: number, y: number, radius: number];

/** The playground from above, as in `figures.ts`: dots for people, painted lines for ways. Decoration only. */
export const figure = (dots: readonly Dot[], way = '', dashed = ''): TemplateResult => html`
  <svg class="fig" viewBox="0 0 64 64" aria-hidden="true">
    ${dots.map(([kind, x, y, radius]) => svg`<circle class=${kind} cx=${x} cy=${y} r=${radius} />`)} ${svg`<path class="way" d=${way} />`}
    ${svg`<path d=${dashed} stroke-dasharray="3.5 5" />`}
  </svg>
`;

/** Children together, and the adult who keeps watch. */
export const playgroundFigure = (): TemplateResult =>
  figure([
    ['ground', 32, 32, 28],
    ['kid', 22, 25, 6],
    ['kid', 39, 20, 6],
    ['kid', 33, 40, 6],
    ['adult', 52, 51, 8.5],
  ]);

/** By door: one apart from the others, one who goes at another, one who looks on; something on a screen, and the way to an adult who helps. */
export const doorFigures: Readonly<Record<string, () => TemplateResult>> = {
  bullied: () =>
    figure([
      ['kid', 15, 16, 6],
      ['kid', 31, 11, 6],
      ['kid', 27, 27, 6],
      ['one', 49, 50, 6.5],
    ]),
  bullying: () =>
    figure(
      [
        ['kid', 10, 20, 5.5],
        ['kid', 10, 44, 5.5],
        ['one', 25, 32, 7],
        ['kid', 57, 32, 4.5],
      ],
      'M37 32h9M42.5 28l4 4-4 4',
    ),
  bystander: () =>
    figure(
      [
        ['kid', 14, 16, 6.5],
        ['kid', 50, 16, 4.5],
        ['one', 32, 53, 6.5],
      ],
      'M27 16h11M34 12l4 4-4 4',
      'M27.5 43L20 30M36.5 43L45 28',
    ),
  online: () =>
    figure(
      [['one', 32, 32, 6]],
      'M20 6h24a4 4 0 0 1 4 4v44a4 4 0 0 1-4 4H20a4 4 0 0 1-4-4V10a4 4 0 0 1 4-4zM29 51h6',
      'M23 21h18M23 43h12',
    ),
  adult: towardsAdultFigure,
};
