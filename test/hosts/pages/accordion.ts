import {html} from 'lit';

import type {Host} from '../host.js';

/** Folded away until somebody opens it; the page folds it again on a click anywhere else. */
export const accordion: Host = {
  page: (part) =>
    html`<details>
      <summary>Melden</summary>
      ${part}
    </details>`,
  script: (page) => {
    const details = page.querySelector('details')!;
    details.open = true;
    const fold = ({target}: Event) => (details.open = details.contains(target as Node));
    document.addEventListener('click', fold);
    return () => document.removeEventListener('click', fold);
  },
  faults: (_widget, page) => (page.querySelector('details')!.open ? [] : ['the page took a press in the widget for one outside']),
};
