import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';

import type {Browser} from 'puppeteer-core';

import {partAt} from '../fixtures/parts.js';
import {school} from '../fixtures/school.js';
import {launch} from '../launch.js';

describe('a widget that prints more than it shows', () => {
  let browser: Browser;
  before(async () => {
    browser = await launch({windows: false});
  });
  after(() => browser.close());

  const head = [school.name!, school.contacts![0]!.phone!] as const;

  for (const [what, name, attributes, least, most, ready, ...says] of [
    ['the quiz', 'pesten-plagen-quiz', '', 5, 6, ''],
    ['the cards for tonight', 'conversation-prompts', '', 3, 4, '', ...head],
    ['what to do when a child told something', 'conversation-prompts', '', 1, 1, 'Lees wat u nu kunt doen', ...head, '112'],
    ['the talk at the start of the year', 'startgesprek-guide', '', 2, 2, ''],
    ['how the school acts', 'parent-panel', '', 1, 1, 'Print dit op één blad', ...head, 'Samen oplossen'],
    ['how a secondary school acts', 'parent-panel', 'school-type="vo"', 1, 1, 'Print dit op één blad', ...head, 'met alle docenten'],
  ] as const) {
    it(`has ${what} ready when the browser prints, on no more paper than it takes`, async () => {
      const page = await browser.newPage();
      await page.setRequestInterception(true);
      const body = `<!doctype html><html lang="nl"><title>${name}</title><pleinwacht-${name} ${attributes}></pleinwacht-${name}></html>`;
      page.on('request', (request) => {
        const part = partAt(request.url());
        void request.respond(part ? {contentType: 'text/javascript', body: part} : {contentType: 'text/html', body});
      });
      await page.goto('https://school.example/');
      await page.addScriptTag({type: 'module', content: readFileSync(new URL(`../../dist/cdn/${name}.js`, import.meta.url), 'utf8')});
      await page.waitForFunction((tag) => document.querySelector(tag)?.shadowRoot?.querySelector('[part=page]'), {}, `pleinwacht-${name}`);
      const sheet = await page.evaluate(
        async (tag, school, button) => {
          const widget = document.querySelector(tag) as HTMLElement & {updateComplete: Promise<boolean>; school: unknown};
          widget.school = school;
          await widget.updateComplete;
          // The browser's own dialog would wait for a person.
          window.print = () => {};
          const press = [...widget.shadowRoot!.querySelectorAll('button')].find(({textContent}) => button && textContent.includes(button));
          press?.click();
          await widget.updateComplete;
          dispatchEvent(new Event('beforeprint'));
          return widget.shadowRoot!.querySelector('.paper')!.textContent;
        },
        `pleinwacht-${name}`,
        school,
        ready,
      );
      for (const words of says) assert.ok(sheet.includes(words), `${words} is not on the sheet`);
      const margin = '10mm';
      const pdf = Buffer.from(await page.pdf({format: 'A4', margin: {top: margin, bottom: margin, left: margin, right: margin}}));
      const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)!.length;
      assert.ok(pages >= least && pages <= most, `${pages} pages`);
      await page.close();
    });
  }
});
