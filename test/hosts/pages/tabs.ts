import {html} from 'lit';

import type {Host} from '../host.js';

/** Drawn while nobody sees it, and shown later. */
export const tabs: Host = {
  page: (part) => html`
    <button type="button" aria-expanded="false">Melden</button>
    <div hidden>${part}</div>
  `,
  script: (page) => {
    const [button, panel] = [page.querySelector('button')!, page.querySelector<HTMLElement>('[hidden]')!];
    const show = () => {
      panel.hidden = false;
      button.setAttribute('aria-expanded', 'true');
    };
    button.addEventListener('click', show);
    const timer = setTimeout(show);
    return () => clearTimeout(timer);
  },
};
