import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';

import type {Browser, Page} from 'puppeteer-core';

import type {Demo} from '../../src/demo/server.js';
import {readerWidgets} from '../../src/elements/widgets.js';
import {type DemoPortal, openDemoPortal} from './demo-portal.js';
import {accessibilityFaults, watchFaults} from './inbox-page.js';

const paths = [
  '',
  'report',
  'ouders',
  'signalen',
  'signalen-op-school',
  'aan-tafel',
  'leerlingen',
  'quiz',
  'team',
  'startgesprek',
  'privacy',
  'insluiten',
  'alles',
];

describe('the demo portal', () => {
  let browser: Browser;
  let demo: Demo;
  let portal: DemoPortal;
  before(async () => {
    portal = await openDemoPortal({windows: false});
    ({demo, browser} = portal);
  });
  after(() => portal.close());

  async function open(path: string, {scripts = true} = {}) {
    const page = await browser.newPage();
    await page.setViewport({width: 320, height: 800});
    await page.setJavaScriptEnabled(scripts);
    const faults = watchFaults(page);
    await page.goto(demo.url + path);
    return {page, faults};
  }

  for (const path of paths) {
    it(`serves /${path} accessible, within 320 pixels, with links that lead somewhere, and without a fault under the strict policy`, async () => {
      const {page, faults} = await open(path);
      assert.deepEqual(await accessibilityFaults(page), []);
      const width = () => page.evaluate(() => document.documentElement.scrollWidth);
      assert.ok((await width()) <= 320);
      assert.deepEqual(await brokenLinks(page), []);
      // What is meant to be found says what it is about.
      assert.ok(await page.$('meta[name=description], meta[name=robots][content=noindex]'));
      await page.evaluate(() => {
        const {style} = document.documentElement;
        style.fontSize = `${2 * parseFloat(getComputedStyle(document.documentElement).fontSize)}px`;
      });
      assert.ok((await width()) <= 320, 'with letters twice as large');
      assert.deepEqual(faults, []);
      await page.close();
    });
  }

  it('has an inbox whose links lead somewhere', async () => {
    const {page} = await open('inbox');
    assert.deepEqual(await brokenLinks(page), []);
    await page.close();
  });

  async function brokenLinks(page: Page): Promise<string[]> {
    const hrefs = await page.$$eval('a[href^="/"], a[href^="#"], link[href], script[src]', (elements) =>
      elements.map((element) => element.getAttribute('href') ?? element.getAttribute('src')!),
    );
    const leads = async (href: string) =>
      href.startsWith('#') ? (await page.$(href)) !== null : (await fetch(new URL(href, demo.url))).ok;
    const broken: string[] = [];
    for (const href of new Set(hrefs)) if (!(await leads(href))) broken.push(href);
    return broken;
  }

  it('has a home page of a screen and a half, or four of a phone, with a door for every reader', async () => {
    const {page} = await open('');
    for (const [width, height, screens] of [
      [1280, 800, 1.5],
      [360, 740, 4],
    ] as const) {
      await page.setViewport({width, height});
      const tall = await page.evaluate(() => document.documentElement.scrollHeight / innerHeight);
      assert.ok(tall <= screens, `${tall} screens at ${width} pixels`);
    }
    assert.deepEqual(await page.$$eval('main h3', (titles) => titles.map(({textContent}) => textContent)), [
      'Voor kinderen',
      'Voor ouders',
      'Voor samen',
    ]);
    await page.close();
  });

  it('has one widget on the page of each reader, and cards to the others', async () => {
    for (const path of ['ouders', 'leerlingen', 'team']) {
      const {page} = await open(path);
      const tags = await page.$$eval('*', (all) =>
        all.map(({localName}) => localName).filter((name) => name.startsWith('pleinwacht-') && name !== 'pleinwacht-portal'),
      );
      assert.equal(tags.length, 1, `/${path}: ${tags.join(', ')}`);
      assert.notEqual(await page.$('.card a[href^="/"]'), null, `/${path} leads on`);
      await page.close();
    }
  });

  it('has every widget on one page inside one portal, with words in it for when there are no scripts', async () => {
    const {page} = await open('alles', {scripts: false});
    for (const {name} of readerWidgets) {
      const tag = `pleinwacht-portal pleinwacht-${name}`;
      assert.equal((await page.$$(tag)).length, 1, name);
      assert.ok((await page.$$(`${tag} a[href^="tel:"]`)).length > 0, `${name} says whom to call`);
      assert.equal((await page.$$(`${tag} :is(input, textarea, select)`)).length, 0, name);
    }
    assert.equal((await page.$$('pleinwacht-portal')).length, 1);
    await page.close();
  });

  it('gives nothing away on the page of the report form, which can be left without scripts', async () => {
    const {page} = await open('report', {scripts: false});
    assert.equal(await page.title(), 'De Regenwulp');
    const away = await page.$$eval('a', (links) => links.filter((link) => link.textContent.trim() === 'Snel weg').map((link) => link.href));
    assert.equal(away.length, 2);
    assert.ok(away.every((href) => new URL(href).protocol === 'https:'));
    await page.keyboard.press('Tab');
    assert.equal(await page.evaluate(() => document.activeElement?.textContent), 'Snel weg');
    await page.close();
  });
});
