import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';

import type {Browser} from 'puppeteer-core';

import {content as methods} from '../../src/content/nl/methods.js';
import {content as panel} from '../../src/content/nl/parent-panel.js';
import {content as protocol} from '../../src/content/nl/protocol.js';
import {content as checklist} from '../../src/content/nl/signal-checklist.js';
import {content as tips} from '../../src/content/nl/team-tips.js';
import {content as together} from '../../src/content/nl/team-together.js';
import {type Demo, startDemo} from '../../src/demo/server.js';
import {escape, html} from '../../src/markup/html.js';
import {withTopAndBottom} from '../../src/demo/top-and-bottom/top-and-bottom.js';
import {teamPages} from '../../src/demo/site/team/pages.js';
import {scratchFolder} from '../endpoint/scratch.js';
import {launch} from '../launch.js';
import {accessibilityFaults, builtElsewhere, watchFaults} from './inbox-page.js';

const site = fileURLToPath(new URL('../../src/demo/site', import.meta.url));
const pages = teamPages(withTopAndBottom('team', readFileSync(join(site, 'team.html'), 'utf8')));
const material = [...pages.keys()].filter((name) => name !== 'team.html').map((name) => name.replace(/\.html$/, ''));

/** Members that are for machines: the pages show them by other words, or by where something stands. */
const unspoken = new Set(
  'id phase owner parties next to from order audience schoolTypes kind of about before step default unit partOf start with ageBand checkedOn'.split(
    ' ',
  ),
);

/** Everything in a content tree that a reader should find. */
function spoken(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) => (unspoken.has(key) ? [] : spoken(member)));
}

describe("the team's pages", () => {
  // The demo is a primary school; the guide for the team shows the plan of a secondary one (test/elements/secondary.test.ts).
  const {secondaryPlan: _, ...ofPrimary} = protocol;
  const editions = {
    protocol: ofPrimary,
    methods,
    'team-tips': tips,
    'team-together': together,
    'the team part of parent-panel': panel.team,
    'the traits of signal-checklist': checklist.traits,
  };
  const whole = material.map((name) => pages.get(`${name}.html`)!).join('\n');

  for (const [name, content] of Object.entries(editions)) {
    it(`show every text of ${name}`, () => {
      const texts = spoken(content);
      assert.ok(texts.length > 0);
      // As often as it is there: a text that stands twice in an edition is not covered by one place.
      const counts = new Map<string, number>();
      for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
      const missing = [...counts].filter(([text, count]) => whole.split(escape(text)).length - 1 < count);
      assert.deepEqual(missing, []);
    });
  }

  it('keep the traits closed behind their warning', () => {
    const page = pages.get('team/achtergrond.html')!;
    for (const {warning, traits} of checklist.traits.groups) {
      assert.ok(page.indexOf(escape(warning.text)) < page.indexOf(escape(traits[0]!.text)));
      for (const {text} of traits) {
        const before = page.slice(0, page.indexOf(escape(text)));
        assert.ok(before.lastIndexOf('<details ') > before.lastIndexOf('</details>'), text);
      }
    }
  });

  it('give every place a name of its own, and lead to places that exist', () => {
    const idsOf = (name: string) => [...(pages.get(name) ?? '').matchAll(/ id="([^"]*)"/g)].map((match) => match[1]!);
    const broken: string[] = [];
    for (const [name, page] of pages) {
      assert.equal(new Set(idsOf(name)).size, idsOf(name).length, name);
      for (const [, path, id] of page.matchAll(/ href="([^"#]*)#([^"]*)"/g)) {
        if (!idsOf(path === '' ? name : `${path!.slice(1)}.html`).includes(id!)) broken.push(`${name} → ${path}#${id}`);
      }
    }
    assert.deepEqual(broken, []);
  });

  it('write text as text', () => {
    assert.equal(
      html`<p title="${`"'`}">${'<b> & co'}${undefined}${[1, html`<i>${'&'}</i>`]}</p>`.text,
      '<p title="&#34;&#39;">&#60;b&#62; &#38; co1<i>&#38;</i></p>',
    );
  });

  it("refuse to leave out a part where the school's page has no place for it", () => {
    assert.throws(() => teamPages('<main id="inhoud"></main>'), /<!-- team: now -->/);
  });
});

describe("the team's pages in a browser", () => {
  let browser: Browser;
  let demo: Demo;
  let remove: () => Promise<void>;
  before(async () => {
    const scratch = await scratchFolder();
    remove = scratch.remove;
    demo = await startDemo({port: 0, token: 'code', database: join(scratch.folder, 'team.db'), ...builtElsewhere});
    browser = await launch({windows: false});
  });
  after(async () => {
    await browser.close();
    await demo.close();
    await remove();
  });

  for (const path of material) {
    it(`serve /${path} without scripts: accessible, within 320 pixels, under the strict policy`, async () => {
      const page = await browser.newPage();
      const faults = watchFaults(page);
      await page.setViewport({width: 320, height: 800});
      const response = await page.goto(demo.url + path);
      assert.equal(response?.status(), 200);
      assert.equal((await page.$$('script, [style]')).length, 0);
      assert.equal(await page.evaluate(() => document.documentElement.lang), 'nl');
      const fits = () => page.evaluate(() => document.documentElement.scrollWidth <= innerWidth);
      assert.ok(await fits());
      // Open it shows all that it shows closed, and more.
      await page.$$eval('details', (parts) => parts.forEach((part) => (part.open = true)));
      assert.ok(await fits());
      assert.deepEqual(await accessibilityFaults(page), []);
      await page.emulateMediaFeatures([{name: 'prefers-color-scheme', value: 'dark'}]);
      assert.deepEqual(await accessibilityFaults(page, {coloursAlone: true}), []);
      assert.deepEqual(faults, []);
      await page.close();
    });
  }

  it('print what is closed on the screen, but for traits that nobody opened', async () => {
    const page = await browser.newPage();
    const shown = () => page.$$eval('details li', (items) => items.map((item) => item.checkVisibility()));
    await page.goto(`${demo.url}team/tips`);
    assert.ok((await shown()).every((one) => !one));
    await page.emulateMediaType('print');
    assert.ok((await shown()).every((one) => one));
    await page.goto(`${demo.url}team/achtergrond`);
    assert.ok((await shown()).every((one) => !one));
    await page.$$eval('details', (parts) => parts.forEach((part) => (part.open = true)));
    assert.ok((await shown()).every((one) => one));
    await page.close();
  });
});
