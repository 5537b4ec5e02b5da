import assert from 'node:assert/strict';
import {readFileSync, writeFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';

import type {Browser, Page} from 'puppeteer-core';

import {content} from '../../src/content/nl/team-together.js';
import {partAt} from '../fixtures/parts.js';
import {school} from '../fixtures/school.js';
import {launch} from '../launch.js';

/** How many pages of A4 the page in view takes. `KEEP_PAPER` names a folder for whoever wants to look at them. */
async function pagesOf(page: Page, sheet: string): Promise<number> {
  const margin = '10mm';
  const pdf = Buffer.from(await page.pdf({format: 'A4', margin: {top: margin, bottom: margin, left: margin, right: margin}}));
  if (process.env.KEEP_PAPER) writeFileSync(`${process.env.KEEP_PAPER}/${sheet}.pdf`, pdf);
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)!.length;
}

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
      const page = await opens(name, attributes);
      const sheet = await page.evaluate(
        async (tag, button) => {
          const widget = document.querySelector(tag) as HTMLElement & {updateComplete: Promise<boolean>};
          await widget.updateComplete;
          const press = [...widget.shadowRoot!.querySelectorAll('button')].find(({textContent}) => button && textContent.includes(button));
          press?.click();
          await widget.updateComplete;
          dispatchEvent(new Event('beforeprint'));
          return widget.shadowRoot!.querySelector('.paper')!.textContent;
        },
        `pleinwacht-${name}`,
        ready,
      );
      for (const words of says) assert.ok(sheet.includes(words), `${words} is not on the sheet`);
      const pages = await pagesOf(page, name);
      assert.ok(pages >= least && pages <= most, `${pages} pages`);
      await page.close();
    });
  }

  /** A widget alone on a page, in a browser that shows no dialog when it prints. */
  async function opens(name: string, attributes = '') {
    const page = await browser.newPage();
    await page.setRequestInterception(true);
    const body = `<!doctype html><html lang="nl"><title>x</title><pleinwacht-${name} ${attributes}></pleinwacht-${name}></html>`;
    page.on('request', (request) => {
      const part = partAt(request.url());
      void request.respond(part ? {contentType: 'text/javascript', body: part} : {contentType: 'text/html', body});
    });
    await page.goto('https://school.example/');
    await page.addScriptTag({type: 'module', content: readFileSync(new URL(`../../dist/cdn/${name}.js`, import.meta.url), 'utf8')});
    await page.waitForFunction((tag) => document.querySelector(tag)?.shadowRoot?.querySelector('[part=page]'), {}, `pleinwacht-${name}`);
    await page.evaluate(
      (tag, school) => {
        // The browser's own dialog would wait for a person.
        window.print = () => {};
        Object.assign(document.querySelector(tag)!, {school});
      },
      `pleinwacht-${name}`,
      school,
    );
    return page;
  }

  /** Every sheet that a button of its own prints: how many pages each is, and what stands on it. */
  async function sheetsOf(page: Page, tag: string) {
    const found: Record<string, {pages: number; words: string}> = {};
    const buttons = await page.evaluate(
      (tag) =>
        [...document.querySelector(tag)!.shadowRoot!.querySelectorAll('button')].filter((one) => one.textContent.includes('Print dit blad'))
          .length,
      tag,
    );
    for (let nth = 0; nth < buttons; nth++) {
      const {sheet, words} = await page.evaluate(
        async (tag, nth) => {
          const widget = document.querySelector(tag) as HTMLElement & {updateComplete: Promise<boolean>};
          const all = [...widget.shadowRoot!.querySelectorAll('button')].filter((one) => one.textContent.includes('Print dit blad'));
          all[nth]!.click();
          await widget.updateComplete;
          const paper = widget.shadowRoot!.querySelector<HTMLElement>('.paper')!;
          return {sheet: paper.dataset['sheet']!, words: paper.textContent.replace(/\s+/g, ' ')};
        },
        tag,
        nth,
      );
      found[sheet] = {pages: await pagesOf(page, sheet), words};
      await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    }
    return found;
  }

  async function opensCase(type: 'po' | 'vo', events: readonly object[]) {
    const page = await opens('case', `school-type="${type}"`);
    await page.evaluate((events) => {
      const input = document.querySelector('pleinwacht-case')!.shadowRoot!.querySelector<HTMLInputElement>('[type=file]')!;
      const transfer = new DataTransfer();
      transfer.items.add(new File([JSON.stringify({pleinwacht: 'case', version: 1, events})], 'zaak.json'));
      input.files = transfer.files;
      input.dispatchEvent(new Event('change'));
    }, events);
    await page.waitForFunction(() => document.querySelector('pleinwacht-case')!.shadowRoot!.querySelector('[part=now]'));
    return page;
  }

  it('has each letter and form of a case on one A4, in the name of the school, also when the case is long', async () => {
    const fact = {on: '2026-11-23', by: 'teacher'};
    const spot = {step: 'ask-support-group', method: 'support-group'};
    const sentence = 'Ik vraag of ze meedoet met voetbal. ';
    const pupil = (nth: number) => [
      {...fact, type: 'noted', ...spot, step: 'sg-learn', about: 'group-side-took-part', who: `M.${nth}`, text: 'x'},
      ...['offer', 'talk', 'talk'].map((kind) => ({
        ...{...fact, type: 'noted', ...spot, step: 'sg-learn', about: `group-${kind}`, who: `M.${nth}`},
        text: sentence.repeat(2),
      })),
    ];
    const events = [
      {...fact, type: 'opened', child: 'A.B.', group: 'groep 6'},
      {...fact, type: 'step-begun', step: 'first-talk'},
      {...fact, type: 'consent-given', step: 'first-talk', gate: 'consent-telling'},
      {...fact, type: 'parents-told', whom: 'parents-bullied', what: sentence.repeat(14)},
      {...fact, type: 'way-chosen', way: 'next', to: 'choose-route'},
      {...fact, type: 'step-begun', step: 'choose-route'},
      {...fact, type: 'way-chosen', way: 'repeated', to: 'ask-support-group', why: 'Vaker.'},
      {...fact, type: 'consent-given', step: 'ask-support-group', gate: 'consent-group'},
      {...fact, type: 'step-begun', step: 'ask-support-group'},
      {...fact, type: 'method-begun', method: 'support-group'},
      {...fact, type: 'step-begun', step: 'sg-learn', method: 'support-group'},
      ...[0, 1, 2, 3, 4, 5, 6, 7].flatMap(pupil),
    ];
    const page = await opensCase('po', events);
    const sheets = await sheetsOf(page, 'pleinwacht-case');
    const counts = Object.fromEntries(Object.entries(sheets).map(([sheet, {pages}]) => [sheet, pages]));
    assert.deepEqual(counts, {plan: 1, reflection: 1, parents: 1, invitation: 1, notes: 1, group: 1});
    // What goes to one family or child names no other.
    for (const [sheet, {words}] of Object.entries(sheets)) {
      assert.equal(words.includes(school.name!), sheet !== 'notes', sheet);
      assert.equal(/A\.B\./.test(words), ['plan', 'parents'].includes(sheet), sheet);
      assert.equal(/M\.\d/.test(words), sheet === 'group', sheet);
    }
    await page.close();
    // At the start every step is still to come.
    const atStart = await opensCase('vo', events.slice(0, 1));
    assert.deepEqual(
      Object.entries(await sheetsOf(atStart, 'pleinwacht-case')).map(([sheet, {pages}]) => [sheet, pages]),
      ['plan', 'reflection', 'parents', 'invitation'].map((sheet) => [sheet, 1]),
    );
    await atStart.close();
  });

  it('has each sheet of the team guide on one A4, in the name of the school', async () => {
    const page = await opens('team-guide');
    await page.evaluate(() =>
      (document.querySelector('pleinwacht-team-guide') as HTMLElement & {openPart(id: string): Promise<void>}).openPart('to-print'),
    );
    const sheets = await sheetsOf(page, 'pleinwacht-team-guide');
    assert.deepEqual(
      Object.entries(sheets).map(([sheet, {pages, words}]) => [sheet, pages, words.includes(school.name!)]),
      ['sheet-now', 'sheet-plan', 'sheet-rules', 'sheet-tips', 'sheet-box'].map((sheet) => [sheet, 1, true]),
    );
    await page.close();
  });

  it('has the year, each of its eight meetings and the figures of the year on one A4 each', async () => {
    const page = await opens('year-plan');
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
    const chooses = (id: string, files: readonly object[]) =>
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
      counts[sheet] = await pagesOf(page, sheet);
    };
    await chooses('file', [plan]);
    await page.waitForFunction(() => document.querySelector('pleinwacht-year-plan')!.shadowRoot!.querySelector('.path'));
    await isPrinted('year');
    for (const [number, {id}] of content.workgroup.meetings.entries()) {
      await goes(`.path > li:nth-child(${number + 1}) button`);
      await isPrinted(id);
      await goes('.back');
    }
    await goes('button', 'Kijk wat er dit jaar gebeurde');
    await chooses('cases', cases);
    await page.waitForFunction(() => document.querySelector('pleinwacht-year-plan')!.shadowRoot!.querySelector('.figures'));
    await isPrinted('figures');
    assert.deepEqual(counts, Object.fromEntries(Object.keys(counts).map((sheet) => [sheet, 1])));
    assert.equal(Object.keys(counts).length, 10);
    await page.close();
  });
});
