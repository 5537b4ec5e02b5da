import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';

import type {Page} from 'puppeteer-core';

import {openDemoPortal, type DemoPortal} from './demo-portal.js';
import {accessibilityFaults, watchFaults} from './inbox-page.js';
import {comes} from '../fixtures/comes.js';

/** Somebody at one page of the demo on a phone, with a keyboard: everything is reached by what it says, and pressed by a key. */
class Visitor {
  readonly faults: string[];
  /** All that went over the network. */
  readonly sent: string[] = [];
  readonly tag: string;

  private constructor(
    readonly page: Page,
    name: string,
  ) {
    this.tag = `pleinwacht-${name}`;
    this.faults = watchFaults(page);
    page.on('request', (request) => this.sent.push(request.url() + (request.postData() ?? '')));
  }

  static async at({demo, browser}: DemoPortal, path: string, name: string): Promise<Visitor> {
    const context = await browser.createBrowserContext();
    const visitor = new Visitor(await context.newPage(), name);
    await visitor.page.setViewport({width: 360, height: 740});
    await visitor.page.goto(demo.url + path);
    return visitor;
  }

  async sees(words: string): Promise<void> {
    await comes(this.page, () =>
      this.page.evaluate(
        (tag, words) => document.querySelector(tag)?.shadowRoot?.querySelector<HTMLElement>('.in')?.innerText.includes(words),
        this.tag,
        words,
      ),
    );
  }

  /** Presses the button, or ticks the choice, that begins with these words. */
  async press(words: string): Promise<void> {
    const key = await comes(this.page, () =>
      this.page.evaluate(
        (tag, words) => {
          const all = document.querySelector(tag)?.shadowRoot?.querySelectorAll<HTMLElement>('button, label.choice, .seg label') ?? [];
          const found = [...all].find((one) => one.textContent.replace(/\s+/g, ' ').trim().startsWith(words) && one.checkVisibility());
          const target = found?.matches('button') ? found : found?.querySelector('input');
          target?.focus();
          return target && (target.matches('button') ? 'Enter' : 'Space');
        },
        this.tag,
        words,
      ),
    );
    await this.page.keyboard.press(key);
  }

  async type(field: string, words: string): Promise<void> {
    const found = await this.page.waitForSelector(`${this.tag} >>>> #${field}`, {timeout: 30_000});
    await found!.focus();
    await this.page.keyboard.sendCharacter(words);
  }

  /** The same person at another widget of the same page. */
  beside(name: string): Visitor {
    return new Visitor(this.page, name);
  }

  /** Everything that this widget says now. */
  says(): Promise<string> {
    return this.page.$eval(this.tag, (el) => el.shadowRoot!.querySelector<HTMLElement>('.in')!.innerText.replace(/\s+/g, ' '));
  }

  /** What axe finds, and whether anything is wider than the screen. */
  async assertFit(): Promise<void> {
    assert.deepEqual(await accessibilityFaults(this.page), []);
    assert.ok((await this.page.evaluate(() => document.documentElement.scrollWidth)) <= 360);
  }

  async close(): Promise<void> {
    assert.deepEqual(this.faults, []);
    await this.page.browserContext().close();
  }
}

/** From what was told, in the inbox, to the case's own screen. */
async function beginCase(school: Visitor): Promise<Visitor> {
  await school.type('case-child', 'N.');
  await school.press('Begin een zaak');
  const ownCase = school.beside('case');
  await ownCase.sees('Begin met deze stap: Praat met het kind.');
  return ownCase;
}

/** By the plan, to where a child is asked whether others may help. */
async function walkToSupportGroup(ownCase: Visitor): Promise<void> {
  const title = () => ownCase.page.$eval(ownCase.tag, (el) => el.shadowRoot!.querySelector('#now')!.textContent);
  const step = async (words: string) => {
    const before = await title();
    await ownCase.press(words);
    await comes(ownCase.page, async () => (await title()) !== before);
  };
  await step('Deze stap begint');
  while (!/^Vraag het kind wat u aan wie/.test((await title())!)) await step('Gedaan');
  await step('Het antwoord is ja');
  await step('Ga verder');
  while ((await title()) !== 'Kies hoe u verdergaat.') await step('Gedaan');
  await ownCase.press('Het is vaker gebeurd');
  await ownCase.type('why', 'Het was al drie keer.');
  await step('Ga verder');
}

