import * as z from 'zod/mini';

import {Article} from './article.js';
import {Passage} from './passage.js';
import {SchoolType, Slug, Words} from '../../protocol/scalars.js';

/** The parts of the guide below the cards, in the order in which they stand. */
export const GuideChapterId = z.enum(['how-we-act', 'methods', 'tips', 'duties', 'together', 'evidence', 'call', 'to-print']);
export type GuideChapterId = z.infer<typeof GuideChapterId>;

/** What somebody who works at a school does now, in one thing that happens: one screen of a phone, and no more. */
export const ActNowCard = z.strictObject({
  id: Slug,
  /** As the reader would say it. */
  title: Words,
  /** In this order. */
  steps: z.array(Passage).check(z.minLength(3), z.maxLength(6)),
  /** Words that can be said aloud. */
  say: z.optional(Passage),
  /** Roles of the people at this school who are told. */
  tell: z.array(Slug),
  /** Ids of the numbers to call, the first one first. */
  call: z.array(Slug),
  /** They are called before anything else is done. */
  callFirst: z.optional(z.boolean()),
  /** Id of what says more, and of the part in which that stands. */
  more: Slug,
  moreIn: GuideChapterId,
});
export type ActNowCard = z.infer<typeof ActNowCard>;

export const GuideChapter = z.strictObject({id: GuideChapterId, title: Words, lead: Words});
export type GuideChapter = z.infer<typeof GuideChapter>;

/** A sheet to print. */
export const GuideSheet = z.strictObject({
  id: z.enum(['sheet-now', 'sheet-plan', 'sheet-rules', 'sheet-tips', 'sheet-box', 'sheet-notes']),
  title: Words,
  text: Words,
});
export type GuideSheet = z.infer<typeof GuideSheet>;

/** What pupils read beside the box in the hallway; without `schoolTypes` in every school. */
export const BoxPassage = z.strictObject({id: Slug, title: Words, text: Words, schoolTypes: z.optional(z.array(SchoolType))});
export type BoxPassage = z.infer<typeof BoxPassage>;

/** What the guide for the team says of its own, around the editions that it shows: the plan, methods, tips and what else staff read. */
export const Content = z.strictObject({
  title: Words,
  lead: Words,
  cards: z.array(ActNowCard).check(z.minLength(1)),
  chapters: z.array(GuideChapter).check(z.length(GuideChapterId.options.length)),
  /** What the law asks of whoever works at a school when it is more than bullying. */
  duties: z.array(Article).check(z.minLength(1)),
  sheets: z.array(GuideSheet).check(z.minLength(1)),
  box: z.array(BoxPassage).check(z.minLength(1)),
  /** What staff type for what we call otherwise: each a list of words that mean the same, with commas. */
  search: z.strictObject({same: z.record(z.string(), Words)}),
});
export type Content = z.infer<typeof Content>;
