import {html} from 'lit';

import type {Host} from '../host.js';

/** A button of the page makes everything larger. */
export const zoom: Host = {
  page: (part) => html`<div style="zoom: 1.5">${part}</div>`,
};
