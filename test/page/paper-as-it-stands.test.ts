import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';

import type {Browser} from 'puppeteer-core';

import {list} from '../../src/content/way-back/nl.js';
import {fullBodies} from '../../src/describe/contract/full-submissions.js';
import {howManyWords} from '../../src/portal/can-come-back.js';
import {comes} from '../fixtures/comes.js';
import {launch} from '../launch.js';
import {isSheet, Paper} from './paper.js';

/** Nobody pressed a button of ours: the menu of the browser prints the page. */
describe('what the browser prints of a widget as it stands', () => {
  let browser: Browser;
  before(async () => {
    browser = await launch({windows: false});
  });
  after(() => browser.close());

  const submissions = Array.from({length: 36}, (_, index) => ({
    ...{version: 1, id: String.fromCharCode(97 + (index % 26)).repeat(21) + String(index % 10)},
    ...{kind: fullBodies[index % fullBodies.length]!.kind, body: fullBodies[index % fullBodies.length]!.body},
    ...{addressee: 'coordinator', receivedOn: `2026-11-${30 - Math.floor(index / 6)}`, state: index % 2 ? 'read' : 'working'},
  }));
  const counts = {all: submissions.length, shown: submissions.length, state: {}, danger: {}};
  const inbox = (url: string) => submissions.find(({id}) => url.includes(id)) ?? {submissions, next: null, counts, cases: []};

  for (const [name, attributes, pages] of [
    ['signal-checklist', 'setting="home" about="bullied"', 1],
    ['parent-panel', '', 3],
    ['pupil-panel', '', 1],
    ['team-guide', '', 3],
  ] as const) {
    it(`numbers ${name}, in the name of the school`, async () => {
      const paper = await Paper.of(browser, name, attributes);
      await isSheet(paper, `${name}-as-it-stands`, {pages});
      await paper.page.close();
    });
  }

  it('has the list of what came in, with each day above what came on it, and that it is confidential', async () => {
    const paper = await Paper.of(browser, 'inbox', '', {answers: inbox});
    await isSheet(paper, 'inbox-list', {pages: 4, says: ['Vertrouwelijk', '30 november']});
    await paper.press('Melding');
    await isSheet(paper, 'inbox-sheet-as-it-stands', {says: ['Vertrouwelijk', 'Ontvangen op maandag 30 november 2026']});
    await paper.page.close();
  });

  it('has a case as far as it is, in the name of the school', async () => {
    const paper = await Paper.of(browser, 'case', 'school-type="po"');
    await paper.press('Begin de zaak', 'Gedaan');
    await isSheet(paper, 'case-as-it-stands', {says: ['Nu te doen']});
    await paper.page.close();
  });

  it('has the page that is checked before it goes, and what happens after', async () => {
    const paper = await Paper.of(browser, 'report-form', '', {answers: () => ({received: true, version: 1})});
    const {page, tag} = paper;
    const story = 'Elke pauze roepen ze iets en daarna lachen ze. '.repeat(8).trim();
    await paper.press('Ik wil iets vertellen');
    const title = () => page.evaluate((tag) => document.querySelector(tag)!.shadowRoot!.querySelector('#title')?.textContent.trim(), tag);
    for (let turn = 0; (await title()) !== 'Klopt het zo?'; turn++) {
      assert.ok(turn < 12, `stopped at ${await title()}`);
      const field = await page.$(`${tag} >>> #story`);
      await field?.evaluate((field, story) => {
        (field as HTMLTextAreaElement).value = story;
        field.dispatchEvent(new InputEvent('input', {bubbles: true}));
      }, story);
      await paper.press('Verder');
    }
    await isSheet(paper, 'check-page', {named: false, numbered: false, says: [story]});
    await paper.press('Verstuur');
    await comes(page, () => page.$(`${tag} >>> .sent`));
    await isSheet(paper, 'sent-page', {named: false, numbered: false, says: ['Wat er nu gebeurt', 'Uiterlijk']});
    await page.close();
  });

  it('has what was written to and fro in the answer box', async () => {
    const text = 'We hebben met de meester gepraat, en hij let op het plein nu beter op. '.repeat(6).trim();
    const messages = Array.from({length: 8}, (_, index) => ({
      ...{id: `m${index}`, on: '2026-11-24', text},
      ...(index % 2 ? {from: 'reporter'} : {from: 'school', ...(index === 6 && {asks: 'consent'})}),
    }));
    const paper = await Paper.of(browser, 'answer-box', '', {
      answers: () => ({received: true, version: 1, thread: {state: 'asked', messages}}),
      more: {answers: true},
    });
    const {page, tag} = paper;
    const field = await page.waitForSelector(`${tag} >>> #words`);
    await field!.type(list.slice(300, 300 + howManyWords).join(' '));
    await paper.press('Laat mijn antwoord zien');
    await comes(page, () => page.$(`${tag} >>> .said`));
    await isSheet(paper, 'answer-box', {pages: 3, named: false, numbered: false, says: [text]});
    await page.close();
  });
});
