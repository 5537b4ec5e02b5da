import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';

import type {Browser} from 'puppeteer-core';

import {launch} from '../launch.js';
import {type Around, usual, Visit} from './around.js';

const helpful = '<p>Bel mevrouw Bakker: <a href="tel:0517000001">0517 00 00 01</a></p>';
const names = ['report-form', 'signal-checklist', 'parent-panel', 'pesten-plagen-quiz', 'conversation-prompts', 'startgesprek-guide'];

let browser: Browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

describe('where nothing of ours can be drawn', () => {
  const trap = (name: string) =>
    `<script>Object.defineProperty(Object.prototype, '${name}', {configurable: true, get() { throw new Error('trap'); }, set() {}})</script>`;
  const cases: Record<string, Partial<Around>> = {
    'our policy is refused': {headers: {'Content-Security-Policy': "require-trusted-types-for 'script'; trusted-types other"}},
    'no policy at all is allowed': {headers: {'Content-Security-Policy': "require-trusted-types-for 'script'; trusted-types 'none'"}},
    'the page is XHTML': {type: 'application/xhtml+xml', ours: false, head: '<script>import("/pleinwacht.js")</script>'},
    ...Object.fromEntries(
      ['value', 'passive', 'signal', 'state', 'type', 'renderBefore', 'context'].map((name) => [
        `objects have a trap called ${name}`,
        {head: trap(name)},
      ]),
    ),
  };
  for (const [name, around] of Object.entries(cases)) {
    it(`what the school wrote stays in view: ${name}`, async () => {
      const inside = `<p>Welkom op onze site.</p>${names.map((tag) => `<pleinwacht-${tag}>${helpful}</pleinwacht-${tag}>`).join('')}`;
      const visit = await Visit.open(browser, {body: usual(inside), ...around});
      await visit.loaded();
      const {page} = visit;
      // Without functions that have a name, for what compiles the test adds to those what a page has not.
      const gone = await page.$$eval('pleinwacht-portal > *', (parts) =>
        parts
          .filter(
            (part) =>
              ![part.localName === 'p' ? part : part.querySelector('a'), part.shadowRoot?.querySelector('.in')].some(
                (element) => element && element.getBoundingClientRect().height > 0,
              ),
          )
          .map(({localName}) => localName),
      );
      await page.close();
      assert.deepEqual(gone, []);
    });
  }
});

describe('a widget that prints', () => {
  const ways: Record<string, string> = {
    'all is hidden': '@media print {body * {visibility: hidden}}',
    'all is hidden, whatever else is said': '@media print {#page * {visibility: hidden !important} body {opacity: 0 !important}}',
    'all is white':
      '@media print {* {color: #fff !important; background: #fff !important} #page {transform: scale(0); filter: opacity(0)}}',
    'our tag is contained': '#page > * > * {contain: strict; content-visibility: auto}',
    'all around is contained': '#page, #page > * {contain: strict; content-visibility: auto; clip-path: inset(50%); zoom: 0.1}',
    'all is left out':
      '@media print {#page {display: none !important} body > * {position: fixed; top: -999px; height: 0; overflow: hidden}}',
  };
  const printing = ['signal-checklist', 'startgesprek-guide', 'conversation-prompts', 'pesten-plagen-quiz', 'parent-panel'];
  const tags = printing.map((name) => `<pleinwacht-${name}></pleinwacht-${name}>`).join('');
  const bodies: Record<string, string> = {
    'in the page': `<div id="page">${usual(tags)}</div>`,
    'in a shadow root': `<div id="page"><div><template shadowrootmode="open"><div style="contain: strict">${usual(tags)}</div></template></div></div>`,
  };

  for (const [where, body] of Object.entries(bodies)) {
    it(`is on paper, and alone, ${where}`, async () => {
      const head = `<style></style><script>print = () => {}</script>`;
      const {page} = await Visit.open(browser, {body: `<h1>Schoolplein</h1>${body}`, head});
      await page.emulateMediaType('print');
      const faults: string[] = [];
      for (const name of printing) {
        const widget = (await page.waitForSelector(`>>> pleinwacht-${name}`))!;
        faults.push(
          ...(await widget.evaluate(async (element, ways) => {
            const root = element.shadowRoot!;
            // The way to the button that prints.
            for (
              let pages = 0;
              pages < 3 && ![...root.querySelectorAll('button')].some((one) => /\b(print|druk)/i.test(one.textContent));
              pages++
            ) {
              root.querySelector<HTMLElement>('button[part]')!.click();
              await (element as Element & {updateComplete?: Promise<boolean>}).updateComplete;
            }
            const button = [...root.querySelectorAll('button')].find((one) => /\b(print|druk)/i.test(one.textContent))!;
            return Object.entries(ways).flatMap(([way, css]) => {
              document.querySelector('style')!.textContent = css;
              button.click();
              const paper = root.querySelector('.in.paper') ?? root.querySelector('.in')!;
              const {width, height, left, top} = paper.getBoundingClientRect();
              const around: Element[] = [];
              for (let node: Node | null = element; node; node = node.parentNode ?? (node as ShadowRoot).host)
                if (node instanceof Element) around.push(node);
              const found = {
                'of any size': width > 300 && height > 300,
                'at the beginning of the paper': left >= 0 && left < 100 && top >= 0 && top < 100,
                visible: paper.checkVisibility({visibilityProperty: true, opacityProperty: true, contentVisibilityAuto: true}),
                black: getComputedStyle(paper.querySelector('h2, h3')!).color === 'rgb(0, 0, 0)',
                'free to be as long as it is': around.every((one) =>
                  /none none none/.test(
                    [getComputedStyle(one).contain, getComputedStyle(one).clipPath, getComputedStyle(one).filter].join(' '),
                  ),
                ),
                alone: document.querySelector('h1')!.getBoundingClientRect().height === 0,
              };
              dispatchEvent(new Event('afterprint'));
              return Object.entries(found).flatMap(([what, holds]) => (holds ? [] : [`${element.localName}, ${way}: is not ${what}`]));
            });
          }, ways)),
        );
      }
      await page.close();
      assert.deepEqual(faults, []);
    });
  }

  it('is on paper also when the browser is asked to print a page that hides the rest', async () => {
    const visit = await Visit.open(browser, {
      body: usual('<pleinwacht-startgesprek-guide></pleinwacht-startgesprek-guide>'),
      head: '<style>@media print {body * {visibility: hidden} pleinwacht-startgesprek-guide {contain: strict}}</style>',
    });
    await visit.page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await visit.page.emulateMediaType('print');
    const seen = await visit.page.$eval('pleinwacht-startgesprek-guide', (guide) => {
      const paper = guide.shadowRoot!.querySelector('.in.paper')!;
      return [guide.getBoundingClientRect().height > 300, getComputedStyle(paper.querySelector('h2, h3')!).visibility];
    });
    await visit.page.close();
    assert.deepEqual(seen, [true, 'visible']);
  });
});
