import * as z from 'zod/mini';

import {Slug, Words} from '../../protocol/scalars.js';
import {Passage} from './passage.js';

/** What somebody opens: one screen on a phone. */
export const Door = z.strictObject({
  id: Slug,
  /** Which picture stands with it. */
  picture: z.enum(['bullied', 'bystander', 'bullying', 'online', 'adult']),
  /** The pupil's own words. */
  title: Words,
  lead: Words,
  /** What to do. */
  steps: z.array(Passage).check(z.minLength(1)),
  /** Sentences to say aloud. */
  say: z.array(Passage).check(z.minLength(1)),
  /** What somebody may be afraid of here. */
  note: z.strictObject({id: Slug, title: Words, text: Words}),
  /** Whom to call or to chat with, by the id of the helpline. */
  helplines: z.array(Slug).check(z.minLength(1)),
  /** It is about an adult: nobody of the school's own team is named. */
  outside: z.optional(z.boolean()),
});
export type Door = z.infer<typeof Door>;

/** What a pupil of one kind of school reads, in their own way of speaking. */
export const Register = z.strictObject({title: Words, lead: Words, doors: z.array(Door).check(z.minLength(1))});
export type Register = z.infer<typeof Register>;

/** What pupils are told. Kleuters and pupils of special schools read `po`, or have it read to them. */
export const Content = z.strictObject({po: Register, vo: Register});
export type Content = z.infer<typeof Content>;