/** The no is in the case without anybody having copied it: no group, the way that the plan has instead, and no method to begin. */
async function assertClosedGate(ownCase: Visitor): Promise<void> {
  const says = await ownCase.says();
  assert.match(says, /Nu te doen Zet alle stappen die nog komen in één plan/);
  assert.match(
    says,
    /Eerder gevraagd Vraag het kind of het deze hulp wil\..* Nee, op \w+ \d+ \w+ \d{4}\. Zegt het kind nee, dan komt er geen steungroep\./,
  );
  // Where a method can be begun, there is a place to choose one.
  assert.doesNotMatch(says, /Met een methode|Kies met welke methode/);
  await ownCase.assertFit();
}

describe('a report without a name, and its answer', () => {
  let portal: DemoPortal;
  before(async () => void (portal = await openDemoPortal()));
  after(() => portal.close());

  it('goes to and fro between a child and the school until the child takes it back, on a phone and by keyboard', async () => {
    const child = await Visitor.at(portal, 'report', 'report-form');
    await child.press('Ik wil iets vertellen');
    await child.press('Voor mezelf');
    await child.press('Verder');
    await child.press('Verder');
    await child.type('story', 'KANARIE Ze lachen me uit.');
    await child.press('Verder');
    await child.press('Verder');
    await child.press('Zonder naam, maar ik wil wel antwoord');
    await child.press('Verder');
    await child.sees('Met deze woorden kom je terug');
    await child.page.waitForSelector('>>> .to-keep li');
    await child.assertFit();
    const words = await child.page.$$eval('>>> .to-keep li', (items) => items.map(({textContent}) => textContent));
    const label = await child.page.$eval('>>> label[for=copied]', ({textContent}) => textContent);
    await child.type('copied', words[Number(/\d/.exec(label)![0]) - 1]!);
    await child.press('Verder');
    await child.press('Verstuur');
    await child.sees('Je verhaal is aangekomen');
    const row = new RegExp(words.slice(0, 2).join('[^a-z]{1,6}'));
    assert.deepEqual(
      child.sent.filter((one) => row.test(one)),
      [],
    );
    await child.close();

    const school = await Visitor.at(portal, 'inbox', 'inbox');
    await school.type('token', portal.demo.token);
    await school.press('Open de inbox');
    await school.sees('Berichten');
    await (await school.page.$('>>> #state'))!.select('new');
    await school.page.waitForSelector('pleinwacht-inbox >>>> .item');
    const open = async () => {
      await (await school.page.waitForSelector('pleinwacht-inbox >>>> .item'))!.focus();
      await school.page.keyboard.press('Enter');
      await school.sees('Schrijven met de melder');
    };
    await open();
    const ownCase = await beginCase(school);
    await walkToSupportGroup(ownCase);
    await ownCase.assertFit();
    await school.press('Terug naar de inbox');
    await school.sees('Deze melding hoort bij de zaak N.');
    await school.type('message', 'Mogen we een groepje vragen om te helpen?');
    await school.press('Ja: mogen we dit doen?');
    await school.press('Verstuur naar de melder');
    await school.sees('Het bericht staat klaar voor de melder.');
    await school.assertFit();

    const back = await Visitor.at(portal, 'antwoord', 'answer-box');
    await back.type('words', words.join(' '));
    await back.press('Laat mijn antwoord zien');
    await back.sees('Mogen we een groepje vragen om te helpen?');
    await back.press('Nee, liever niet');
    await back.press('Verstuur mijn antwoord');
    await back.sees('Je antwoord is verstuurd.');
    await back.type('more', 'Vandaag weer.');
    await back.press('Verstuur dit erbij');
    await back.sees('Het staat erbij.');
    await back.assertFit();

    await school.press('Terug naar alle berichten');
    await (await school.page.$('>>> #state'))!.select('');
    await school.press('Kijk of er iets nieuws is');
    await school.sees('De melder schreef iets nieuws');
    await open();
    await school.sees('De melder zegt nee.');
    await school.sees('Vandaag weer.');

    await school.press('Open de zaak');
    await ownCase.sees('Nee, op');
    await assertClosedGate(ownCase);
    await school.press('Terug naar de inbox');

    await back.press('Neem mijn verhaal terug');
    await back.press('Ja, wis alles');
    await back.sees('Alles is gewist');
    assert.deepEqual(
      back.sent.filter((one) => row.test(one)),
      [],
    );
    await back.close();
    await school.press('Terug naar alle berichten');
    await school.press('Kijk of er iets nieuws is');
    await school.sees('Er is nog niets binnengekomen.');
    await school.close();
  });
});
