import {html} from 'lit';

import type {Host} from '../host.js';

/** Every address in the page, `#inhoud` too, is one of another folder. */
export const base: Host = {
  page: (part) => html`<div>${part}</div>`,
  script: () => {
    const base = document.createElement('base');
    base.href = `${location.origin}/elders/`;
    document.head.append(base);
    return () => base.remove();
  },
  faults: (widget) => {
    const away = widget.shadowRoot!.querySelectorAll('a[href^="#"]');
    return away.length > 0 ? ['a link within the widget leads to another page'] : [];
  },
};
