import {html} from 'lit';

import type {Host} from '../host.js';

/** A header that stays at the top of the window, over everything; its height is told in `--pleinwacht-top`. */
export const fixedHeader: Host = {
  css: `
    .fixed {position: fixed; inset: 0 0 auto; block-size: 96px; z-index: 10; background: #fff; color: #000}
    .below {margin-block-start: 96px; --pleinwacht-top: 96px}
  `,
  page: (part) => html`
    <div class="fixed">Basisschool De Regenwulp</div>
    <div class="below">${part}</div>
  `,
};
