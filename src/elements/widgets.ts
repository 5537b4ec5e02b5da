import type {Kind} from '../protocol/wire/submission.js';

/** What the rest of the library has to know of a widget without loading it. */
interface WidgetFacts {
  /** Its tag without `pleinwacht-`: the name of its folder, its files, its pack. */
  readonly name: string;
  /** Whose it is. What is for staff stays out of the file with all widgets, has no mini page in its tag, and no page for a frame. */
  readonly for: 'readers' | 'staff';
  /** What a screen reader calls the widget's own page in a frame. */
  readonly title?: string;
  /** What the page around calls such a frame. */
  readonly frame?: string;
  /** Who reads what stands inside the tag until the widget is there: they get other helplines. */
  readonly fallback?: 'pupil' | 'parent';
  /** The kind of submission that it sends. */
  readonly sends?: Kind;
  /** Widgets that it leads on to where they stand on the same page. */
  readonly companions?: readonly string[];
}

/**
 * All widgets, in the order in which they are offered: the one list. What needs a widget's code imports it, and a test holds that to this
 * list. `npm run new-widget` adds to it.
 */
export const widgets = [
  {
    name: 'report-form',
    for: 'readers',
    // Gives nothing away to who looks over a shoulder.
    title: 'School',
    frame: 'Formulier van school',
    fallback: 'pupil',
    sends: 'report',
  },
  {
    name: 'signal-checklist',
    for: 'readers',
    title: 'Signalen van pesten',
    frame: 'Signalen van pesten',
    fallback: 'parent',
    sends: 'checklist',
  },
  {
    name: 'pesten-plagen-quiz',
    for: 'readers',
    title: 'Pesten, plagen of ruzie?',
    frame: 'Pesten, plagen of ruzie?',
    fallback: 'pupil',
    sends: 'quiz',
  },
  {
    name: 'conversation-prompts',
    for: 'readers',
    title: 'Praten aan de keukentafel',
    frame: 'Praten aan de keukentafel',
    fallback: 'parent',
    sends: 'question',
  },
  {
    name: 'startgesprek-guide',
    for: 'readers',
    title: 'Startgesprek',
    frame: 'Startgesprek',
    fallback: 'parent',
    sends: 'startgesprek',
  },
  {
    name: 'parent-panel',
    for: 'readers',
    title: 'Pesten: samen kijken, samen doen',
    frame: 'Hulp bij pesten',
    fallback: 'parent',
    sends: 'question',
    companions: ['pesten-plagen-quiz', 'signal-checklist', 'conversation-prompts', 'startgesprek-guide', 'report-form'],
  },
  {
    name: 'answer-box',
    for: 'readers',
    // Gives nothing away either.
    title: 'School',
    frame: 'Formulier van school',
    fallback: 'pupil',
    sends: 'follow-up',
  },
  {
    name: 'pupil-panel',
    for: 'readers',
    // Nor does this.
    title: 'School',
    frame: 'Voor leerlingen',
    fallback: 'pupil',
    companions: ['report-form'],
  },
  {name: 'inbox', for: 'staff'},
  {name: 'case', for: 'staff'},
  {name: 'team-guide', for: 'staff'},
  {name: 'year-plan', for: 'staff'},
] as const satisfies readonly WidgetFacts[];

type Listed = (typeof widgets)[number];
/** A widget for whoever visits a page of the school. */
export type ReaderWidget = Extract<Listed, {for: 'readers'}>;

export const readerWidgets = widgets.filter((widget): widget is ReaderWidget => widget.for === 'readers');
