import * as z from 'zod/mini';

import {Slug, Words} from '../scalars.js';
import {ordered} from './ordered.js';
import {Step} from './step-plan.js';

const Sentence = z.object({text: Words});
const list = <Item extends z.ZodMiniType>(item: Item) => z.optional(z.array(item).check(z.maxLength(50)));

/** A step of a method of the school's own: one of a plan, with words to say. */
export const SchoolMethodStep = z.object({
  ...Step.shape,
  /** Sentences to say to pupils, as an example. */
  words: list(Sentence),
  /** A word that is not said to pupils in this step. */
  avoidWord: z.optional(Words),
});
export type SchoolMethodStep = z.infer<typeof SchoolMethodStep>;

/**
 * A method with which this school acts: its own, with `steps`, for example KiVa's; or one of ours by its id, under the school's own title
 * where it has one.
 */
export const SchoolMethod = z.object({
  id: Slug,
  title: z.optional(Words),
  /** What it is, in one or two sentences. */
  text: z.optional(Words),
  whenToChoose: list(Sentence),
  whenNot: list(Sentence),
  /** How many pupils are asked. */
  groupSize: z.optional(
    z
      .object({min: z.int().check(z.minimum(1), z.maximum(40)), max: z.int().check(z.minimum(1), z.maximum(40))})
      .check(ordered('min', 'max')),
  ),
  /** They walk like those of a plan: `planFaults()` says whether to an end. */
  steps: z.optional(z.array(SchoolMethodStep).check(z.minLength(1), z.maxLength(100))),
});
export type SchoolMethod = z.infer<typeof SchoolMethod>;
