import assert from 'node:assert/strict';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';

import type {Page} from 'puppeteer-core';

import {staticFile} from '../../src/command-line/static-files.js';
import {builtElsewhere, watchFaults} from './inbox-page.js';

// The page that makes a snippet, as a web editor uses it.

export const fill = async (page: Page, selector: string, text: string) => {
  await page.$eval(selector, (field) => ((field as HTMLInputElement).value = ''));
  await page.type(selector, text);
  await page.keyboard.press('Tab');
};
export const text = (page: Page, selector: string) => page.$eval(selector, (element) => element.textContent);
export const school = (page: Page) => page.$eval('#school-file', (field) => (field as HTMLTextAreaElement).value);
export const write = (page: Page, json: string) =>
  page.$eval(
    '#school-file',
    (field, json) => {
      (field as HTMLTextAreaElement).value = json;
      field.dispatchEvent(new InputEvent('input', {bubbles: true}));
    },
    json,
  );

/** Pastes the tags into a page of another site, which has the school file and the library in the places that were named. */
export async function shows(page: Page, words: string) {
  const tags = await text(page, '#tags');
  const json = await school(page);
  const own = createServer((request, response) => {
    const {pathname} = new URL(request.url!, 'http://own.example');
    const answer = async () => {
      if (pathname === '/') return {type: 'text/html; charset=utf-8', bytes: `<!doctype html><html lang="nl"><title>Eigen</title>${tags}`};
      if (pathname === '/school.json') return {type: 'application/json', bytes: json};
      return staticFile(builtElsewhere.dist ?? 'dist', pathname.replace('/pleinwacht/', ''));
    };
    void answer().then((file) => (file ? response.setHeader('Content-Type', file.type).end(file.bytes) : response.writeHead(404).end()));
  });
  await new Promise<void>((resolve) => own.listen(0, resolve));
  const other = await page.browser().newPage();
  const faults = watchFaults(other);
  await other.goto(`http://localhost:${(own.address() as AddressInfo).port}/`);
  assert.ok(await other.$eval('pleinwacht-parent-panel', (panel, words) => panel.textContent.includes(words), words), 'in the markup');
  await other.waitForFunction(
    (words) => document.querySelector('pleinwacht-parent-panel')!.shadowRoot?.textContent.includes(words),
    {},
    words,
  );
  // A page of its own has no icon.
  assert.deepEqual(
    faults.filter((fault) => !fault.includes('404')),
    [],
  );
  own.close();
  own.closeAllConnections();
  await other.close();
}
