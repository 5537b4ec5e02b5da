import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';

import type {Browser} from 'puppeteer-core';

import {partAt} from '../fixtures/parts.js';
import {launch} from '../launch.js';

describe('a widget that prints more than it shows', () => {
  let browser: Browser;
  before(async () => {
    browser = await launch({windows: false});
  });
  after(() => browser.close());

  for (const [name, pages] of [
    ['pesten-plagen-quiz', 5],
    ['conversation-prompts', 3],
    ['startgesprek-guide', 2],
  ] as const) {
    it(`${name} has its sheet ready when the browser prints`, async () => {
      const page = await browser.newPage();
      await page.setRequestInterception(true);
      const body = `<!doctype html><html lang="nl"><title>${name}</title><pleinwacht-${name}></pleinwacht-${name}></html>`;
      page.on('request', (request) => {
        const part = partAt(request.url());
        void request.respond(part ? {contentType: 'text/javascript', body: part} : {contentType: 'text/html', body});
      });
      await page.goto('https://school.example/');
      await page.addScriptTag({type: 'module', content: readFileSync(new URL(`../../dist/cdn/${name}.js`, import.meta.url), 'utf8')});
      await page.waitForFunction((tag) => document.querySelector(tag)?.shadowRoot?.querySelector('[part=page]'), {}, `pleinwacht-${name}`);
      await page.evaluate(
        (tag) => (document.querySelector(tag) as HTMLElement & {updateComplete: Promise<boolean>}).updateComplete,
        `pleinwacht-${name}`,
      );
      const pdf = Buffer.from(await page.pdf({format: 'A4'})).toString('latin1');
      assert.ok(pdf.match(/\/Type\s*\/Page\b/g)!.length >= pages);
    });
  }
});
