import * as z from 'zod/mini';

import {Words} from './scalars.js';
import type {Reporter} from './limits.js';

/**
 * Words that depend on who reads them: one text for everybody, or one per reporter.
 * Who has no words of their own reads those of the nearest: a witness those for `self`, staff those for `parent`, a parent those for `self`.
 */
export const Wording = z.union([
  Words,
  z.strictObject({self: Words, witness: z.optional(Words), parent: z.optional(Words), staff: z.optional(Words)}),
]);
export type Wording = z.infer<typeof Wording>;

const nearest: Readonly<Record<Reporter, readonly Reporter[]>> = {
  self: ['self'],
  witness: ['witness', 'self'],
  parent: ['parent', 'self'],
  staff: ['staff', 'parent', 'self'],
};

/** The words for one reader; a pupil while nobody has said who they are. */
export function wordsFor(wording: Wording, reporter: Reporter = 'self'): string {
  if (typeof wording === 'string') return wording;
  for (const reader of nearest[reporter]) {
    const words = wording[reader];
    if (words) return words;
  }
  return wording.self;
}
