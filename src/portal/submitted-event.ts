import type {Kind} from '../protocol/wire/submission.js';

/** Sent once per send, when it has settled. Carries no word of what was sent. */
export class SubmittedEvent extends Event {
  /** What was sent. */
  readonly kind: Kind;
  /** `replayed`: it was stored before, by an earlier try. */
  readonly outcome: 'stored' | 'replayed' | 'failed' | 'cancelled';

  constructor(kind: Kind, outcome: SubmittedEvent['outcome']) {
    super('pleinwacht-submitted', {bubbles: true, composed: true});
    this.kind = kind;
    this.outcome = outcome;
  }
}

declare global {
  interface HTMLElementEventMap {
    'pleinwacht-submitted': SubmittedEvent;
  }
}
