import * as z from 'zod/mini';

import {ordered} from './ordered.js';
import {OpenRole} from './role.js';
import {Slug, Words} from '../scalars.js';

// Objects here are neither strict nor loose: a school may put its own plan in its JSON, so unknown members are tolerated,
// while the types know no others, so that the compiler finds a typo in ours.

/** Where in the way a school acts something belongs: before anything happens, or in one of the four phases of the cycle. */
export const Phase = z.enum(['prevent', 'notice', 'plan', 'act', 'evaluate']);
export type Phase = z.infer<typeof Phase>;

/** How long, from `min` to `max`; the same number twice for a fixed term. */
export const Timing = z
  .object({
    min: z.int().check(z.minimum(0), z.maximum(1000)),
    max: z.int().check(z.minimum(0), z.maximum(1000)),
    unit: z.enum(['hours', 'days', 'school-days', 'weeks', 'months']),
  })
  .check(ordered('min', 'max'));
export type Timing = z.infer<typeof Timing>;

/** Id of a step of the same plan, or `end`: the plan stops here. No step is called `end`. */
export const NextStep = Slug;

/** Something a professional does in a step, said to that professional. */
export const Action = z.object({
  id: Slug,
  text: Words,
  /** Who does it, when that is not the step's owner. */
  owner: z.optional(OpenRole),
  /** Counted from the start of the step. */
  timing: z.optional(Timing),
  /** The school decides whether it does this. */
  optional: z.optional(z.boolean()),
});
export type Action = z.infer<typeof Action>;

/** Someone who has to say yes first. */
export const ConsentGate = z.object({
  id: Slug,
  of: OpenRole,
  /** What is asked, said to the professional. */
  text: Words,
  /** What happens when the answer is no. */
  without: Words,
  /** Which step follows a no; missing = this step goes on without what was asked. */
  to: z.optional(NextStep),
});
export type ConsentGate = z.infer<typeof ConsentGate>;

/** A way on that is taken when its condition holds. */
export const Branch = z.object({
  id: Slug,
  /** The condition, in words that professionals and parents both can read. */
  when: Words,
  to: NextStep,
});
export type Branch = z.infer<typeof Branch>;

/** What a parent or carer reads about a step. */
export const ParentText = z.object({
  id: Slug,
  title: Words,
  /** What happens in this step. */
  text: Words,
  /** When the parent hears something, and what. */
  hears: z.optional(Words),
});
export type ParentText = z.infer<typeof ParentText>;

/** Something that is written down and kept, said to the professional. */
export const RecordNote = z.object({id: Slug, text: Words});
export type RecordNote = z.infer<typeof RecordNote>;

/** One step of a plan: who leads it, what happens, and where it goes on. */
export const Step = z.object({
  id: Slug,
  title: Words,
  phase: Phase,
  /** Who leads. The school says which person that is. */
  owner: OpenRole,
  /** Who else takes part. */
  parties: z.optional(z.array(OpenRole)),
  /** This step is a side way of that one: shown under it, and not counted among the numbered steps. */
  partOf: z.optional(Slug),
  actions: z.array(Action),
  consent: z.optional(z.array(ConsentGate)),
  /** After how long one looks back on the step, counted from its start. */
  timing: z.optional(Timing),
  /** In this order: the first whose condition holds. */
  branches: z.optional(z.array(Branch)),
  /** Where to go when no branch holds. Missing = one of the branches always holds. */
  next: z.optional(NextStep),
  /** Ids of the methods with which this step can be done; in a plan that names none anywhere, each method in every step that acts. */
  methods: z.optional(z.array(Slug).check(z.maxLength(20))),
  /** The way from step `from` to here may be gone again before going on: at most so many times in all, the first included. */
  repeat: z.optional(z.object({from: Slug, atMost: z.int().check(z.minimum(1), z.maximum(100))})),
  record: z.optional(z.array(RecordNote)),
  parentText: z.optional(ParentText),
});
export type Step = z.infer<typeof Step>;

/** What holds whenever it happens, also after the end of the plan; worded for professionals and parents both. */
export const PlanRule = z.object({
  id: Slug,
  text: Words,
  /** The step at which the plan starts again. */
  to: z.optional(Slug),
});
export type PlanRule = z.infer<typeof PlanRule>;

/**
 * How a school acts, step by step. Ours, or a school's own in its JSON.
 * That it can be walked from start to end is for `planFaults()` to say, not for this schema.
 */
export const StepPlan = z.object({
  id: Slug,
  title: Words,
  /** Id of the first step; missing = the first in the list. */
  start: z.optional(Slug),
  /** When the plan begins; worded for professionals and parents both. */
  entry: z.optional(z.array(z.object({id: Slug, text: Words}))),
  steps: z.array(Step).check(z.minLength(1), z.maxLength(100)),
  rules: z.optional(z.array(PlanRule)),
});
export type StepPlan = z.infer<typeof StepPlan>;

/** What only staff read at a step. */
export type GuidanceForStaff = Pick<Step, 'title' | 'phase' | 'parties' | 'actions' | 'consent' | 'record'>;

/** Whose yes comes first, as far as a parent or carer reads it. */
export type GateForParents = Pick<ConsentGate, 'id' | 'of' | 'to'>;

/** A step as far as a parent or carer reads it; a school's own step fits too. */
export type StepForParents = Omit<Step, keyof GuidanceForStaff> & {
  /** Read when there is no text for parents. */
  title?: string;
  consent?: GateForParents[] | undefined;
};

/** A plan as far as a parent or carer reads it. */
export type PlanForParents = Omit<StepPlan, 'steps'> & {steps: StepForParents[]};
