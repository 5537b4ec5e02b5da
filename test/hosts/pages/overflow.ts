import {html} from 'lit';

import type {Host} from '../host.js';

/** Pages hide what runs out of them at the sides, and so become boxes that scroll. */
export const overflow: Host = {
  css: '.clipped {overflow-x: hidden}',
  page: (part) => html`<div class="clipped"><div style="overflow: hidden">${part}</div></div>`,
};
