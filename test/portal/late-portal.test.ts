import {expect, html} from '@open-wc/testing';

import type {Portal} from '../../src/elements/portal/portal.js';
import {place} from '../fixtures/place.js';
import {settled, type TinyWidget} from '../fixtures/tiny-widget.js';

// A file of its own, for here the portal must not be known from the start.
describe('a widget that is there before its portal is', () => {
  it('gets what the portal gives all the same', async function () {
    this.timeout(30_000); // a module is loaded on the way
    expect(customElements.get('pleinwacht-portal')).to.equal(undefined);
    const portal = await place<Portal>(
      html`<pleinwacht-portal endpoint="https://school.example/" school-type="vo"><pleinwacht-tiny></pleinwacht-tiny></pleinwacht-portal>`,
    );
    const widget = portal.querySelector<TinyWidget>('pleinwacht-tiny')!;
    await settled(widget);
    expect([widget.says, widget.way]).to.deep.equal(['hallo', undefined]);

    await import('../../src/elements/portal/define.js');
    await settled(portal, widget);
    expect(widget.way?.endpoint).to.equal('https://school.example/');
    expect(widget.given.schoolType).to.equal('vo');
  });
});
