import {saidByCount, saidWith, type TextsOf} from '../../form/places.js';
import {said} from '../../form/said.js';

/** Every word of the box in which whoever told without a name reads the answer. Its reader is mostly a pupil. */
export const texts = {
  title: said,
  lead: said,
  exit: said,
  exitHint: said,
  exitHintTouch: said,
  exitWait: saidWith('site'),
  /** How many presses of Shift, or taps, are still needed. */
  exitCountdown: saidByCount(),
  /** What unfolds whom to talk to. */
  talkBar: said,
  talkNow: said,
  unavailable: said,
  words: {
    label: said,
    hint: saidWith('count'),
    open: said,
    /** While what the words are known by is being made. */
    working: said,
    faults: {
      empty: said,
      count: saidWith('count', 'found'),
      unknown: saidWith('word'),
      list: said,
    },
  },
  /** Nothing there: wrong words, erased, or never told. */
  nothing: {
    title: said,
    text: said,
    lost: said,
    again: said,
  },
  thread: {
    title: said,
    states: {
      new: said,
      read: said,
      asked: said,
      working: said,
      closed: said,
    },
    messages: said,
    none: said,
    fromSchool: saidWith('day'),
    fromYou: saidWith('day'),
    replies: {
      yes: said,
      no: said,
      'talk-first': said,
    },
    close: said,
  },
  reply: {
    title: said,
    lead: said,
    choices: {
      yes: said,
      no: said,
      'talk-first': said,
    },
    more: said,
    send: said,
    missing: said,
    sent: said,
  },
  add: {
    title: said,
    label: said,
    hint: said,
    send: said,
    missing: said,
    sent: said,
  },
  withdraw: {
    title: said,
    text: said,
    ask: said,
    sure: said,
    yes: said,
    no: said,
    done: said,
    doneText: said,
  },
  failed: {
    failedTitle: said,
    kept: said,
    cancelled: said,
  },
  idle: {
    title: said,
    text: said,
    stay: said,
    wipe: said,
    /** Told beforehand. */
    limit: saidByCount(),
  },
  wiped: said,
} as const;
export type AnswerBoxWords = TextsOf<typeof texts>;
