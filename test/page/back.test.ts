import assert from 'node:assert/strict';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';

import Database from 'libsql';
import type {Browser} from 'puppeteer-core';

import {content} from '../../src/content/nl/report-form.js';
import {wordsFor} from '../../src/content/form/words-for.js';
import {type DemoPortal, openDemoPortal} from '../demo/demo-portal.js';
import {scratchFolder} from '../endpoint/scratch.js';
import {launch} from '../launch.js';
import {pack} from '../../src/elements/report-form/report-form.pack.js';
import {canary, ReportPage} from './report-page.js';

const {texts} = pack;
const titleOf = (name: keyof typeof content.questions) => wordsFor(content.questions[name].title);
const [forms, story, wish] = [titleOf('forms'), titleOf('story'), titleOf('wish')];

/** How a real browser and a page around the form go back, and what the browser keeps of that. */
describe('going back in the report form', () => {
  let portal: DemoPortal;
  let browser: Browser;
  before(async () => {
    portal = await openDemoPortal();
    ({browser} = portal);
  });
  after(() => portal.close());

  /** Somebody who has told something. */
  async function telling(within = browser, options: Parameters<typeof ReportPage.open>[2] = {}): Promise<ReportPage> {
    const report = await ReportPage.open(within, portal.demo.url, options);
    await report.goTo(story);
    await report.type('story', canary);
    return report;
  }
  const escape = async (report: ReportPage) => {
    await report.page.keyboard.press('Escape');
    await report.page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
  };

  it('leaves one visit in the history of the browser, and after the quick exit none to go back to', async () => {
    const {folder, remove} = await scratchFolder();
    const own = await launch({profile: folder});
    const report = await telling(own, {onePerson: true});
    await report.goTo(texts.check.title);
    await escape(report);
    await report.goTo(texts.check.title);
    await report.page.setRequestInterception(true);
    report.page.on('request', (request) => void request.respond({status: 200, contentType: 'text/html', body: '<title>Wikipedia</title>'}));
    // Not by a click: it empties the document, and with it what would tell that it was clicked.
    for (let times = 0; times < 3; times++) await report.page.keyboard.press('Shift');
    await report.arrivesAt('https://nl.wikipedia.org/wiki/Hoofdpagina');
    await report.page.goBack();
    assert.equal(report.page.url(), 'about:blank');
    await own.close();
    const history = new Database(join(folder, 'Default', 'History'));
    const row = history.prepare('select visit_count from urls where url = ?').get(`${portal.demo.url}report`);
    history.close();
    await remove();
    assert.equal((row as {visit_count: number}).visit_count, 1);
  });

  it('stays where it is when a link of the page leads within it, and when that is gone back from', async () => {
    const report = await telling();
    await report.goTo(wish);
    await report.page.evaluate(() => {
      const link = document.body.appendChild(document.createElement('a'));
      link.href = '#inhoud';
      link.click();
    });
    await report.page.waitForFunction(() => location.hash === '#inhoud');
    await report.page.goBack();
    await report.page.waitForFunction(() => location.hash === '');
    assert.equal(await report.title(), wish);
    // The link has taken the focus out of the form, and with it Escape.
    await report.page.evaluate(() =>
      document.querySelector('pleinwacht-report-form')!.shadowRoot!.querySelector<HTMLElement>('#title')!.focus(),
    );
    await escape(report);
    assert.equal(await report.title(), story);
    assert.ok((await report.everything()).includes(canary));
    await report.close();
  });

  it('belongs to the focus: a menu of the page has its own Escape, and a field keeps its words in view', async () => {
    const report = await telling();
    assert.equal(await report.focused(), story);
    await escape(report); // in the field
    assert.equal(await report.title(), story);
    await report.page.evaluate(() => {
      const menu = document.body.appendChild(document.createElement('details'));
      menu.open = true;
      const button = menu.appendChild(document.createElement('summary'));
      menu.addEventListener('keydown', ({key}) => key === 'Escape' && (menu.open = false));
      button.focus();
    });
    await escape(report);
    assert.equal(await report.page.evaluate(() => document.querySelector('details:last-child')!.hasAttribute('open')), false);
    await report.page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await escape(report);
    assert.equal(await report.title(), story);
    assert.equal(await report.page.evaluate(() => document.activeElement!.localName), 'body');
    await report.close();
  });

  it('ends at its first page in a dialog of the page around it: from there on Escape is for the dialog', async () => {
    const report = await ReportPage.open(browser, portal.demo.url);
    await report.page.evaluate(() => {
      const dialog = document.body.appendChild(document.createElement('dialog'));
      dialog.append(document.querySelector('pleinwacht-portal')!);
      dialog.showModal();
    });
    const open = () => report.page.evaluate(() => document.querySelector<HTMLDialogElement>('dialog:has(pleinwacht-portal)')!.open);
    await report.goTo(story);
    await report.page.keyboard.press('Tab'); // into the field
    await escape(report);
    assert.deepEqual([await report.title(), await open()], [story, true]);
    await report.page.evaluate(() =>
      document.querySelector('pleinwacht-report-form')!.shadowRoot!.querySelector<HTMLElement>('#title')!.focus(),
    );
    await escape(report);
    assert.deepEqual([await report.title(), await open()], [forms, true]);
    while ((await report.title()) !== '' && !(await report.text()).includes(texts.start as string)) await escape(report);
    assert.equal(await open(), true);
    await escape(report);
    assert.equal(await open(), false);
    await report.close();
  });
});
