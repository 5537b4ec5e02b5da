import * as z from 'zod/mini';

import {Book} from '../../protocol/school/book.js';
import {Passage} from './passage.js';
import {SchoolType, Slug, Words} from '../../protocol/scalars.js';

/** What sort of question it is; the kicker on a card. */
export const PromptKind = z.enum(['open', 'odd', 'choice', 'whole-class', 'book', 'online', 'small-step']);
export type PromptKind = z.infer<typeof PromptKind>;

/** One card: a question that an adult puts to a child. `text` and `followUp` are said to the child, `avoidIf` is read by the parent. */
export const Prompt = z.strictObject({
  id: Slug,
  text: Words,
  /** One question to go on with, or a kind word; said once. */
  followUp: Words,
  ageBand: SchoolType,
  kind: PromptKind,
  /** Within kleuters: for the youngest, who cannot yet look back on a day, or for the older ones. Missing = both. */
  stage: z.optional(z.enum(['young', 'older'])),
  /** When the parent had better leave this card in the pile, or stop. */
  avoidIf: z.optional(Words),
});
export type Prompt = z.infer<typeof Prompt>;

/** A rule for asking, read by the parent: a few bold words and a sentence. */
export const Rule = z.strictObject({id: Slug, title: Words, text: Words});
export type Rule = z.infer<typeof Rule>;

/** A titled list of passages. */
export const Section = z.strictObject({id: Slug, title: Words, items: z.array(Passage).check(z.minLength(1))});
export type Section = z.infer<typeof Section>;

/** What one of two says in an example; `note` tells the parent why it is said so. */
export const Turn = z.strictObject({speaker: z.enum(['parent', 'child']), words: Words, note: z.optional(Words)});
export type Turn = z.infer<typeof Turn>;

/** A short made-up talk that shows the rules at work. `text` says what to look at. */
export const ExampleTalk = z.strictObject({
  id: Slug,
  title: Words,
  ageBand: SchoolType,
  text: Words,
  turns: z.array(Turn).check(z.minLength(2)),
});
export type ExampleTalk = z.infer<typeof ExampleTalk>;

/** A small step to independence: what the child learns (`text`), and what the parent can say or do for it (`practice`). */
export const SmallStep = z.strictObject({id: Slug, title: Words, text: Words, practice: Words});
export type SmallStep = z.infer<typeof SmallStep>;

/** What to do first when a child has just told something bad; in order. */
export const FirstStep = z.strictObject({id: Slug, title: Words, text: Words});
export type FirstStep = z.infer<typeof FirstStep>;

/** Whom to turn to, and when. Names, numbers and hours come from the school and the list of helplines. */
export const Route = z.strictObject({
  id: Slug,
  text: Words,
  /** `danger` = the number for danger now; `school` = the school's contacts; `doctor` = the family's own; `helpline` = the one named. */
  to: z.enum(['danger', 'school', 'doctor', 'helpline']),
  helpline: z.optional(Slug),
});
export type Route = z.infer<typeof Route>;

/** What conversation-prompts says. Parents are `u`; the words they say to a child are `je`. */
export const Content = z.strictObject({
  lead: z.array(z.extend(Passage, {schoolTypes: z.optional(z.array(SchoolType))})).check(z.minLength(1)),
  rules: z.array(Rule).check(z.minLength(4)),
  prompts: z.array(Prompt).check(z.minLength(36)),
  examples: z.array(ExampleTalk).check(z.minLength(1)),
  wholeClass: Section,
  /** Reading together with kleuters: how, and with which books. The questions are the prompts of kind `book`. */
  bookRoute: z.strictObject({
    id: Slug,
    title: Words,
    items: z.array(Passage).check(z.minLength(1)),
    booksTitle: Words,
    books: z.array(Book),
  }),
  smallSteps: z.strictObject({
    id: Slug,
    title: Words,
    lead: Passage,
    steps: z.array(SmallStep).check(z.minLength(1)),
    /** Bullying is not for a child to solve. */
    notForBullying: Passage,
  }),
  safetyNet: z.strictObject({
    id: Slug,
    title: Words,
    lead: Passage,
    steps: z.array(FirstStep).check(z.minLength(1)),
    firstWordsTitle: Words,
    /** Sentences to say to the child. */
    firstWords: z.array(Passage).check(z.minLength(1)),
    avoidTitle: Words,
    avoid: z.array(Passage).check(z.minLength(1)),
    routesTitle: Words,
    routes: z.array(Route).check(z.minLength(1)),
  }),
  /** For teachers: what school does for the talk at home. */
  forSchool: Section,
  /** For mentors in vo: the same kind of talk with a class. */
  classTalk: Section,
});
export type Content = z.infer<typeof Content>;
