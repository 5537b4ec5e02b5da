import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';

import type {Browser, Page} from 'puppeteer-core';

import {comes} from '../fixtures/comes.js';
import {partAt} from '../fixtures/parts.js';
import {readCode} from '../fixtures/read-code.js';
import {school} from '../fixtures/school.js';
import {orphansIn, type Printed, printed, wordsOf} from './printed.js';

/** A widget alone on a page, in a browser that shows no dialog when it prints. */
export class Paper {
  private constructor(
    readonly page: Page,
    readonly tag: string,
  ) {}

  /** @param around what else stands on the page, with `*` where the widget is. */
  static async of(
    browser: Browser,
    name: string,
    attributes = '',
    {around = '*', answers, more = {}}: {around?: string; answers?: (url: string) => object; more?: object} = {},
  ): Promise<Paper> {
    const paper = new Paper(await browser.newPage(), `pleinwacht-${name}`);
    const {page, tag} = paper;
    await page.setRequestInterception(true);
    const body = `<!doctype html><html lang="nl"><title>x</title>${around.replace('*', `<${tag} ${attributes}></${tag}>`)}</html>`;
    page.on('request', (request) => {
      const part = partAt(request.url());
      if (part) void request.respond({contentType: 'text/javascript', body: part});
      else if (answers && request.url().includes('/api'))
        void request.respond({contentType: 'application/json', body: JSON.stringify(answers(request.url()))});
      else void request.respond({contentType: 'text/html', body});
    });
    await page.goto('https://school.example/');
    await page.addScriptTag({type: 'module', content: readFileSync(new URL(`../../dist/cdn/${name}.js`, import.meta.url), 'utf8')});
    await page.waitForFunction((tag) => document.querySelector(tag)?.shadowRoot?.querySelector('[part=page]'), {}, tag);
    await page.evaluate(
      async (tag, given) => {
        // The browser's own dialog would wait for a person.
        window.print = () => document.body.toggleAttribute('data-printed', true);
        Object.assign(document.querySelector(tag)!, given, 'endpoint' in given && {authorize: Object});
        // And for what is behind its first screen.
        await (document.querySelector(tag) as HTMLElement & {updateComplete: Promise<boolean>}).updateComplete;
      },
      tag,
      {school: {...school, ...more}, ...(answers && {endpoint: '/api'})},
    );
    return paper;
  }

  /** Says it in another language, with Dutch beside it where it has that. */
  async speak(lang: string): Promise<void> {
    const words = readFileSync(new URL(`../../dist/cdn/lang/${lang}/${this.tag.replace('pleinwacht-', '')}.js`, import.meta.url), 'utf8');
    await this.page.addScriptTag({type: 'module', content: words});
    await this.page.evaluate((tag, lang) => document.querySelector(tag)!.setAttribute('lang', lang), this.tag, lang);
    await this.page.waitForSelector(`${this.tag} >>> [lang=${lang}] [part=page]`);
  }

  /** Clicks what says so, one after the other. */
  async press(...all: readonly string[]): Promise<void> {
    for (const words of all) {
      await this.page.waitForFunction(
        async (tag, words) => {
          const widget = document.querySelector(tag) as HTMLElement & {updateComplete: Promise<boolean>};
          await widget.updateComplete;
          const target = [...widget.shadowRoot!.querySelectorAll<HTMLElement>('button, label, summary')].find((one) =>
            one.textContent.replace(/\s+/g, ' ').trim().startsWith(words),
          );
          target?.click();
          await widget.updateComplete;
          return target !== undefined;
        },
        {timeout: 20_000},
        this.tag,
        words,
      );
      // What comes when somebody prints has come by then.
      if (words.startsWith('Print')) await comes(this.page, () => this.page.$('[data-printed]'));
    }
  }

