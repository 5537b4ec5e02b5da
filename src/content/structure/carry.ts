import {said} from '../form/said.js';

/** What is in view as a code for another screen. */
export const carry = {
  to: said,
  title: said,
  lead: said,
  /** What the code is, for who does not see it. */
  code: said,
  what: said,
  who: said,
  tooLarge: said,
  address: said,
} as const;
