import type {Mode} from './guide-view.js';

/** Sent after the person goes to another step or another sheet. Carries ids only, no word that was written. */
export class StepChangedEvent extends Event {
  /** Whose sheet, or the conversation. */
  readonly mode: Mode;
  /** The id of a topic, or `start`, `questions`, `agreements`, `sheet`, `send` or `sent`. */
  readonly step: string;

  constructor(mode: Mode, step: string) {
    super('pleinwacht-step-changed', {bubbles: true, composed: true});
    this.mode = mode;
    this.step = step;
  }
}

declare global {
  interface HTMLElementEventMap {
    'pleinwacht-step-changed': StepChangedEvent;
  }
}
