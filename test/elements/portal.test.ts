import {expect, html} from '@open-wc/testing';

import '../../src/elements/portal/define.js';
import type {Portal} from '../../src/elements/portal/portal.js';
import {ConsoleErrors} from '../fixtures/console-errors.js';
import {nextTask, place} from '../fixtures/place.js';
import {Receiver, stored} from '../fixtures/receiver.js';
import {settled, type TinyWidget} from '../fixtures/tiny-widget.js';

describe('<pleinwacht-portal>', () => {
  let errors: ConsoleErrors;
  beforeEach(() => {
    errors = new ConsoleErrors();
  });
  afterEach(() => errors.stop());

  const widgetIn = (portal: Element) => portal.querySelector<TinyWidget>('pleinwacht-tiny')!;

  it("shows the page's own content and nothing of its own", async () => {
    const portal = await place<Portal>(html`<pleinwacht-portal><p>Van de school</p></pleinwacht-portal>`);
    await expect(portal).to.be.accessible();
    expect(portal.innerText.trim()).to.equal('Van de school');
    expect(portal.querySelector('p')!.getBoundingClientRect().height).to.be.above(0);
  });

  it('asks for nothing by itself', async () => {
    const receiver = new Receiver(stored);
    const portal = await place<Portal>(
      html`<pleinwacht-portal endpoint="https://school.example/"><pleinwacht-tiny></pleinwacht-tiny></pleinwacht-portal>`,
    );
    await settled(portal, widgetIn(portal));
    receiver.stop();
    expect(receiver.calls).to.have.length(0);
  });

  it('reads the school from a script in it, and does not show that', async () => {
    const portal = await place<Portal>(html`
      <pleinwacht-portal>
        <script type="application/json" slot="school">
          {"name": "De Regenwulp", "promise": {"schoolDays": 99}}
        </script>
        <pleinwacht-tiny></pleinwacht-tiny>
      </pleinwacht-portal>
    `);
    await settled(portal, widgetIn(portal));
    expect(widgetIn(portal).given.school).to.deep.equal({name: 'De Regenwulp'});
    expect(portal.innerText).not.to.contain('Regenwulp');
    expect(errors.lines).to.deep.equal(['<pleinwacht-portal school.promise.schoolDays>: expected a whole number from 0 to 30, got 99']);
  });

  const json = '{"name": "De Regenwulp //<>&nbsp;{}"}';
  const wrapped: Record<string, string> = {
    'in a paragraph of an editor': `<p><script type="application/json" slot="school">${json}</script></p>`,
    'deep in blocks': `<div><div>\n<script type="application/json" slot="school">\n${json}\n</script></div></div>`,
    'in CDATA': `<script type="application/json" slot="school">//<![CDATA[\n${json}\n//]]></script>`,
    'in CDATA on one line': `<script type="application/json" slot="school">//<![CDATA[ ${json} //]]></script>`,
    'in CDATA of XHTML': `<script type="application/json" slot="school"><![CDATA[${json}]]></script>`,
    'in CDATA for style sheets': `<script type="application/json" slot="school">/* <![CDATA[ */ ${json} /* ]]> */</script>`,
    'in a comment': `<script type="application/json" slot="school"><!--\n${json}\n//--></script>`,
    'with hard spaces': `<script type="application/json" slot="school">\u00a0${json.replace(': ', ':\u00a0\u202f&nbsp;')}\ufeff\u200b</script>`,
    'with a semicolon': `<script type="application/json" slot="school">${json};</script>`,
    'with typographic quotes': `<script type="application/json" slot="school">${json.replace(/"/g, (_, at: number) => (at % 2 ? '\u201c' : '\u201d'))}</script>`,
    'with line breaks and paragraphs of an editor': `<script type="application/json" slot="school"><br />\n</p>\n<p>${json.replace(': ', ':<br>\n')}</p></script>`,
    'with typographic quotes as entities': `<script type="application/json" slot="school">${json.replace(/"/g, (_, at: number) => (at % 2 ? '&#8220;' : '&rdquo;'))}</script>`,
    'with quotes as entities of entities': `<script type="application/json" slot="school">${json.replaceAll('"', '&amp;quot;')}</script>`,
    'with a comma behind the last, and notes': `<script type="application/json" slot="school">/* {de school} */\n${json.replace('}"}', '}", // zo\n}')}</script>`,
    'with what nobody sees between words': `<script type="application/json" slot="school">${json.replace(': ', '\u200c:\u2060\u00ad')}</script>`,
    'behind an empty one': `<script type="application/json" slot="school"></script><script type="application/json" slot="school">${json}</script>`,
    'in a place that is written in another way': `<script type="application/json" slot=" School">${json}</script>`,
    'in a template': `<template slot="school">${json.replace('&', '&amp;').replace('<', '&lt;')}</template>`,
    'with quotes as entities': `<script type="application/json" slot="school">${json.replaceAll('"', '&quot;')}</script>`,
  };
  for (const [how, markup] of Object.entries(wrapped)) {
    it(`reads the school ${how}`, async () => {
      const portal = await place<Portal>(html`<pleinwacht-portal></pleinwacht-portal>`);
      portal.append(document.createRange().createContextualFragment(`${markup}<pleinwacht-tiny></pleinwacht-tiny>`));
      await nextTask();
      await settled(portal, widgetIn(portal));
      expect(widgetIn(portal).given.school).to.deep.equal({name: 'De Regenwulp //<>&nbsp;{}'});
      expect(errors.lines).to.deep.equal([]);
      expect(portal.innerText).not.to.contain('Regenwulp');
    });
  }

  it('prefers the school that it was given as an object', async () => {
    const portal = await place<Portal>(html`
      <pleinwacht-portal .school=${{name: 'De Scholekster'}}>
        <script type="application/json" slot="school">
          {"name": "De Regenwulp"}
        </script>
        <pleinwacht-tiny></pleinwacht-tiny>
      </pleinwacht-portal>
    `);
    await settled(portal, widgetIn(portal));
    expect(widgetIn(portal).given.school).to.deep.equal({name: 'De Scholekster'});
  });

  it('says so when the script is no JSON, and goes on', async () => {
    const portal = await place<Portal>(html`
      <pleinwacht-portal endpoint="https://school.example/">
        <script type="application/json" slot="school">
          {name: De Regenwulp}
        </script>
        <pleinwacht-tiny></pleinwacht-tiny>
      </pleinwacht-portal>
    `);
    await settled(portal, widgetIn(portal));
    expect(errors.lines).to.have.length(1);
    expect(errors.lines[0]).to.match(/^<pleinwacht-portal slot="school">: expected JSON that describes a school, got /);
    expect(widgetIn(portal).way?.endpoint).to.equal('https://school.example/');
  });

  it('tells a fault of its own once, however many widgets are in it', async () => {
    const portal = await place<Portal>(html`
      <pleinwacht-portal endpoint="http://school.example/"
        ><pleinwacht-tiny></pleinwacht-tiny><pleinwacht-tiny></pleinwacht-tiny
      ></pleinwacht-portal>
    `);
    await settled(portal, widgetIn(portal));
    expect(errors.lines).to.deep.equal([
      '<pleinwacht-portal endpoint>: expected an https address (or http on localhost), got "http://school.example/"',
    ]);
  });

  it('speaks to a widget deep inside, through shadow roots', async () => {
    const portal = await place<Portal>(html`<pleinwacht-portal endpoint="https://school.example/"><div></div></pleinwacht-portal>`);
    const root = portal.querySelector('div')!.attachShadow({mode: 'closed'});
    const widget = root.appendChild(document.createElement('pleinwacht-tiny'));
    await settled(widget);
    expect(widget.way?.endpoint).to.equal('https://school.example/');
  });

  it('is for its own widgets only', async () => {
    const page = await place<HTMLElement>(html`
      <div>
        <pleinwacht-portal id="a" endpoint="https://a.example/"><pleinwacht-tiny></pleinwacht-tiny></pleinwacht-portal>
        <pleinwacht-portal id="b" endpoint="https://b.example/"><pleinwacht-tiny></pleinwacht-tiny></pleinwacht-portal>
        <pleinwacht-tiny id="none"></pleinwacht-tiny>
      </div>
    `);
    const [a, b] = [...page.querySelectorAll('pleinwacht-portal')] as [Portal, Portal];
    const none = page.querySelector<TinyWidget>('#none')!;
    await settled(a, b, widgetIn(a), widgetIn(b), none);
    expect([widgetIn(a).way?.endpoint, widgetIn(b).way?.endpoint, none.way]).to.deep.equal([
      'https://a.example/',
      'https://b.example/',
      undefined,
    ]);
  });

  it('inside another portal is the nearest, and the one that counts', async () => {
    const page = await place<HTMLElement>(html`
      <pleinwacht-portal endpoint="https://buiten.example/">
        <pleinwacht-portal><pleinwacht-tiny></pleinwacht-tiny></pleinwacht-portal>
      </pleinwacht-portal>
    `);
    const inner = page.querySelector<Portal>('pleinwacht-portal')!;
    await settled(page as Portal, inner, widgetIn(inner));
    expect(widgetIn(inner).way?.endpoint).to.equal('https://buiten.example/');
    inner.endpoint = 'https://binnen.example/';
    await settled(inner, widgetIn(inner));
    expect(widgetIn(inner).way?.endpoint).to.equal('https://binnen.example/');
  });

  it('takes over a widget that is moved to it, and leaves one that is moved out without a receiver', async () => {
    const page = await place<HTMLElement>(html`
      <div>
        <pleinwacht-portal endpoint="https://a.example/" .school=${{name: 'A'}}><pleinwacht-tiny></pleinwacht-tiny></pleinwacht-portal>
        <pleinwacht-portal endpoint="https://b.example/" .school=${{name: 'B'}}></pleinwacht-portal>
      </div>
    `);
    const [a, b] = [...page.querySelectorAll('pleinwacht-portal')] as [Portal, Portal];
    const widget = widgetIn(a);
    b.append(widget);
    await settled(a, b, widget);
    expect([widget.way?.endpoint, widget.given.school.name]).to.deep.equal(['https://b.example/', 'B']);
    a.endpoint = 'https://oud.example/';
    await settled(a, widget);
    expect(widget.way?.endpoint).to.equal('https://b.example/');
    page.append(widget);
    await settled(widget);
    expect([widget.way, widget.given.school]).to.deep.equal([undefined, {}]);
    a.append(widget);
    await settled(widget);
    expect(widget.way?.endpoint).to.equal('https://oud.example/');
  });
});
