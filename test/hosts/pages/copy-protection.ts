import {html} from 'lit';

import type {Host} from '../host.js';

const acts = ['mousedown', 'selectstart', 'contextmenu', 'copy', 'cut', 'paste', 'dragstart'];

/** Nobody may copy the photographs: so nobody may select, paste or point. */
export const copyProtection: Host = {
  page: (part) => html`<div>${part}</div>`,
  script: () => {
    const refuse = (event: Event) => event.preventDefault();
    for (const type of acts) document.addEventListener(type, refuse);
    return () => acts.forEach((type) => document.removeEventListener(type, refuse));
  },
  faults: (widget) =>
    acts.flatMap((type) =>
      [...widget.shadowRoot!.querySelectorAll('input, textarea, p')].every((part) =>
        part.dispatchEvent(new Event(type, {bubbles: true, composed: true, cancelable: true})),
      )
        ? []
        : [`the page refused ${type}`],
    ),
};
