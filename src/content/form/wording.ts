import * as z from 'zod/mini';

import {Words} from '../../protocol/scalars.js';

/**
 * Words that depend on who reads them: one text for everybody, or one per reporter.
 * Who has no words of their own reads those of the nearest: a witness those for `self`, staff those for `parent`, a parent those for `self`.
 */
export const Wording = z.union([
  Words,
  z.strictObject({self: Words, witness: z.optional(Words), parent: z.optional(Words), staff: z.optional(Words)}),
]);
export type Wording = z.infer<typeof Wording>;

/** The same of texts in which something is put. */
export type PerReader<Words> =
  | Words
  | {
      readonly self: Words;
      readonly witness?: NoInfer<Words> | undefined;
      readonly parent?: NoInfer<Words> | undefined;
      readonly staff?: NoInfer<Words> | undefined;
    };
