import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';

import {build, type Plugin} from 'esbuild';
import type {Browser, CDPSession, Page, Protocol} from 'puppeteer-core';

import {launch} from '../launch.js';
import type {Seen} from './screen.js';

/** Stories of widgets. */
const files = readdirSync('stories').filter(
  (file) => file.endsWith('.stories.ts') && readFileSync(`stories/${file}`, 'utf8').includes("import '../src/elements/"),
);

/** Lets stories take the files for pages where they import an element or a language. */
const filesForPages: Plugin = {
  name: 'files-for-pages',
  setup({onResolve}) {
    const dist = `${process.cwd()}/dist/cdn`;
    onResolve({filter: /^\.\.\/src\/elements\/.*\/define\.js$/}, ({path}) => ({path: `${dist}/${path.split('/').at(-2)}.js`}));
    onResolve({filter: /^\.\.\/src\/lang\//}, ({path}) => ({path: path.replace('../src', dist)}));
  },
};

/** Nothing in it is on its way to another place: the story of a hostile host would set everything in motion. */
const body = '<!doctype html><html lang="nl"><title>x</title><style>* { transition: none !important }</style>';

/** What there is at the end of a story. */
interface Sight {
  readonly desk: readonly Seen[];
  /** With letters twice as large. */
  readonly phone: readonly Seen[];
  /** What assistive technology is given. */
  readonly tree: readonly Seen[];
}

/** A browser in which the stories of a file are played, one after another. */
class Stage {
  readonly #browser: Browser;
  readonly #page: Page;
  readonly #session: CDPSession;

  private constructor(browser: Browser, page: Page, session: CDPSession) {
    this.#browser = browser;
    this.#page = page;
    this.#session = session;
  }

  static async open(file: string, plugins: Plugin[]): Promise<Stage> {
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
      plugins,
    });
    // One each: a page in the background gets no animation frames.
    const browser = await launch();
    const page = await browser.newPage();
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      if (request.isNavigationRequest()) void request.respond({contentType: 'text/html', body});
      else if (request.url().startsWith('data:')) void request.continue();
      else void request.abort();
    });
    await page.emulateMediaFeatures([{name: 'prefers-reduced-motion', value: 'reduce'}]);
    // Attempts to send follow one another at once.
    await page.evaluateOnNewDocument(() => (Math.random = () => 0));
    await page.goto('https://school.example/');
    await page.addScriptTag({type: 'module', content: outputFiles[0]!.text});
    await page.waitForFunction('globalThis.stage');
    return new Stage(browser, page, await page.createCDPSession());
  }

  names(): Promise<string[]> {
    return this.#page.evaluate('stage.names') as Promise<string[]>;
  }

  async play(name: string): Promise<Sight> {
    await this.#fit(1000, '100%');
    await this.#page.evaluate(`stage.play('${name}')`);
    const {nodes} = await this.#session.send('Accessibility.getFullAXTree');
    const desk = await this.#screen();
    await this.#fit(320, '200%');
    return {desk, phone: await this.#screen(), tree: nodes.filter(({ignored}) => !ignored).map(heard)};
  }

  async #fit(width: number, letters: string): Promise<void> {
    await this.#page.setViewport({width, height: 800});
    await this.#page.evaluate((size) => document.documentElement.style.setProperty('font-size', size), letters);
  }

  #screen(): Promise<Seen[]> {
    return this.#page.evaluate('stage.screen()') as Promise<Seen[]>;
  }

  async close(): Promise<void> {
    await this.#browser.close();
  }
}

describe('a file for pages', () => {
  for (const file of files) {
    it(`shows every screen of ${file} as the source does`, {timeout: 240_000}, async () => {
      const stages = await Promise.all([Stage.open(file, []), Stage.open(file, [filesForPages])]);
      try {
        for (const name of await stages[0].names()) {
          const [source, built] = await Promise.all([stages[0].play(name), stages[1].play(name)]);
          for (const part of ['desk', 'phone', 'tree'] as const)
            assert.deepEqual(differences(source[part], built[part]), [], `${name}: ${part}`);
        }
      } finally {
        await Promise.all(stages.map((stage) => stage.close()));
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
