import {readdir, readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {join} from 'node:path';

import Database from 'libsql';
import type {Browser} from 'puppeteer-core';

import {type Demo, startDemo} from '../../../src/demo/server.js';
import {builtElsewhere} from '../../demo/inbox-page.js';
import {scratchFolder} from '../../endpoint/scratch.js';
import {launch} from '../../launch.js';
import {ReportPage} from '../../page/report-page.js';
import type {Proof} from '../proof.js';
import {fillIn, secrets, send} from '../spies.js';

/** How somebody ends who has told something. */
const endings: Readonly<Record<string, (report: ReportPage, demo: Demo) => Promise<unknown>>> = {
  'closes the browser': async () => {},
  sends: ({page}) => send(page.mainFrame()),
  'leaves by the quick exit': async ({page}) => {
    for (let times = 0; times < 3; times++) await page.keyboard.press('Shift');
    await new Promise((resolve) => setTimeout(resolve, 500));
    await page.keyboard.press('Escape');
  },
  'goes elsewhere and back': async ({page}, demo) => {
    await page.goto(`${demo.url}privacy`);
    await page.goBack();
  },
  reloads: ({page}) => page.reload(),
  'steps back in the form': async ({page}) => {
    for (let times = 0; times < 4; times++) await page.keyboard.press('Escape');
  },
};

export const proof: Proof = {
  name: 'what the browser keeps',
  what: 'Words in every field of `/report`, each way to end, the back/forward cache on: a word in any file of the profile, or more than one visit of the page in its history',
  control: 'A form as people make them (`method=get`, fields with names), left in the same way',

  async run({small}) {
    const {folder, remove} = await scratchFolder();
    const demo = await startDemo({port: 0, token: 'code', database: join(folder, 'demo.db'), ...builtElsewhere});
    const naive = createServer((_request, response) => {
      response.setHeader('Content-Type', 'text/html');
      response.end('<!doctype html><form><textarea name="story"></textarea><input name="name"><button>Verstuur</button></form>');
    });
    await new Promise<void>((resolve) => naive.listen(0, '127.0.0.1', resolve));
    let visits = 0;
    /** One person with a browser of their own; what is found in what it kept. */
    const flow = async (act: (browser: Browser) => Promise<unknown>): Promise<boolean> => {
      const kept = await scratchFolder();
      const browser = await launch({profile: kept.folder});
      try {
        await act(browser);
      } finally {
        await browser.close();
      }
      const found = await holdsWords(kept.folder);
      visits = Math.max(visits, visitsOf(kept.folder, `${demo.url}report`));
      await kept.remove();
      return found;
    };
    try {
      const ways = Object.values(endings);
      const tried = small ? 2 : 24;
      let hits = 0;
      for (let count = 0; count < tried; count++) {
        const found = await flow(async (browser) => {
          const report = await ReportPage.open(browser, demo.url, {onePerson: true});
          await fillIn(report.page.mainFrame());
          await ways[count % ways.length]!(report, demo);
        });
        if (found) hits++;
      }
      const mostVisits = visits;
      if (mostVisits > 1) hits++;
      const found = await flow(async (browser) => {
        const [page] = await browser.pages();
        await page!.goto(`http://localhost:${(naive.address() as AddressInfo).port}/`);
        await page!.type('textarea', secrets.join(' '));
        await Promise.all([page!.waitForNavigation(), page!.click('button')]);
      });
      return {tried, hits, control: {tried: 1, hits: found ? 1 : 0}, figures: `most visits of the page in one history: ${mostVisits}`};
    } finally {
      naive.close();
      naive.closeAllConnections();
      await demo.close();
      await remove();
    }
  },
};

async function holdsWords(folder: string): Promise<boolean> {
  const files = await readdir(folder, {recursive: true, withFileTypes: true});
  const wanted = secrets.flatMap((secret) => [Buffer.from(secret), Buffer.from(secret, 'utf16le')]);
  for (const file of files) {
    if (!file.isFile()) continue;
    const bytes = await readFile(join(file.parentPath, file.name));
    if (wanted.some((words) => bytes.includes(words))) return true;
  }
  return false;
}

/** How often somebody came. Who goes back or reloads does so themselves, and the browser writes that down besides. */
function visitsOf(folder: string, url: string): number {
  const history = new Database(join(folder, 'Default', 'History'));
  const [byHand, reload] = [0x01000000, 8];
  const {visits} = history
    .prepare(
      'select count(*) visits from visits join urls on urls.id = visits.url where urls.url = ? and not transition & ? and transition & 255 <> ?',
    )
    .get(url, byHand, reload) as {visits: number};
  history.close();
  return visits;
}
