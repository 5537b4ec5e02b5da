import {html} from 'lit';

import type {Host} from '../host.js';

/** Over the page, until somebody presses beside it. */
export const popover: Host = {
  page: (part) => html`<div popover="auto">${part}</div>`,
  script: (page) => {
    const popover = page.querySelector<HTMLElement>('[popover]')!;
    popover.showPopover();
    return () => popover.hidePopover();
  },
  faults: (_widget, page) => (page.querySelector('[popover]')!.matches(':popover-open') ? [] : ['the popover closed']),
};
