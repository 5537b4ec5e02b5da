import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {after, before, describe, it} from 'node:test';

import type {Browser, Page} from 'puppeteer-core';

import {pack} from '../../src/elements/report-form/report-form.pack.js';
import {partAt} from '../fixtures/parts.js';
import {launch} from '../launch.js';
import {comes} from '../fixtures/comes.js';

/**
 * How far one comes in each without what is behind its first screen, and what was ticked or typed there. What `came` had come before the line
 * was cut.
 */
interface Way {
  readonly mark?: string;
  readonly go: string;
  readonly there: string;
  readonly back?: string;
  readonly came?: RegExp;
}
const others: Readonly<Record<string, Way>> = {
  'signal-checklist': {mark: '.row input', go: '[part=next]', there: '#goesWell', back: '.back'},
  'pesten-plagen-quiz': {mark: '[part=page] input', go: '[part=next]', there: '.yours'},
  'conversation-prompts': {mark: '[name=age][value=vo]', go: '[part=told]', there: '.path', back: '.back'},
  'startgesprek-guide': {mark: '#child', go: '[part=start]', there: '.time', back: '.btns > .second'},
  'parent-panel': {mark: '#search', go: '.doors > .door', there: '.room .lead'},
  'answer-box': {mark: '#words', go: '[part=open]', there: '#words-fault', came: /\.check-/},
  'pupil-panel': {go: '.doorway', there: '.steps', back: '.top .btn'},
};

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types pleinwacht";

/** What a school says of itself; its number is another than the one that stands in the tag. */
const school = {
  id: 'de-regenwulp',
  answers: true,
  name: 'De Regenwulp',
  contacts: [{role: 'coordinator', name: 'mevrouw Bakker', phone: '0517 00 00 01'}],
  nonsense: 1,
};

