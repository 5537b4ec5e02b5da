import {html} from 'lit';

import {inherited} from '../greedy-css.js';
import type {Host} from '../host.js';

/** All that elements take over from those around them, set to what nobody wants. */
export const inheritedCss: Host = {
  css: `.inherited {${inherited}}`,
  page: (part) => html`<div class="inherited">${part}</div>`,
};
