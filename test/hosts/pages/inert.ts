import {html} from 'lit';

import type {Host} from '../host.js';

const thrice = () => {
  for (let times = 0; times < 3; times++) for (const type of ['keydown', 'keyup']) dispatchEvent(new KeyboardEvent(type, {key: 'Shift'}));
};

/** Switched off while something of the page lies before it, such as a question about cookies. */
export const inert: Host = {
  page: (part) => html`<div>${part}</div>`,
  faults: async (widget, page) => {
    const part = page.querySelector<HTMLElement>('div')!;
    part.inert = true;
    const faults: string[] = [];
    const exit = () => faults.push('left by keys that were not for it');
    widget.addEventListener('pleinwacht-exit', exit);
    thrice();
    widget.removeEventListener('pleinwacht-exit', exit);
    const onTop = () => widget.shadowRoot!.querySelector('dialog:modal, [popover]:popover-open') !== null;
    for (let looks = 0; onTop() && looks < 40; looks++) await new Promise((resolve) => setTimeout(resolve, 25));
    if (onTop()) faults.push('lies on top of what switched it off');
    part.inert = false;
    return faults;
  },
};
