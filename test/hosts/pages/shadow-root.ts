import {html, render} from 'lit';
import {ref} from 'lit/directives/ref.js';

import type {Host} from '../host.js';

/** A site made of components of its own. */
export const shadowRoot: Host = {
  page: (part) =>
    html`<div
      ${ref((element) => {
        if (!element) return;
        render(html`<div style="display: flex">${part}</div>`, element.shadowRoot ?? element.attachShadow({mode: 'open'}));
      })}
    ></div>`,
};
