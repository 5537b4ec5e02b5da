import {saidByCount, saidWith, type TextsOf} from '../../form/places.js';
import {said} from '../../form/said.js';

/** The words around a field to search in. */
export const searchTexts = {
  label: said,
  found: saidByCount(),
  /** Before the number to call, when a life can be in danger. */
  crisis: said,
  nothing: said,
  more: saidByCount(),
} as const;
export type SearchTexts = TextsOf<typeof searchTexts>;

/** The interface words of the parent panel: everything on it that is not content. */
export const texts = {
  print: said,
  call: {
    title: said,
    everybody: said,
  },
  doors: {
    title: said,
    ask: said,
  },
  sectionsTitle: said,
  /** What a parent wants to know: what it is, what to do tonight, how the school helps, whom to call. */
  rooms: {
    what: said,
    tonight: said,
    school: said,
    call: said,
  },
  search: searchTexts,
  companions: {
    'signal-checklist': said,
    'conversation-prompts': said,
    'startgesprek-guide': said,
    'pesten-plagen-quiz': said,
    'report-form': said,
  },
  fromSchool: said,
  forYourChild: said,
  checkedOn: saidWith('day', 'month', 'year'),
  /** Not by Intl: its first use takes a tenth of a second on an old phone, and these days stand in the page from the start. */
  months: {
    '01': said,
    '02': said,
    '03': said,
    '04': said,
    '05': said,
    '06': said,
    '07': said,
    '08': said,
    '09': said,
    '10': said,
    '11': said,
    '12': said,
  },
  asked: saidWith('year'),
  plan: {
    /** The plan on one sheet of paper. */
    sheet: {
      title: said,
      print: said,
      /** Before the address of the page. */
      more: said,
      phases: {
        listen: said,
        together: said,
        plan: said,
        after: said,
      },
      /** When each phase is. */
      times: {
        listen: said,
        together: said,
        plan: said,
        after: said,
      },
    },
    /** What the school works with, by its name. */
    programme: saidWith('programme'),
    step: saidWith('number'),
    who: said,
    /** Whose yes has to be there before the step begins. */
    yesFirst: said,
    /** Who is asked, and the step goes on without what they do not want. */
    askedFirst: said,
    /** With which method of the school's own. */
    method: said,
    hears: said,
    lookBack: said,
    /** When a step is looked back on; of one number, or between two. */
    after: {
      hours: saidByCount(),
      days: saidByCount(),
      'school-days': saidByCount(),
      weeks: saidByCount(),
      months: saidByCount(),
    },
    afterAbout: {
      hours: saidByCount('min'),
      days: saidByCount('min'),
      'school-days': saidByCount('min'),
      weeks: saidByCount('min'),
      months: saidByCount('min'),
    },
    /** A condition, as a question. */
    when: saidWith('condition'),
    goTo: saidWith('number', 'title'),
    goBackTo: saidWith('number', 'title'),
    end: said,
    repeat: saidByCount(),
    entry: said,
    rules: said,
  },
  /** Where nothing can be sent. */
  unavailable: said,
  /** After a question was sent: another one. */
  again: said,
} as const;
export type PanelWords = TextsOf<typeof texts>;

/** Other widgets that the panel leads to when they stand on the same page. */
export type Companion = keyof typeof texts.companions;
