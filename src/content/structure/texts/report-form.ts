import {saidByCount, saidByCountPerReader, saidWith, type TextsOf} from '../../form/places.js';
import {said, saidPerReader} from '../../form/said.js';

/** The interface words of the report form: everything on it that is not content. Pupils read `je`, parents and staff `u`. */
export const texts = {
  exit: said,
  exitHint: said,
  /** Where fingers do what keys do elsewhere. */
  exitHintTouch: said,
  /** On the empty page, when the neutral one is slow to come. */
  exitWait: saidWith('site'),
  /** In the bar, on every page: whom to talk to. */
  talkBar: said,
  /** Told after the first and the second time. */
  exitCountdown: saidByCount(),
  /** Around the form when it is in a frame of its own. */
  frame: {
    from: saidWith('site'),
    late: said,
    open: said,
  },
  start: saidPerReader,
  back: said,
  next: said,
  skip: saidPerReader,
  /** Past the questions about details. */
  enough: saidPerReader,
  progress: saidWith('page', 'pages'),
  mayBeSkipped: saidPerReader,
  or: said,
  /** What cannot be left empty. */
  missing: {
    story: saidPerReader,
    name: saidPerReader,
    contact: saidPerReader,
  },
  noGroup: saidPerReader,
  name: saidPerReader,
  reach: saidPerReader,
  reachHint: saidPerReader,
  /** Told when the fields for a name come. */
  nameBelow: saidPerReader,
  recipients: saidWith('names'),
  someoneAtSchool: said,
  outsideOnly: saidWith('who'),
  privacy: said,
  /** What is promised, by its row in the table of promises, as this form says it. */
  promises: {
    'outside-reads': saidWith('who'),
    kept: saidByCountPerReader(),
  },
  check: {
    title: said,
    lead: said,
    skipped: said,
    change: said,
    /** The terms of the list, by question. */
    terms: {
      reporter: saidPerReader,
      forms: saidPerReader,
      story: saidPerReader,
      whom: saidPerReader,
      involves: saidPerReader,
      places: saidPerReader,
      since: saidPerReader,
      frequency: saidPerReader,
      effect: saidPerReader,
      tried: saidPerReader,
      wish: saidPerReader,
      notWanted: saidPerReader,
      recipient: saidPerReader,
      group: saidPerReader,
      contact: saidPerReader,
    },
    /** Hidden words behind "Wijzig": which answer. */
    changeOf: {
      reporter: saidPerReader,
      forms: saidPerReader,
      story: saidPerReader,
      whom: saidPerReader,
      involves: saidPerReader,
      places: saidPerReader,
      since: saidPerReader,
      frequency: saidPerReader,
      effect: saidPerReader,
      tried: saidPerReader,
      wish: saidPerReader,
      notWanted: saidPerReader,
      recipient: saidPerReader,
      group: saidPerReader,
      contact: saidPerReader,
    },
    noName: saidPerReader,
    expect: saidPerReader,
    more: saidPerReader,
    send: said,
    discard: said,
    discardSure: saidPerReader,
    discardYes: said,
    discardNo: said,
  },
  /** Where a pupil reads something else than an adult. */
  sending: {
    failed: {
      'too-large': said,
      cancelled: said,
    },
    kept: said,
    locked: said,
  },
  afterSending: {
    title: said,
    now: said,
    wiped: saidPerReader,
    first: said,
    holiday: saidWith('until'),
    later: said,
  },
  talkNow: saidPerReader,
  close: saidPerReader,
  again: said,
  idle: {
    title: saidPerReader,
    text: saidPerReader,
    stay: saidPerReader,
    wipe: saidPerReader,
    /** Told beforehand. */
    limit: saidByCountPerReader(),
    /** After it was wiped. */
    wiped: saidPerReader,
  },
  unavailable: saidPerReader,
  /** The page with the words to come back with. */
  wayBack: {
    title: saidPerReader,
    lead: saidPerReader,
    making: said,
    print: said,
    picture: said,
    pictureFile: said,
    losing: saidPerReader,
    seeing: saidPerReader,
    copy: saidWith('number'),
    copyHint: saidPerReader,
    /** While what they are known by is being made. */
    waiting: said,
    without: saidPerReader,
    faults: {
      empty: saidPerReader,
      wrong: saidPerReader,
      failed: saidPerReader,
    },
  },
} as const;
export type ReportFormWords = TextsOf<typeof texts>;

/** The answers, as the page that checks them names them. */
export type AnswerTerm = keyof typeof texts.check.terms;
