import {html} from 'lit';

import {onEverything} from '../greedy-css.js';
import type {Host} from '../host.js';

/** Rules for every element there is, some of them `!important`. */
export const greedyCss: Host = {
  css: `.greedy * {${onEverything}}`,
  page: (part) => html`<div class="greedy">${part}</div>`,
};
