import {html} from 'lit';

import type {Host} from '../host.js';

let heard: string[] = [];

/** Keys that do something on the whole page, unless somebody types: which the page knows by the tag. */
export const shortcuts: Host = {
  page: (part) => html`<div>${part}</div>`,
  script: () => {
    heard = [];
    const hear = (event: KeyboardEvent) => {
      if (/^(INPUT|TEXTAREA|SELECT)$/.test((event.target as Element).tagName)) return;
      heard.push(event.key);
      event.preventDefault();
    };
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  },
  faults: (widget) => {
    for (const part of widget.shadowRoot!.querySelectorAll('input, textarea, button, summary')) {
      for (const key of ['s', '/', '?', 'Enter', 'ArrowLeft'])
        part.dispatchEvent(new KeyboardEvent('keydown', {key, bubbles: true, composed: true, cancelable: true}));
    }
    return heard.map((key) => `the page heard ${key}`);
  },
};
