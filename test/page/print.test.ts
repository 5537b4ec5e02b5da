import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';

import type {Browser} from 'puppeteer-core';

import {content} from '../../src/content/nl/team-together.js';
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

  it('has the year, each of its eight meetings and the figures of the year on one A4 each', async () => {
    const page = await browser.newPage();
    await page.setRequestInterception(true);
    const body = '<!doctype html><html lang="nl"><title>x</title><pleinwacht-year-plan></pleinwacht-year-plan></html>';
    page.on('request', (request) => void request.respond({contentType: 'text/html', body}));
    await page.goto('https://school.example/');
    await page.addScriptTag({type: 'module', content: readFileSync(new URL('../../dist/cdn/year-plan.js', import.meta.url), 'utf8')});
    await page.waitForFunction(() => document.querySelector('pleinwacht-year-plan')?.shadowRoot?.querySelector('[type=file]'));
    const sentence = 'Twee ouders en de leerkracht van groep 5 doen dit, en bellen elkaar elke week. ';
    const asked = ['went', 'valued', 'helped'].map((name) => [name, sentence]);
    const plan = {
      ...{pleinwacht: 'year-plan', version: 1, id: 'x', year: 2026, days: [], done: ['start-picture'], history: []},
      notes: ['picture-background', 'picture-views', 'picture-now', 'own-questions'].map((of) => ({of, text: sentence.repeat(3)})),
      goals: ['Ouders bellen ons eerder', 'Elk kind weet bij wie het terecht kan', 'Iedere collega vraagt door'],
      experiments: [0, 1, 2].map((goal) => ({what: 'Koffie bij de deur op maandag', goal, how: sentence, ...Object.fromEntries(asked)})),
    };
    const events = [
      {by: 'teacher', on: '2026-11-24', type: 'opened', forms: ['verbal', 'online'], places: ['playground'], since: 'longer'},
    ];
    const cases = [0, 1, 2, 3, 4, 5].map((nth) => ({pleinwacht: 'case', version: 1, events: [{...events[0], child: `A.${nth}`}]}));
    const opens = (id: string, files: readonly object[]) =>
      page.evaluate(
        async (id, files) => {
          const widget = document.querySelector('pleinwacht-year-plan') as HTMLElement & {updateComplete: Promise<boolean>};
          const input = widget.shadowRoot!.querySelector<HTMLInputElement>(`#${id}`)!;
          const transfer = new DataTransfer();
          for (const file of files) transfer.items.add(new File([JSON.stringify(file)], 'x.json'));
          input.files = transfer.files;
          input.dispatchEvent(new Event('change'));
        },
        id,
        files,
      );
    const goes = (selector: string, words = '') =>
      page.evaluate(
        async (selector, words) => {
          const widget = document.querySelector('pleinwacht-year-plan') as HTMLElement & {updateComplete: Promise<boolean>};
          const all = [...widget.shadowRoot!.querySelectorAll<HTMLElement>(selector)];
          all.find(({textContent}) => textContent.includes(words))!.click();
          await widget.updateComplete;
        },
        selector,
        words,
      );
    const counts: Record<string, number> = {};
    const isPrinted = async (sheet: string) => {
      const found = await page.evaluate(() => {
        dispatchEvent(new Event('beforeprint'));
        return document.querySelector('pleinwacht-year-plan')!.shadowRoot!.querySelector<HTMLElement>('.paper')!.dataset['sheet'];
      });
      assert.equal(found, sheet);
      const margin = '10mm';
      const pdf = Buffer.from(await page.pdf({format: 'A4', margin: {top: margin, bottom: margin, left: margin, right: margin}}));
      counts[sheet] = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)!.length;
    };
    await page.evaluate((school) => Object.assign(document.querySelector('pleinwacht-year-plan')!, {school}), school);
    await opens('file', [plan]);
    await page.waitForFunction(() => document.querySelector('pleinwacht-year-plan')!.shadowRoot!.querySelector('.path'));
    await isPrinted('year');
    for (const [number, {id}] of content.workgroup.meetings.entries()) {
      await goes(`.path > li:nth-child(${number + 1}) button`);
      await isPrinted(id);
      await goes('.back');
    }
    await goes('button', 'Kijk wat er dit jaar gebeurde');
    await opens('cases', cases);
    await page.waitForFunction(() => document.querySelector('pleinwacht-year-plan')!.shadowRoot!.querySelector('.figures'));
    await isPrinted('figures');
    assert.deepEqual(counts, Object.fromEntries(Object.keys(counts).map((sheet) => [sheet, 1])));
    assert.equal(Object.keys(counts).length, 10);
    await page.close();
  });
});
