import {readFile} from 'node:fs/promises';
import {createRequire} from 'node:module';

import type axeCore from 'axe-core';
import type {Browser, Page} from 'puppeteer-core';

import type {} from '../../src/elements/inbox/define.js';

/** Another build than the one in `dist`, named as `npm start` takes it: while one is tested, the next can be made. */
export const builtElsewhere = process.env.PLEINWACHT_DIST ? {dist: process.env.PLEINWACHT_DIST} : {};

const axe = readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What a page did that it should not: errors, and what its Content-Security-Policy stopped. A refused token is no error of the page. */
export function watchFaults(page: Page): string[] {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error' && !/status of 401/.test(message.text())) faults.push(message.text());
  });
  return faults;
}

/** What axe finds on the page as it stands, one line for each. */
export async function accessibilityFaults(page: Page, {coloursAlone = false} = {}): Promise<string[]> {
  // As a string, so that it does not go through the page's own policy.
  await page.evaluate(await axe);
  const everything = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
  const runOnly: axeCore.RunOnly = coloursAlone ? {type: 'rule', values: ['color-contrast']} : {type: 'tag', values: everything};
  return page.evaluate(async (runOnly) => {
    const {axe} = globalThis as unknown as {axe: typeof axeCore};
    const {violations} = await axe.run(document, {runOnly});
    return violations.map(({id, nodes}) => `${id}: ${nodes.map(({target}) => target.join(' ')).join(', ')}`);
  }, runOnly);
}

const served = new WeakMap<Browser, Page>();

/** The inbox as a coordinator has it before them; reaches into its shadow root by what is read there. */
export class InboxPage {
  readonly page: Page;
  readonly faults: string[];

  private constructor(page: Page) {
    this.page = page;
    this.faults = watchFaults(page);
  }

  /** One page of the browser serves one inbox after another: nothing is kept, and a page of its own costs a second each time. */
  static async open(browser: Browser, url: string, {width = 1000} = {}): Promise<InboxPage> {
    const page = served.get(browser) ?? (await browser.newPage());
    served.set(browser, page);
    const inbox = new InboxPage(page);
    await inbox.page.setViewport({width, height: 800});
    await inbox.page.goto(`${url}inbox`);
    await inbox.sees('Toegangscode');
    return inbox;
  }

  /** Opens it and types the token. */
  static async enter(browser: Browser, url: string, token: string, options?: {width?: number}): Promise<InboxPage> {
    const inbox = await InboxPage.open(browser, url, options);
    await inbox.type(token);
    await inbox.sees('Berichten');
    return inbox;
  }

  async type(token: string): Promise<void> {
    const field = await this.page.$('>>> #token');
    await field!.focus();
    await this.page.keyboard.sendCharacter(token);
    await this.page.keyboard.press('Enter');
  }

  /** Waits until it says something. */
  async sees(words: string): Promise<void> {
    await this.page.waitForFunction(
      (words) => document.querySelector('pleinwacht-inbox')?.shadowRoot?.textContent.includes(words),
      {timeout: 20_000},
      words,
    );
  }

  text(): Promise<string> {
    return this.page.evaluate(() => document.querySelector('pleinwacht-inbox')!.shadowRoot!.querySelector<HTMLElement>('.in')!.innerText);
  }

  /** What has the focus says. */
  focused(): Promise<string> {
    return this.page.evaluate(() => document.querySelector('pleinwacht-inbox')!.shadowRoot!.activeElement?.textContent.trim() ?? '');
  }

  /** Clicks the first button or label in view that says so. */
  async press(words: string): Promise<void> {
    await this.page.waitForFunction(
      (words) => {
        const root = document.querySelector('pleinwacht-inbox')!.shadowRoot!;
        const target = [...root.querySelectorAll<HTMLElement>('button, label')].find(
          (element) => element.textContent.includes(words) && element.checkVisibility(),
        );
        target?.click();
        return target !== undefined;
      },
      {timeout: 20_000},
      words,
    );
  }

  /** Opens a submission from the list. */
  async read(id: string): Promise<void> {
    await this.page.waitForFunction(
      (id) => {
        const line = document.querySelector('pleinwacht-inbox')!.shadowRoot!.querySelector<HTMLElement>(`[data-id="${id}"]`);
        line?.click();
        return line !== null;
      },
      {timeout: 20_000},
      id,
    );
    await this.sees('Terug naar alle berichten');
  }

  /** The ids in the list, in the order in which they stand. */
  listed(): Promise<string[]> {
    return this.page.evaluate(() =>
      [...document.querySelector('pleinwacht-inbox')!.shadowRoot!.querySelectorAll<HTMLElement>('[data-id]')].map(
        ({dataset}) => dataset.id!,
      ),
    );
  }

  async close(): Promise<void> {
    await this.page.setOfflineMode(false);
    await this.page.emulateMediaType();
    await this.page.goto('about:blank');
  }
}
