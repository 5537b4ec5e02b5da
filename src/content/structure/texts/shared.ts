import type {PromiseId} from '../../../protocol/school/promises.js';
import type {Content as ReportForm} from '../../form/report-form.js';
import {saidByCount, saidWith, type TextsOf} from '../../form/places.js';
import {said} from '../../form/said.js';
import type {ReportFormWords} from './report-form.js';

/** The rows of which it alone has words; of `kept` others have some as well. */
type PromiseOfReportForm = keyof ReportForm['promises'] | Exclude<keyof ReportFormWords['promises'], 'kept'>;

/** What several widgets say, each in the same words. */
export const texts = {
  newTab: said,
  /** How a language says that one thing stands beside another (`next`), and that it is one of several (`or`); `Long` where one has a comma of its own. */
  lists: {
    next: saidWith('list', 'item'),
    or: saidWith('list', 'item'),
    nextLong: saidWith('list', 'item'),
    orLong: saidWith('list', 'item'),
  },
  /** The words around what is typed: what is wrong with it, and how much room there is. */
  fields: {
    /** Above the list of everything that is wrong. */
    errorTitle: said,
    /** Before each error, for who does not see how it looks. */
    errorPrefix: said,
    tooLong: said,
    charactersLeft: saidByCount(),
    charactersOver: saidByCount(),
  },
  /** The words around a send of an adult: the button, and a sentence for whatever can happen. */
  sending: {
    sending: said,
    loading: said,
    cancel: said,
    retry: said,
    edit: said,
    failedTitle: said,
    /** Stored or not, nobody knows. */
    uncertainTitle: said,
    failed: {
      offline: said,
      unreachable: said,
      redirected: said,
      'no-receipt': said,
      unexpected: said,
      invalid: said,
      'too-large': said,
      'unsupported-media-type': said,
      'not-allowed': said,
      'unsupported-version': said,
      'in-progress': said,
      conflict: said,
      'cannot-keep-apart': said,
      'key-expired': said,
      'proof-required': said,
      'too-busy': said,
      closed: said,
      fault: said,
      cancelled: said,
    },
    kept: said,
    locked: said,
    retryAt: saidWith('time'),
    backOnline: said,
    /** Told when it has arrived, before the page that says what comes now. */
    arrived: said,
    call: saidWith('who'),
  },
  /** On the button that reads what is in view with the device's own voice. */
  aloud: {
    read: said,
    stop: said,
  },
  /** While what is behind the first screen is not there yet. */
  part: {
    wait: said,
    failed: said,
    again: said,
  },
  /** Asked of an adult who did nothing for a while. */
  idle: {
    title: said,
    text: said,
    stay: said,
    wipe: said,
    /** Told beforehand. */
    limit: saidByCount(),
    /** After it was wiped. */
    wiped: said,
  },
  /** What is promised, by its row in the table of promises, unless the report form alone says it; `someone` where the school does not say who, `someSchool` where it has no name. */
  promises: {
    someone: said,
    someSchool: said,
    reads: saidWith('who'),
    'someone-reads': saidWith('school'),
    'read-by': saidWith('day', 'who'),
    'read-some-day': saidWith('who'),
    notice: said,
    'hears-from-school': said,
    kept: saidByCount(),
  } satisfies Record<'someone' | 'someSchool' | Exclude<PromiseId, PromiseOfReportForm>, typeof said | object>,
  /** The words around a question to the school. */
  question: {
    /** Asks what it is about, where that can be chosen. */
    topic: said,
    labels: {
      message: said,
      child: said,
      name: said,
      reach: said,
    },
    hints: {
      message: said,
      child: said,
      reach: said,
    },
    faults: {
      topic: said,
      name: said,
      reach: said,
    },
    next: said,
    check: {
      title: said,
      lead: said,
      withName: said,
      skipped: said,
    },
    privacy: said,
    yes: said,
    change: said,
    sent: {
      title: said,
      wiped: said,
      holiday: saidWith('until'),
    },
  },
} as const;
export type SharedTexts = TextsOf<typeof texts>;
export type FieldTexts = SharedTexts['fields'];
export type SendingTexts = SharedTexts['sending'];
export type AloudTexts = SharedTexts['aloud'];
export type PartTexts = SharedTexts['part'];
export type WipeTexts = SharedTexts['idle'];
export type QuestionTexts = SharedTexts['question'];
/** What the form asks for in words. */
export type QuestionField = keyof QuestionTexts['labels'];
