import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';

import type {Browser, Page} from 'puppeteer-core';
import sanitizeHtml from 'sanitize-html';

import {type Choices, framesFor, tagsFor} from '../../src/demo/site/snippet/snippet.js';
import {widgetNames} from '../../src/markup/index.js';
import {launch} from '../launch.js';

const number = '0517 - 12 34 56';
const choices: Choices = {
  widgets: widgetNames,
  school: {name: 'De Kluut', contacts: [{role: 'coordinator', name: 'juf Anna', phone: number}]},
  base: 'https://www.school.example/pleinwacht/',
  schoolSrc: '/school.json',
  pages: '/',
  inline: true,
  endpoint: '',
  theme: '',
  languages: [],
  whole: false,
};
const purify = fileURLToPath(import.meta.resolve('dompurify/dist/purify.min.js'));

describe('what editors and their cleaners leave of what is pasted', () => {
  let browser: Browser;
  let page: Page;
  before(async () => {
    browser = await launch({windows: false});
    page = await browser.newPage();
    await page.addScriptTag({content: readFileSync(purify, 'utf8')});
  });
  after(() => browser.close());

  const cleaners: Readonly<Record<string, (code: string) => string | Promise<string>>> = {
    'sanitize-html': (code) => sanitizeHtml(code),
    DOMPurify: (code) =>
      page.evaluate((code) => (globalThis as unknown as {DOMPurify: {sanitize(code: string): string}}).DOMPurify.sanitize(code), code),
  };
  for (const [cleaner, clean] of Object.entries(cleaners)) {
    for (const [what, code] of [
      ['the tags with a small page in them', tagsFor({...choices, whole: true}, {})],
      ['the tags with numbers in them', tagsFor(choices, {})],
      ['the frames', framesFor(choices)],
    ] as const) {
      it(`leaves the own number to read and to press: ${cleaner}, ${what}`, async () => {
        const cleaned = await clean(code);
        const seen = await page.evaluate((html) => {
          const {body} = new DOMParser().parseFromString(html, 'text/html');
          return {words: body.textContent, calls: [...body.querySelectorAll('a[href^="tel:"]')].map((link) => link.textContent)};
        }, cleaned);
        assert.notEqual(cleaned, code, 'it cleaned');
        assert.ok(seen.words.includes(number));
        assert.ok(seen.calls.includes(number));
        assert.ok(!/[{}]|"role"/.test(seen.words), 'no JSON as text');
      });
    }
  }
});
