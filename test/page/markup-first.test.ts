import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {after, before, describe, it} from 'node:test';

import type {Browser, Page} from 'puppeteer-core';

import {markupFor, type WidgetName, widgetNames} from '../../src/markup/index.js';
import {partAt} from '../fixtures/parts.js';
import {launch} from '../launch.js';

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types pleinwacht";

/** A page with one widget, whose script waits until it is let go. */
class SlowPage {
  readonly #server: Server;
  #letGo = () => {};

  constructor() {
    this.#server = createServer((request, response) => {
      const name = request.url!.slice(1) as WidgetName;
      response.setHeader('Content-Security-Policy', policy);
      const part = partAt(request.url!);
      if (part) {
        response.setHeader('Content-Type', 'text/javascript');
        response.end(part);
      } else if (name.endsWith('.js')) {
        response.setHeader('Content-Type', 'text/javascript');
        this.#letGo = () => response.end(readFileSync(new URL(`../../dist/cdn/${name}`, import.meta.url)));
      } else if (name.endsWith('.css')) {
        response.setHeader('Content-Type', 'text/css');
        response.end(readFileSync(new URL('../../dist/markup/pleinwacht.css', import.meta.url)));
      } else {
        response.setHeader('Content-Type', 'text/html; charset=utf-8');
        response.end(`<!doctype html><html lang="nl"><meta name="viewport" content="width=device-width"><title>${name}</title>
          <link rel="stylesheet" href="pleinwacht.css"><script type="module" src="${name}.js"></script>
          <pleinwacht-${name} school-type="po" endpoint="/api">${markupFor(name)}</pleinwacht-${name}><p>${'Onze school. '.repeat(20)}</p>`);
      }
    });
  }

  async listen(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
  }

  /** Opens the page as far as it comes without the script; gives what lets the script come. */
  async open(page: Page, name: WidgetName): Promise<() => Promise<void>> {
    const asked = page.waitForRequest((request) => request.url().endsWith('.js'));
    const loaded = page.goto(`http://localhost:${(this.#server.address() as AddressInfo).port}/${name}`);
    await asked;
    await page.waitForSelector('.pleinwacht-markup', {visible: true});
    // Until it has been on the screen, nothing in it can move.
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    return async () => {
      this.#letGo();
      await loaded;
      await page.waitForFunction((tag) => document.querySelector(tag)?.shadowRoot?.querySelector('[part=page]'), {}, `pleinwacht-${name}`);
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    };
  }

  close(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }
}

describe('a page with markup in the tag', () => {
  let browser: Browser;
  let page: Page;
  const slow = new SlowPage();
  before(async () => {
    browser = await launch({windows: false});
    page = await browser.newPage();
    await slow.listen();
    await page.evaluateOnNewDocument(() => {
      const seen = {shift: 0};
      Object.assign(globalThis, {seen});
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) seen.shift += (entry as PerformanceEntry & {value: number}).value;
      }).observe({type: 'layout-shift', buffered: true});
    });
  });
  after(async () => {
    await browser.close();
    slow.close();
  });

  for (const name of widgetNames) {
    it(`does not move when ${name} takes over, on a phone and on a desk`, async () => {
      for (const [width, height] of [
        [360, 740],
        [1280, 900],
      ] as const) {
        await page.setViewport({width, height});
        const takeOver = await slow.open(page, name);
        await takeOver();
        const shift = (await page.evaluate('seen.shift')) as number;
        assert.ok(shift <= 0.01, `${shift} at ${width} wide`);
      }
    });
  }

  it('fits 320 pixels with letters twice as large', async () => {
    await page.setViewport({width: 320, height: 740});
    const wide: string[] = [];
    for (const name of widgetNames) {
      await slow.open(page, name);
      const width = await page.evaluate(() => {
        document.documentElement.style.fontSize = '200%';
        return document.documentElement.scrollWidth;
      });
      if (width > 320) wide.push(`${name}: ${width}`);
    }
    assert.deepEqual(wide, []);
  });

  it('keeps a tick that was made before the script came, with the focus on it', async () => {
    await page.setViewport({width: 360, height: 740});
    const takeOver = await slow.open(page, 'signal-checklist');
    await page.click('[data-pleinwacht=sad]');
    await takeOver();
    const checked = await page.$$eval('pleinwacht-signal-checklist >>> .row input:checked', (all) =>
      all.map((one) => (one as HTMLInputElement).value),
    );
    assert.deepEqual(checked, ['sad']);
    // Once the markup makes no more room.
    await page.waitForFunction(
      () => (document.querySelector('pleinwacht-signal-checklist')!.shadowRoot!.activeElement as HTMLInputElement | null)?.value === 'sad',
    );
  });
});
