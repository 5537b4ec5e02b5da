import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';

import type {Browser, Page} from 'puppeteer-core';

import {readCode} from '../fixtures/read-code.js';
import {launch} from '../launch.js';
import {carryingPages} from './carrying-page.js';

const tag = 'pleinwacht-startgesprek-guide';
const address = 'https://school.example/startgesprek?p=123';
const answers = [
  'Tekenen, en bouwen met hout. Vaak urenlang.',
  'Zij leest graag hardop voor.',
  'Drukke gangen zijn moeilijk voor haar; “rust” helpt.',
];

describe('a sheet of the startgesprek that goes to another screen', () => {
  let browser: Browser;
  before(async () => {
    browser = await launch({windows: false});
  });
  after(() => browser.close());

  const open = carryingPages('startgesprek-guide', 'mode="prepare-parent"');
  const press = async (page: Page, selector: string) => {
    await page.waitForSelector(`pierce/${selector}`);
    await page.evaluate(
      (tag, selector) => document.querySelector(tag)!.shadowRoot!.querySelector<HTMLElement>(selector)!.click(),
      tag,
      selector,
    );
  };
  const write = (page: Page, selector: string, texts: readonly string[]) =>
    page.evaluate(
      (tag, selector, texts) => {
        const fields = document.querySelector(tag)!.shadowRoot!.querySelectorAll<HTMLTextAreaElement>(selector);
        for (const [index, text] of texts.entries()) {
          fields[index]!.value = text;
          fields[index]!.dispatchEvent(new Event('input'));
        }
      },
      tag,
      selector,
      texts,
    );
  const written = (page: Page) =>
    page.evaluate((tag) => [...document.querySelector(tag)!.shadowRoot!.querySelectorAll('textarea')].map(({value}) => value), tag);
  const said = (page: Page) =>
    page.evaluate((tag) => document.querySelector(tag)!.shadowRoot!.querySelector('[part=page]')!.textContent!, tag);

  it('is in the code on the screen, opens elsewhere as it was, and stays in no history', async () => {
    const page = await open(browser, address);
    await page.waitForSelector('pierce/textarea');
    await write(page, 'textarea', answers);
    const before = await written(page);
    await press(page, '[part=next]');
    await press(page, '[part=carry]');
    await page.waitForFunction((tag) => document.querySelector(tag)!.shadowRoot!.querySelector('[part=qr]'), {}, tag);
    const code = await page.$('pierce/[part=qr]');
    const read = (await readCode(browser, await code!.screenshot({encoding: 'base64'}))) ?? '';
    assert.ok(read.startsWith(`${address}#`), read);
    assert.match(read.split('#')[1]!, /^startgesprek=[\dA-Z]{1,4096}$/);

    const elsewhere = await browser.createBrowserContext();
    const asked: string[] = [];
    const board = await open(elsewhere, read, asked);
    await board.waitForFunction((tag) => /Geopend/.test(document.querySelector(tag)!.shadowRoot!.textContent!), {}, tag);
    assert.equal(board.url(), address);
    const session = await board.createCDPSession();
    const {entries} = await session.send('Page.getNavigationHistory');
    assert.deepEqual(
      entries.map(({url}) => url).filter((url) => url !== 'about:blank'),
      [address],
    );
    assert.ok(!asked.join('\n').includes(read.slice(-20)), asked.join('\n'));
    await board.evaluate((tag) => {
      const buttons = [...document.querySelector(tag)!.shadowRoot!.querySelectorAll('button')];
      buttons.find(({textContent}) => textContent!.includes('ouder'))!.click();
    }, tag);
    await board.waitForSelector('pierce/textarea');
    assert.deepEqual(await written(board), before);
    assert.deepEqual(before.slice(0, 3), answers);
    await elsewhere.close();
    await page.close();
  });

  it('does not go with a name on it: it says why, and gives a file; nor when it is too large', async () => {
    const page = await open(browser, address);
    await page.waitForSelector('pierce/textarea');
    await write(page, 'textarea', answers);
    await press(page, '[part=next]');
    await page.waitForSelector('pierce/#child');
    await write(page, '#child', ['Sam']);
    await press(page, '[part=carry]');
    await page.waitForFunction((tag) => /Daarom is er geen code/.test(document.querySelector(tag)!.shadowRoot!.textContent!), {}, tag);
    assert.equal(await page.$('pierce/[part=qr]'), null);
    assert.ok(await page.$('pierce/[part=save]'));
    assert.ok(!(await said(page)).includes('4 kB'));

    // What does not repeat itself, does not pack.
    const noise = Array.from({length: 3000}, (_, index) => String.fromCodePoint(0x4e00 + ((index * 7919) % 20_000))).join('');
    await press(page, '.back');
    await page.waitForSelector('pierce/#child');
    await write(page, '#child', ['']);
    await press(page, '.btns .btn.soft:nth-last-child(2)');
    await page.waitForSelector('pierce/textarea');
    await write(page, 'textarea', [noise]);
    await press(page, '[part=next]');
    await press(page, '[part=carry]');
    await page.waitForFunction((tag) => document.querySelector(tag)!.shadowRoot!.textContent!.includes('4 kB'), {}, tag);
    assert.equal(await page.$('pierce/[part=qr]'), null);
    await page.close();
  });

  it('is said to be damaged where a code is none of ours, and changes nothing', async () => {
    const page = await open(browser, `${address}#startgesprek=1ZZ`);
    await page.waitForFunction((tag) => document.querySelector(tag)!.shadowRoot!.querySelector('#files-fault'), {}, tag);
    assert.equal(page.url(), address);
    await page.close();
  });
});
