import type {Kind} from '../protocol/wire/submission.js';
import type {Failure} from './submit.js';

/** Sent once per send, when it has settled. Carries no word of what was sent. */
export class SubmittedEvent extends Event {
  /** What was sent. */
  readonly kind: Kind;
  /** `replayed`: it was stored before, by an earlier try. */
  readonly outcome: 'stored' | 'replayed' | 'failed' | 'cancelled';

  /** Why it failed: the receiver's reason, or what happened on the way. */
  readonly reason?: Failure;

  constructor(kind: Kind, outcome: SubmittedEvent['outcome'], reason?: Failure) {
    super('pleinwacht-submitted', {bubbles: true, composed: true});
    this.kind = kind;
    this.outcome = outcome;
    if (reason) this.reason = reason;
  }
}

declare global {
  interface HTMLElementEventMap {
    'pleinwacht-submitted': SubmittedEvent;
  }
}
