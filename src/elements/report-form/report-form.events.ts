/** Sent when the person leaves by the quick exit, just before the page is replaced. Cannot be stopped. */
export class ExitEvent extends Event {
  constructor() {
    super('pleinwacht-exit', {bubbles: true, composed: true, cancelable: false});
  }
}

declare global {
  interface HTMLElementEventMap {
    'pleinwacht-exit': ExitEvent;
  }
}
