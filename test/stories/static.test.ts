import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {existsSync, mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import {extname, join} from 'node:path';
import {after, before, describe, it} from 'node:test';

import type {Browser} from 'puppeteer-core';

import {launch} from '../launch.js';
import {sweeping} from '../sweep.js';

const types: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};
const folder = mkdtempSync(join(tmpdir(), 'storybook-'));
execFileSync('node_modules/.bin/storybook', ['build', '--quiet', '--disable-telemetry', '--output-dir', folder], {
  stdio: 'pipe',
  env: {...process.env, STORYBOOK_DISABLE_TELEMETRY: '1'},
});
const {entries} = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')) as {
  entries: Record<string, {id: string; title: string; name: string; type: 'docs' | 'story'}>;
};
const all = Object.values(entries);
/** Every page to read, and the first story of what has none. */
const toRead = all.filter(({type, title}, index) => type === 'docs' || all.findIndex((one) => one.title === title) === index);
/** The hosts of the gallery are many and alike: CI opens every sixth. */
const gallery = toRead.filter(({title}) => title.startsWith('In anybody'));
const pages = toRead.filter((one) => sweeping || !gallery.includes(one) || gallery.indexOf(one) % 6 === 0);

describe('the static Storybook', () => {
  let server: Server;
  let browser: Browser;
  let origin: string;

  before(async () => {
    server = createServer((request, response) => {
      const path = new URL(request.url!, 'http://localhost').pathname.replace(/\/$/, '/index.html');
      const file = join(folder, path);
      if (!existsSync(file)) return response.writeHead(404).end();
      return response.writeHead(200, {'content-type': types[extname(path)] ?? 'application/octet-stream'}).end(readFileSync(file));
    }).listen(0);
    origin = `http://localhost:${(server.address() as AddressInfo).port}`;
    browser = await launch({windows: false});
  });

  after(async () => {
    await browser.close();
    server.close();
    rmSync(folder, {recursive: true});
  });

  it('has its pages in the order of the reader', () => {
    assert.deepEqual(
      [...new Set(pages.map(({title}) => title.split('/')[0]))],
      ['Welcome', 'Widgets', 'In anybody’s page', 'Theming', 'Content', 'Embedding', 'Build on it', 'Team material', 'How not to use it'],
    );
  });

  it('opens as a whole, without a word to anybody else', async () => {
    const {strange, faults, text} = await visit('/', '.sidebar-container');
    assert.deepEqual({strange, faults}, {strange: [], faults: []});
    assert.match(text, /How not to use it/);
  });

  for (const {id, type, title} of pages) {
    it(`shows ${title}, without a word to anybody else`, async () => {
      const {strange, faults, text} = await visit(
        `/iframe.html?viewMode=${type}&id=${id}`,
        type === 'docs' ? '#storybook-docs h1' : '#storybook-root h1',
      );
      assert.deepEqual({strange, faults}, {strange: [], faults: []});
      // A page of somebody else has little more of its own than its title: what a widget says stands in its shadow root.
      assert.ok(text.length > (title.startsWith('In anybody') ? 20 : 100), text);
    });
  }

  /** Opens a page until something is there to read, and hears what it asks for and complains of. */
  async function visit(path: string, shown: string) {
    const page = await browser.newPage();
    const strange: string[] = [];
    const faults: string[] = [];
    page.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(`${origin}/`) && !/^(data|blob|about):/.test(url)) strange.push(url);
    });
    page.on('response', (response) => {
      // Chromium asks for this one by itself.
      if (response.status() >= 400 && !response.url().endsWith('/favicon.ico')) faults.push(`${response.status()} ${response.url()}`);
    });
    page.on('console', (message) => {
      // A missing file is seen below; some stories show what a widget tells a developer.
      if (message.type() === 'error' && !/^(Failed to load resource|<pleinwacht-)/.test(message.text())) faults.push(message.text());
    });
    page.on('pageerror', (error) => faults.push(String(error)));
    try {
      await page.goto(origin + path);
      await page.waitForSelector(shown, {timeout: 20_000});
      // What a page asks for after it is drawn: nothing says that it will ask for no more.
      await new Promise((resolve) => setTimeout(resolve, 500));
      return {strange, faults, text: await page.$eval('body', (body) => body.innerText)};
    } finally {
      await page.close();
    }
  }
});
