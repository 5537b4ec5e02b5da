import type {TemplateResult} from 'lit';

import {figure} from '../parts/door-figures.js';

/** By hallmark: round and round, uneven, aimed. */
export const hallmarkFigures: Readonly<Record<string, () => TemplateResult>> = {
  'hallmark-repetition': () => figure([['one', 32, 32, 6]], 'M51 25a20.5 20.5 0 1 0 1.4 11M53 13.5V25.5H41'),
  'hallmark-power': () =>
    figure(
      [
        ['kid', 16, 29, 10],
        ['one', 51, 22, 5],
      ],
      'M6 47l52-18M32 39l-8 15h16z',
    ),
  'hallmark-intent': () =>
    figure(
      [
        ['ground', 28, 36, 20],
        ['one', 28, 36, 6],
      ],
      'M57 7L39 25M39 14v11.5h11.5',
    ),
};
