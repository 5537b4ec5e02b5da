import assert from 'node:assert/strict';
import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {after, before, describe, it} from 'node:test';

import type {Browser, ElementHandle, Frame, HTTPRequest, Page} from 'puppeteer-core';

import {content} from '../../src/content/nl/report-form.js';
import type {Demo} from '../../src/demo/server.js';
import {type DemoPortal, openDemoPortal} from '../demo/demo-portal.js';

const neutral = 'https://nl.wikipedia.org/wiki/Hoofdpagina';
const settings = 'school-src=/school.json&endpoint=/api/pleinwacht';

/** Another site, under a strict policy of its own, that holds a frame of ours. */
class Holder {
  readonly #server: Server;
  #body = '';

  constructor(private readonly demo: () => string) {
    this.#server = createServer((_request, response) => {
      const ours = new URL(this.demo()).origin;
      response.setHeader(
        'Content-Security-Policy',
        `default-src 'none'; script-src ${ours}; frame-src ${ours} ${new URL(neutral).origin}; style-src 'self'`,
      );
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      response.end(`<!doctype html><html lang="nl"><meta name="viewport" content="width=device-width"><title>Portaal</title>${this.#body}`);
    });
  }

  async listen(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    // The demo says localhost: another host and another port.
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** What the page holds from now on. */
  show(frame: string, {attributes = '', listens = true} = {}): void {
    const script = listens ? `<script type="module" src="${this.demo()}embed/host.js"></script>` : '';
    this.#body = `${script}<iframe data-pleinwacht title="Pleinwacht" width="700" height="300" src="${this.demo()}embed/${frame}" ${attributes}></iframe>`;
  }

  close(): void {
    this.#server.close();
    this.#server.closeAllConnections();
  }
}

