import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {createServer, type Server} from 'node:http';
import {type AddressInfo, createServer as createSilent} from 'node:net';
import {after, before, describe, it} from 'node:test';

import type {Browser, HTTPRequest, Page, Viewport} from 'puppeteer-core';

import {partAt} from '../fixtures/parts.js';
import {launch} from '../launch.js';
import {usual, Visit} from './around.js';

const neutral = 'https://neutral.example/';
const form = `<pleinwacht-report-form exit-href="${neutral}" endpoint="/never"></pleinwacht-report-form>`;
const more = '<p style="block-size: 1500px">Meer van de school</p>';
const header = (how: string) => `<header style="${how}; inset: 0 0 auto; z-index: 10; block-size: 110px; background: #eee">School</header>`;

/** Pages of hosts that cut the form off, or lay something over it. */
const layouts: Record<string, string> = {
  'a box that hides what sticks out': `<main style="overflow: hidden">${form}${more}</main>`,
  'a box that hides it sideways': `<main style="overflow-x: hidden"><section>${form}</section>${more}</main>`,
  'a page that hides it sideways': `<style>html, body { overflow-x: hidden }</style>${form}${more}`,
  'a fixed header': `${header('position: fixed')}<div style="block-size: 110px"></div>${form}${more}`,
  'a fixed header, and what follows over the form': `${header('position: fixed')}<div style="block-size: 110px"></div><div style="block-size: 120px">${form}</div>${more}`,
  'a sticky header': `${header('position: sticky')}${form}${more}`,
  'a box that is moved and a fixed header': `${header('position: fixed')}<main style="transform: translateY(4px); overflow: clip">${form}</main>${more}`,
  'a box that paints alone': `<main style="contain: paint; isolation: isolate">${form}</main>${more}`,
  'a box that scrolls, under a header': `<style>html, body { block-size: 100%; margin: 0; overflow: hidden }</style>${header('position: absolute')}<main style="block-size: 100%; overflow: auto"><div style="overflow: hidden; padding-block-start: 110px">${form}${more}</div></main>`,
  'a banner over the whole window': `${form}${more}<div style="position: fixed; inset: 0; z-index: 99; background: #fffc"></div>`,
  'a box that is drawn smaller': `<div style="transform: scale(0.9)">${form}${more}</div>`,
  'a box that is turned a little': `<div style="rotate: 0.5deg; filter: drop-shadow(0 0 2px)">${form}${more}</div>`,
  'a page that is wider than the window': `<div style="inline-size: 2000px; overflow: hidden">${form}</div>${more}`,
  'a form that hangs over its column': `<div style="overflow: hidden"><div style="margin: 0 -30px">${form}</div></div>${more}`,
  'words from right to left': `<div dir="rtl" style="overflow: hidden">${form}${more}</div>`,
};

