import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {after, before, describe, it} from 'node:test';

import type {Browser, Page} from 'puppeteer-core';

import {pack} from '../../src/elements/report-form/report-form.pack.js';
import {partAt} from '../fixtures/parts.js';
import {launch} from '../launch.js';

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types pleinwacht";

describe('the parts of a file for pages', () => {
  let server: Server;
  let browser: Browser;
  /** A language stands beside the file; its hash is in one of the parts. */
  let language: 'whole' | 'changed' = 'whole';
  /** What comes for a part: what was built, that with something in it, or nothing. */
  let line: 'whole' | 'changed' | 'cut' = 'whole';
  let asked = 0;

  before(async () => {
    server = createServer((request, response) => {
      const part = partAt(request.url!);
      if (part && line === 'cut') return void request.socket.destroy();
      response.setHeader('Content-Security-Policy', policy);
      response.setHeader('Cache-Control', 'no-store');
      response.setHeader('Content-Type', /\.js(\?|$)/.test(request.url!) ? 'text/javascript' : 'text/html; charset=utf-8');
      if (part) {
        asked++;
        return void response.end(line === 'changed' ? `globalThis.ran = true;${part.toString()}` : part);
      }
      if (/^\/lang\/ar\/report-form\.js/.test(request.url!)) {
        const words = readFileSync(new URL('../../dist/cdn/lang/ar/report-form.js', import.meta.url), 'utf8');
        return void response.end(language === 'changed' ? `globalThis.ran = true;${words}` : words);
      }
      if (request.url === '/report-form.js')
        return void response.end(readFileSync(new URL('../../dist/cdn/report-form.js', import.meta.url)));
      response.end(
        '<!doctype html><html lang="nl"><title>x</title><script type="module" src="/report-form.js"></script><pleinwacht-report-form endpoint="/api" languages="nl ar"></pleinwacht-report-form>',
      );
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    browser = await launch();
  });
  after(async () => {
    await browser.close();
    server.close();
    server.closeAllConnections();
  });

  async function open(way: typeof line): Promise<{page: Page; faults: string[]}> {
    line = way;
    asked = 0;
    const page = await browser.newPage();
    const faults: string[] = [];
    page.on('console', (message) => faults.push(message.text()));
    await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/`);
    await page.waitForSelector('>>> [part=start]');
    return {page, faults};
  }

  const sees = (page: Page) =>
    page.evaluate(() => document.querySelector('pleinwacht-report-form')!.shadowRoot!.querySelector('[part=page]')!.textContent);

  it('come by themselves under the strictest policy, and then need no line any more', async () => {
    const {page, faults} = await open('whole');
    await page.evaluate(
      () => (document.querySelector('pleinwacht-report-form') as HTMLElement & {updateComplete: Promise<boolean>}).updateComplete,
    );
    // The rest of the form, and the switch.
    assert.ok(asked <= 2);
    line = 'cut';
    await page.click('>>> [part=start]');
    await page.waitForSelector('>>> [name=reporter]');
    assert.deepEqual(faults, []);
    assert.equal(await page.evaluate(() => document.querySelectorAll('head link').length), 0);
    await page.close();
  });

  for (const way of ['cut', 'changed'] as const) {
    it(`are asked for anew after a line was ${way}; meanwhile the form says so, and what helps at once stays`, async () => {
      const {page} = await open(way);
      await page.click('>>> [part=start]');
      await page.waitForSelector('>>> #again');
      assert.match((await sees(page))!, new RegExp(pack.texts.part.failed));
      assert.ok(await page.$('>>> a[href="tel:112"]'));
      assert.equal((await page.$$('>>> [part=talk] a[href^="tel:"]')).length, 3);
      assert.ok(await page.$('>>> [part=exit]'));
      await page.click('>>> #again');
      await page.waitForSelector('>>> #again');
      assert.equal(await page.evaluate('globalThis.ran'), undefined);
      line = 'whole';
      await page.click('>>> #again');
      await page.waitForSelector('>>> [name=reporter]');
      assert.equal(await page.evaluate('globalThis.ran'), undefined);
      await page.close();
    });
  }

  it('bring a language when somebody chooses it, and only as it was built', async () => {
    const {page, faults} = await open('whole');
    language = 'changed';
    await page.waitForSelector('>>> .languages select');
    await page.select('>>> .languages select', 'ar');
    await page.waitForSelector('>>> .languages [role=status]:not(:empty)');
    assert.equal(await page.evaluate('globalThis.ran'), undefined);
    assert.ok(faults.some((fault) => fault.includes('a language did not come')));
    language = 'whole';
    await page.select('>>> .languages select', 'ar');
    await page.waitForSelector('>>> .root > [lang=ar][dir=rtl] [part=page]');
    assert.equal(await page.evaluate('globalThis.ran'), undefined);
    assert.equal(await page.evaluate(() => document.cookie + localStorage.length + sessionStorage.length), '00');
    await page.close();
  });
});
