import * as z from 'zod/mini';

import {Day, MessageId, open, Slug, SubmissionId, text} from '../scalars.js';
import {forms, longestAnswer, longestLine, places, sinces} from '../wire/limits.js';
import {caseEnds} from './case-ends.js';
import {OpenRole} from './role.js';
import {NextStep} from './step-plan.js';

// What happened in a case, as facts with a day and a role. There is no score, no label and no name of who wrote in any of them.

const fact = {
  /** The day on which it happened, which may be before the day on which it was written down. */
  on: Day,
  /** Who did it, by role. */
  by: OpenRole,
  /** What else there is to say, for whoever runs the case. */
  note: z.optional(text(longestAnswer)),
};

/** Where in the case: a step of the plan, or of the method that runs when `method` names it. */
const spot = {step: Slug, method: z.optional(Slug)};

/** Somebody was asked for a yes, or answered. `message` when that went by the way back of who told without a name. */
const answer = {...fact, ...spot, gate: Slug, submission: z.optional(SubmissionId), message: z.optional(MessageId)};

/** The case begins, from what was told, or empty. */
export const CaseOpened = z.looseObject({
  ...fact,
  type: z.literal('opened'),
  /** Ids of what was sent, where it comes from that. */
  submissions: z.optional(z.array(SubmissionId).check(z.maxLength(50))),
  /** How the child is called in it: initials, unless staff choose otherwise. */
  child: z.optional(text(longestLine, 1)),
  group: z.optional(text(longestLine, 1)),
  /** What kind it is, where and since when, as in a report: what the register and the figures of the year are made of. */
  forms: z.optional(z.array(open(forms)).check(z.maxLength(20))),
  places: z.optional(z.array(open(places)).check(z.maxLength(40))),
  since: z.optional(open(sinces)),
});

/** More was told that belongs to this case. */
export const SubmissionAdded = z.looseObject({
  ...fact,
  type: z.literal('submission-added'),
  /** Ids of what was sent. */
  submissions: z.array(SubmissionId).check(z.minLength(1), z.maxLength(50)),
});

export const StepBegun = z.looseObject({...fact, ...spot, type: z.literal('step-begun')});
export const ActionDone = z.looseObject({...fact, ...spot, type: z.literal('action-done'), action: Slug});
export const ConsentAsked = z.looseObject({...answer, type: z.literal('consent-asked')});
export const ConsentGiven = z.looseObject({...answer, type: z.literal('consent-given')});
export const ConsentRefused = z.looseObject({...answer, type: z.literal('consent-refused')});

/** One of the ways on was taken. */
export const WayChosen = z.looseObject({
  ...fact,
  type: z.literal('way-chosen'),
  way: Slug,
  to: NextStep,
  method: z.optional(Slug),
  /** Why this one; has to be there where there was a choice. */
  why: z.optional(text(longestAnswer, 1)),
});

/** A method begins inside the step of the plan; `choices` are what was chosen where the method leaves a choice. */
export const MethodBegun = z.looseObject({
  ...fact,
  type: z.literal('method-begun'),
  method: Slug,
  choices: z.optional(z.record(Slug, Slug)),
});

/** The method stops before its own end. One that is walked to its end has ended by that. */
export const MethodEnded = z.looseObject({...fact, type: z.literal('method-ended'), method: Slug, why: z.optional(text(longestAnswer))});

/** A parent or carer heard something. */
export const ParentsTold = z.looseObject({...fact, type: z.literal('parents-told'), whom: OpenRole, what: z.optional(text(longestAnswer))});

/** Somebody looked back, as was due: `of` is the id of the step or action, or `aftercare`. */
export const CheckDone = z.looseObject({...fact, type: z.literal('check-done'), of: Slug, method: z.optional(Slug)});

/** Back to an earlier step: for another round, or because it began again, by a rule of the plan. `way` is the step or the rule that says so. */
export const Repeated = z.looseObject({...fact, type: z.literal('repeated'), way: Slug, to: Slug, method: z.optional(Slug)});

/** A day was chosen on which somebody asks once more how it goes. */
export const Aftercare = z.looseObject({...fact, type: z.literal('aftercare'), due: Day});

/** Something that is kept with a step: a record, who is in the group, what a pupil offered to do. */
export const Noted = z.looseObject({
  ...fact,
  ...spot,
  type: z.literal('noted'),
  about: Slug,
  who: z.optional(text(longestLine, 1)),
  text: text(longestAnswer, 1),
});

/** Nothing more is done in this case, until a rule of the plan begins it again. */
export const CaseClosed = z.looseObject({...fact, type: z.literal('closed'), why: z.enum(caseEnds)});

/** One fact of a case. Members that we do not know are kept. */
export const CaseEvent = z.discriminatedUnion('type', [
  CaseOpened,
  SubmissionAdded,
  StepBegun,
  ActionDone,
  ConsentAsked,
  ConsentGiven,
  ConsentRefused,
  WayChosen,
  MethodBegun,
  MethodEnded,
  ParentsTold,
  CheckDone,
  Repeated,
  Aftercare,
  Noted,
  CaseClosed,
]);
export type CaseEvent = z.infer<typeof CaseEvent>;
