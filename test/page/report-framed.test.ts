import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';

import type {Frame, Page} from 'puppeteer-core';

import {content} from '../../src/content/nl/report-form.js';
import {pack} from '../../src/elements/report-form/report-form.pack.js';
import {type DemoPortal, openDemoPortal} from '../demo/demo-portal.js';
import {spyOn, tellAndSend, type Seen} from '../proofs/spies.js';

const {texts} = pack;

describe('the report form from another origin (frame-src)', () => {
  let portal: DemoPortal;
  before(async () => (portal = await openDemoPortal()));
  after(() => portal.close());

  async function open(path = 'apart', onPage?: (page: Page) => unknown): Promise<{page: Page; said: string[]}> {
    const page = await portal.browser.newPage();
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(String(error)));
    await spyOn(page);
    await onPage?.(page);
    // One that never answers keeps the page from having loaded.
    void page.goto(`${portal.demo.url}${path}`).catch(() => {});
    await page.waitForFunction(() => document.querySelector('pleinwacht-report-form')?.shadowRoot);
    return {page, said};
  }
  async function framed(page: Page): Promise<Frame> {
    const inner = await page.waitForFrame((one) => one.url().includes('/embed/'));
    await inner.waitForSelector('pleinwacht-report-form >>> [part=start]');
    await page.waitForSelector('pleinwacht-report-form >>> iframe:not(.waits)');
    return inner;
  }
  const seen = (page: Page) => page.evaluate(() => (globalThis as unknown as {seen: Seen}).seen);

  it('lets no word, receipt or answer out, and has one height; inline the same spies see the words', async () => {
    const {page, said} = await open();
    const inner = await framed(page);
    await tellAndSend(inner);
    const {words, heights, events} = await seen(page);
    assert.deepEqual([words, events], [[], []]);
    assert.equal(new Set(heights).size, 1, heights.join());
    assert.deepEqual(said, []);
    assert.equal(await inner.evaluate(() => document.referrer), '');
    await page.close();

    const control = await open('report');
    await control.page.waitForSelector('pleinwacht-report-form >>> [part=start]');
    await tellAndSend(control.page.mainFrame());
    assert.ok((await seen(control.page)).words.length >= 3, 'the spies see nothing, so this proves nothing');
    await control.page.close();
  });

  it('says where it comes from, opens on a page of its own, and says in the frame that nobody reads along', async () => {
    const {page} = await open();
    const inner = await framed(page);
    const [origin, href] = await page.$eval('pleinwacht-report-form >>> [part=origin]', (part) => [
      part.textContent,
      part.querySelector('a')!.href,
    ]);
    assert.ok(origin!.includes(new URL(inner.url()).origin) && origin!.includes(texts.frame.open), origin);
    assert.equal(href, inner.url());
    const readers = await inner.$eval('pleinwacht-report-form >>> [part=readers]', (part) => part.textContent);
    assert.ok(readers.includes(content.readers.framed[0]!.text as string));
    await page.close();
  });

  it('looks like the page around it, by the values of names that are known and load nothing', async () => {
    const {page} = await open('apart', (page) =>
      page.evaluateOnNewDocument(() => {
        if (window !== top) return;
        const dress = () => {
          if (document.readyState !== 'interactive') return;
          const {style} = document.querySelector<HTMLElement>('pleinwacht-report-form')!;
          style.setProperty('--pleinwacht-radius', 'initial');
          style.setProperty('--pleinwacht-accent-strong', 'initial');
          style.setProperty('--pleinwacht-accent-tint', 'initial');
          style.setProperty('--pleinwacht-accent', '#7a1f5c');
          style.setProperty('--pleinwacht-surface', 'light-dark(#fff, #101418)');
          style.setProperty('--pleinwacht-tint', 'url(https://evil.example/a.png)');
          style.setProperty('--pleinwacht-mark', 'image-set("https://evil.example/a.png" 1x)');
          style.setProperty('--pleinwacht-text', 'var(--evil)');
          style.setProperty('--pleinwacht-evil', 'red');
          style.setProperty('--evil', 'red');
          style.colorScheme = 'dark';
        };
        document.addEventListener('readystatechange', dress);
      }),
    );
    const inner = await framed(page);
    await inner.waitForFunction(() => document.querySelector('pleinwacht-portal')!.style.length > 0);
    const worn = await inner.evaluate(() => ({
      css: document.querySelector('pleinwacht-portal')!.style.cssText.replace(/\s/g, ''),
      scheme: document.documentElement.style.colorScheme,
    }));
    assert.deepEqual(worn, {
      css: '--pleinwacht-surface:light-dark(#fff,#101418);--pleinwacht-text:red;--pleinwacht-accent:#7a1f5c;',
      scheme: 'dark',
    });
    await page.close();
  });

  it('is served for the origins of the endpoint alone, with the hashes of its scripts', async () => {
    const address = `${portal.demo.url}api/pleinwacht/embed/report-form.html`;
    const answer = await fetch(address);
    const policy = answer.headers.get('content-security-policy')!;
    const {port} = new URL(portal.demo.url);
    assert.match(policy, new RegExp(`frame-ancestors http://localhost:${port} http://127.0.0.1:${port};`));
    const page = await answer.text();
    const hashes = [...page.matchAll(/integrity="([^"]+)"/g)].map(([, hash]) => `'${hash}'`);
    assert.equal(hashes.length, page.match(/<script [^>]*src=/g)!.length);
    assert.match(policy, new RegExp(`script-src ${hashes.join(' ').replace(/[+/]/g, '\\$&')} 'strict-dynamic';`));
    assert.ok(!page.includes('"tokens"') && page.includes('"groups"'));
    for (const path of ['../../package.json', '..%2fpackage.json', 'integrity.json', '../endpoint/index.js', 'parent-panel.html'])
      assert.equal((await fetch(`${portal.demo.url}api/pleinwacht/embed/${path}`)).status === 200, false, path);
  });

  it('leaves the whole page by its quick exit', async () => {
    const {page} = await open();
    const inner = await framed(page);
    await page.setRequestInterception(true);
    const left: {top: boolean; referer: string | undefined}[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith('https://nl.wikipedia.org/')) return void request.continue();
      if (!request.isNavigationRequest()) return void request.abort();
      left.push({top: request.frame() === page.mainFrame(), referer: request.headers()['referer']});
      void request.respond({contentType: 'text/html', body: '<title>Ergens anders</title>'});
    });
    await (await inner.$('pleinwacht-report-form >>> [part=exit]'))!.click();
    await page.waitForFunction(() => document.title === 'Ergens anders');
    assert.deepEqual(left, [{top: true, referer: undefined}]);
    await page.close();
  });

  for (const [what, answer] of Object.entries({
    'never answers': undefined,
    'is not found': {status: 404, body: ''},
    'is another page': {status: 200, contentType: 'text/html', body: '<p>Inloggen</p>'},
  })) {
    it(`shows what stands in the tag when the form ${what}, and the way to its own page`, async () => {
      const {page, said} = await open('apart', async (page) => {
        await page.setRequestInterception(true);
        page.on('request', (request) => {
          if (!request.url().includes('/embed/')) return void request.continue();
          if (answer) void request.respond(answer);
        });
      });
      await page.waitForFunction(
        (late) => document.querySelector('pleinwacht-report-form')?.shadowRoot?.textContent.includes(late),
        {},
        texts.frame.late,
      );
      const look = await page.evaluate(() => ({
        markup: document.querySelector('pleinwacht-report-form .people')!.checkVisibility(),
        form: Boolean(document.querySelector('pleinwacht-report-form')!.shadowRoot!.querySelector('[part=start]')),
        frame: document.querySelector('pleinwacht-report-form')!.shadowRoot!.querySelector('iframe')!.offsetHeight,
        link: document.querySelector('pleinwacht-report-form')!.shadowRoot!.querySelector('[part=origin] a')!.checkVisibility(),
      }));
      assert.deepEqual(look, {markup: true, form: false, frame: 0, link: true});
      assert.ok(said.some((line) => line.includes('frame-src>: expected a form that says that it is there within 5 seconds')));
      await page.close();
    });
  }
});