  /** What the camera of a telephone reads on it. */
  async code(): Promise<string | undefined> {
    await this.page.emulateMediaType('print');
    const drawn = await this.page.waitForSelector(`${this.tag} >>> .qr`);
    const shot = await drawn!.screenshot({encoding: 'base64'});
    await this.page.emulateMediaType();
    return readCode(this.page.browser(), shot);
  }

  print(sheet: string): Promise<Printed> {
    return printed(this.page, sheet);
  }

  /** What is to stand on paper, in the order of the page. */
  async drawn(): Promise<readonly string[]> {
    await this.page.emulateMediaType('print');
    const said = await this.page.evaluate((tag) => {
      const all = document.createTreeWalker(document.querySelector(tag)!.shadowRoot!, NodeFilter.SHOW_TEXT);
      const found: string[] = [];
      for (let text = all.nextNode(); text; text = all.nextNode()) {
        if (text.parentElement?.checkVisibility() && !text.parentElement.closest('.hush, style')) found.push(text.nodeValue!.trim());
      }
      return found;
    }, this.tag);
    await this.page.emulateMediaType();
    return said;
  }

  /** Words that paper cuts in two without a hyphen, or that are not wholly on it. */
  async cutWords(): Promise<readonly string[]> {
    await this.page.emulateMediaType('print');
    // A4 without its margins.
    await this.page.setViewport({width: 718, height: 1047});
    const cut = await this.page.evaluate((tag) => {
      dispatchEvent(new Event('beforeprint'));
      const all = document.createTreeWalker(document.querySelector(tag)!.shadowRoot!, NodeFilter.SHOW_TEXT);
      const found: string[] = [];
      const range = document.createRange();
      for (let text = all.nextNode(); text; text = all.nextNode()) {
        if (!text.parentElement?.checkVisibility() || text.parentElement.closest('.hush, style')) continue;
        for (const {0: word, index} of text.nodeValue!.matchAll(/[^\s\-–/]+/g)) {
          range.setStart(text, index);
          range.setEnd(text, index + word.length);
          // Letters of two fonts can be of two heights.
          const parts = [...range.getClientRects()];
          const below = parts.some(({top}) => parts.some(({bottom}) => top >= bottom));
          const {left, right} = range.getBoundingClientRect();
          if (below || left < -1 || right > innerWidth + 1) found.push(word);
        }
      }
      return found;
    }, this.tag);
    await this.page.emulateMediaType();
    return cut;
  }
}

interface Wanted {
  readonly pages?: number;
  readonly says?: readonly string[];
  /** Whether it is in the name of the school. */
  readonly named?: boolean;
  /** Whether its pages have numbers. */
  readonly numbered?: boolean;
  /** Titles with nothing but lines to write on below them. */
  readonly forPen?: readonly string[];
}

/** What every sheet is: on no more paper than it takes, in the name of the school, numbered, no heading alone, no word cut. */
export async function isSheet(
  paper: Paper,
  sheet: string,
  {pages = 1, says = [], named = true, numbered = true, forPen = []}: Wanted = {},
): Promise<Printed> {
  // What a button prints is gone once it was printed.
  const cut = await paper.cutWords();
  const drawn = await paper.drawn();
  const out = await paper.print(sheet);
  const words = wordsOf(out);
  // Where a line ends there is no space.
  const onPaper = [words, ...out.aside].join('').replace(/\s/g, '');
  const seen = {
    pages: out.pages,
    orphans: orphansIn(out).filter((title) => !forPen.includes(title)),
    unnumbered: !numbered ? [] : out.aside.filter((aside, page) => !aside.includes(`${page + 1} / ${out.pages}`)),
    cut,
    lost: drawn.filter((one) => !onPaper.includes(one.replace(/\s/g, ''))),
    missing: [...(named ? head : []), ...says].filter((one) => !words.includes(one)),
  };
  assert.deepEqual(seen, {pages, orphans: [], unnumbered: [], cut: [], lost: [], missing: []}, sheet);
  return out;
}

const head = [school.name!, school.contacts![0]!.phone!] as const;
