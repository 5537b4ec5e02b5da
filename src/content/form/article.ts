import * as z from 'zod/mini';

import {Passage} from './passage.js';
import {SchoolType, Slug, Words} from '../../protocol/scalars.js';

/** Who in the school an article is for. */
export const TeamAudience = z.enum(['teacher', 'coordinator', 'school-leader', 'workgroup', 'support-staff']);
export type TeamAudience = z.infer<typeof TeamAudience>;

/** A titled part of an article: a list of passages, each one message. */
export const ArticleSection = z.strictObject({
  id: Slug,
  title: Words,
  /** `steps` when the order matters, `points` when it does not. */
  order: z.enum(['steps', 'points']),
  items: z.array(Passage).check(z.minLength(1)),
});
export type ArticleSection = z.infer<typeof ArticleSection>;

/** Something the school's own staff reads: one subject on one page. Never shown to pupils or parents. */
export const Article = z.strictObject({
  id: Slug,
  title: Words,
  /** One or two sentences that say what the reader can do with it. */
  lead: Words,
  audience: z.array(TeamAudience).check(z.minLength(1)),
  /** Missing = for every type of school. */
  schoolTypes: z.optional(z.array(SchoolType).check(z.minLength(1))),
  sections: z.array(ArticleSection).check(z.minLength(1)),
});
export type Article = z.infer<typeof Article>;
