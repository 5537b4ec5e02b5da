import {ContextConsumer, ContextProvider} from '@lit/context';
import {expect, html} from '@open-wc/testing';
import {LitElement} from 'lit';

import '../../src/elements/portal/define.js';
import type {Portal} from '../../src/elements/portal/portal.js';
import {type Settings, settingsContext} from '../../src/portal/settings.js';
import {place} from '../fixtures/place.js';
import {settled, type TinyWidget} from '../fixtures/tiny-widget.js';

/** A page's own element that asks for our settings with @lit/context. */
class PageConsumer extends LitElement {
  readonly asked = new ContextConsumer(this, {context: settingsContext, subscribe: true});
}
customElements.define('page-consumer', PageConsumer);

/** A page's own element that gives them with @lit/context. */
class PageProvider extends LitElement {
  readonly given = new ContextProvider(this, {context: settingsContext});
  protected override createRenderRoot() {
    return this;
  }
}

const settings = (endpoint: string): Settings => ({endpoint, school: {}, schoolSettled: true});

describe('the settings, for a page that uses @lit/context', () => {
  it('reach its consumers, and follow a change', async () => {
    const portal = await place<Portal>(
      html`<pleinwacht-portal endpoint="https://school.example/"><page-consumer></page-consumer></pleinwacht-portal>`,
    );
    const consumer = portal.querySelector<PageConsumer>('page-consumer')!;
    await settled(portal, consumer);
    expect(consumer.asked.value?.endpoint).to.equal('https://school.example/');
    portal.endpoint = 'https://nieuw.example/';
    await settled(portal, consumer);
    expect(consumer.asked.value?.endpoint).to.equal('https://nieuw.example/');
  });

  it('come from its provider, also when that is late and stands inside a portal', async () => {
    const portal = await place<Portal>(
      html`<pleinwacht-portal endpoint="https://school.example/"
        ><page-provider><pleinwacht-tiny></pleinwacht-tiny></page-provider
      ></pleinwacht-portal>`,
    );
    const widget = portal.querySelector<TinyWidget>('pleinwacht-tiny')!;
    await settled(portal, widget);
    expect(widget.way?.endpoint).to.equal('https://school.example/');

    customElements.define('page-provider', PageProvider);
    const provider = portal.querySelector<PageProvider>('page-provider')!;
    provider.given.setValue(settings('https://binnen.example/'));
    await settled(widget);
    expect(widget.way?.endpoint).to.equal('https://binnen.example/');

    portal.endpoint = 'https://nieuw.example/';
    await settled(portal, widget);
    expect(widget.way?.endpoint).to.equal('https://binnen.example/');

    portal.append(widget);
    await settled(widget);
    expect(widget.way?.endpoint).to.equal('https://nieuw.example/');
    provider.given.setValue(settings('https://vergeten.example/'));
    await settled(widget);
    expect(widget.way?.endpoint).to.equal('https://nieuw.example/');
  });
});
