import {build, type Plugin} from 'esbuild';
import type {Browser, CDPSession, Page, Protocol} from 'puppeteer-core';

import {partAt} from '../fixtures/parts.js';
import {launch} from '../launch.js';
import type {Seen} from './screen.js';

/** Nothing in it is on its way to another place: the story of a hostile host would set everything in motion. */
const body = '<!doctype html><html lang="nl"><title>x</title><style>* { transition: none !important }</style>';

/** What there is at the end of a story. */
export interface Sight {
  readonly screen: readonly Seen[];
  /** What assistive technology is given. */
  readonly tree: readonly Seen[];
}

/** A browser in which stories are played, one after another. One each: a page in the background gets no animation frames. */
export class Stage {
  readonly #browser: Browser;
  readonly page: Page;
  readonly #session: CDPSession;
  readonly #plugins: Plugin[];

  private constructor(browser: Browser, page: Page, session: CDPSession, plugins: Plugin[]) {
    this.#browser = browser;
    this.page = page;
    this.#session = session;
    this.#plugins = plugins;
  }

  /** @param plugins of esbuild: where the stories get what they import */
  static async open(plugins: Plugin[] = []): Promise<Stage> {
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
    this.page.removeAllListeners('dialog').on('dialog', (dialog) => void dialog.accept());
    await this.page.goto('https://school.example/');
    await this.page.addScriptTag({type: 'module', content: outputFiles[0]!.text});
    await this.page.waitForFunction('globalThis.stage');
    return this.page.evaluate('stage.names') as Promise<string[]>;
  }

  async play(name: string): Promise<void> {
    await this.page.evaluate(`stage.play('${name}')`);
  }

  /** What stands there now. */
  async look(): Promise<Sight> {
    const screen = (await this.page.evaluate('stage.screen()')) as Seen[];
    const {nodes} = await this.#session.send('Accessibility.getFullAXTree');
    return {screen, tree: nodes.filter(({ignored}) => !ignored).map(heard)};
  }

  async close(): Promise<void> {
    await this.#browser.close();
  }
}

function heard({role, name, properties = []}: Protocol.Accessibility.AXNode): Seen {
  const told = properties.map(({name, value}) => [name, String(value.value ?? value.relatedNodes?.map(({text}) => text))]);
  return {what: `${role!.value} “${name?.value}”`, look: Object.fromEntries(told)};
}
