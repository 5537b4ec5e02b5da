import * as z from 'zod/mini';

import {Passage} from './passage.js';
import {SchoolType, Slug, Words} from '../../protocol/scalars.js';
import {Action, Step} from '../../protocol/school/step-plan.js';

/** One part of a step that is a longer talk: what the professional does, and words that fit. The parts of a step stand in the order of the talk. */
export const MethodPart = z.strictObject({
  id: Slug,
  title: Words,
  actions: z.array(Action).check(z.minLength(1)),
  /** Sentences to say to pupils, as an example. */
  words: z.optional(z.array(Passage).check(z.minLength(1))),
});
export type MethodPart = z.infer<typeof MethodPart>;

/**
 * One step of a method: a {@link Step} of a plan, with words to say. Read by the professional who leads the talk.
 * Its `consent` is asked last, after everything that the pupil has to know first.
 */
export const MethodStep = z.strictObject({
  ...Step.shape,
  actions: z.array(Action).check(z.minLength(1)),
  /** After the step's own `actions` and `words`. Missing = the step is short enough to be one. */
  parts: z.optional(z.array(MethodPart).check(z.minLength(2))),
  /** Sentences to say to pupils, as an example. */
  words: z.optional(z.array(Passage).check(z.minLength(1))),
  /** A word that is not said to pupils in this step, and in this step only. */
  avoidWord: z.optional(Words),
});
export type MethodStep = z.infer<typeof MethodStep>;

/** What the professional makes ready before the step `before`, to tick off or think over. */
export const Preparation = z.strictObject({
  id: Slug,
  title: Words,
  /** Id of the step that it prepares. */
  before: Slug,
  items: z.array(Passage).check(z.minLength(1)),
});
export type Preparation = z.infer<typeof Preparation>;

/** One way to do something about which the sources differ. */
export const MethodOption = z.strictObject({id: Slug, title: Words, text: Words});
export type MethodOption = z.infer<typeof MethodOption>;

/** A choice that the school makes for one step; until then `default` holds. */
export const MethodChoice = z
  .strictObject({
    id: Slug,
    title: Words,
    /** Id of the step in which it matters. */
    step: Slug,
    /** Id of the option that holds until the school chooses. */
    default: Slug,
    options: z.array(MethodOption).check(z.minLength(2)),
  })
  .check(z.refine((choice) => choice.options.some(({id}) => id === choice.default), {path: ['default'], error: 'default is no option'}));
export type MethodChoice = z.infer<typeof MethodChoice>;

/** How many pupils are asked; `default` is what a school starts with. */
export const GroupSize = z
  .strictObject({min: z.int().check(z.minimum(1)), max: z.int(), default: z.int()})
  .check(
    z.refine(({min, max, default: size}) => min <= size && size <= max, {path: ['default'], error: 'default is not between min and max'}),
  );
export type GroupSize = z.infer<typeof GroupSize>;

/** A way to end bullying together with pupils, step by step. For professionals, never shown to pupils or parents. */
export const Method = z
  .strictObject({
    id: Slug,
    title: Words,
    /** What it is, in one or two sentences. */
    text: Words,
    /** Where the sources use it. */
    schoolTypes: z.array(SchoolType).check(z.minLength(1)),
    whenToChoose: z.array(Passage).check(z.minLength(1)),
    whenNot: z.array(Passage).check(z.minLength(1)),
    groupSize: GroupSize,
    preparations: z.array(Preparation),
    /** A method walks like a plan: pass `{id, title, steps}` to `planFaults()`. */
    steps: z.array(MethodStep).check(z.minLength(1)),
    choices: z.array(MethodChoice),
    background: z.array(Passage),
  })
  .check(
    z.refine(
      ({steps, preparations, choices}) => {
        const ids = new Set(steps.map(({id}) => id));
        return preparations.every(({before}) => ids.has(before)) && choices.every(({step}) => ids.has(step));
      },
      {error: 'a preparation or choice names a step that is not there'},
    ),
  );
export type Method = z.infer<typeof Method>;

/** A method of which the sources say only what it is and what to mind. Read by professionals. */
export const MethodNote = z.strictObject({
  id: Slug,
  title: Words,
  /** What it is, in one or two sentences. */
  text: Words,
  /** Where the sources use it. */
  schoolTypes: z.array(SchoolType).check(z.minLength(1)),
  points: z.array(Passage).check(z.minLength(1)),
});
export type MethodNote = z.infer<typeof MethodNote>;

/** Methods for professionals who act on bullying. */
export const Content = z.strictObject({
  /** What holds for every method; read before one is chosen. */
  beforehand: z.array(Passage).check(z.minLength(1)),
  methods: z.array(Method).check(z.minLength(1)),
  others: z.array(MethodNote),
});
export type Content = z.infer<typeof Content>;
