import * as z from 'zod/mini';

import {Passage} from './passage.js';
import {SchoolType, Slug, Words} from '../../protocol/scalars.js';

/** A question in the conversation or in a preparation. */
export const Question = z.strictObject({
  id: Slug,
  text: Words,
  /** An example, or what a few words could be about. */
  hint: z.optional(Words),
  /** Asked when there is time or reason. */
  optional: z.optional(z.boolean()),
  /** May touch money, health, fear or home: said to be skippable, and not written down unless the family wants it. */
  sensitive: z.optional(z.boolean()),
  /** Missing = for every type of school. */
  schoolTypes: z.optional(z.array(SchoolType).check(z.minLength(1))),
});
export type Question = z.infer<typeof Question>;

/** One part of the conversation. The pupil speaks first. Its id is the one in a sent startgesprek. */
export const Topic = z.strictObject({
  id: Slug,
  title: Words,
  /** `optional` parts are off until the teacher puts them on. */
  kind: z.enum(['opening', 'core', 'well-being', 'optional', 'closing']),
  /** For the time bar: its share of a talk of fifteen minutes. */
  minutes: z.int().check(z.minimum(1), z.maximum(15)),
  /** What the teacher can say to all, before the questions. */
  say: z.array(Passage),
  /** To the pupil (`je`). */
  pupil: z.array(Question),
  /** To the parent (`u`), after the pupil. */
  parent: z.array(Question),
  /** Hints that only the teacher reads. */
  teacher: z.array(Passage),
});
export type Topic = z.infer<typeof Topic>;

/** A question of a preparation; the answer goes with `topic` into the conversation sheet. */
export const PreparationQuestion = z.extend(Question, {topic: Slug});
export type PreparationQuestion = z.infer<typeof PreparationQuestion>;

/** A sheet to fill in before the talk, by the pupil (`je`), the parent or the teacher (`u`). */
export const Preparation = z.strictObject({
  id: Slug,
  title: Words,
  lead: z.array(Passage).check(z.minLength(1)),
  questions: z.array(PreparationQuestion).check(z.minLength(1)),
  /** What happens with the answers. */
  after: Passage,
});
export type Preparation = z.infer<typeof Preparation>;

/** A picture of our own drawing, by name, with the word under it. The caption is what goes into the sheet. */
export const Picture = z.strictObject({picture: Slug, caption: Words});
export type Picture = z.infer<typeof Picture>;

/** For who cannot write yet: an adult reads it out, the pupil points at one or more pictures. */
export const PictureQuestion = z.strictObject({
  id: Slug,
  topic: Slug,
  text: Words,
  pictures: z.array(Picture).check(z.minLength(2), z.maxLength(6)),
});
export type PictureQuestion = z.infer<typeof PictureQuestion>;

/** Who does what was agreed. */
export const Owner = z.enum(['pupil', 'parent', 'teacher', 'together']);
export type Owner = z.infer<typeof Owner>;

/** An agreement to take over or to be inspired by. */
export const AgreementExample = z.strictObject({id: Slug, text: Words, owner: Owner});
export type AgreementExample = z.infer<typeof AgreementExample>;

/** A titled list of passages. */
export const Section = z.strictObject({id: Slug, title: Words, items: z.array(Passage).check(z.minLength(1))});
export type Section = z.infer<typeof Section>;

/** What startgesprek-guide says. Pupils are `je`; parents and teachers are `u`. */
export const Content = z.strictObject({
  lead: z.array(Passage).check(z.minLength(1)),
  topics: z.array(Topic).check(z.minLength(7)),
  preparePupil: Preparation,
  /** The same for the youngest. */
  preparePictures: z.strictObject({
    id: Slug,
    title: Words,
    lead: z.array(Passage).check(z.minLength(1)),
    questions: z.array(PictureQuestion).check(z.minLength(1)),
    after: Passage,
  }),
  prepareParent: Preparation,
  prepareTeacher: Preparation,
  agreements: z.strictObject({id: Slug, title: Words, items: z.array(Passage).check(z.minLength(1)), examples: z.array(AgreementExample)}),
  nextContact: z.strictObject({
    id: Slug,
    title: Words,
    items: z.array(Passage).check(z.minLength(1)),
    /** Ways to keep in touch, to choose from. */
    ways: z.array(Passage).check(z.minLength(2)),
    /** For the calendar file: says nothing about the child. */
    calendarTitle: Words,
    calendarNote: Words,
  }),
  /** Under and beside the time bar. */
  time: Section,
  /** What is kept, and by whom. */
  privacy: Section,
  /** For the teacher and the team: what the talk is for, and how it is set up. */
  principles: Section,
  followUp: Section,
  credit: Passage,
});
export type Content = z.infer<typeof Content>;
