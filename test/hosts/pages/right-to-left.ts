import {html} from 'lit';

import type {Host} from '../host.js';

/** A page in a language that is written from right to left, in which we speak none. */
export const rightToLeft: Host = {
  page: (part) => html`<div dir="rtl" lang="ar">${part}</div>`,
  faults: (widget) =>
    getComputedStyle(widget.shadowRoot!.querySelector('.in')!).direction === 'ltr' ? [] : ['Dutch is written from right to left'],
};
