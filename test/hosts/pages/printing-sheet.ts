import {html} from 'lit';

import type {Host} from '../host.js';

/** Keeps everything off the paper but what it has itself. */
export const printingSheet: Host = {
  css: '@media print {body * {visibility: hidden !important}}',
  page: (part) => html`<div>${part}</div>`,
};
