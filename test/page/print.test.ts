import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';

import type {Browser} from 'puppeteer-core';

import {content} from '../../src/content/nl/team-together.js';
import {comes} from '../fixtures/comes.js';
import {school} from '../fixtures/school.js';
import {launch} from '../launch.js';
import {isSheet, Paper} from './paper.js';
import {wordsOf} from './printed.js';

describe('a widget that prints more than it shows', () => {
  let browser: Browser;
  before(async () => {
    browser = await launch({windows: false});
  });
  after(() => browser.close());

  /** Every sheet that a button of its own prints, with what stands on it. */
  async function sheetsOf(paper: Paper, named: (sheet: string) => boolean = () => true) {
    const found: Record<string, string> = {};
    const buttons = await paper.page.evaluate(
      (tag) =>
        [...document.querySelector(tag)!.shadowRoot!.querySelectorAll('button')].filter((one) => one.textContent.includes('Print dit blad'))
          .length,
      paper.tag,
    );
    for (let nth = 0; nth < buttons; nth++) {
      const sheet = await paper.page.evaluate(
        async (tag, nth) => {
          const widget = document.querySelector(tag) as HTMLElement & {updateComplete: Promise<boolean>};
          const all = [...widget.shadowRoot!.querySelectorAll('button')].filter((one) => one.textContent.includes('Print dit blad'));
          all[nth]!.click();
          await widget.updateComplete;
          return widget.shadowRoot!.querySelector<HTMLElement>('.paper')!.dataset['sheet']!;
        },
        paper.tag,
        nth,
      );
      found[sheet] = wordsOf(await isSheet(paper, sheet, {named: named(sheet)}));
      await paper.page.evaluate(() => dispatchEvent(new Event('afterprint')));
    }
    return found;
  }

  async function opensCase(type: 'po' | 'vo', events: readonly object[]) {
    const paper = await Paper.of(browser, 'case', `school-type="${type}"`);
    const {page} = paper;
    await page.evaluate((events) => {
      const input = document.querySelector('pleinwacht-case')!.shadowRoot!.querySelector<HTMLInputElement>('[type=file]')!;
      const transfer = new DataTransfer();
      transfer.items.add(new File([JSON.stringify({pleinwacht: 'case', version: 1, events})], 'zaak.json'));
      input.files = transfer.files;
      input.dispatchEvent(new Event('change'));
    }, events);
    await page.waitForFunction(() => document.querySelector('pleinwacht-case')!.shadowRoot!.querySelector('[part=now]'));
    return paper;
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
    const paper = await opensCase('po', events);
    const sheets = await sheetsOf(paper, (sheet) => sheet !== 'notes');
    assert.deepEqual(Object.keys(sheets), ['plan', 'reflection', 'parents', 'invitation', 'notes', 'group']);
    // What goes to one family or child names no other.
    for (const [sheet, words] of Object.entries(sheets)) {
      assert.equal(words.includes(school.name!), sheet !== 'notes', sheet);
      assert.equal(/A\.B\./.test(words), ['plan', 'parents'].includes(sheet), sheet);
      assert.equal(/M\.\d/.test(words), sheet === 'group', sheet);
    }
    await paper.page.close();
    // At the start every step is still to come.
    const atStart = await opensCase('vo', events.slice(0, 1));
    assert.deepEqual(Object.keys(await sheetsOf(atStart)), ['plan', 'reflection', 'parents', 'invitation']);
    await atStart.page.close();
  });

  it('has each sheet of the team guide on one A4, in the name of the school', async () => {
    for (const [type, ours, theirs] of [
      ['po', 'klikken', 'snitchen'],
      ['vo', 'snitchen', 'klikken'],
    ] as const) {
      const paper = await Paper.of(browser, 'team-guide', `sections="to-print" school-type="${type}"`);
      const sheets = await sheetsOf(paper);
      assert.deepEqual(Object.keys(sheets), ['sheet-now', 'sheet-plan', 'sheet-rules', 'sheet-tips', 'sheet-box', 'sheet-notes']);
      const box = sheets['sheet-box']!;
      for (const words of ['112', 'Zonder naam', 'De bus wordt leeggemaakt door', 'Op deze dagen', '0800-0432', ours])
        assert.ok(box.includes(words), `${words} is not on the sheet for the box`);
      assert.ok(!box.includes(theirs));
      await paper.page.close();
    }
  });

  it('leads from the sheet for the box to the report form, where the school gave its address', async () => {
    // As much as can stand on it: lines to write on, two people, and an address of three lines.
    const long = 'https://www.scholengemeenschap-de-regenwulp.example/leerlingen/veiligheid/vertel-het-ons?via=bus';
    const contacts = [...school.contacts!, {role: 'confidant', name: 'mevrouw Yilmaz-van der Berg', phone: '0517 - 00 00 03'}];
    for (const report of [long, undefined]) {
      const more = {contacts, box: {report}};
      const paper = await Paper.of(browser, 'team-guide', 'sections="to-print" school-type="vo"', {more});
      const {page, tag} = paper;
      await page.evaluate((tag) => document.querySelector(tag)!.shadowRoot!.querySelector<HTMLElement>('#sheet-box')!.click(), tag);
      await comes(page, () => page.$('[data-printed]'));
      if (report) assert.equal(await paper.code(), report);
      else assert.equal(await page.$(`${tag} >>> .qr`), null);
      const words = wordsOf(await isSheet(paper, report ? 'sheet-box-online' : 'sheet-box'));
      assert.equal(words.includes('Je kunt het ook online vertellen'), report !== undefined);
      await page.close();
    }
  });

  it('has the year, each of its eight meetings and the figures of the year on one A4 each', async () => {
    const paper = await Paper.of(browser, 'year-plan');
    const {page} = paper;
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
    const sheets: string[] = [];
    const isPrinted = async (sheet: string) => {
      const found = await page.evaluate(() => {
        dispatchEvent(new Event('beforeprint'));
        return document.querySelector('pleinwacht-year-plan')!.shadowRoot!.querySelector<HTMLElement>('.paper')!.dataset['sheet'];
      });
      assert.equal(found, sheet);
      await isSheet(paper, sheet);
      sheets.push(sheet);
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
    assert.equal(sheets.length, 10);
    await page.close();
  });
});