describe('the parts of a file for pages', () => {
  let server: Server;
  let browser: Browser;
  /** A language stands beside the file; its hash is in one of the parts. */
  let language: 'whole' | 'changed' = 'whole';
  /** What comes for a part: what was built, that with something in it, or nothing. */
  let line: 'whole' | 'changed' | 'cut' = 'whole';
  /** What came all the same. */
  let came: RegExp | undefined;
  let asked = 0;

  before(async () => {
    server = createServer((request, response) => {
      const part = partAt(request.url!);
      const way = came?.test(request.url!) ? 'whole' : line;
      if (part && way === 'cut') return void request.socket.destroy();
      response.setHeader('Content-Security-Policy', policy);
      response.setHeader('Cache-Control', 'no-store');
      response.setHeader('Content-Type', /\.js(\?|$)/.test(request.url!) ? 'text/javascript' : 'text/html; charset=utf-8');
      if (part) {
        asked++;
        return void response.end(way === 'changed' ? `globalThis.ran = true;${part.toString()}` : part);
      }
      if (/^\/lang\/ar\/report-form\.js/.test(request.url!)) {
        const words = readFileSync(new URL('../../dist/cdn/lang/ar/report-form.js', import.meta.url), 'utf8');
        return void response.end(language === 'changed' ? `globalThis.ran = true;${words}` : words);
      }
      if (request.url === '/school.json') return void response.end(JSON.stringify(school));
      const [, file, name] = /^\/([\w-]+\.js)|\?([\w-]+)/.exec(request.url!) ?? [];
      if (file) return void response.end(readFileSync(new URL(`../../dist/cdn/${file}`, import.meta.url)));
      const [, given] = /&(inline|moved)/.exec(request.url!) ?? [];
      const own = '<p>Bel meneer Jansen: <a href="tel:0517000002">0517 00 00 02</a></p>';
      const around = {
        inline: `<pleinwacht-portal><script type="application/json" slot="school">${JSON.stringify(school)}</script>`,
        moved: '<pleinwacht-portal school-src="/school.json">',
      }[given as 'inline' | 'moved'];
      const tag = `<pleinwacht-${name} endpoint="/api" languages="nl ar">${around ? own : ''}</pleinwacht-${name}>`;
      const script = /&all/.test(request.url!) ? 'pleinwacht' : name;
      response.end(
        `<!doctype html><html lang="nl"><title>x</title><script type="module" src="/${script}.js"></script>${around ?? ''}${tag}${around ? '</pleinwacht-portal>' : ''}`,
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

  async function open(way: typeof line, name = 'report-form', first = '[part=start]'): Promise<{page: Page; faults: string[]}> {
    line = way;
    asked = 0;
    const page = await browser.newPage();
    const faults: string[] = [];
    page.on('console', (message) => faults.push(message.text()));
    await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/?${name}`);
    await comes(page, () => page.$(`>>> ${first}`));
    return {page, faults};
  }

  const sees = (page: Page) =>
    page.evaluate(() => document.querySelector('pleinwacht-report-form')!.shadowRoot!.querySelector('[part=page]')!.textContent);

  it('come by themselves under the strictest policy, and then need no line any more', async () => {
    const {page, faults} = await open('whole');
    await page.evaluate(
      () => (document.querySelector('pleinwacht-report-form') as HTMLElement & {updateComplete: Promise<boolean>}).updateComplete,
    );
    // The rest of the form, what checks an answer, and the switch.
    assert.ok(asked <= 3);
    line = 'cut';
    await page.click('>>> [part=start]');
    await comes(page, () => page.$('>>> [name=reporter]'));
    assert.deepEqual(faults, []);
    assert.equal(await page.evaluate(() => document.querySelectorAll('head link').length), 0);
    await page.close();
  });

  for (const way of ['cut', 'changed'] as const) {
    it(`are asked for anew after a line was ${way}; meanwhile the form says so, and what helps at once stays`, async () => {
      const {page} = await open(way);
      await page.click('>>> [part=start]');
      await comes(page, () => page.$('>>> #again'));
      assert.match((await sees(page))!, new RegExp(pack.texts.part.failed));
      assert.ok(await page.$('>>> a[href="tel:112"]'));
      assert.equal((await page.$$('>>> [part=talk] a[href^="tel:"]')).length, 3);
      assert.ok(await page.$('>>> [part=exit]'));
      await page.click('>>> #again');
      await comes(page, () => page.$('>>> #again'));
      assert.equal(await page.evaluate('globalThis.ran'), undefined);
      line = 'whole';
      // A press while the last try is still on its way waits for that one.
      await comes(page, async () => {
        await (await page.$('>>> #again'))?.click().catch(() => {});
        return page.$('>>> [name=reporter]');
      });
      assert.equal(await page.evaluate('globalThis.ran'), undefined);
      await page.close();
    });
  }

  for (const [name, {mark, go, there, back, came: earlier}] of Object.entries(others)) {
    it(`are said to be missing by ${name}, which keeps what was done in it, runs nothing that was changed, and goes on once they come`, async () => {
      came = earlier;
      // Whether a box can be opened stands in the school's file, and so that has come.
      const {page} = await open('cut', earlier ? `${name}&inline` : name, mark ?? go);
      /** Whether it is as the person left it. */
      const kept = () =>
        !mark ||
        page.$eval(`>>> ${mark}`, (field) => {
          const {type, checked, value} = field as HTMLInputElement;
          return type === 'checkbox' || type === 'radio' ? checked : value === 'Sam';
        });
      const act = (selector: string) => page.$eval(`>>> ${selector}`, (found) => (found as HTMLElement).click());
      if (mark?.startsWith('#')) await page.type(`>>> ${mark}`, 'Sam');
      else if (mark) await act(mark);
      await act(go);
      await comes(page, () => page.$('>>> #again'));
      const said = await page.$eval('>>> [part=page]', (drawn) => drawn.textContent);
      assert.ok(said!.includes(pack.texts.part.failed));
      assert.equal(await kept(), true);
      line = 'changed';
      const arrived = page.waitForResponse((response) => response.url().includes('/parts/') && response.ok());
      const missed = new Promise<void>((resolve) => {
        page.on('console', (message) => message.text().includes('a part did not come') && resolve());
      });
      const ran = page.waitForFunction('globalThis.ran').catch(() => undefined);
      await act('#again');
      await Promise.all([arrived, Promise.race([missed, ran])]);
      assert.equal(await page.evaluate('globalThis.ran'), undefined);
      assert.equal(await page.$(`>>> ${there}`), null);
      line = 'whole';
      // Whoever presses while the last try is still under way presses once more.
      await page.waitForFunction(
        (selector, there) => {
          const {shadowRoot} = document.querySelector(selector)!;
          shadowRoot!.querySelector<HTMLElement>('#again')?.click();
          return shadowRoot!.querySelector(there);
        },
        {polling: 500},
        `pleinwacht-${name}`,
        there,
      );
      if (back) await act(back);
      if (name !== 'pesten-plagen-quiz') assert.equal(await kept(), true);
      assert.equal(await page.evaluate('globalThis.ran'), undefined);
      came = undefined;
      await page.close();
    });
  }

  for (const way of ['inline', 'moved'] as const) {
    it(`check a school (${way}), whose number then stands in the widget; when they do not come, what stands in the tag stays and that is said`, async () => {
      const call = '>>> [part=call] a[href="tel:+31517000001"], >>> [part=call] a[href="tel:0517000001"]';
      const {page, faults} = await open('whole', `parent-panel&${way}`, '.doors > .door');
      await comes(page, () => page.$(call));
      await comes(page, async () => faults.some((fault) => fault.includes('nonsense')));
      await page.close();
      for (const wrong of ['cut', 'changed'] as const) {
        const {page, faults} = await open(wrong, `parent-panel&${way}`, '.doors > .door');
        await comes(page, () => page.$('>>> slot'));
        await comes(page, async () => faults.some((fault) => fault.includes('that checks a school')));
        await comes(page, () => page.$eval('pleinwacht-parent-panel a', (link) => (link as HTMLElement).checkVisibility()));
        assert.equal(await page.$(call), null);
        assert.equal(await page.evaluate('globalThis.ran'), undefined);
        await page.close();
      }
    });
  }

  it('of all widgets come for those that stand, and for the others when these have been drawn', async () => {
    const {page, faults} = await open('whole', 'pesten-plagen-quiz&all', '[part=page]');
    await page.evaluate(
      (names) => Promise.all(names.map((name) => customElements.whenDefined(`pleinwacht-${name}`))),
      [...Object.keys(others), 'report-form'],
    );
    await page.evaluate(() => document.body.append(document.createElement('pleinwacht-signal-checklist')));
    await comes(page, () => page.$('>>> .row input'));
    assert.deepEqual(faults, []);
    await page.close();
  });

  it('of all widgets are asked for anew when the line is back; what stands in the tag stays meanwhile', async () => {
    line = 'cut';
    const page = await browser.newPage();
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/?parent-panel&moved&all`);
    await page.evaluate(`import('/pleinwacht.js')`);
    assert.ok(said.some((line) => line.includes('a part did not come')));
    assert.ok(await page.$eval('pleinwacht-parent-panel a', (link) => (link as HTMLElement).checkVisibility()));
    line = 'whole';
    await page.evaluate(() => dispatchEvent(new Event('online')));
    await comes(page, () => page.$('>>> .doors > .door'));
    await page.close();
  });

  it('bring a language when somebody chooses it, and only as it was built', async () => {
    const {page, faults} = await open('whole');
    language = 'changed';
    await comes(page, () => page.$('>>> .languages select'));
    await page.select('>>> .languages select', 'ar');
    await comes(page, () => page.$('>>> .languages [role=status]:not(:empty)'));
    assert.equal(await page.evaluate('globalThis.ran'), undefined);
    await comes(page, async () => faults.some((fault) => fault.includes('a language did not come')));
    language = 'whole';
    await page.select('>>> .languages select', 'ar');
    await comes(page, () => page.$('>>> .root > [lang=ar][dir=rtl] [part=page]'));
    assert.equal(await page.evaluate('globalThis.ran'), undefined);
    assert.equal(await page.evaluate(() => document.cookie + localStorage.length + sessionStorage.length), '00');
    await page.close();
  });
});
