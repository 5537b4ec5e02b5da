import type {TextsOf} from '../../form/places.js';
import {said} from '../../form/said.js';

/** What the widgets of staff say alike. */
export const texts = {
  /** Asks who reads. */
  token: {
    label: said,
    hint: said,
    show: said,
    opening: said,
    kept: said,
    empty: said,
    wrong: said,
  },
} as const;

export type DeskWords = TextsOf<typeof texts>;
