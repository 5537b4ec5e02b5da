import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import {content} from '../../src/content/nl/report-form.js';
import {wordsFor} from '../../src/content/form/words-for.js';
import {launch} from '../launch.js';
import {canary, ReportPage} from './report-page.js';
import {arrived, browser, demo, neutral, start, telling, texts, titleOf, withDemo} from './report-demo.js';

describe('leaving the page of the report form', () => {
  withDemo();

  it('and coming back shows an empty form, also when the browser has kept the page', async () => {
    const report = await telling();
    // A mark that only lives as long as the page itself.
    await report.page.evaluate(() => {
      (globalThis as {kept?: boolean[]}).kept = [];
      addEventListener('pageshow', (event) => (globalThis as {kept?: boolean[]}).kept!.push(event.persisted));
    });
    await report.page.goto(`${demo.url}privacy`);
    await report.page.goBack();
    const kept = await report.page.evaluate(() => (globalThis as {kept?: boolean[]}).kept);
    assert.deepEqual(kept, [true], 'expected the page to come out of the back/forward cache, or this proves nothing');
    await report.sees(start);
    assert.ok(!(await report.everything()).includes(canary));
    await report.goTo(titleOf('forms'));
    assert.equal(
      await report.page.evaluate(() => document.querySelector('pleinwacht-report-form')!.shadowRoot!.querySelector(':checked')),
      null,
    );
    await report.press(texts.next);
    await report.page.waitForSelector('>>> #story');
    assert.ok(!(await report.everything()).includes(canary));
    await report.close();
  });

  it('and coming back shows an empty form when the browser has not kept it', async () => {
    const forgetful = await launch({keepsPages: false});
    const report = await telling(demo.url, canary, forgetful);
    await report.page.evaluate(() => ((globalThis as {kept?: boolean}).kept = true));
    await report.page.goto(`${demo.url}privacy`);
    await report.page.goBack();
    await report.sees(start);
    assert.equal(await report.page.evaluate(() => (globalThis as {kept?: boolean}).kept), undefined);
    assert.ok(!(await report.everything()).includes(canary));
    await forgetful.close();
  });

  for (const when of ['after it was sent', 'while it is sent'] as const)
    it(`and coming back ${when} shows an empty form, and sends nothing a second time`, async () => {
      const story = `Verteld, en ${when} weggegaan.`;
      const report = await telling(demo.url, story);
      await report.goTo(texts.check.title);
      await report.press(texts.check.send);
      if (when === 'after it was sent') await report.sees(wordsFor(content.sent.title));
      await report.page.goto(`${demo.url}privacy`);
      await report.page.goBack();
      await report.sees(start);
      assert.ok(!(await report.everything()).includes(story));
      // What was on its way has come, once.
      for (const end = Date.now() + 20_000; (await arrived(story)).length === 0 && Date.now() < end;)
        await new Promise((resolve) => setTimeout(resolve, 100));
      assert.equal((await arrived(story)).length, 1);
      await report.close();
    });

  it('and reloading it does too', async () => {
    const report = await telling();
    await report.page.reload();
    await report.sees(start);
    await report.goTo(titleOf('forms'));
    await report.press(texts.next);
    assert.ok(!(await report.everything()).includes(canary));
    await report.close();
  });

  describe('the quick exit', () => {
    /** Holds the neutral page back, which is on the internet, until told. */
    async function withNeutralPage(report: ReportPage) {
      let asked!: () => void;
      let release!: () => void;
      const wanted = new Promise<void>((resolve) => (asked = resolve));
      const held = new Promise<void>((resolve) => (release = resolve));
      await report.page.setRequestInterception(true);
      report.page.on('request', (request) => {
        if (!request.url().startsWith('https://nl.wikipedia.org/')) return void request.continue();
        asked();
        void held.then(() => request.respond({status: 200, contentType: 'text/html', body: '<title>Wikipedia</title>'}));
      });
      return {wanted, release};
    }

    /** Presses the button, and says how long it took until nothing was to be seen any more. */
    async function exitMeasured(report: ReportPage) {
      const measured = await report.page.evaluate(
        () =>
          new Promise<{opened: number; painted: number; words: string}>((resolve) => {
            const form = document.querySelector('pleinwacht-report-form')!;
            const began = performance.now();
            form.shadowRoot!.querySelector<HTMLElement>('[part=exit]')!.click();
            const opened = performance.now() - began;
            // The frame that is drawn first is over when a message that was sent in it arrives.
            requestAnimationFrame(() => {
              const {port1, port2} = new MessageChannel();
              port1.onmessage = () => resolve({opened, painted: performance.now() - began, words: document.documentElement.textContent});
              port2.postMessage(null);
            });
          }),
      );
      assert.equal(measured.words, '');
      return measured;
    }

    it('shows a blank screen within 100 ms, leads away, and leaves no page with words behind', async () => {
      let report = await telling();
      let exit = await withNeutralPage(report);
      let took = await exitMeasured(report);
      // On a machine that does more at once any one try can be late.
      for (let again = 0; again < 4 && Math.max(took.opened, took.painted) >= 100; again++) {
        await exit.wanted;
        exit.release();
        await report.arrivesAt(neutral);
        await report.close();
        report = await telling();
        exit = await withNeutralPage(report);
        took = await exitMeasured(report);
      }
      assert.ok(took.opened < 100 && took.painted < 100, JSON.stringify(took));
      const {wanted, release} = exit;
      await wanted;
      release();
      await report.arrivesAt(neutral);
      // Back leads to what was open before the form.
      await report.page.goBack();
      assert.equal(report.page.url(), 'about:blank');
      await report.close();
    });

    it('takes the place of the page in the history', async () => {
      const report = await ReportPage.open(browser, demo.url);
      await report.page.goto(`${demo.url}privacy`);
      await report.page.goto(`${demo.url}report`);
      await report.sees(start);
      const {release} = await withNeutralPage(report);
      release();
      for (let times = 0; times < 3; times++) await report.page.keyboard.press('Shift');
      await report.arrivesAt(neutral);
      await report.page.goBack();
      assert.equal(report.page.url(), `${demo.url}privacy`);
      await report.close();
    });

    it('is the first thing that Tab comes to', async () => {
      const report = await ReportPage.open(browser, demo.url);
      await report.page.keyboard.press('Tab');
      assert.equal(await report.focused(), texts.exit);
      await report.close();
    });
  });
});
