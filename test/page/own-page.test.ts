import assert from 'node:assert/strict';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {pathToFileURL} from 'node:url';

import type {Browser, Frame, Page} from 'puppeteer-core';
import {parseAst} from 'rollup/parseAst';

import {readerWidgets} from '../../src/elements/widgets.js';
import {launch} from '../launch.js';
import {root, run} from '../package/packed.js';

const number = '0517 - 00 00 01';
const school = {
  name: 'De </script> & Kluut',
  answers: true,
  contacts: [{role: 'coordinator', name: 'mevrouw <b>Bakker</b>', phone: number}],
};

describe('pleinwacht page', () => {
  let folder: string;
  let browser: Browser;
  let server: Server;
  let origin: string;
  const pleinwacht = (...args: string[]) => run(process.execPath, [join(root, 'dist/command-line/pleinwacht.js'), 'page', ...args], folder);
  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'pleinwacht-page-'));
    writeFileSync(join(folder, 'school.json'), JSON.stringify(school));
    for (const {name} of readerWidgets) assert.equal((await pleinwacht(name, 'school.json', '--out', `${name}.html`)).code, 0);
    browser = await launch({windows: false});
    // Any server will do, also one that knows no types but this.
    server = createServer((request, response) => {
      const [path, sandbox] = request.url!.split('?');
      response.setHeader('Content-Type', 'text/html');
      if (path === '/around') response.end(`<!doctype html><iframe src="/parent-panel.html" ${decodeURIComponent(sandbox!)}></iframe>`);
      else response.end(readFileSync(join(folder, path!)));
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  after(async () => {
    await browser.close();
    server.close();
    rmSync(folder, {recursive: true});
  });

  /** What somebody can read and press, in a widget or in the markup that stands in for it. */
  const seen = (page: Page | Frame) =>
    page.evaluate(() => {
      const widget = document.querySelector('pleinwacht-portal')!.lastElementChild!;
      const drawn = widget.shadowRoot?.querySelector('*');
      const call = (drawn ? widget.shadowRoot! : widget).querySelector<HTMLElement>('a[href^="tel:0517"], a[href^="tel:+31517"]');
      return {drawn: Boolean(drawn), number: call?.checkVisibility() && call.innerText, json: document.body.innerText.includes('"role"')};
    });
  const open = async (address: string) => {
    const page = await browser.newPage();
    const faults: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text());
    });
    page.on('pageerror', (error) => faults.push(String(error)));
    await page.goto(address, {waitUntil: 'load'});
    return {page, faults};
  };

  for (const [where, address] of [
    ['a server', () => `${origin}/parent-panel.html`],
    ['a file', () => pathToFileURL(join(folder, 'parent-panel.html')).href],
  ] as const) {
    it(`shows the widget with the school's own number, from ${where}, and asks nothing of anybody`, async () => {
      const {page, faults} = await open(address());
      await page.waitForFunction(() => document.querySelector('pleinwacht-parent-panel')?.shadowRoot?.querySelector('a[href^="tel:"]'));
      assert.deepEqual(await seen(page), {drawn: true, number, json: false});
      assert.deepEqual(faults, []);
      assert.deepEqual(await page.evaluate(() => performance.getEntriesByType('resource').map(({name}) => name)), []);
      await page.close();
    });
  }

  for (const [sandbox, drawn] of [
    ['', true],
    ['sandbox="allow-scripts"', true],
    ['sandbox', false],
  ] as const) {
    it(`shows the number in a frame ${sandbox ? `with ${sandbox}` : 'without sandbox'}`, async () => {
      const {page} = await open(`${origin}/around?${encodeURIComponent(sandbox)}`);
      const frame = await page.waitForFrame((one) => one.url().endsWith('/parent-panel.html'));
      if (drawn) await frame.waitForFunction(() => document.querySelector('pleinwacht-parent-panel')?.shadowRoot?.querySelector('a'));
      assert.deepEqual(await seen(frame), {drawn, number, json: false});
      await page.close();
    });
  }

  it('is there for every widget, with code that nothing in it ends', async () => {
    for (const {name} of readerWidgets) {
      const html = readFileSync(join(folder, `${name}.html`), 'utf8');
      const [, code] = /<script type="module">([^]*)<\/script>/.exec(html)!;
      assert.ok(!/<\/?script|<!--/i.test(code!), name);
      parseAst(code!);
      const page = html.slice(0, html.indexOf('<script type="module">'));
      assert.ok(page.includes('<title>') && !page.includes('<b>Bakker'), name);
      assert.ok(!page.includes('"answers"'), 'a way back needs a file that is not there');
      assert.doesNotMatch(page, /(?:src|href)="(?!#|tel:|mailto:|https:|sms:)/, name);
    }
  });

  it('names the endpoint as the one address that the page may ask', async () => {
    const {output} = await pleinwacht('report-form', 'school.json', '--endpoint', 'https://portaal.example/api/pleinwacht');
    assert.match(output, /connect-src https:\/\/portaal\.example;/);
    assert.match(output, /<pleinwacht-portal endpoint="https:\/\/portaal\.example\/api\/pleinwacht">/);
  });

  for (const [what, args, says] of [
    ['a widget that there is not', ['ouders', 'school.json'], /^ouders: no widget has this name\. Take one of report-form, /],
    ['a file that is not there', ['parent-panel', 'weg.json'], /^weg\.json: cannot be read \(ENOENT\)\. Make the school file /],
    ['a file that is no JSON', ['parent-panel', 'kapot.json'], /^kapot\.json:1:\d+: not JSON, found .*Mend it there/],
    ['an address without a scheme', ['parent-panel', 'school.json', '--endpoint', 'school.nl'], /^--endpoint: expected a whole address/],
    [
      'a folder that is not there',
      ['parent-panel', 'school.json', '--out', 'weg/x.html'],
      /^--out weg\/x\.html: cannot be written \(ENOENT\)/m,
    ],
    ['nothing at all', [], /^Usage: pleinwacht page/],
  ] as const) {
    it(`says the way out of ${what}`, async () => {
      writeFileSync(join(folder, 'kapot.json'), '{"name": ');
      const {code, errors} = await pleinwacht(...args);
      assert.equal(code, 2);
      assert.match(errors, says);
    });
  }

  it('leaves out what is wrong in the school file, and tells it; and says that nobody can be called', async () => {
    writeFileSync(join(folder, 'leeg.json'), JSON.stringify({name: 7}));
    const {code, output, errors} = await pleinwacht('parent-panel', 'leeg.json');
    assert.equal(code, 0);
    assert.match(errors, /^leeg\.json: name: expected text, got 7; left out of the page\nleeg\.json: contacts has nobody with a phone/);
    assert.match(output, /^<!doctype html>/);
  });
});
