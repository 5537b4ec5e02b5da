import * as z from 'zod/mini';

import {Book} from '../../protocol/school/book.js';
import {Helpline} from '../../protocol/school/helpline.js';
import {Link} from '../../protocol/school/link.js';
import {SchoolType, Slug, Words} from '../../protocol/scalars.js';

/** One message to a parent or carer: a passage, with a few bold words before it where the list is meant to be scanned. */
export const PanelItem = z.strictObject({
  id: Slug,
  /** A handful of words that say the same in short; missing where the text is short enough. */
  title: z.optional(Words),
  text: Words,
});
export type PanelItem = z.infer<typeof PanelItem>;

/** Messages on one subject under a heading; long sections show their groups folded. */
export const PanelGroup = z.strictObject({
  id: Slug,
  title: Words,
  /** `steps` when the order matters, `points` when it does not. */
  order: z.enum(['steps', 'points']),
  /** Missing = for every type of school. */
  schoolTypes: z.optional(z.array(SchoolType).check(z.minLength(1))),
  items: z.array(PanelItem).check(z.minLength(1)),
});
export type PanelGroup = z.infer<typeof PanelGroup>;

/** One figure from a survey. Never about one class or one child, and never without its year. */
export const Statistic = z.strictObject({
  id: Slug,
  /** The figure as it is set large, for example "1 op de 6". */
  value: Words,
  /** The whole sentence, figure included: what is left when the large figure is not shown. */
  text: Words,
  /** Year or school year in which it was asked, or else published. */
  year: Words,
  /** Who asked whom. */
  survey: Words,
  /** Missing = for every type of school. */
  schoolTypes: z.optional(z.array(SchoolType)),
});
export type Statistic = z.infer<typeof Statistic>;

/** The sections a host can choose from, in the order in which they stand when it does not choose. */
export const PanelSectionId = z.enum([
  'what-is-bullying',
  'figures',
  'signals',
  'at-home',
  'online',
  /** What we say around the step plan; the plan itself comes from the school, or from the protocol edition. */
  'how-school-acts',
  'together',
  /** What we say around the people; they come from the school. */
  'who-to-call',
  /** What we say around the helplines; they come from the school, or from the shared list. */
  'helplines',
  'when-school-does-not-act',
  'books',
  'sites',
  /** What we say around the question form; its subjects are `topics`. */
  'talk-with-school',
]);
export type PanelSectionId = z.infer<typeof PanelSectionId>;

/** A part of the panel that a parent can open, and that a host can leave out or link to. */
export const PanelSection = z.strictObject({
  id: PanelSectionId,
  title: Words,
  lead: Words,
  groups: z.array(PanelGroup),
  /** The first is the one to show large. */
  statistics: z.optional(z.array(Statistic).check(z.minLength(1))),
  books: z.optional(z.array(Book).check(z.minLength(1))),
  links: z.optional(z.array(z.extend(Link, {schoolTypes: z.optional(z.array(SchoolType))})).check(z.minLength(1))),
});
export type PanelSection = z.infer<typeof PanelSection>;

/** The child a parent worries about. */
export const DoorId = z.enum(['bullied', 'bullying', 'bystander']);
export type DoorId = z.infer<typeof DoorId>;

/** A way into the panel for a parent who comes with one child in mind: what to do tonight, tomorrow and after that. */
export const Door = z.strictObject({
  id: DoorId,
  /** On the button, in the parent's own words. */
  title: Words,
  /** Under the title: who is meant as well. */
  hint: Words,
  /** Above the room behind the door. */
  heading: Words,
  lead: Words,
  groups: z.array(PanelGroup).check(z.minLength(1)),
  /** The question that most parents have next, set apart. */
  aside: z.strictObject({id: Slug, title: Words, text: Words}),
});
export type Door = z.infer<typeof Door>;

/** What a parent wants to talk about with school; `id` is sent as the question's `topic`. */
export const QuestionTopic = z.strictObject({
  id: Slug,
  label: Words,
  /** What the parent can put in the message. */
  hint: Words,
  /** The door that belongs to it, so that the form can start with the right subject. */
  door: z.optional(DoorId),
});
export type QuestionTopic = z.infer<typeof QuestionTopic>;

/** For the school's own staff. The team page shows it; the panel never does. */
export const PanelTeam = z.strictObject({
  title: Words,
  lead: Words,
  groups: z.array(PanelGroup).check(z.minLength(1)),
  helplines: z.array(Helpline).check(z.minLength(1)),
  books: z.array(Book).check(z.minLength(1)),
  links: z.array(Link).check(z.minLength(1)),
});
export type PanelTeam = z.infer<typeof PanelTeam>;

/** Everything the parent panel says that is not one school's own. */
export const Panel = z.strictObject({
  title: Words,
  lead: Words,
  doors: z.array(Door).check(
    z.minLength(1),
    z.refine((doors) => new Set(doors.map((door) => door.id)).size === doors.length, 'expected every door once'),
  ),
  sections: z.array(PanelSection).check(
    z.minLength(1),
    z.refine((sections) => new Set(sections.map((section) => section.id)).size === sections.length, 'expected every section once'),
  ),
  /** What parents type for what we call otherwise: each a list of words that mean the same, with commas. */
  search: z.strictObject({crisis: Words, same: z.record(z.string(), Words)}),
  topics: z.array(QuestionTopic).check(z.minLength(1)),
});
export type Panel = z.infer<typeof Panel>;

/** The edition: the panel, and beside it what the sources hold on the same subjects for staff. */
export const Content = z.strictObject({panel: Panel, team: PanelTeam});
export type Content = z.infer<typeof Content>;
