import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';

import type {Browser, Page} from 'puppeteer-core';

import {readCode} from '../fixtures/read-code.js';
import {launch} from '../launch.js';
import {carryingPages} from './carrying-page.js';

const tag = 'pleinwacht-signal-checklist';
const address = 'https://school.example/signalen?p=123';

describe('a list that goes to another screen', () => {
  let browser: Browser;
  before(async () => {
    browser = await launch({windows: false});
  });
  after(() => browser.close());

  const open = carryingPages('signal-checklist');
  const press = (page: Page, selector: string) =>
    page.evaluate(
      async (tag, selector) => {
        const widget = document.querySelector(tag) as HTMLElement & {updateComplete: Promise<boolean>};
        widget.shadowRoot!.querySelector<HTMLElement>(selector)!.click();
        await widget.updateComplete;
      },
      tag,
      selector,
    );

  /** Rows of the table: what was noticed, and the answer of the column. */
  const table = (page: Page) =>
    page.evaluate(
      (tag) =>
        [...document.querySelector(tag)!.shadowRoot!.querySelectorAll('[part=table] tr:not(.set)')].map((row) =>
          [...row.querySelectorAll('th, td > span:not(.lab)')].map(({textContent}) => textContent!.replace(/\s+/g, ' ').trim()),
        ),
      tag,
    );

  it('is in the code on the screen, opens elsewhere as it was, and stays in no history', async () => {
    const page = await open(browser, address);
    await page.evaluate(async (tag) => {
      const widget = document.querySelector(tag) as HTMLElement & {updateComplete: Promise<boolean>};
      const rows = [...widget.shadowRoot!.querySelectorAll('.line')];
      for (const [index, row] of rows.entries())
        if (index % 3 < 2) row.querySelector<HTMLElement>(index % 3 === 0 ? 'input' : 'button')!.click();
      await widget.updateComplete;
      widget.shadowRoot!.querySelector<HTMLElement>('[part=next]')!.click();
      await widget.updateComplete;
      for (const [index, select] of [...widget.shadowRoot!.querySelectorAll('select[id^=since]')].entries()) {
        (select as HTMLSelectElement).selectedIndex = index % 6;
        select.dispatchEvent(new Event('change'));
        await widget.updateComplete;
      }
      const note = widget.shadowRoot!.querySelector<HTMLTextAreaElement>('#note')!;
      note.value = 'alleen voor mij';
      note.dispatchEvent(new Event('input'));
    }, tag);
    await press(page, '[part=next]');
    await press(page, '[part=carry]');
    const code = await page.waitForSelector(`pierce/[part=qr]`);
    const shot = await code!.screenshot({encoding: 'base64'});

    // Read by somebody else's library, from what is on the screen.
    const read = await readCode(browser, shot);
    assert.ok(read);
    assert.ok(read.startsWith(`${address}#`), read);
    assert.ok(!read.includes('alleen'));

    const elsewhere = await browser.createBrowserContext();
    const asked: string[] = [];
    const board = await open(elsewhere, read, asked);
    await board.waitForSelector('pierce/[part=table]');
    assert.equal(board.url(), address);
    const session = await board.createCDPSession();
    const {entries} = await session.send('Page.getNavigationHistory');
    assert.deepEqual(
      entries.map(({url}) => url).filter((url) => url !== 'about:blank'),
      [address],
    );
    const carried = read.split('#')[1]!;
    assert.ok(!asked.join('\n').includes(carried.slice(-20)), asked.join('\n'));

    // The same list, opened from its code beside the one that it is of.
    const there = await table(board);
    await page.evaluate((hash) => (location.hash = hash), carried);
    await page.waitForFunction((tag) => document.querySelector(tag)!.shadowRoot!.querySelector('[part=table]'), {}, tag);
    assert.equal(page.url(), address);
    const beside = (await table(page)).slice(1).filter(([title]) => title !== 'Toelichting');
    assert.ok(beside.length > 15 && there.length > 15);
    for (const [, own, opened] of beside) assert.equal(opened, own);
    assert.deepEqual(
      there.slice(1),
      beside.map(([title, own]) => [title, own]),
    );
    assert.match(there[0]![1]!, /^Thuis, \d+ \p{L}+ \d{4}$/u);
    await elsewhere.close();
    await page.close();
  });
});
