import * as z from 'zod/mini';

import {
  forms,
  frequencies,
  involvements,
  longestAnswer,
  longestLine,
  longestStory,
  longestWhom,
  mostAgreements,
  places,
  replies,
  reporters,
  sinces,
  wishes,
} from './limits.js';
import {Day, Lookup, MessageId, open, SchoolId, SchoolType, Slug, SubmissionId, text} from '../scalars.js';

// Version 1 of the contract. Members may be added to it, for receivers keep what they do not know; what is here keeps its meaning.

/** How the person who tells can be found, or that they do not want to be. Missing = none. */
export const Contact = z.discriminatedUnion('mode', [
  z.looseObject({mode: z.literal('none')}),
  z.looseObject({mode: z.literal('name'), name: text(longestLine, 1), reach: z.optional(text(longestLine))}),
]);
export type Contact = z.infer<typeof Contact>;

/** Somebody who gives their name. */
export const Person = z.looseObject({name: text(longestLine, 1), reach: z.optional(text(longestLine))});
export type Person = z.infer<typeof Person>;

/** What someone tells the school about bullying. Only `story` or one of `forms` is required. */
export const Report = z
  .looseObject({
    reporter: z.optional(open(reporters)),
    forms: z.optional(z.array(open(forms)).check(z.maxLength(40))),
    story: z.optional(text(longestStory)),
    places: z.optional(z.array(open(places)).check(z.maxLength(40))),
    since: z.optional(open(sinces)),
    frequency: z.optional(open(frequencies)),
    /** What it does to the child. */
    effect: z.optional(text(longestAnswer)),
    /** What was tried already. */
    tried: z.optional(text(longestAnswer)),
    /** With `adult` the report goes to a recipient outside the team. */
    involves: z.optional(open(involvements)),
    /** How far the school may go. */
    wish: z.optional(open(wishes)),
    /** What must not happen. */
    notWanted: z.optional(text(longestAnswer)),
    /** The role of one of the school's recipients. */
    recipient: z.optional(Slug),
    /** The name of one of the school's groups. */
    group: z.optional(text(longestLine)),
    contact: z.optional(Contact),
    /** About whom it is. */
    whom: z.optional(text(longestWhom)),
    /** How they come back without a name; only for a school that answers (`School.answers`). */
    wayBack: z.optional(z.looseObject({lookup: Lookup})),
  })
  .check(
    z.refine((report) => (report.forms?.length ?? 0) > 0 || (report.story ?? '').trim() !== '', {
      path: ['story'],
      params: {code: 'required'},
      error: 'required',
    }),
  );
export type Report = z.infer<typeof Report>;

/** What an adult saw, shared under their own name about a child with a name. */
export const Checklist = z.looseObject({
  about: open(['bullied', 'bullying']),
  setting: open(['home', 'school']),
  schoolType: z.optional(open(SchoolType.options)),
  signals: z
    .array(
      z.looseObject({
        id: Slug,
        seen: open(['yes', 'no', 'unsure']),
        since: z.optional(open(sinces)),
        /** Whether this is different from before. */
        changed: z.optional(z.boolean()),
      }),
    )
    .check(z.maxLength(200)),
  goesWell: z.optional(text(longestAnswer)),
  note: z.optional(text(longestAnswer)),
  child: text(longestLine, 1),
  group: z.optional(text(longestLine)),
  from: Person,
});
export type Checklist = z.infer<typeof Checklist>;

/** What a class answered, as counts; no person is in it. */
export const QuizCounts = z.looseObject({
  counts: z
    .array(z.looseObject({situation: Slug, choice: Slug, count: z.int().check(z.minimum(0), z.maximum(1000))}))
    .check(z.minLength(1), z.maxLength(400)),
});
export type QuizCounts = z.infer<typeof QuizCounts>;

/** The sheet of one startgesprek. */
export const StartgesprekSheet = z.looseObject({
  child: text(longestLine, 1),
  group: z.optional(text(longestLine)),
  from: Person,
  topics: z
    .array(
      z.looseObject({
        id: Slug,
        pupil: z.optional(text(longestAnswer)),
        parent: z.optional(text(longestAnswer)),
        teacher: z.optional(text(longestAnswer)),
      }),
    )
    .check(z.maxLength(60)),
  agreements: z.optional(
    z
      .array(
        z.looseObject({text: text(longestAnswer, 1), owner: z.optional(text(longestLine)), by: z.optional(z.union([Day, z.literal('')]))}),
      )
      .check(z.maxLength(mostAgreements)),
  ),
  followUp: z.optional(text(longestLine)),
});
export type StartgesprekSheet = z.infer<typeof StartgesprekSheet>;

/** "Ik wil hierover praten met school." */
export const Question = z.looseObject({
  topic: Slug,
  message: z.optional(text(longestAnswer)),
  child: z.optional(text(longestLine)),
  from: Person,
});
export type Question = z.infer<typeof Question>;

const comingBack = {lookup: Lookup};

/** Somebody who told without a name comes back: to read, to add something, to answer the school, or to take it back. */
export const FollowUp = z.discriminatedUnion('act', [
  z.looseObject({...comingBack, act: z.literal('read')}),
  z.looseObject({...comingBack, act: z.literal('add'), text: text(longestStory, 1)}),
  z.looseObject({
    ...comingBack,
    act: z.literal('reply'),
    reply: open(replies),
    text: z.optional(text(longestStory)),
    /** The `id` of the message that is answered; the last one that asks when missing. */
    to: z.optional(MessageId),
  }),
  /** Erases what they told, and everything that came of it here. */
  z.looseObject({...comingBack, act: z.literal('withdraw')}),
]);
export type FollowUp = z.infer<typeof FollowUp>;

const envelope = {
  version: z.literal(1),
  id: SubmissionId,
  school: z.optional(SchoolId),
  /** Id of the first send of this case, when nobody knew its outcome and it was edited since. All that name it, and it, are one case. */
  replaces: z.optional(SubmissionId),
};

/** What a widget sends: one envelope for every kind. Receivers keep members that they do not know. */
export const Submission = z.discriminatedUnion('kind', [
  z.looseObject({...envelope, kind: z.literal('report'), body: Report}),
  z.looseObject({...envelope, kind: z.literal('checklist'), body: Checklist}),
  z.looseObject({...envelope, kind: z.literal('quiz'), body: QuizCounts}),
  z.looseObject({...envelope, kind: z.literal('startgesprek'), body: StartgesprekSheet}),
  z.looseObject({...envelope, kind: z.literal('question'), body: Question}),
  z.looseObject({...envelope, kind: z.literal('follow-up'), body: FollowUp}),
]);
export type Submission = z.infer<typeof Submission>;
