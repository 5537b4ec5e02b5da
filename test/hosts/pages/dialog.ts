import {html} from 'lit';

import type {Host} from '../host.js';

/** A window of the page's own, over all the rest. */
export const dialog: Host = {
  page: (part) => html`<dialog aria-label="Melden">${part}</dialog>`,
  script: (page) => {
    const dialog = page.querySelector('dialog')!;
    dialog.showModal();
    return () => dialog.close();
  },
  faults: (_widget, page) => (page.querySelector('dialog')!.open ? [] : ['the dialog closed']),
};
