import * as z from 'zod/mini';

import {Helpline} from './helpline.js';
import {ordered} from './ordered.js';
import {SchoolMethod} from './method.js';
import {RoleNames} from './role.js';
import {Day, EmailAddress, Line, PhoneNumber, SchoolId, SchoolKind, SchoolType, Slug, WebUrl, Words} from '../scalars.js';
import {RegisterScheme} from './register-scheme.js';
import {StepPlan} from './step-plan.js';

/** Somebody at school whom people can turn to. */
export const SchoolContact = z.looseObject({
  /** What they are here, for example `teacher`, `coordinator`, `confidant`, `school-leader`. */
  role: Slug,
  /** What the school calls the role; ours when missing. */
  label: z.optional(Words),
  name: z.optional(Words),
  phone: z.optional(PhoneNumber),
  email: z.optional(EmailAddress),
  /** When they can be reached, in words. */
  hours: z.optional(Words),
  url: z.optional(WebUrl),
});
export type SchoolContact = z.infer<typeof SchoolContact>;

/** Somebody who can receive a report. */
export const Recipient = z.looseObject({
  /** Sent as `recipient`. */
  role: Slug,
  /** Whom the reader sees, for example "mevrouw Bakker, anti-pestcoördinator". */
  label: Words,
  /** Not a member of the school's own team: only these are offered when an adult is involved. */
  outsideTeam: z.optional(z.boolean()),
});
export type Recipient = z.infer<typeof Recipient>;

/** A group or class; its name is sent. Groups of fewer than ten pupils are not offered, for they would give the person away. */
export const Group = z.looseObject({name: Line, pupils: z.int().check(z.minimum(0))});
export type Group = z.infer<typeof Group>;

/** Days on which nobody reads, both ends included. */
export const Holiday = z.looseObject({name: z.optional(Words), from: Day, until: Day}).check(ordered('from', 'until'));
export type Holiday = z.infer<typeof Holiday>;

/** An address that the school wants to show. */
export const SchoolLink = z.looseObject({label: Words, url: WebUrl, text: z.optional(Words), checkedOn: z.optional(Day)});
export type SchoolLink = z.infer<typeof SchoolLink>;

/** A book that the school wants to show. */
export const SchoolBook = z.looseObject({title: Words, author: z.optional(Words), text: z.optional(Words)});

/** The school's own words under one section of the parent panel. */
export const SchoolAddition = z.looseObject({section: Slug, title: z.optional(Words), text: Words});

/** A question of the school's own for the talk at home; without `ageBand` for every age. */
export const SchoolPrompt = z.looseObject({text: Words, followUp: z.optional(Words), ageBand: z.optional(SchoolType)});
export type SchoolPrompt = z.infer<typeof SchoolPrompt>;

const list = <Item extends z.ZodMiniType>(item: Item) => z.optional(z.array(item).check(z.maxLength(200)));

/**
 * One school's own facts: everything optional, every default sensible, unknown members tolerated.
 * A school adds to what the widgets say; it does not silently change sourced text.
 */
export const School = z.looseObject({
  id: z.optional(SchoolId),
  name: z.optional(Words),
  types: list(SchoolKind),
  contacts: list(SchoolContact),
  recipients: list(Recipient),
  groups: list(Group),
  /** Whoever tells without a name can come back for an answer: the school's receiver keeps threads, and somebody writes in them. */
  answers: z.optional(z.boolean()),
  /** Whoever is to read something gets notice that it came: by mail, chat, or whatever the receiver of the school does. */
  notices: z.optional(z.boolean()),
  /** What is told is read within this many school days. */
  promise: z.optional(z.looseObject({schoolDays: z.int().check(z.minimum(0), z.maximum(30))})),
  holidays: list(Holiday),
  /** Instead of ours. */
  helplines: list(Helpline),
  /** How the school acts, instead of our ten steps. `planFaults()` says whether it can be walked to an end. */
  stepPlan: z.optional(StepPlan),
  /** The methods with which the school acts, its own and those of ours that it names; all of ours for its type of school when missing. */
  methods: list(SchoolMethod),
  /** The programme against bullying that the school works with, for example "KiVa" or "PRIMA". */
  programme: z.optional(Words),
  /** What the school calls the roles in its plan; ours where missing. */
  roles: z.optional(RoleNames),
  /** What a line of the register says of a case, and in which order; a law's list may change. Ours when missing. */
  register: z.optional(RegisterScheme),
  /** The box in the hallway for notes of pupils: who empties it, and on which days, in words; and where pupils can tell it online instead. */
  box: z.optional(z.looseObject({emptiedBy: z.optional(Words), days: z.optional(Words), report: z.optional(WebUrl)})),
  links: list(SchoolLink),
  books: list(SchoolBook),
  /** How long the school keeps what is sent, in days. */
  retention: z.optional(z.looseObject({days: z.int().check(z.minimum(1), z.maximum(3660))})),
  privacyUrl: z.optional(WebUrl),
  additions: list(SchoolAddition),
  prompts: list(SchoolPrompt),
});
export type School = z.infer<typeof School>;
