import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';

import type {Page} from 'puppeteer-core';

import {stepPlan} from '../../src/content/nl/protocol.js';
import {type CaseEvent, type CaseItem, caseAt} from '../../src/protocol/index.js';
import {allItems, ask} from '../endpoint/submissions.js';
import {demoEndpoint} from '../endpoint/demo-process.js';

import {openDemoPortal, type DemoPortal} from './demo-portal.js';
import {accessibilityFaults, watchFaults} from './inbox-page.js';

/** Somebody at one page of the demo on a phone, with a keyboard: everything is reached by what it says, and pressed by a key. */
class Visitor {
  readonly faults: string[];
  /** All that went over the network. */
  readonly sent: string[] = [];

  private constructor(
    readonly page: Page,
    readonly tag: string,
  ) {
    this.faults = watchFaults(page);
    page.on('request', (request) => this.sent.push(request.url() + (request.postData() ?? '')));
  }

  static async at({demo, browser}: DemoPortal, path: string, tag: string): Promise<Visitor> {
    const context = await browser.createBrowserContext();
    const visitor = new Visitor(await context.newPage(), `pleinwacht-${tag}`);
    await visitor.page.setViewport({width: 360, height: 740});
    await visitor.page.goto(demo.url + path);
    return visitor;
  }

  async sees(words: string): Promise<void> {
    await this.page.waitForFunction(
      (tag, words) => document.querySelector(tag)?.shadowRoot?.querySelector<HTMLElement>('.in')?.innerText.includes(words),
      {timeout: 30_000},
      this.tag,
      words,
    );
  }

  /** Presses the button, or ticks the choice, that begins with these words. */
  async press(words: string): Promise<void> {
    const key = await this.page.waitForFunction(
      (tag, words) => {
        const root = document.querySelector(tag)!.shadowRoot!;
        const found = [...root.querySelectorAll<HTMLElement>('button, label.choice, .seg label')].find(
          (one) => one.textContent.replace(/\s+/g, ' ').trim().startsWith(words) && one.checkVisibility(),
        );
        const target = found?.matches('button') ? found : found?.querySelector('input');
        target?.focus();
        return target && (target.matches('button') ? 'Enter' : 'Space');
      },
      {timeout: 30_000},
      this.tag,
      words,
    );
    await this.page.keyboard.press((await key.jsonValue()) as 'Enter' | 'Space');
  }

  async type(field: string, words: string): Promise<void> {
    const found = await this.page.waitForSelector(`>>> #${field}`, {timeout: 30_000});
    await found!.focus();
    await this.page.keyboard.sendCharacter(words);
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

/** A case that the school opens from the one report: what the child said stands in it, and the step that needs their yes is not offered. */
async function assertClosedGate({url, token}: DemoPortal['demo']): Promise<void> {
  const endpoint = demoEndpoint(url);
  const [told] = await allItems(endpoint, token);
  const by = {on: told!.receivedOn, by: 'coordinator'};
  const spot = {step: 'ask-support-group', gate: 'consent-group'};
  const before = [
    {...by, type: 'opened', submissions: [told!.id], child: 'N.'},
    {...by, type: 'step-begun', step: 'first-talk'},
    {...by, type: 'consent-given', step: 'first-talk', gate: 'consent-telling'},
    {...by, type: 'way-chosen', way: 'next', to: 'choose-route'},
    {...by, type: 'step-begun', step: 'choose-route'},
    {...by, type: 'way-chosen', way: 'repeated', to: spot.step, why: 'het is vaker gebeurd'},
  ] as CaseEvent[];
  const opened = await ask(endpoint, token, '/cases', 'POST', {events: before});
  assert.equal(opened.status, 201);
  const {id, byWayBack = []} = (await opened.json()) as CaseItem;
  assert.deepEqual(
    byWayBack.map(({type}) => type),
    ['consent-asked', 'consent-refused'],
  );
  const standing = (said: readonly CaseEvent[]) => {
    const {step, begun, gates, offers, ignored} = caseAt(stepPlan, [], said, by.on);
    const begins = offers.some((offer) => offer.type === 'step-begun' && offer.step === spot.step);
    return {step: step?.id, begun, answer: gates.find((gate) => gate.id === spot.gate)?.answer, begins, ignored};
  };
  const said = byWayBack.map((one) => ({...one, ...spot, by: by.by})) as CaseEvent[];
  // The way round it, as the plan says: the step that needs the yes is never begun.
  assert.deepEqual(standing([...before, ...said]), {step: 'action-plan', begun: undefined, answer: 'no', begins: false, ignored: []});
  // The control: a yes would have opened it.
  const yes = {...said[1]!, type: 'consent-given'} as CaseEvent;
  assert.equal(standing([...before, said[0]!, yes]).begins, true);
  assert.equal((await ask(endpoint, token, `/cases/${id}`, 'DELETE')).status, 204);
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
    await school.press('Nieuw');
    await school.page.waitForSelector('>>> .item');
    const open = async () => {
      await (await school.page.waitForSelector('>>> .item'))!.focus();
      await school.page.keyboard.press('Enter');
      await school.sees('Schrijven met de melder');
    };
    await open();
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
    await school.press('Alles');
    await school.press('Kijk of er iets nieuws is');
    await school.sees('De melder schreef iets nieuws');
    await open();
    await school.sees('De melder zegt nee.');
    await school.sees('Vandaag weer.');
    await assertClosedGate(portal.demo);

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
