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

const Messages = z.array(Message).check(z.minLength(1));
const Block = z.strictObject({title: Wording, messages: Messages});

/** Everything that the report form asks and tells. */
export const Content = z.strictObject({
  title: Wording,
  lead: Wording,
  /** Shown before anything else, with the number to call. */
  danger: Block,
  /** Beside what is typed, and before any date, when its words can mean that a life is in danger; with the numbers to call. */
  crisis: Block,
  /** Melden is not klikken; for pupils only. All but the first message stands folded behind `more`. */
  notSnitching: z.strictObject({title: Wording, more: Wording, messages: Messages}),
  /** "Wie kan dit lezen?", after the names of the recipients. */
  readers: z.strictObject({
    title: Words,
    /** By how the form stands in the page. */
    inline: z.array(Message),
    signedIn: z.array(Message),
    framed: z.array(Message),
    /** Always. */
    always: z.array(Message),
  }),
  questions: z.strictObject({
    reporter: ChoiceQuestion,
    forms: ChoiceQuestion,
    involves: ChoiceQuestion,
    story: OpenQuestion,
    whom: OpenQuestion,
    wish: ChoiceQuestion,
    notWanted: OpenQuestion,
    contact: ChoiceQuestion,
    places: ChoiceQuestion,
    since: ChoiceQuestion,
    frequency: ChoiceQuestion,
    effect: OpenQuestion,
    tried: OpenQuestion,
    recipient: OpenQuestion,
    group: OpenQuestion,
  }),
  /** Before the choice of a name, where what is wished cannot be done without. */
  toBeFound: Message,
  /** When an adult at school is involved and nobody outside the team can read it: before whom to call. */
  refused: Message,
  /** For the online form of bullying. */
  keepProof: Message,
  /** After sending. */
  sent: z.strictObject({
    title: Wording,
    lead: Message,
    again: Message,
  }),
  /** What is promised, by its row in the table of promises; what has a place in it stands with the texts. */
  promises: z.strictObject({
    'would-know': Message,
    'would-talk': Message,
    'would-talk-or-write': Message,
    'would-plan': Message,
    'would-plan-or-write': Message,
    knows: Message,
    talks: Message,
    'writes-to-talk': Message,
    plans: Message,
    'plans-in-writing': Message,
    'only-watches': Message,
    'looks-what-is-needed': Message,
    'no-answer': Message,
    'nobody-begins': Message,
    'agrees-how-to-go-on': Message,
    'answers-by-words': Message,
    'asks-first-if-known': Message,
    'asks-first-if-reached': Message,
    'asks-first': Message,
    'danger-told': Message,
    danger: Message,
    'nobody-outside': Message,
  }),
  /** Where the form cannot send: whom to turn to instead. */
  elsewhere: Block,
});
export type Content = z.infer<typeof Content>;
