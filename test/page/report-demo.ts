import {join} from 'node:path';
import {after, before} from 'node:test';

import type {Browser} from 'puppeteer-core';

import {content} from '../../src/content/nl/report-form.js';
import {pack} from '../../src/elements/report-form/report-form.pack.js';
import {type Demo, startDemo} from '../../src/demo/server.js';
import {wordsFor} from '../../src/content/form/words-for.js';
import {demoEndpoint} from '../endpoint/demo-process.js';
import {scratchFolder} from '../endpoint/scratch.js';
import {allItems, type Item} from '../endpoint/submissions.js';
import {builtElsewhere} from '../demo/inbox-page.js';
import {launch} from '../launch.js';
import {canary, ReportPage} from './report-page.js';

export const {questions} = content;
export const {texts} = pack;
export const start = texts.start as string;
export const titleOf = (name: keyof typeof questions) => wordsFor(questions[name].title);
export const choiceOf = (name: 'reporter' | 'forms' | 'involves' | 'places' | 'since' | 'frequency' | 'wish' | 'contact', id: string) =>
  wordsFor(questions[name].choices.find((choice) => choice.id === id)!.text);
export const neutral = 'https://nl.wikipedia.org/wiki/Hoofdpagina';

export let browser: Browser;
export let demo: Demo;
export let folder: string;

/** For a `describe()`: a browser and the demo, for all of its tests. */
export function withDemo(): void {
  let remove: () => Promise<void>;
  before(async () => {
    ({folder, remove} = await scratchFolder());
    demo = await serve();
    browser = await launch();
  });
  after(async () => {
    await browser.close();
    await demo.close();
    await remove();
  });
}

export const serve = (options: Parameters<typeof startDemo>[0] = {}) =>
  startDemo({port: 0, token: 'code', database: join(folder, 'page.db'), ...builtElsewhere, ...options});
export const arrived = async (story: string): Promise<Item[]> =>
  (await allItems(demoEndpoint(demo.url), 'code')).filter((item) => item.body['story'] === story);

/** Somebody in the middle of their story. */
export async function telling(url = demo.url, story = canary, within = browser): Promise<ReportPage> {
  const report = await ReportPage.open(within, url);
  await report.goTo(titleOf('forms'));
  await report.press(choiceOf('forms', 'verbal'));
  await report.goTo(titleOf('story'));
  await report.type('story', story);
  return report;
}
