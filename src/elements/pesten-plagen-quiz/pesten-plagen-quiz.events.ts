import type {Outcome} from '../../content/form/pesten-plagen-quiz.js';

/** Sent when a reader has answered a situation and reads what we say of it. Ids only; never from class mode, where hands are counted. */
export class QuizAnsweredEvent extends Event {
  /** Id of the situation. */
  readonly situation: string;
  /** What the reader chose. */
  readonly choice: Outcome;
  /** The hallmark that decided for the reader, or the id of what they wanted to know first; missing when skipped. */
  readonly reason: string | undefined;

  constructor(situation: string, choice: Outcome, reason: string | undefined) {
    super('pleinwacht-quiz-answered', {bubbles: true, composed: true});
    this.situation = situation;
    this.choice = choice;
    this.reason = reason;
  }
}

declare global {
  interface HTMLElementEventMap {
    'pleinwacht-quiz-answered': QuizAnsweredEvent;
  }
}
