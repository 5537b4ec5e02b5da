import * as z from 'zod/mini';

import {SchoolType, Slug, Words} from '../../protocol/scalars.js';
import {Wording} from './wording.js';

/** One message to whoever fills in the form. */
export const Message = z.strictObject({id: Slug, text: Wording});
export type Message = z.infer<typeof Message>;

/** An answer that can be chosen. Its id travels. */
export const Choice = z.strictObject({
  id: Slug,
  /** The value that is sent, where the id had to differ from it to be unique. */
  value: z.optional(Slug),
  text: Wording,
  hint: z.optional(Wording),
  /** Missing = for every type of school. */
  schoolTypes: z.optional(z.array(SchoolType)),
});
export type Choice = z.infer<typeof Choice>;

/** A question without fixed answers. */
export const OpenQuestion = z.strictObject({title: Wording, hint: z.optional(Wording)});
export type OpenQuestion = z.infer<typeof OpenQuestion>;

/** A question with answers to choose from. */
export const ChoiceQuestion = z.strictObject({title: Wording, hint: z.optional(Wording), choices: z.array(Choice).check(z.minLength(2))});
export type ChoiceQuestion = z.infer<typeof ChoiceQuestion>;

const Block = z.strictObject({title: Wording, messages: z.array(Message).check(z.minLength(1))});

/** Everything that the report form asks and tells. */
export const Content = z.strictObject({
  title: Wording,
  lead: Wording,
  /** Shown before anything else, with the number to call. */
  danger: Block,
  /** Melden is not klikken; for pupils only. */
  notSnitching: Block,
  /** "Wie kan dit lezen?", after the names of the recipients. */
  readers: z.strictObject({
    title: Words,
    /** By how the form stands in the page. */
    inline: z.array(Message),
    framed: z.array(Message),
    /** Always. */
    always: z.array(Message),
  }),
  questions: z.strictObject({
    reporter: ChoiceQuestion,
    forms: ChoiceQuestion,
    story: OpenQuestion,
    involves: ChoiceQuestion,
    places: ChoiceQuestion,
    since: ChoiceQuestion,
    frequency: ChoiceQuestion,
    effect: OpenQuestion,
    tried: OpenQuestion,
    wish: ChoiceQuestion,
    notWanted: OpenQuestion,
    recipient: OpenQuestion,
    group: OpenQuestion,
    contact: ChoiceQuestion,
  }),
  /** Beside the ladder: when the school has to act all the same. */
  safety: z.array(Message).check(z.minLength(1)),
  /** When an adult at school is involved. */
  adultInvolved: z.strictObject({outside: Message, nobodyOutside: Message}),
  /** For the online form of bullying. */
  keepProof: Message,
  /** After sending. */
  sent: z.strictObject({
    title: Wording,
    lead: Message,
    /** What the school does, by wish. */
    afterwards: z.strictObject({'let-know': Message, 'talk-with-me': Message, act: Message, unsure: Message}),
    /** Whether something comes back, by contact. */
    answer: z.strictObject({none: Message, name: Message}),
    again: Message,
  }),
  /** Where the form cannot send: whom to turn to instead. */
  elsewhere: Block,
});
export type Content = z.infer<typeof Content>;
