/**
 * Sent before the page that a widget stands in is left by a link or a router, while something in it would be lost. `preventDefault()`
 * keeps the person there. Carries nothing.
 */
export class LeaveEvent extends Event {
  constructor() {
    super('pleinwacht-leave', {bubbles: true, composed: true, cancelable: true});
  }
}

declare global {
  interface HTMLElementEventMap {
    'pleinwacht-leave': LeaveEvent;
  }
}
