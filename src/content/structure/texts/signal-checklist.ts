import {saidByCount, saidWith, type TextsOf} from '../../form/places.js';
import {said} from '../../form/said.js';
import {carry} from '../carry.js';

/** The interface words of the signal checklist: everything on it that is not content. */
export const texts = {
  title: said,
  askSetting: said,
  settings: {
    home: said,
    school: said,
  },
  askAbout: said,
  abouts: {
    home: {
      bullied: said,
      bullying: said,
    },
    school: {
      bullied: said,
      bullying: said,
    },
  },
  askSchoolType: said,
  schoolTypes: {
    kleuters: said,
    po: said,
    vo: said,
  },
  moreFraming: said,
  /** With the drawn question mark at `{sign}`. */
  howTo: saidWith('sign'),
  /** The same with keys. */
  keys: said,
  unsure: said,
  /** Told when a mark came or went somewhere else than where the reader pressed. */
  marks: {
    unsure: said,
    unsureInstead: said,
    cleared: said,
    seenInstead: said,
  },
  /** Told when the list became another. */
  lines: saidByCount(),
  complete: said,
  completeHint: said,
  stays: said,
  next: said,
  back: said,
  backToList: said,
  clear: said,
  printList: said,
  toCompare: said,
  details: {
    title: said,
    lead: said,
    yes: said,
    no: said,
    since: said,
    sinces: {
      today: said,
      'this-week': said,
      'this-month': said,
      longer: said,
      unsure: said,
    },
    /** The same, as one thing of several that are said of a signal. */
    answers: {
      today: said,
      'this-week': said,
      'this-month': said,
      longer: said,
      unsure: said,
    },
    ofSignal: saidWith('signal', 'details'),
  },
  goesWell: said,
  note: said,
  noteHint: said,
  talk: {
    title: said,
    toTalk: said,
    openers: said,
    starters: said,
    tips: said,
    replies: said,
    ask: {
      home: said,
      school: said,
    },
    afterwards: said,
    keep: said,
  },
  print: said,
  save: said,
  saveHint: said,
  /** Told when the file was given. */
  saved: said,
  /** Name of the file, by where the list was filled in. */
  fileName: {
    home: said,
    school: said,
  },
  share: {
    home: said,
    school: said,
  },
  cannotShare: said,
  traits: said,
  yesPage: {
    title: said,
    contents: said,
    child: {
      home: said,
      school: said,
    },
    group: said,
    noGroup: said,
    name: said,
    reach: said,
    reachHint: said,
    missing: {
      child: said,
      name: said,
      agreed: said,
    },
    yes: said,
    adapt: said,
  },
  terms: {
    about: said,
    setting: said,
    seen: said,
    rest: said,
    notSeen: said,
    note: said,
    nothing: said,
    seenNothing: said,
  },
  /** What it is about, as a third person reads it. */
  sides: {
    bullied: said,
    bullying: said,
  },
  sent: {
    title: said,
    wiped: said,
    again: said,
  },
  compare: {
    title: said,
    open: said,
    openHint: said,
    faults: {
      'not-a-sheet': said,
      'damaged-code': said,
      newer: said,
      'other-side': said,
      'too-many': said,
    },
    /** Above what was filled in on a day that is known. */
    column: saidWith('place', 'day'),
    remove: saidWith('list'),
    opened: saidWith('place'),
    signal: said,
    /** Nothing was said about the row; it is not on that list. */
    blank: said,
    absent: said,
    changed: said,
    unchanged: said,
    nothing: said,
    /** Above the rows of which not all lists say the same, and above the others. */
    differs: said,
    alike: said,
    unknown: said,
    goOn: said,
  },
  carry,
  paper: {
    titles: {
      home: said,
      school: said,
    },
    details: said,
    child: said,
    day: said,
    by: said,
    talk: said,
    /** Under what was typed, where the sheet has two languages; told before it is printed. */
    untranslated: said,
    both: said,
  },
  /** Asked before everything is cleared. */
  sure: {
    title: said,
    text: said,
    stay: said,
    wipe: said,
  },
} as const;
export type ChecklistWords = TextsOf<typeof texts>;
