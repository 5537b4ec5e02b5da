import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

import type {Page} from 'puppeteer-core';

import {startDemo} from '../../src/demo/server.js';
import {scratchFolder} from '../endpoint/scratch.js';
import {launch} from '../launch.js';

// npm run screenshots: takes the README's pictures of the demo portal as it was built, into stories/pictures. Nothing in them moves or
// tells the time, so that they change only when what they show does.

/** More than this and a picture is too heavy for a README. */
const heaviest = 120_000;

const pictures: readonly {
  name: string;
  path: string;
  width: number;
  height: number;
  dark?: boolean;
  first?: (page: Page) => Promise<unknown>;
}[] = [
  {
    name: 'parent-panel',
    path: 'ouders',
    width: 1000,
    height: 760,
    first: (page) => page.$eval('pleinwacht-parent-panel', (panel) => panel.scrollIntoView()),
  },
  {name: 'report-form-phone', path: 'embed/report-form.html?school-src=/school.json&endpoint=/api/pleinwacht', width: 390, height: 760},
  {
    name: 'quiz-phone-dark',
    path: 'embed/pesten-plagen-quiz.html?scheme=dark&school-src=/school.json',
    width: 390,
    height: 760,
    dark: true,
  },
  {
    name: 'snippet',
    path: 'insluiten',
    width: 1000,
    height: 760,
    first: async (page) => {
      await page.type('#school-name', 'De Scholekster');
      await page.type('#person-0-name', 'juf Anna');
      await page.type('#person-0-phone', '0517 - 12 34 56');
      await page.evaluate(() => scrollTo(0, document.querySelector('.halves')!.getBoundingClientRect().top + scrollY - 24));
    },
  },
];

const folder = join(import.meta.dirname, '..', '..', 'stories', 'pictures');
mkdirSync(folder, {recursive: true});
const scratch = await scratchFolder();
const demo = await startDemo({port: 0, token: 'picture', database: join(scratch.folder, 'pictures.db')});
const browser = await launch();
try {
  for (const {name, path, width, height, dark = false, first} of pictures) {
    const page = await browser.newPage();
    await page.setViewport({width, height});
    await page.emulateMediaFeatures([
      {name: 'prefers-color-scheme', value: dark ? 'dark' : 'light'},
      {name: 'prefers-reduced-motion', value: 'reduce'},
    ]);
    await page.goto(demo.url + path, {waitUntil: 'networkidle0'});
    await first?.(page);
    await page.waitForNetworkIdle();
    const picture = await page.screenshot();
    if (picture.length > heaviest) throw new Error(`${name}.png: expected at most ${heaviest} bytes, got ${picture.length}`);
    writeFileSync(join(folder, `${name}.png`), picture);
    console.log(`stories/pictures/${name}.png: ${picture.length} bytes`);
    await page.close();
  }
} finally {
  await browser.close();
  await demo.close();
  await scratch.remove();
}
