/** Sent after the reader marks a signal or takes a mark away, never after a change made from code. */
export class SignalsChangedEvent extends Event {
  /** Ids of what was seen. Ids only, so that a page script that listens learns no more than it has to. */
  readonly selected: readonly string[];
  /** Ids of what the reader does not know. */
  readonly unsure: readonly string[];

  constructor(selected: readonly string[], unsure: readonly string[]) {
    super('pleinwacht-signals-changed', {bubbles: true, composed: true});
    this.selected = selected;
    this.unsure = unsure;
  }
}

declare global {
  interface HTMLElementEventMap {
    'pleinwacht-signals-changed': SignalsChangedEvent;
  }
}
