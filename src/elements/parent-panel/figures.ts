import {figure} from '../parts/door-figures.js';

/** By room: looking closely, together at a table, the way with an adult on it, and somebody to turn to. */
export const roomFigures = {
  what: () =>
    figure(
      [
        ['ground', 28, 28, 21],
        ['kid', 22, 24, 5],
        ['one', 34, 33, 5.5],
      ],
      'M44 44l13 13',
    ),
  tonight: () =>
    figure([
      ['ground', 32, 36, 18],
      ['one', 14, 22, 6.5],
      ['adult', 50, 22, 7.5],
    ]),
  school: () =>
    figure(
      [
        ['one', 10, 52, 6],
        ['kid', 30, 36, 6],
        ['adult', 52, 13, 7.5],
      ],
      'M15 48l9-7M35 32l11-12',
    ),
  call: () =>
    figure(
      [
        ['one', 14, 44, 6.5],
        ['adult', 48, 20, 9],
      ],
      '',
      'M21 39l17-12',
    ),
} as const;
