import {html} from 'lit';

import type {Host} from '../host.js';

/** Slides in, so it is a world of its own for whatever is fixed, and cuts off what sticks out. */
export const moved: Host = {
  css: '.moved {transform: translateX(1px) rotate(0.01deg); will-change: transform; overflow: clip; perspective: 900px; filter: contrast(1)}',
  page: (part) => html`<section class="moved"><div style="contain: layout">${part}</div></section>`,
};
