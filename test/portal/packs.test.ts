import {expect, html} from '@open-wc/testing';

import {type Pack, registerPack} from '../../src/portal/packs.js';
import {nextTask, place} from '../fixtures/place.js';
import {settled, type TinyWidget} from '../fixtures/tiny-widget.js';

const registry = (globalThis as unknown as Record<symbol, {packs: Map<string, Map<string, Pack>>}>)[Symbol.for('pleinwacht.packs.v1')]!;

describe('the language of a widget', () => {
  const say = (lang: string, hello: string) => registerPack({widget: 'tiny', lang, texts: {hello}, content: {}});
  const usual = document.documentElement.lang;

  beforeEach(() => {
    say('en', 'hello');
    say('ar', 'مرحبا');
  });
  afterEach(() => {
    registry.packs.delete('tiny');
    document.documentElement.lang = usual;
  });

  const page = (lang: string) => place<HTMLElement>(html`<div lang=${lang}><pleinwacht-tiny></pleinwacht-tiny></div>`);
  const widgetIn = (root: ParentNode) => root.querySelector<TinyWidget>('pleinwacht-tiny')!;
  /** After the observer of the page has had its turn. */
  const noticed = async (widget: TinyWidget) => {
    await nextTask();
    await settled(widget);
  };

  for (const [lang, says, speaks] of [
    ['nl', 'hallo', 'nl'],
    ['nl-BE', 'hallo', 'nl'],
    ['en', 'hello', 'en'],
    ['en-GB', 'hello', 'en'],
    ['EN-us', 'hello', 'en'],
    ['fr', 'hallo', 'nl'],
    ['', 'hallo', 'nl'],
    ['end', 'hallo', 'nl'],
  ] as const) {
    it(`on a page in "${lang}" is ${speaks}, and says so on its own root`, async () => {
      const widget = widgetIn(await page(lang));
      expect(widget.says).to.equal(says);
      const root = widget.shadowRoot!.querySelector('p')!;
      expect([root.lang, root.dir]).to.deep.equal([speaks, 'ltr']);
    });
  }

  it('turns round where it is written from the right', async () => {
    const root = widgetIn(await page('ar-EG')).shadowRoot!.querySelector('p')!;
    expect([root.lang, root.dir]).to.deep.equal(['ar', 'rtl']);
    expect(getComputedStyle(root).direction).to.equal('rtl');
  });

  it('is that of the nearest lang, through shadow roots', async () => {
    const outer = await place<HTMLElement>(html`<div lang="en"><div></div></div>`);
    const inner = outer.firstElementChild!.attachShadow({mode: 'open'}).appendChild(document.createElement('div'));
    const widget = inner.attachShadow({mode: 'closed'}).appendChild(document.createElement('pleinwacht-tiny'));
    await settled(widget);
    expect(widget.says).to.equal('hello');
    inner.lang = 'nl';
    await noticed(widget);
    expect(widget.says).to.equal('hallo');
    inner.removeAttribute('lang');
    outer.lang = 'ar';
    await noticed(widget);
    expect(widget.says).to.equal('مرحبا');
  });

  it('can be its own', async () => {
    const widget = await place<TinyWidget>(html`<pleinwacht-tiny lang="en"></pleinwacht-tiny>`);
    expect(widget.says).to.equal('hello');
  });

  it('is another for each of two widgets', async () => {
    const both = await place<HTMLElement>(html`
      <div>
        <div lang="en"><pleinwacht-tiny></pleinwacht-tiny></div>
        <div lang="nl"><pleinwacht-tiny></pleinwacht-tiny></div>
      </div>
    `);
    expect([...both.querySelectorAll('pleinwacht-tiny')].map(({says}) => says)).to.deep.equal(['hello', 'hallo']);
  });

  it('follows the page', async () => {
    const widget = await place<TinyWidget>(html`<pleinwacht-tiny></pleinwacht-tiny>`);
    document.documentElement.lang = 'en';
    await noticed(widget);
    expect(widget.says).to.equal('hello');
    document.documentElement.lang = 'nl';
    await noticed(widget);
    expect(widget.says).to.equal('hallo');
  });

  it('is that of where the widget was moved to', async () => {
    const both = await place<HTMLElement>(
      html`<div>
        <div lang="nl"><pleinwacht-tiny></pleinwacht-tiny></div>
        <div lang="en"></div>
      </div>`,
    );
    const widget = widgetIn(both);
    both.lastElementChild!.append(widget);
    await settled(widget);
    expect(widget.says).to.equal('hello');
    widget.remove();
    both.lastElementChild!.setAttribute('lang', 'ar');
    both.lastElementChild!.append(widget);
    await settled(widget);
    expect(widget.says).to.equal('مرحبا');
  });

  it('is there as soon as its pack is', async () => {
    const widget = widgetIn(await page('fr'));
    expect(widget.says).to.equal('hallo');
    say('fr', 'bonjour');
    await settled(widget);
    expect(widget.says).to.equal('bonjour');
  });

  it('is the most exact one that was registered', async () => {
    const widget = widgetIn(await page('en-GB'));
    say('en-GB', 'good day');
    say('en-US', 'howdy');
    await settled(widget);
    expect(widget.says).to.equal('good day');
    widget.parentElement!.lang = 'en-AU';
    await noticed(widget);
    expect(widget.says).to.equal('hello');
  });

  it("is the publisher's own edition where there is one, also for a page in a language that nobody wrote", async () => {
    const [dutch, french] = [widgetIn(await page('nl')), widgetIn(await page('fr'))];
    say('nl', 'goedendag');
    await settled(dutch, french);
    expect([dutch.says, french.says]).to.deep.equal(['goedendag', 'goedendag']);
  });

  it('is not that of a pack for another widget', async () => {
    registerPack({widget: 'quiz', lang: 'fr', texts: {hello: 'bonjour'}, content: {}});
    expect(widgetIn(await page('fr')).says).to.equal('hallo');
    registry.packs.delete('quiz');
  });

  it('is no longer watched for a widget that is gone', async () => {
    const widget = widgetIn(await page('nl'));
    widget.remove();
    let updates = 0;
    widget.requestUpdate = () => void updates++;
    say('nl', 'goedendag');
    document.documentElement.lang = 'en';
    await nextTask();
    expect(updates).to.equal(0);
  });
});
