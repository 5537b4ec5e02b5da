import * as z from 'zod/mini';

import {Passage} from './passage.js';
import {SchoolType, Slug, Words} from '../../protocol/scalars.js';

/** Which side of bullying the reader is looking at: a child who may be bullied, or a child who may bully. */
export const About = z.enum(['bullied', 'bullying']);
export type About = z.infer<typeof About>;

/** Where the reader sees the child: a parent at home, or staff at school. */
export const Setting = z.enum(['home', 'school']);
export type Setting = z.infer<typeof Setting>;

/** The part of a child's life in which a signal shows; the list is grouped by it. */
export const Domain = z.enum(['body', 'belongings', 'mood', 'social', 'school', 'online', 'home', 'behaviour']);
export type Domain = z.infer<typeof Domain>;

const schoolTypes = z.optional(z.array(SchoolType).check(z.minLength(1)));

/**
 * A message to the parent or teacher who fills in the list. Each of the three limits that is missing lets everyone in:
 * without `setting`, `about` and `schoolTypes` it is for all.
 */
export const ScopedPassage = z.strictObject({
  id: Slug,
  text: Words,
  setting: z.optional(Setting),
  about: z.optional(About),
  schoolTypes,
});
export type ScopedPassage = z.infer<typeof ScopedPassage>;

/**
 * One thing that an adult can see or hear, as a row to mark; never a verdict. It is a predicate without a subject
 * ("Slaapt slecht"), so that it reads the same for one's own child and for a pupil.
 */
export const Signal = z.strictObject({
  id: Slug,
  /** The row as a parent reads it, and staff too unless there is a `textSchool`. */
  text: Words,
  /** The row as staff read it, where they see something else of the same fact, or address it otherwise. */
  textSchool: z.optional(Words),
  /** What the adult can say to the child about it: open, without accusation. Fits at home and at school. */
  talkStarter: Words,
  about: About,
  domain: Domain,
  visibleTo: z.enum(['home', 'school', 'both']),
  /** Missing = for every type of school. */
  schoolTypes,
  /** A complaint that belongs with the doctor when it lasts: with this one marked, `doctor` comes with the result. */
  seeDoctor: z.optional(z.boolean()),
});
export type Signal = z.infer<typeof Signal>;

/** The heading of a group of rows. The order of the headings is the order on the page; a heading without rows is not shown. */
export const DomainHeading = z.strictObject({id: Domain, title: Words, titleSchool: z.optional(Words)});
export type DomainHeading = z.infer<typeof DomainHeading>;

/** What gives a signal more weight, shown with the groups it is about. It is read, not marked. */
export const Modifier = z.strictObject({
  id: Slug,
  text: Words,
  textSchool: z.optional(Words),
  about: About,
  domains: z.array(Domain).check(z.minLength(1)),
});
export type Modifier = z.infer<typeof Modifier>;

/** What is asked about a signal that was marked; both can be skipped. */
export const FollowUp = z.strictObject({
  /** Answered with yes or no. */
  changed: Passage,
  /** Answered with one of the wire's `since` values. */
  since: Passage,
});
export type FollowUp = z.infer<typeof FollowUp>;

/** Help with the conversation, around the talk starters of the signals that were marked. */
export const Talk = z.strictObject({
  /** Advice to the adult, before the talk. */
  tips: z.array(ScopedPassage).check(z.minLength(1)),
  /** What the adult can say first, to the child. */
  openers: z.array(ScopedPassage).check(z.minLength(1)),
  /** What the adult can say when the child has told something, to the child. */
  replies: z.array(ScopedPassage).check(z.minLength(1)),
});
export type Talk = z.infer<typeof Talk>;

/** When a child may be in danger of its life. Shown with every result, whatever was marked: no list decides on this. */
export const Crisis = z.strictObject({
  passages: z.array(ScopedPassage).check(z.minLength(1)),
  /** Ids of helplines in the content of that name; a school's own helpline with the same id takes its place. */
  helplineIds: z.array(Slug).check(z.minLength(1)),
});
export type Crisis = z.infer<typeof Crisis>;

/** The page where the reader says yes to sharing with the school. */
export const Share = z.strictObject({
  /** What the reader has to know before: that names go along, what goes along, and what happens with it. */
  passages: z.array(ScopedPassage).check(z.minLength(1)),
  /** The sentence that the reader agrees to, one per setting; never agreed beforehand. */
  consent: z.array(ScopedPassage).check(z.minLength(1)),
});
export type Share = z.infer<typeof Share>;

/** Traits that practice often shows in children on one side of bullying. */
export const TraitGroup = z.strictObject({
  id: Slug,
  title: Words,
  about: About,
  /** Read before the traits, always in view with them. */
  warning: Passage,
  traits: z.array(Passage).check(z.minLength(1)),
  /** Read after the traits. */
  closing: Passage,
});
export type TraitGroup = z.infer<typeof TraitGroup>;

/**
 * Background for the school's professionals only: never at home, off unless the school turns it on, behind its
 * introduction and warnings, and never markable. A trait is no signal.
 */
export const Traits = z.strictObject({intro: Passage, groups: z.array(TraitGroup).check(z.minLength(1))});
export type Traits = z.infer<typeof Traits>;

/** All that the signal checklist says. Read by parents (`home`) and by staff (`school`); a pupil never fills it in. */
export const Content = z.strictObject({
  /** One for each setting and side. */
  intro: z.array(ScopedPassage).check(z.minLength(1)),
  /** What the list is and is not; read before marking. */
  framing: z.array(ScopedPassage).check(z.minLength(1)),
  domains: z.array(DomainHeading).check(z.minLength(1)),
  signals: z.array(Signal).check(z.minLength(1)),
  modifiers: z.array(Modifier),
  followUp: FollowUp,
  /** Questions that help the reader write down what goes well. */
  goesWell: z.array(ScopedPassage).check(z.minLength(1)),
  /** The answer when no signal was marked as seen, one for each setting and side. */
  nothingMarked: z.array(ScopedPassage).check(z.minLength(1)),
  /** The last word of every result: a child that says it is bullied is taken seriously. One for each setting. */
  takeSeriously: z.array(ScopedPassage).check(z.minLength(1)),
  talk: Talk,
  /** In order of what to do first. */
  nextSteps: z.array(ScopedPassage).check(z.minLength(1)),
  /** When to let a doctor look too. */
  doctor: z.array(ScopedPassage).check(z.minLength(1)),
  crisis: Crisis,
  /** Why and how to lay the list of home and the list of school side by side. */
  sideBySide: z.array(ScopedPassage).check(z.minLength(1)),
  share: Share,
  traits: Traits,
});
export type Content = z.infer<typeof Content>;
