import * as z from 'zod/mini';

import {Article, ArticleSection} from './article.js';
import {Passage} from './passage.js';
import {SchoolType, Slug, Words} from '../../protocol/scalars.js';

/** A month by its number, 1 = January. A list of months stands in the order of the school year. */
export const Month = z.int().check(z.minimum(1), z.maximum(12));
export type Month = z.infer<typeof Month>;

/** Who takes part in a moment of the school year. */
export const Party = z.enum(['pupils', 'parents', 'team', 'workgroup']);
export type Party = z.infer<typeof Party>;

/** A moment of the school year that the school plans beforehand. Read by staff. */
export const YearMoment = z.strictObject({
  id: Slug,
  title: Words,
  with: z.array(Party).check(z.minLength(1)),
  /** Missing = for every type of school. */
  schoolTypes: z.optional(z.array(SchoolType).check(z.minLength(1))),
  /** Pupils are asked something, in each of its months. */
  survey: z.optional(z.literal(true)),
  /** A suggestion, which a school may move. Missing = all through the school year. */
  months: z.optional(z.array(Month).check(z.minLength(1))),
  items: z.array(Passage).check(z.minLength(1)),
});
export type YearMoment = z.infer<typeof YearMoment>;

/** The school year as a calendar of moments, and how a school makes such a plan. The meetings of the {@link Workgroup} have months too, so that both fit in one calendar. */
export const YearPlan = z.strictObject({
  ...Article.shape,
  /** In the order of the school year; what has no months stands last. */
  moments: z.array(YearMoment).check(z.minLength(1)),
});
export type YearPlan = z.infer<typeof YearPlan>;

/** A rule that pupils keep together, in words that they can read themselves. */
export const GoldenRule = z.strictObject({
  id: Slug,
  text: Words,
  /** What the rule means on an ordinary day. */
  example: Words,
});
export type GoldenRule = z.infer<typeof GoldenRule>;

/** Rules for everyone in the school, to put on the wall. `rules` is for pupils, everything else for staff. */
export const GoldenRules = z.strictObject({
  ...Article.shape,
  /** The heading above the rules, for pupils. */
  rulesTitle: Words,
  rules: z.array(GoldenRule).check(z.minLength(1)),
});
export type GoldenRules = z.infer<typeof GoldenRules>;

/** Where the working group is in its round of listening, thinking and doing. */
export const WorkgroupPhase = z.enum(['prepare', 'listen', 'think', 'do', 'evaluate']);
export type WorkgroupPhase = z.infer<typeof WorkgroupPhase>;

/** What a member of the working group says and asks in a talk with a parent, pupil or colleague. */
export const InterviewGuide = z.strictObject({
  id: Slug,
  title: Words,
  opening: Passage,
  question: Passage,
  followUps: z.array(Passage).check(z.minLength(1)),
  closing: Passage,
  /** For the one who asks; never read aloud. */
  hints: z.array(Passage),
});
export type InterviewGuide = z.infer<typeof InterviewGuide>;

/** One meeting of the working group, or the weeks between two meetings: what it is for and what is on the agenda. */
export const WorkgroupMeeting = z.strictObject({
  id: Slug,
  title: Words,
  phase: WorkgroupPhase,
  months: z.array(Month).check(z.minLength(1)),
  goal: Passage,
  /** In the order of the agenda; ticked by their ids. */
  agenda: z.array(Passage),
  /** For the chair. */
  hints: z.array(Passage),
  guide: z.optional(InterviewGuide),
});
export type WorkgroupMeeting = z.infer<typeof WorkgroupMeeting>;

/** A group of parents, pupils and staff that works on a safe school for a year. Read by the coordinator, the school leader and its members. */
export const Workgroup = z.strictObject({
  /** Its sections say what it is and how to start one. */
  ...Article.shape,
  /** What has to be in place for it to work, to tick off together, by the ids of its items. */
  conditions: z.array(ArticleSection).check(z.minLength(1)),
  /** A year of meetings, in order. */
  meetings: z.array(WorkgroupMeeting).check(z.minLength(1)),
});
export type Workgroup = z.infer<typeof Workgroup>;

/** How school, parents and pupils work together on a safe school, for the school's own staff. Only the golden rules are meant for pupils' eyes. */
export const Content = z.strictObject({
  articles: z.array(Article).check(z.minLength(1)),
  goldenRules: GoldenRules,
  yearPlan: YearPlan,
  workgroup: Workgroup,
});
export type Content = z.infer<typeof Content>;
