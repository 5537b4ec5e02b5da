import {html} from 'lit';

import type {Host} from '../host.js';

/** Links within the page: to its contents, to its top. */
export const skipLinks: Host = {
  page: (part) => html`
    <a href="#gallery-contents">Naar de inhoud</a>
    <div id="gallery-contents" tabindex="-1">${part}</div>
  `,
  faults: async (widget, page) => {
    const title = () => widget.shadowRoot!.querySelector('h2, h3')?.textContent;
    const before = title();
    page.querySelector('a')!.click();
    await new Promise((resolve) => setTimeout(resolve));
    return title() === before ? [] : ['a link within the page turned the page of the widget'];
  },
};
