import type {Browser, Page} from 'puppeteer-core';

import {neutralPage} from '../../../src/elements/parts/leaving.js';
import {openDemoPortal} from '../../demo/demo-portal.js';
import type {Proof} from '../proof.js';
import {fillIn, secrets} from '../spies.js';

export const proof: Proof = {
  name: 'leaving from each page',
  what: 'The quick exit from each page of `/report` with words in its fields, then Escape, Back, Forward and a reload: any of them after which there is a form, or a word',
  control: 'A form as people make them, left by a link to the same page',

  async run({small}) {
    const {demo, browser, close} = await openDemoPortal();
    try {
      let tried = 0;
      let hits = 0;
      let pages = 0;
      for (let number = small ? 3 : 0, last = false; !last; number++, pages++) {
        const page = await visitor(browser, `${demo.url}privacy`);
        await page.goto(`${demo.url}report`);
        await page.waitForSelector('pleinwacht-report-form >>> [part=start]');
        last = (number > 0 && (await fillIn(page.mainFrame(), secrets, number - 1))) || small;
        for (let times = 0; times < 3; times++) await page.keyboard.press('Shift');
        const found = await lookAround(page);
        tried += found.length;
        hits += found.filter(Boolean).length;
        await page.browserContext().close();
      }
      const page = await visitor(browser, `${demo.url}privacy`);
      await page.evaluate((neutral) => {
        const form = document.createElement('pleinwacht-form');
        const link = Object.assign(document.createElement('a'), {href: neutral, textContent: 'Weg'});
        form.append(document.createElement('textarea'), link);
        document.body.prepend(form);
      }, neutralPage);
      await page.type('pleinwacht-form textarea', secrets.join(' '));
      await page.click('pleinwacht-form a');
      const found = await lookAround(page);
      return {
        tried,
        hits,
        control: {tried: found.length, hits: found.filter(Boolean).length},
        figures: `pages of the form: ${pages}, after each of them four ways to come back`,
      };
    } finally {
      await close();
    }
  },
};

/** Somebody with a browser of their own, who has been at a page before; the neutral page answers them from here. */
async function visitor(browser: Browser, before: string): Promise<Page> {
  const page = await (await browser.createBrowserContext()).newPage();
  const session = await page.createCDPSession();
  session.on('Fetch.requestPaused', ({requestId}) => {
    const body = Buffer.from('<!doctype html><title>Elders</title>').toString('base64');
    void session.send('Fetch.fulfillRequest', {
      requestId,
      responseCode: 200,
      responseHeaders: [{name: 'content-type', value: 'text/html'}],
      body,
    });
  });
  await session.send('Fetch.enable', {patterns: [{urlPattern: `${new URL(neutralPage).origin}/*`}]});
  await page.goto(before);
  return page;
}

/** Waits for the neutral page; whether there is a form or a word after each way that might bring it back. */
async function lookAround(page: Page): Promise<readonly boolean[]> {
  await page.waitForFunction(() => document.title === 'Elders');
  const ways = [() => page.keyboard.press('Escape'), () => page.goBack(), () => page.goForward(), () => page.reload()];
  const found: boolean[] = [];
  for (const way of ways) {
    await way();
    await new Promise((resolve) => setTimeout(resolve, 300));
    found.push(
      await page.evaluate(
        (secrets) =>
          document.querySelector('pleinwacht-report-form, pleinwacht-form') !== null ||
          [...document.querySelectorAll('*')].some((element) =>
            secrets.some((secret) => (element.shadowRoot ?? element).textContent!.includes(secret)),
          ),
        secrets,
      ),
    );
  }
  return found;
}
