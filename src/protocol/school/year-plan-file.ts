import * as z from 'zod/mini';

import {Day, Slug, text} from '../scalars.js';
import {longestAnswer, longestLine} from '../wire/limits.js';
import {mostExperiments, mostGoals} from './year-plan-limits.js';

/** By what it is written down: the id of a moment, a meeting, or a question of the first picture. */
const Note = z.looseObject({of: Slug, text: text(longestAnswer)});

const Goals = z.array(text(longestLine)).check(z.maxLength(mostGoals));

/** Something that is tried for a while, and what came of it. */
export const Experiment = z.looseObject({
  what: text(longestLine),
  /** Which goal it is for, counted from 0. */
  goal: z.optional(z.int().check(z.minimum(0), z.maximum(mostGoals - 1))),
  /** Who does what, until when. */
  how: z.optional(text(longestAnswer)),
  went: z.optional(text(longestAnswer)),
  valued: z.optional(text(longestAnswer)),
  helped: z.optional(text(longestAnswer)),
});
export type Experiment = z.infer<typeof Experiment>;

const Experiments = z.array(Experiment).check(z.maxLength(mostExperiments));

/** A school year as it is planned and written down: kept as a file by the school, and the next year begins from it. No child stands in it. */
export const YearPlanFile = z.looseObject({
  pleinwacht: z.literal('year-plan'),
  version: z.literal(1),
  /** By what calendars know this plan again. */
  id: z.string().check(z.regex(/^[a-z0-9-]{1,40}$/)),
  /** The year in which the school year begins: 2026 for 2026–2027. */
  year: z.int().check(z.minimum(2000), z.maximum(2200)),
  /** On which day something is. Those that fall where there is no school move when they are read. */
  days: z.array(z.looseObject({of: Slug, on: Day})).check(z.maxLength(200)),
  /** When the meetings begin, on the clock of the school. */
  time: z.optional(z.string().check(z.regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/))),
  /** Ids of what is ticked. */
  done: z.array(Slug).check(z.maxLength(500)),
  notes: z.array(Note).check(z.maxLength(200)),
  goals: Goals,
  experiments: Experiments,
  /** Earlier years, the first first. */
  history: z
    .array(z.looseObject({year: z.int().check(z.minimum(2000), z.maximum(2200)), goals: Goals, experiments: Experiments}))
    .check(z.maxLength(50)),
});
export type YearPlanFile = z.infer<typeof YearPlanFile>;