describe('the quick exit in a page of somebody else', () => {
  let server: Server;
  let browser: Browser;
  let address: string;
  let body = '';
  /** What a page says of itself, and what it is told to do. */
  const told: {form: boolean; leads?: string}[] = [];
  let command = '';
  const until = async (there: () => boolean) => {
    for (const end = Date.now() + 20_000; !there() && Date.now() < end;) await new Promise((resolve) => setTimeout(resolve, 50));
    assert.ok(there());
  };
  before(async () => {
    const fileOf = (name: string) => readFile(new URL(`${process.env['PLEINWACHT_DIST'] ?? '../../dist'}/cdn/${name}`, import.meta.url));
    const scripts: Readonly<Record<string, Buffer>> = {
      '/report-form.js': await fileOf('report-form.js'),
      '/pupil-panel.js': await fileOf('pupil-panel.js'),
    };
    server = createServer((request, response) => {
      if (request.url === '/told') {
        let words = '';
        request
          .on('data', (part: Buffer) => (words += part.toString()))
          .on('end', () => {
            told.push(JSON.parse(words) as (typeof told)[number]);
            response.end(command);
            command = '';
          });
        return;
      }
      const asked = scripts[request.url!] ?? partAt(request.url!);
      response.setHeader('Content-Type', asked ? 'text/javascript' : 'text/html; charset=utf-8');
      response.end(
        asked ??
          `<!doctype html><html lang="nl"><meta name="viewport" content="width=device-width"><script type="module" src="/report-form.js"></script><body>${body}`,
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
  });

  async function open(page: Page, host: string): Promise<void> {
    body = host;
    await page.goto(address);
    await page.waitForFunction(() => document.querySelector('pleinwacht-report-form')!.shadowRoot!.querySelector('[part=exit]'));
  }

  for (const width of [360, 1000]) {
    it(`is in sight and can be pressed in the middle of the form, ${width} pixels wide`, async () => {
      const page = await browser.newPage();
      await page.setViewport({width, height: 700});
      const hidden: string[] = [];
      for (const [name, host] of Object.entries(layouts)) {
        await open(page, host);
        const seen = await page.evaluate(async () => {
          const form = document.querySelector('pleinwacht-report-form')!;
          const page = form.shadowRoot!.querySelector('[part=page]')!;
          const before = page.getBoundingClientRect().top - form.getBoundingClientRect().top;
          const {top, height} = form.getBoundingClientRect();
          const scroller = [document.scrollingElement!, ...document.querySelectorAll('main')].find((box) => {
            box.scrollTop = top + height / 2;
            return box.scrollTop > 0;
          });
          await new Promise((resolve) => setTimeout(resolve, 500));
          const button = form.shadowRoot!.querySelector('[part=exit]')!;
          const box = button.getBoundingClientRect();
          const points = [
            [box.left + 5, box.top + 5],
            [box.right - 5, box.bottom - 5],
            [(box.left + box.right) / 2, (box.top + box.bottom) / 2],
          ] as const;
          const free = points.every(([x, y]) => {
            const hit = form.shadowRoot!.elementFromPoint(x, y);
            return x > 0 && x < innerWidth && y > 0 && y < innerHeight && hit !== null && button.contains(hit);
          });
          const moved = page.getBoundingClientRect().top - form.getBoundingClientRect().top - before;
          return {scrolled: scroller !== undefined, free, moved: Math.round(moved)};
        });
        if (!seen.scrolled || !seen.free || seen.moved !== 0) hidden.push(`${name}: ${JSON.stringify(seen)}`);
      }
      assert.deepEqual(hidden, []);
      await page.close();
    });
  }

  it('is in sight in a page that fingers have made larger, and so above a keyboard on the screen', async () => {
    const page = await browser.newPage();
    await page.setViewport({width: 360, height: 740, isMobile: true, hasTouch: true});
    await open(page, `${more}${form}${more}`);
    const session = await page.createCDPSession();
    await session.send('Emulation.setPageScaleFactor', {pageScaleFactor: 1.8});
    const seen = await page.evaluate(async () => {
      const root = document.querySelector('pleinwacht-report-form')!.shadowRoot!;
      root.querySelector('[part=start]')!.scrollIntoView({block: 'start'});
      await new Promise((resolve) => setTimeout(resolve, 900));
      const {offsetTop, offsetLeft, width, height} = visualViewport!;
      const box = root.querySelector('[part=exit]')!.getBoundingClientRect();
      const inSight =
        box.top >= offsetTop && box.bottom <= offsetTop + height && box.left >= offsetLeft - 1 && box.right <= offsetLeft + width + 1;
      return {moved: offsetTop > 0, inSight};
    });
    assert.deepEqual(seen, {moved: true, inSight: true});
    await page.close();
  });

  it('is in sight in a page with letters from top to bottom, and in any other that goes sideways', async () => {
    const words = `<p>${'Nieuws van school. '.repeat(300)}</p>`;
    const page = await browser.newPage();
    await page.setViewport({width: 360, height: 740});
    for (const [host, aside] of [
      [`<style>html { writing-mode: vertical-rl }</style>${form}${words}`, -200],
      [`<style>body { writing-mode: vertical-lr }</style>${form}${words}`, 200],
      [`<main style="inline-size: 900px">${form}</main>${more}`, 0],
      [`<main style="inline-size: 900px">${form}</main>${more}`, 450],
    ] as const) {
      await open(page, host);
      const seen = await page.evaluate(async (aside) => {
        scrollTo(aside, 300);
        await new Promise((resolve) => setTimeout(resolve, 900));
        const button = document.querySelector('pleinwacht-report-form')!.shadowRoot!.querySelector('[part=exit]')!;
        const {left, right, top, bottom} = button.getBoundingClientRect();
        return {aside: scrollX, inSight: left >= 0 && right <= document.documentElement.clientWidth && top >= 0 && bottom <= innerHeight};
      }, aside);
      assert.deepEqual(seen, {aside, inSight: true}, host.slice(0, 50));
    }
    await page.close();
  });

  it('leaves without a question of ours or of the host, and without saying from where', async () => {
    const page = await browser.newPage();
    let questions = 0;
    page.on('dialog', (dialog) => {
      questions++;
      void dialog.accept();
    });
    await open(
      page,
      `${form}<script>
        const ask = (event) => { event.preventDefault(); event.returnValue = 'x'; };
        addEventListener('beforeunload', ask, true);
        addEventListener('beforeunload', ask);
        onbeforeunload = () => 'x';
        navigation.addEventListener('navigate', (event) => event.cancelable && event.preventDefault());
        // As a library of twenty years ago.
        Document = function () {};
      </script><img name="open" alt="" />`,
    );
    const referrers: (string | undefined)[] = [];
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      if (!request.url().startsWith(neutral)) return void request.continue();
      if (request.url() === neutral) referrers.push(request.headers()['referer']);
      void request.respond({status: 200, contentType: 'text/html', body: '<title>Elders</title>'});
    });
    // A browser asks only in a page that somebody used.
    await page.keyboard.press('a');
    for (let times = 0; times < 3; times++) await page.keyboard.press('Shift');
    await page.waitForFunction((neutral) => location.href === neutral, {}, neutral);
    assert.deepEqual({questions, referrers}, {questions: 0, referrers: [undefined]});
    await page.close();
  });

  /** What can become of the next page, besides that it comes. */
  const stays: Record<string, (request: HTTPRequest) => void> = {
    'says that there is nothing': (request) => void request.respond({status: 204}),
    'is blocked': (request) => void request.abort('blockedbyclient'),
    'cannot be reached': (request) => void request.abort('internetdisconnected'),
  };
  for (const [what, answer] of Object.entries(stays)) {
    it(`leaves nothing that Escape, Back or a script brings back while the next page ${what}`, async () => {
      const page = await browser.newPage();
      await open(
        page,
        `${form}<script>const kept = document.querySelector('pleinwacht-report-form'); setInterval(() => document.body?.append(kept), 50)</script>`,
      );
      await page.setRequestInterception(true);
      page.on('request', (request) => (request.url().startsWith(neutral) ? answer(request) : void request.continue()));
      await page.evaluate(() => document.querySelector('pleinwacht-report-form')!.exit());
      await page.keyboard.press('Escape');
      // Either ours, which leads on by a link, or what the browser itself says of a page that does not come.
      // Between two pages nobody answers.
      const over = () =>
        page
          .evaluate((neutral) => location.protocol === 'chrome-error:' || document.querySelector('a')?.href === neutral, neutral)
          .catch(() => false);
      for (const end = Date.now() + 20_000; !(await over()) && Date.now() < end;) await new Promise((resolve) => setTimeout(resolve, 100));
      assert.ok(await over());
      const formIsThere = () => page.evaluate(() => document.querySelector('pleinwacht-report-form') !== null);
      assert.equal(await formIsThere(), false);
      await page.keyboard.press('Escape');
      assert.equal(await formIsThere(), false);
      // To the page before this one: the form's own, where the browser kept a page of its own for what did not come.
      await page.goBack().catch(() => null);
      await new Promise((resolve) => setTimeout(resolve, 300));
      assert.equal(await formIsThere(), false);
      await page.close();
    });
  }

  it('leaves nothing that Back or a script brings back while the next page never answers, whichever file somebody left by', async () => {
    const silent = createSilent(() => {}).listen(0);
    const stalled = `https://localhost:${(silent.address() as AddressInfo).port}/`;
    const page = await browser.newPage();
    // While a page is on its way, a browser answers no questions of a test: the page tells what stands in it, and is told to go back.
    await open(
      page,
      `${form}<pleinwacht-pupil-panel exit-href="${stalled}"></pleinwacht-pupil-panel><script type="module" src="/pupil-panel.js"></script><script>
        history.pushState(null, '', '#route');
        const kept = document.querySelector('pleinwacht-report-form');
        const draw = () => document.body?.append(kept, document.createElement('pleinwacht-report-form'));
        addEventListener('popstate', draw);
        setInterval(async () => {
          if (document.querySelector('pleinwacht-pupil-panel')) return;
          draw();
          await new Promise((resolve) => setTimeout(resolve, 20));
          const form = document.querySelector('pleinwacht-report-form') !== null;
          const answer = await fetch('/told', {method: 'POST', body: JSON.stringify({form, leads: document.querySelector('a')?.href})});
          if ((await answer.text()) === 'back') history.back();
        }, 100);
      </script>`,
    );
    await page.waitForSelector('pleinwacht-pupil-panel >>> [part=exit]');
    await page.evaluate(() => void setTimeout(() => document.querySelector('pleinwacht-pupil-panel')!.exit()));
    // After a while it says where it leads, and goes on doing so when somebody goes back within the page.
    await until(() => told.some(({leads}) => leads === stalled));
    command = 'back';
    await until(() => command === '');
    const before = told.length;
    await until(() => told.length > before + 5);
    assert.ok(told.every(({form}) => !form));
    await page.close();
    silent.close();
  });

  const devices: Record<string, {viewport: Viewport; by: string; bar: number}> = {
    'a desk': {viewport: {width: 1000, height: 700}, by: 'Shift', bar: 90},
    'a low window of a desk': {viewport: {width: 1000, height: 400}, by: '', bar: 56},
    'a phone': {viewport: {width: 360, height: 740, hasTouch: true, isMobile: true}, by: 'twee vingers', bar: 75},
    'a phone on its side': {viewport: {width: 740, height: 360, hasTouch: true, isMobile: true}, by: 'twee vingers', bar: 56},
    'a tablet': {viewport: {width: 1000, height: 700, hasTouch: true, isMobile: true}, by: 'twee vingers', bar: 90},
  };
  for (const [device, {viewport, by, bar}] of Object.entries(devices)) {
    it(`says how it goes on ${device}, in a bar that leaves the page in view${by === 'twee vingers' ? ', and it goes so' : ''}`, async () => {
      for (const name of ['report-form', 'answer-box', 'pupil-panel']) {
        const inside = `<pleinwacht-${name} exit-href="${neutral}"></pleinwacht-${name}>`;
        const school = {answers: true, contacts: [{role: 'coordinator', name: 'mevrouw Bakker', phone: '0517-123456'}]};
        const {page} = await Visit.open(browser, {body: usual(inside), school}, (visit) => visit.page.setViewport(viewport));
        await page.waitForSelector('>>> [part=exit]');
        const {said, height} = await page.$eval(`pleinwacht-${name}`, (widget) => ({
          said: [...widget.shadowRoot!.querySelectorAll<HTMLElement>('p')]
            .filter((one) => one.checkVisibility() && /Kijkt er iemand mee/.test(one.textContent))
            .map((one) => one.textContent),
          height: widget.shadowRoot!.querySelector('.bar')!.getBoundingClientRect().height,
        }));
        assert.deepEqual(
          said.map((one) => one.includes(by)),
          by ? [true] : [],
          `${name}: ${said.join(' ')}`,
        );
        assert.ok(height <= bar, `${name}: the bar is ${height} high`);
        if (viewport.hasTouch) {
          const session = await page.createCDPSession();
          const touchPoints = [
            {x: 100, y: 200, id: 0},
            {x: 180, y: 200, id: 1},
          ];
          for (let times = 0; times < 3; times++) {
            // Not one after the answer to the other: on a busy machine that would be a finger that rests.
            await Promise.all([
              session.send('Input.dispatchTouchEvent', {type: 'touchStart', touchPoints}),
              session.send('Input.dispatchTouchEvent', {type: 'touchEnd', touchPoints: []}),
            ]);
          }
          await page.waitForFunction((neutral) => location.href === neutral, {}, neutral);
        }
        await page.close();
      }
    });
  }
});
