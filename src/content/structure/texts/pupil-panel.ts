import {saidByCount, saidWith, type TextsOf} from '../../form/places.js';
import {said} from '../../form/said.js';

/** The interface words of the pupil's panel: everything on it that is not content. */
export const texts = {
  exit: said,
  exitHint: said,
  exitHintTouch: said,
  exitWait: saidWith('site'),
  exitCountdown: saidByCount(),
  /** Before the number for when somebody is in danger. */
  danger: said,
  /** Before the number for when a life is in danger. */
  crisis: said,
  /** Above whom to call. */
  call: said,
  /** A link to where a helpline chats; its name follows for who does not see beside what it stands. */
  chat: said,
  back: said,
  steps: said,
  say: said,
  /** Above who is there at school. */
  people: said,
  /** The same in one sentence, by name. */
  goTo: saidWith('names'),
  /** The way to the report form. */
  report: said,
  print: said,
} as const;
export type PupilPanelWords = TextsOf<typeof texts>;
