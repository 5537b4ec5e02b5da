import {fileURLToPath} from 'node:url';

import {esbuildPlugin} from '@web/dev-server-esbuild';
import {chromeLauncher} from '@web/test-runner-chrome';

import {chromium} from './test/browser.mjs';
import {bundledImports, storiesAsTestFiles} from './test/stories/as-test-files.mjs';
import {languagesOfSource} from './test/stories/languages-of-source.mjs';

const tsconfig = fileURLToPath(new URL('./tsconfig.json', import.meta.url));

export default {
  files: ['test/{controllers,elements,hosts,portal}/**/*.test.ts', 'stories/**/*.stories.ts'],
  nodeResolve: {exportConditions: ['production']},
  plugins: [storiesAsTestFiles, bundledImports, languagesOfSource, esbuildPlugin({ts: true, json: true, target: 'es2022', tsconfig})],
  // One page at a time: a page in the background gets no animation frames, and tests that wait for one would hang.
  browsers: [withFreshPages(chromeLauncher({launchOptions: await chromium({windows: false}), createPage, concurrency: 1}))],
  concurrency: 1,
  testsFinishTimeout: 240_000,
  // axe can take half a minute over all pages of a widget on a busy machine, and a test that ends early leaves it running in the next.
  testFramework: {config: {timeout: 60_000}},
};

/**
 * A page of its own for each file. The launcher would use one page again and again, with the history of all files before: tests that go back
 * in it could leave their own document, and the browser keeps fifty entries at most.
 *
 * @param {any} launcher whose idle pages are private
 */
function withFreshPages(launcher) {
  const stopSession = launcher.stopSession.bind(launcher);
  launcher.stopSession = async (/** @type {string} */ id) => {
    const result = await stopSession(id);
    await Promise.all(launcher.inactivePages.splice(0).map((/** @type {any} */ {puppeteerPage}) => puppeteerPage.close()));
    return result;
  };
  return launcher;
}

/**
 * A page in which it is another day, when `PLEINWACHT_DAY` says which (`2026-12-31T23:59:30`, of where `TZ` says).
 *
 * @param {{context: import('puppeteer-core').BrowserContext}} launched
 */
async function createPage({context}) {
  const page = await context.newPage();
  const day = process.env['PLEINWACHT_DAY'];
  if (day) await page.evaluateOnNewDocument(moveClock, Date.parse(day) - Date.now());
  return page;
}

/**
 * Runs in the page.
 *
 * @param {number} by milliseconds
 */
function moveClock(by) {
  const usualNow = Date.now;
  const now = () => usualNow() + by;
  Date.now = now;
  globalThis.Date = new Proxy(Date, {
    construct: (date, given, asked) => Reflect.construct(date, given.length > 0 ? given : [now()], asked),
  });
}