describe('a widget in a frame of another site', () => {
  let browser: Browser;
  let demo: Demo;
  let holder: Holder;
  let address: string;
  let portal: DemoPortal;
  before(async () => {
    holder = new Holder(() => demo.url);
    address = await holder.listen();
    portal = await openDemoPortal({origins: [address]});
    ({demo, browser} = portal);
  });
  after(async () => {
    holder.close();
    await portal.close();
  });

  /** The page around, and the frame in it once its widget is drawn. */
  async function open(frame: string, options: Parameters<Holder['show']>[1] = {}) {
    holder.show(frame, options);
    const page = await browser.newPage();
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    await page.evaluateOnNewDocument(() => {
      const heard: unknown[] = [];
      Object.assign(globalThis, {heard});
      addEventListener('message', ({data}) => heard.push(data));
    });
    await page.goto(address);
    const inner = await page.waitForFrame((one) => one.url().includes('/embed/'));
    await inner.waitForFunction(() => document.querySelector('pleinwacht-portal > *')?.shadowRoot?.querySelector('h2, h3'));
    return {page, inner, said};
  }

  const words = (inner: Frame) =>
    inner.evaluate(() => document.querySelector('pleinwacht-portal > *')!.shadowRoot!.textContent.replace(/\s+/g, ' '));
  const heard = (page: Page) => page.evaluate(() => (globalThis as unknown as {heard: unknown[]}).heard);
  const frameHeight = (page: Page) => page.$eval('iframe', (frame) => frame.getBoundingClientRect().height);
  const inView = (inner: Frame) => inner.evaluate(() => document.documentElement.scrollHeight <= innerHeight);

  it('is dressed as its address says, in the school that is served beside it', async () => {
    const {page, inner, said} = await open(
      `parent-panel.html?${settings}&sections=who-to-call&school-type=vo&theme=municipality&scheme=dark&heading-level=3`,
    );
    await inner.waitForFunction(() =>
      document.querySelector('pleinwacht-parent-panel')!.shadowRoot!.textContent.includes('mevrouw Bakker'),
    );
    const look = await inner.evaluate(() => {
      const panel = document.querySelector('pleinwacht-parent-panel')!;
      return [panel.getAttribute('sections'), panel.shadowRoot!.querySelectorAll('h3').length > 0, getComputedStyle(panel).backgroundColor];
    });
    assert.deepEqual(look, ['who-to-call', true, 'rgb(18, 26, 24)']);
    assert.deepEqual(said, []);
    await page.close();
  });

  it('speaks another language where there is one', async () => {
    const {page, inner} = await open(`report-form.html?${settings}&lang=en`);
    await inner.waitForFunction(() => document.querySelector('pleinwacht-report-form')!.shadowRoot!.textContent.includes('Leave quickly'), {
      timeout: 10_000,
    });
    await page.close();
  });

  it('lets a reader choose between the languages that its address offers', async () => {
    const {page, inner, said} = await open('pesten-plagen-quiz.html?languages=nl+ar');
    const root = 'pleinwacht-pesten-plagen-quiz >>> ';
    await inner.waitForSelector(`${root}.languages select`);
    await inner.select(`${root}.languages select`, 'ar');
    await inner.waitForSelector(`${root}[lang=ar][dir=rtl]`);
    assert.match(await words(inner), /التنمر/);
    assert.deepEqual(said, []);
    await page.close();
  });

  it('takes no address of somebody else, and nothing that is not on the list', async () => {
    const wrong = {
      'school-src': '//evil.example/school.json',
      endpoint: 'https://evil.example/',
      reporter: '"><script>',
      theme: '../../evil',
      lang: '../../evil',
      scheme: 'purple',
      'exit-href': 'https://evil.example/',
      onclick: 'alert(1)',
      constructor: 'x',
    };
    const {page, inner, said} = await open(
      `report-form.html?${new URLSearchParams(wrong)}&endpoint=javascript:alert(1)&school-src=data:,{}`,
    );
    assert.deepEqual(
      said.map((line) => /\?([\w-]+): expected/.exec(line)?.[1]),
      [...Object.keys(wrong), 'endpoint', 'school-src'],
    );
    const attributes = await inner.evaluate(() =>
      [...document.querySelectorAll('pleinwacht-portal, pleinwacht-report-form, html')].flatMap((element) =>
        [...element.attributes].map(({name}) => name),
      ),
    );
    assert.deepEqual(attributes.sort(), ['data-languages', 'data-takes', 'lang']);
    await page.close();
  });

  it('says that the page around cannot read along, as nothing but a frame can', async () => {
    const text = content.readers.framed[0]!.text as string;
    const {page, inner} = await open(`report-form.html?${settings}`);
    await inner.waitForFunction(
      (text) => document.querySelector('pleinwacht-portal > *')!.shadowRoot!.textContent.replace(/\s+/g, ' ').includes(text),
      {timeout: 10_000},
      text,
    );
    await assert.rejects(
      page.evaluate(() => document.querySelector('iframe')!.contentWindow!.document.title),
      /cross-origin/,
    );
    await page.goto(`${demo.url}embed/report-form.html?${settings}`);
    await page.waitForFunction(() => document.querySelector('pleinwacht-report-form')?.shadowRoot?.querySelector('h2'));
    await page.$eval('pleinwacht-report-form', (form) => form.updateComplete);
    assert.equal((await words(page.mainFrame())).includes(text), false);
    await page.close();
  });

  it('gets the height it asks for, and follows what is opened', async () => {
    const {page, inner} = await open('parent-panel.html');
    await page.waitForFunction(() => document.querySelector('iframe')!.getBoundingClientRect().height > 300);
    assert.ok(await inView(inner));
    const closed = await frameHeight(page);
    await inner.$$eval('pleinwacht-parent-panel >>> details', (all) => all.forEach((details) => details.setAttribute('open', '')));
    await page.waitForFunction((height) => document.querySelector('iframe')!.getBoundingClientRect().height > height, {}, closed);
    assert.ok(await inView(inner));
    for (const message of (await heard(page)).slice(1)) {
      const {height, ...rest} = message as {height: number};
      assert.deepEqual(rest, {type: 'pleinwacht:height', version: 1, scrolls: false});
      assert.equal(height % 64, 0);
    }
    await page.close();
  });

  it('is believed only from its own window and origin', async () => {
    const {page} = await open('pesten-plagen-quiz.html');
    await page.waitForFunction(() => document.querySelector('iframe')!.style.height !== '');
    const {origin} = new URL(demo.url);
    const height = (from: 'frame' | 'page', origin: string, data: object = {}) =>
      page.evaluate(
        (from, origin, data) => {
          const frame = document.querySelector('iframe')!;
          const source = from === 'frame' ? frame.contentWindow : window;
          dispatchEvent(
            new MessageEvent('message', {
              source,
              origin,
              data: {type: 'pleinwacht:height', version: 1, height: 1234, scrolls: false, ...data},
            }),
          );
          return frame.style.height;
        },
        from,
        origin,
        data,
      );
    const before = await page.$eval('iframe', (frame) => frame.style.height);
    assert.equal(await height('page', origin), before);
    assert.equal(await height('frame', 'https://evil.example'), before);
    for (const data of [{version: 2}, {type: 'height'}, {height: 1e9}, {height: '1px; color: red'}])
      assert.equal(await height('frame', origin, data), before);
    assert.equal(await height('frame', origin), '1234px');
    await page.close();
  });

  for (const [address, visible] of [
    ['signal-checklist.html', true],
    ['signal-checklist.html?about=bullying', false],
  ] as const) {
    it(`${visible ? 'shows what it has' : 'shows nothing else than its address asks for'} while the widget is on its way: ${address}`, async () => {
      const page = await browser.newPage();
      await page.setRequestInterception(true);
      const held = new Promise<HTTPRequest>((resolve) => {
        page.on('request', (request) => (request.url().endsWith('/cdn/signal-checklist.js') ? resolve(request) : void request.continue()));
      });
      const loaded = page.goto(`${demo.url}embed/${address}`);
      const widget = await held;
      await page.waitForFunction(
        (waits) => document.querySelector('pleinwacht-portal')?.hasAttribute('data-waits') === waits,
        {},
        !visible,
      );
      const seen = () =>
        page.$eval('.pleinwacht-markup', (markup) => ({
          visible: markup.checkVisibility({visibilityProperty: true}),
          roomy: markup.clientHeight > 300,
        }));
      assert.deepEqual(await seen(), {visible, roomy: true});
      // A widget that stays away.
      await page.evaluate(() => document.getAnimations().forEach((animation) => animation.finish()));
      assert.deepEqual(await seen(), {visible: true, roomy: true});
      await widget.continue();
      await loaded;
      await page.waitForSelector('pleinwacht-portal:not([data-waits]) pleinwacht-signal-checklist >>> h2');
      await page.close();
    });
  }

  it('has one height on every page of the report form, so that it gives no answer away', async () => {
    const {page, inner} = await open(`report-form.html?${settings}&reporter=self`);
    await page.waitForFunction(() => document.querySelector('iframe')!.style.height !== '');
    for (const part of ['[part=start]', 'input[value=online]', 'input[value=adult]', '[part=next]', '[part=next]']) {
      await (await inner.waitForSelector(`pleinwacht-report-form >>> ${part}`))!.click();
      await inner.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
    }
    const heights = (await heard(page)).slice(1).map((message) => (message as {height: number}).height);
    assert.deepEqual(new Set(heights).size, 1, heights.join());
    await page.close();
  });

  it('says no more than that it is there to a page that does not listen, and scrolls there', async () => {
    const {page, inner} = await open('parent-panel.html', {listens: false});
    assert.deepEqual(await heard(page), [{type: 'pleinwacht:ready', version: 1}]);
    assert.equal(await frameHeight(page), 304, 'as the page gave it, with its border');
    assert.ok(!(await inView(inner)));
    await page.close();
  });

  it('keeps the quick exit in view', async () => {
    const {page, inner} = await open(`report-form.html?${settings}`);
    await page.waitForFunction(() => document.querySelector('iframe')!.style.height !== '');
    assert.ok((await frameHeight(page)) <= (await page.evaluate(() => innerHeight)));
    await inner.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    const top = await inner.evaluate(
      () => document.querySelector('pleinwacht-report-form')!.shadowRoot!.querySelector('[part=exit]')!.getBoundingClientRect().top,
    );
    assert.ok(top >= 0 && top < 100, `${top}`);
    await page.close();
  });

  for (const [name, attributes, leaves] of [
    ['no sandbox', '', 'page'],
    [
      'the sandbox of the manual',
      'sandbox="allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox allow-downloads allow-modals allow-top-navigation-by-user-activation"',
      'page',
    ],
    ['a sandbox that keeps the page', 'sandbox="allow-scripts allow-same-origin"', 'frame'],
  ] as const) {
    for (const way of ['the button', 'Shift', 'Shift after six quiet seconds'] as const) {
      // Then a browser no longer takes it for the act of a person: the README says not to put the form in a sandbox.
      const left = way === 'Shift after six quiet seconds' && attributes !== '' ? 'frame' : leaves;
      it(`leaves the ${left} by ${way}, in ${name}`, async () => {
        const {page, inner} = await open(`report-form.html?${settings}`, {attributes});
        await page.setRequestInterception(true);
        const went: string[] = [];
        page.on('request', (request) => {
          if (request.url() !== neutral) return void request.continue();
          went.push(request.frame() === page.mainFrame() ? 'page' : 'frame');
          void request.respond({contentType: 'text/html', body: '<title>Ergens anders</title>'});
        });
        if (way === 'the button') await (await atRest(inner, 'pleinwacht-report-form >>> [part=exit]')).click();
        else {
          // Somebody who presses a key in the form has touched it before.
          await (await inner.$('pleinwacht-report-form >>> summary'))!.click();
          if (way !== 'Shift') await new Promise((resolve) => setTimeout(resolve, 6000));
          for (let press = 0; press < 3; press++) await page.keyboard.press('Shift');
        }
        const deadline = Date.now() + 5000;
        while (went.length === 0 && Date.now() < deadline) await new Promise((resolve) => setTimeout(resolve, 20));
        assert.deepEqual(went, [left]);
        await page.close();
      });
    }
  }
});

/** A part of what is in a frame, once it stays where it is: the frame gets its height when what is in it has one. */
async function atRest(inner: Frame, selector: string): Promise<ElementHandle> {
  for (let before = ''; ;) {
    const part = (await inner.$(selector))!;
    const place = JSON.stringify(await part.boundingBox());
    if (place === before) return part;
    before = place;
    await new Promise((resolve) => setTimeout(resolve, 150));
  }
}
