import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';

import {build, type Plugin} from 'esbuild';
import type {Browser, CDPSession, Page, Protocol} from 'puppeteer-core';

import {partAt} from '../fixtures/parts.js';
import {launch} from '../launch.js';
import type {Seen} from './screen.js';

/** Stories of widgets. Other languages are files of their own, which a page without an address cannot ask for: test/page/parts.test.ts tries them. */
const files = readdirSync('stories').filter(
  (file) =>
    file.endsWith('.stories.ts') &&
    file !== 'languages.stories.ts' &&
    readFileSync(`stories/${file}`, 'utf8').includes("import '../src/elements/"),
);

/** Lets stories take the files for pages where they import an element or a language. */
const filesForPages: Plugin = {
  name: 'files-for-pages',
  setup({onResolve}) {
    const dist = `${process.cwd()}/dist/cdn`;
    onResolve({filter: /^\.\.\/src\/elements\/.*\/define\.js$/}, ({path}) => ({path: `${dist}/${path.split('/').at(-2)}.js`}));
    onResolve({filter: /^\.\/english\.js$/}, () => ({path: `${dist}/lang/en/report-form.js`}));
  },
};

/** Nothing in it is on its way to another place: the story of a hostile host would set everything in motion. */
const body = '<!doctype html><html lang="nl"><title>x</title><style>* { transition: none !important }</style>';

/** Stories that show a screen of another one once more, in another light or place. */
const again =
  /^(Dark|ForcedColours|Printed|InAPublishersOwnLook|EveryPartByItsName|PastedByAWebEditor|BehindAGateway\w*|AHostWithCss\w*|\w*OldPhone\w*|\w*LargeLetters|MagnifiedFourTimes|TwoOnOnePage)$/;

/** What there is at the end of a story. */
interface Sight {
  readonly screen: readonly Seen[];
  /** What assistive technology is given. */
  readonly tree: readonly Seen[];
}

/** A browser in which stories are played, one after another. One each: a page in the background gets no animation frames. */
class Stage {
  readonly #browser: Browser;
  readonly #page: Page;
  readonly #session: CDPSession;
  readonly #plugins: Plugin[];

  private constructor(browser: Browser, page: Page, session: CDPSession, plugins: Plugin[]) {
    this.#browser = browser;
    this.#page = page;
    this.#session = session;
    this.#plugins = plugins;
  }

  static async open(plugins: Plugin[]): Promise<Stage> {
    const browser = await launch({windows: false});
    const page = await browser.newPage();
    await page.setViewport({width: 1000, height: 800});
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      if (request.isNavigationRequest()) void request.respond({contentType: 'text/html', body});
      else if (request.url().startsWith('data:')) void request.continue();
      else if (partAt(request.url())) void request.respond({contentType: 'text/javascript', body: partAt(request.url())!});
      else void request.abort();
    });
    await page.emulateMediaFeatures([{name: 'prefers-reduced-motion', value: 'reduce'}]);
    // Attempts to send follow one another at once.
    await page.evaluateOnNewDocument(() => (Math.random = () => 0));
    return new Stage(browser, page, await page.createCDPSession(), plugins);
  }

  /** Makes the stories of a file ready, in a page of their own; their names. */
  async load(file: string): Promise<string[]> {
    const {outputFiles} = await build({
      stdin: {
        contents: `
          import * as file from './stories/${file}';
          import {play as playIn} from './test/stories/play.ts';
          import {screenOf} from './test/stories/screen.ts';
          const {default: _, ...stories} = file;
          let canvas;
          const play = async (name) => {
            canvas?.remove();
            canvas = document.body.appendChild(document.createElement('div'));
            await playIn(file, name, canvas);
          };
          globalThis.stage = {names: Object.keys(stories), play, screen: () => screenOf(canvas)};
        `,
        resolveDir: process.cwd(),
      },
      bundle: true,
      format: 'esm',
      write: false,
      conditions: ['production'],
      define: {'process.env.NODE_ENV': '"test"'},
      plugins: this.#plugins,
    });
    // A guide with words in it asks before it is left.
    this.#page.removeAllListeners('dialog').on('dialog', (dialog) => void dialog.accept());
    await this.#page.goto('https://school.example/');
    await this.#page.addScriptTag({type: 'module', content: outputFiles[0]!.text});
    await this.#page.waitForFunction('globalThis.stage');
    return this.#page.evaluate('stage.names') as Promise<string[]>;
  }

  async play(name: string): Promise<Sight> {
    await this.#page.evaluate(`stage.play('${name}')`);
    const screen = (await this.#page.evaluate('stage.screen()')) as Seen[];
    const {nodes} = await this.#session.send('Accessibility.getFullAXTree');
    return {screen, tree: nodes.filter(({ignored}) => !ignored).map(heard)};
  }

  async close(): Promise<void> {
    await this.#browser.close();
  }
}

/** All of them take four minutes: `SWEEP=all` plays them. */
const sweeping = process.env['SWEEP'] === 'all';

describe('a file for pages', () => {
  let stages: Stage[] = [];
  before(async () => {
    stages = await Promise.all([Stage.open([]), Stage.open([filesForPages])]);
  });
  after(() => Promise.all(stages.map((stage) => stage.close())));

  for (const file of files) {
    it(`shows ${sweeping ? 'every screen' : 'every third screen'} of ${file} as the source does`, {timeout: 240_000}, async () => {
      const [names] = await Promise.all(stages.map((stage) => stage.load(file)));
      for (const name of names!.filter((name) => !again.test(name)).filter((_, index) => sweeping || index % 3 === 0)) {
        const [source, built] = await Promise.all(stages.map((stage) => stage.play(name)));
        for (const part of ['screen', 'tree'] as const) assert.deepEqual(differences(source![part], built![part]), [], `${name}: ${part}`);
      }
    });
  }
});

function heard({role, name, properties = []}: Protocol.Accessibility.AXNode): Seen {
  const told = properties.map(({name, value}) => [name, String(value.value ?? value.relatedNodes?.map(({text}) => text))]);
  return {what: `${role!.value} “${name?.value}”`, look: Object.fromEntries(told)};
}

/** The first few, one line each. */
function differences(source: readonly Seen[], built: readonly Seen[]): string[] {
  const found: string[] = [];
  for (const [index, {what, look}] of source.entries()) {
    const other = built[index];
    if (other?.what !== what) return [...found, `${what}: in the file for pages ${other?.what ?? 'nothing'}`].slice(0, 5);
    for (const name of new Set([...Object.keys(look), ...Object.keys(other.look)])) {
      if (look[name] !== other.look[name]) found.push(`${what}: ${name} ${look[name]}, in the file for pages ${other.look[name]}`);
    }
  }
  if (built.length > source.length) found.push(`in the file for pages ${built[source.length]!.what} too`);
  return found.slice(0, 5);
}
