import * as z from 'zod/mini';

import {Passage} from './passage.js';
import {SchoolType, Slug, Words} from '../../protocol/scalars.js';

/** What a situation looks like, and what a reader can answer. `unclear` = nobody can tell from this alone. */
export const Outcome = z.enum(['plagen', 'ruzie', 'pesten', 'unclear']);
export type Outcome = z.infer<typeof Outcome>;

/** One of the three hallmarks by which bullying is told from teasing and quarrels. */
export const Mark = z.enum(['repetition', 'power', 'intent']);
export type Mark = z.infer<typeof Mark>;

/** In what way it happens; the same names as a report's `forms`. */
export const Form = z.enum(['verbal', 'physical', 'relational', 'online', 'belongings']);
export type Form = z.infer<typeof Form>;

/** One of the four answers, in the order of the keys 1–4. The pupil reads `label` and, smaller, `text`. */
export const Choice = z.strictObject({id: Slug, outcome: Outcome, label: Words, text: Words});
export type Choice = z.infer<typeof Choice>;

/** A hallmark. The pupil reads `label` as a choice, and `text` as its explanation. */
export const Hallmark = z.strictObject({id: Slug, mark: Mark, label: Words, text: Words});
export type Hallmark = z.infer<typeof Hallmark>;

/** A form in which bullying happens, with examples; read by pupils and adults. */
export const FormExplained = z.strictObject({id: Slug, form: Form, title: Words, text: Words});
export type FormExplained = z.infer<typeof FormExplained>;

/** What the reader is told after each answer: the reason, whichever answer it was. Never a mark. */
export const Feedback = z.strictObject({plagen: Words, ruzie: Words, pesten: Words, unclear: Words});
export type Feedback = z.infer<typeof Feedback>;

/** For a situation that cannot be told: something the reader may want to know first. `reply` says what either answer would mean. */
export const AskFirst = z.strictObject({id: Slug, text: Words, reply: Words});
export type AskFirst = z.infer<typeof AskFirst>;

const situation = {
  id: Slug,
  /** What happens, told to a pupil. No names of children. */
  text: Words,
  form: Form,
  feedback: Feedback,
  /** What the reader can do, told to a pupil. */
  action: Words,
  /** For class mode: a question that the teacher puts to the class. */
  discussion: Words,
  schoolTypes: z.array(SchoolType).check(z.minLength(1)),
};

/** A situation that leans to one of the three. */
export const ClearSituation = z.strictObject({
  ...situation,
  leansTo: z.enum(['plagen', 'ruzie', 'pesten']),
  /** The hallmark that weighs most here; its presence or its absence. */
  decides: Mark,
  /** What each hallmark looks like in this situation. */
  marks: z.strictObject({repetition: Words, power: Words, intent: Words}),
});
export type ClearSituation = z.infer<typeof ClearSituation>;

/** A situation of which nobody can tell without knowing more. */
export const OpenSituation = z.strictObject({
  ...situation,
  leansTo: z.literal('unclear'),
  ask: z.array(AskFirst).check(z.minLength(2), z.maxLength(4)),
});
export type OpenSituation = z.infer<typeof OpenSituation>;

/** A short situation from school life. */
export const Situation = z.discriminatedUnion('leansTo', [ClearSituation, OpenSituation]);
export type Situation = z.infer<typeof Situation>;

/** A row of the comparison: one cell per column. `ruzie` is missing where the sources are silent. */
export const ComparisonRow = z.strictObject({id: Slug, title: Words, plagen: Passage, ruzie: z.optional(Passage), pesten: Passage});
export type ComparisonRow = z.infer<typeof ComparisonRow>;

/** A titled list of passages. */
export const Section = z.strictObject({id: Slug, title: Words, items: z.array(Passage).check(z.minLength(1))});
export type Section = z.infer<typeof Section>;

/** What pesten-plagen-quiz says. Pupils are `je`; `adults` and `classMode` speak to parents and teachers. */
export const Content = z.strictObject({
  lead: z.array(Passage).check(z.minLength(1)),
  choices: z.array(Choice).check(z.length(4)),
  hallmarks: z.array(Hallmark).check(z.length(3)),
  /** In an order to play in: what they lean to is mixed. */
  situations: z.array(Situation).check(z.minLength(14)),
  /** Shown after every situation that leans to plagen: teasing that hurts stops too. */
  teasingHurts: Passage,
  /** Shown when the reader names intent as what decides: not meant so does not clear it. */
  notMeantSo: Passage,
  comparison: z.strictObject({
    id: Slug,
    title: Words,
    features: z.array(ComparisonRow).check(z.minLength(1)),
    consequencesTitle: Words,
    consequences: z.array(ComparisonRow).check(z.minLength(1)),
  }),
  definition: Section,
  forms: z.array(FormExplained).check(z.minLength(4)),
  quarrel: Section,
  online: Section,
  adults: Section,
  /** How a teacher plays it with a class on the board. */
  classMode: Section,
  /** Every ending: first that the child is taken seriously, then where to go. */
  closing: z.strictObject({id: Slug, title: Words, takenSeriously: Passage, whereToGo: z.array(Passage).check(z.minLength(1))}),
});
export type Content = z.infer<typeof Content>;
