import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';

import type {Browser} from 'puppeteer-core';

import {fullBodies} from '../../src/describe/contract/full-submissions.js';
import {school} from '../fixtures/school.js';
import {launch} from '../launch.js';
import {isSheet, Paper} from './paper.js';
import {wordsOf} from './printed.js';

describe('what every widget has on paper', () => {
  let browser: Browser;
  before(async () => {
    browser = await launch({windows: false});
  });
  after(() => browser.close());

  const seen = ['Is vaak verdrietig of somber', 'Verder', 'Naar het gesprek'];
  const sheets: readonly [string, string, string, readonly string[], Parameters<typeof isSheet>[2]][] = [
    ['the cards of the quiz', 'pesten-plagen-quiz', '', [], {pages: 6}],
    ['the cards for kleuters', 'conversation-prompts', 'age-band="kleuters"', [], {pages: 4}],
    ['the cards for primary school', 'conversation-prompts', 'age-band="po"', [], {pages: 3}],
    ['the cards for secondary school', 'conversation-prompts', 'age-band="vo"', [], {pages: 3}],
    ['what to do when a child told something', 'conversation-prompts', '', ['Lees wat u nu kunt doen'], {says: ['112']}],
    ['a blank list of signals', 'signal-checklist', 'setting="home" about="bullied"', ['Print de lijst'], {}],
    ['a blank list of signals at school', 'signal-checklist', 'setting="school" about="bullied"', ['Print de lijst'], {}],
    ['what was seen', 'signal-checklist', 'setting="home" about="bullied"', seen, {pages: 2, says: ['somber'], forPen: ['Toelichting']}],
    ['the talk at the start of the year', 'startgesprek-guide', 'mode="conversation"', [], {pages: 2}],
    ['what a pupil prepares', 'startgesprek-guide', 'mode="prepare-pupil"', [], {pages: 1}],
    ['what a kleuter prepares', 'startgesprek-guide', 'mode="prepare-pupil" school-type="kleuters"', [], {pages: 2}],
    ['what a parent prepares', 'startgesprek-guide', 'mode="prepare-parent"', [], {pages: 1}],
    ['how the school acts', 'parent-panel', '', ['Print dit op één blad'], {says: ['Samen oplossen', 'https://school.example/']}],
    [
      'how a secondary school acts',
      'parent-panel',
      'school-type="vo"',
      ['Print dit op één blad'],
      {says: ['met alle docenten', 'https://school.example/']},
    ],
    ['whom parents call', 'parent-panel', '', ['Print wat openstaat'], {pages: 3}],
    ['the doors of pupils', 'pupil-panel', '', ['Print deze pagina'], {says: ['112']}],
    ['what is behind a door', 'pupil-panel', '', ['Ik word', 'Print deze pagina'], {says: ['klikken']}],
  ];
  for (const [what, name, attributes, presses, wanted] of sheets) {
    it(`has ${what} on no more paper than it takes`, async () => {
      const paper = await Paper.of(browser, name, attributes);
      await paper.press(...presses);
      await isSheet(paper, what.replaceAll(' ', '-'), wanted);
      await paper.page.close();
    });
  }

  it('has what came in on no more paper than it takes, with the day and that it is confidential', async () => {
    const submissions = fullBodies.map(({kind, body}, index) => ({
      ...{version: 1, id: String(index).repeat(22), kind, body},
      ...{addressee: 'coordinator', receivedOn: '2026-11-23', state: 'new'},
    }));
    const counts = {all: submissions.length, shown: submissions.length, state: {}, danger: {}};
    const answers = (url: string) => submissions.find(({id}) => url.includes(id)) ?? {submissions, next: null, counts, cases: []};
    const paper = await Paper.of(browser, 'inbox', '', {answers});
    for (const [kind, pages] of [
      ['Melding', 1],
      ['Signalenlijst', 1],
      ['Quiz', 1],
      ['Startgesprek', 1],
      ['Vraag', 1],
    ] as const) {
      await paper.press(kind, 'Print');
      await isSheet(paper, `inbox-${kind}`, {pages, says: ['23 november 2026', 'Vertrouwelijk']});
      await paper.press('Terug');
    }
    await paper.page.close();
  });

  it('leads from how the school acts to where all of it stands, unless the address could say who asks', async () => {
    const paper = await Paper.of(browser, 'parent-panel');
    await paper.press('Print dit op één blad');
    assert.equal(await paper.code(), 'https://school.example/');
    await paper.page.evaluate(() => {
      dispatchEvent(new Event('afterprint'));
      history.replaceState(null, '', '?leerling=7');
    });
    await paper.press('Print dit op één blad');
    const {words} = await paper.print('how-the-school-acts-to-somebody');
    assert.ok(!words.some(({text}) => text.includes('school.example')));
    await paper.page.close();
  });

  it('has the words with which somebody comes back on one page that names no school, for whoever finds it', async () => {
    const paper = await Paper.of(browser, 'report-form', '', {answers: () => ({}), more: {answers: true}});
    await paper.press('Ik wil iets vertellen');
    const title = () =>
      paper.page.evaluate(() => document.querySelector('pleinwacht-report-form')!.shadowRoot!.querySelector('#title')?.textContent.trim());
    for (let page = 0; (await title()) !== 'Wil je je naam zeggen?'; page++) {
      assert.ok(page < 12, `stopped at ${await title()}`);
      if ((await title()) === 'Wat gebeurt er?') await paper.press('Met woorden');
      await paper.press('Verder');
    }
    await paper.press('Zonder naam, maar ik wil wel antwoord', 'Verder');
    await paper.page.waitForSelector('pleinwacht-report-form >>> .to-keep');
    await paper.press('Print de woorden');
    const words = wordsOf(await isSheet(paper, 'words-to-come-back', {named: false, says: ['Met deze woorden kom je terug']}));
    for (const one of [school.name!, 'Verder', 'Snel weg', 'Vraag 6', 'Typ woord']) assert.ok(!words.includes(one), one);
    await paper.page.close();
  });

  it('loses nothing of the cards where each says it in two languages', async () => {
    const paper = await Paper.of(browser, 'conversation-prompts', 'age-band="kleuters"');
    await paper.speak('en');
    await isSheet(paper, 'cards-in-two-languages', {
      pages: 5,
      says: ['Choose a picture', 'Hoe ging het vandaag in de klas?', 'Do not judge'],
    });
    await paper.page.close();
  });

  it('cuts no Dutch word among those of another language', async () => {
    for (const lang of ['tr', 'ar']) {
      const paper = await Paper.of(browser, 'conversation-prompts');
      await paper.press('Lees wat u nu kunt doen');
      await paper.speak(lang);
      assert.deepEqual(await paper.cutWords(), [], lang);
      await paper.page.close();
    }
  });

  it('draws for kleuters nothing smaller than 4 cm', async () => {
    for (const [name, attributes] of [
      ['conversation-prompts', 'age-band="kleuters"'],
      ['startgesprek-guide', 'mode="prepare-pupil" school-type="kleuters"'],
    ] as const) {
      const paper = await Paper.of(browser, name, attributes);
      await paper.page.emulateMediaType('print');
      const sizes = await paper.page.evaluate((tag) => {
        dispatchEvent(new Event('beforeprint'));
        return [...document.querySelector(tag)!.shadowRoot!.querySelectorAll('.board svg')].map((one) => one.getBoundingClientRect().width);
      }, paper.tag);
      assert.ok(sizes.length >= 6 && sizes.every((size) => (size / 96) * 2.54 >= 4), `${name}: ${sizes}`);
      await paper.page.close();
    }
  });

  it('leaves the paper of the page around it as it is', async () => {
    const around = '<style>@page{@bottom-right{content:"from us"}}</style><main><h1>School</h1>*<p>Onder</p></main>';
    const paper = await Paper.of(browser, 'conversation-prompts', '', {around});
    const {aside} = await paper.print('around');
    assert.deepEqual(
      aside.map((one) => one.trim()),
      ['from us', '2 / 5', '3 / 5', '4 / 5', 'from us'],
    );
    await paper.page.close();
  });
});
