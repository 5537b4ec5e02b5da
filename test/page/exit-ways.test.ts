import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {createServer, type Server} from 'node:http';
import {type AddressInfo, createServer as createSilent, type Server as Silent} from 'node:net';
import {after, before, describe, it} from 'node:test';

import type {Browser, Page} from 'puppeteer-core';

import {partAt} from '../fixtures/parts.js';
import {launch} from '../launch.js';
import {fillIn, secrets} from '../proofs/spies.js';

/** What a document says of itself, again and again: while a page is on its way a browser answers no questions of a test. */
interface Told {
  /** Another one for each document. */
  readonly id: number;
  readonly path: string;
  readonly form: boolean;
  readonly words: boolean;
}

const ways: Record<string, (page: Page) => Promise<unknown>> = {
  'the button': (page) => page.evaluate(() => void setTimeout(() => exitButton()!.click())),
  'Shift three times': async (page) => {
    for (let times = 0; times < 3; times++) await page.keyboard.press('Shift');
  },
};
/** In the page. */
declare function exitButton(): HTMLElement | null;

describe('the way out of the report form', () => {
  let server: Server;
  let silent: Silent;
  let browser: Browser;
  let address: string;
  let told: Told[] = [];
  before(async () => {
    const file = await readFile(new URL(`${process.env['PLEINWACHT_DIST'] ?? '../../dist'}/cdn/report-form.js`, import.meta.url));
    silent = createSilent(() => {}).listen(0);
    const stalled = `https://localhost:${(silent.address() as AddressInfo).port}/`;
    const tells = `<script>
      const id = Math.random();
      const exitButton = () => document.querySelector('pleinwacht-report-form').shadowRoot.querySelector('[part=exit]');
      setInterval(() => {
        const form = document.querySelector('pleinwacht-report-form');
        const fields = [...(form?.shadowRoot?.querySelectorAll('textarea, input') ?? [])].map(({value}) => value);
        const all = [...fields, form?.shadowRoot?.textContent, document.title, document.body?.innerText].join();
        const words = ${JSON.stringify(secrets)}.some((secret) => all.includes(secret));
        fetch('/told', {method: 'POST', body: JSON.stringify({id, path: location.pathname, form: form !== null, words})}).catch(() => {});
      }, 100);
    </script>`;
    server = createServer((request, response) => {
      const {pathname, searchParams} = new URL(request.url!, 'http://localhost');
      if (pathname === '/told') {
        let words = '';
        return void request
          .on('data', (part: Buffer) => (words += part.toString()))
          .on('end', () => {
            told.push(JSON.parse(words) as Told);
            response.end();
          });
      }
      const script = pathname === '/report-form.js' ? file : partAt(request.url!);
      response.setHeader('Content-Type', script ? 'text/javascript' : 'text/html; charset=utf-8');
      const exit = searchParams.has('stalled') ? stalled : `https://neutral.example/`;
      const form = `<script type="module" src="/report-form.js"></script><pleinwacht-report-form exit-href="${exit}" endpoint="/never"></pleinwacht-report-form>`;
      response.end(
        script ?? `<!doctype html><html lang="nl"><title>School</title><body>${pathname === '/report' ? form : 'Eerst'}${tells}`,
      );
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    address = `http://localhost:${(server.address() as AddressInfo).port}/`;
    browser = await launch();
  });
  after(async () => {
    await browser.close();
    server.close();
    server.closeAllConnections();
    silent.close();
  });

  /** Somebody who came from another page and is in the middle of their story. */
  async function telling(path: string): Promise<Page> {
    const page = await browser.newPage();
    await page.goto(`${address}before`);
    await page.goto(address + path);
    await page.waitForSelector('pleinwacht-report-form >>> [part=start]');
    await fillIn(page.mainFrame(), secrets, 2);
    await (await page.waitForSelector('pleinwacht-report-form >>> #story'))!.type(secrets.join(' '));
    // Or to find none afterwards would prove nothing.
    await until(() => told.some(({words}) => words));
    return page;
  }

  async function until(there: () => boolean): Promise<void> {
    for (const end = Date.now() + 20_000; !there() && Date.now() < end;) await new Promise((resolve) => setTimeout(resolve, 50));
    assert.ok(there(), JSON.stringify(told.slice(-5)));
  }

  for (const path of ['report', 'report?groep=7', 'report#melden']) {
    for (const [way, leave] of Object.entries(ways)) {
      it(`leads from /${path} by ${way} to a page from which Back goes to what was open before`, async () => {
        told = [];
        const page = await telling(path);
        await page.setRequestInterception(true);
        page.on('request', (request) =>
          request.url().startsWith('https://neutral.example')
            ? void request.respond({contentType: 'text/html', body: '<title>Elders</title>'})
            : void request.continue(),
        );
        await leave(page);
        await page.waitForFunction(() => document.title === 'Elders');
        await page.goBack();
        assert.equal(page.url(), `${address}before`);
        await page.goForward();
        assert.equal(await page.title(), 'Elders');
        await page.close();
      });
    }
  }

  /** As the buttons of the browser do it, which wait for nothing. */
  async function press(page: Page, button: 'back' | 'forward' | 'reload'): Promise<void> {
    const session = await page.createCDPSession();
    const {currentIndex, entries} = await session.send('Page.getNavigationHistory');
    const entryId = entries[currentIndex + (button === 'back' ? -1 : 1)]?.id;
    const pressed = button === 'reload' ? session.send('Page.reload') : session.send('Page.navigateToHistoryEntry', {entryId: entryId!});
    pressed.catch(() => {});
  }
  const arrivesAt = (path: string) => until(() => told.at(-1)?.path === path);

  /** What somebody can do while the next page does not come, and where that brings them. */
  const returns: Record<string, {act: (page: Page) => Promise<unknown>; at: string}> = {
    Back: {act: (page) => press(page, 'back'), at: '/before'},
    'Back and Forward': {
      act: async (page) => {
        await press(page, 'back');
        await arrivesAt('/before');
        await press(page, 'forward');
      },
      at: '/report',
    },
    'a reload': {act: (page) => press(page, 'reload'), at: '/report'},
  };
  for (const [what, {act, at}] of Object.entries(returns)) {
    for (const [way, leave] of Object.entries(ways)) {
      it(`shows nothing of before after ${what}, when somebody left by ${way} and the next page stalls`, async () => {
        told = [];
        const page = await telling('report?stalled');
        const {id: left} = told.at(-1)!;
        await leave(page);
        await until(() => told.at(-1)!.id === left && !told.at(-1)!.form);
        told = [];
        await act(page);
        await until(() => told.filter(({path}) => path === at).length > 5);
        assert.deepEqual(
          told.filter(({id, form, words}) => words || (form && id === left)),
          [],
        );
        await page.close();
      });
    }
  }
});
