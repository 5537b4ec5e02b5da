import {expect, html} from '@open-wc/testing';

import '../../src/define.js';
import type {Widget} from '../../src/elements/base/widget.js';
import {place} from '../fixtures/place.js';

const names = ['report-form', 'signal-checklist', 'parent-panel', 'pesten-plagen-quiz', 'conversation-prompts', 'startgesprek-guide'];

/** Everything that children take from their parents, as no page would have all of it and every page has some. */
const inherited = `
  -webkit-text-fill-color: transparent; -webkit-text-stroke: 2px red; -webkit-font-smoothing: none; -webkit-user-modify: read-write;
  -webkit-tap-highlight-color: red; -webkit-line-break: anywhere; -webkit-text-security: disc; -webkit-rtl-ordering: visual;
  border-collapse: collapse; border-spacing: 9px; caption-side: bottom; caret-color: transparent; color: #f3f3f3; cursor: none;
  dominant-baseline: hanging; empty-cells: hide; fill: red; fill-opacity: 0.1; font-feature-settings: "smcp"; font-kerning: none;
  font-optical-sizing: none; font-palette: dark; font-size: 9px; font-size-adjust: 0.9; font-stretch: 50%; font-style: italic;
  font-synthesis: none; font-variant: small-caps; font-variant-numeric: oldstyle-nums; font-variation-settings: "wght" 900;
  font-weight: 100; hanging-punctuation: first; hyphenate-character: "+"; hyphenate-limit-chars: 2; hyphens: auto;
  image-rendering: pixelated; letter-spacing: 1px; line-break: anywhere; line-height: 0.5; list-style: square inside;
  math-depth: 3; orphans: 9; overflow-wrap: normal; paint-order: stroke; print-color-adjust: exact; quotes: "<" ">"; ruby-align: start;
  ruby-position: under; shape-rendering: crispEdges; speak: never; stroke: red; stroke-width: 9px; stroke-linecap: square; tab-size: 1;
  text-align: center; text-align-last: right; text-anchor: end; text-autospace: normal; text-box-edge: cap alphabetic; text-combine-upright: all;
  text-decoration-skip-ink: none; text-emphasis: dot red; text-emphasis-position: under; text-indent: 3em; text-orientation: upright;
  text-rendering: geometricPrecision; text-shadow: 0 0 9px red; text-spacing-trim: trim-start; text-transform: uppercase;
  text-underline-position: under; text-wrap: nowrap; user-select: none; white-space: nowrap; widows: 9; word-break: break-all;
  word-spacing: 9px; writing-mode: horizontal-tb; forced-color-adjust: none; -webkit-text-size-adjust: 50%; -webkit-text-orientation: upright;
`;

/** What a page does to every element, and so to our tags. */
const onEverything = `
  background: #fff; box-sizing: border-box; padding: 0; margin: 0; color: #333 !important; text-align: center; letter-spacing: 1px;
  font-weight: 300; line-height: 1; font-size: 10px !important; text-shadow: 1px 1px red; word-break: break-all; font-style: oblique;
`;

/** What is let in: how the page is written and lit, and whether its parts are there at all. */
const letIn = ['font-family', 'color-scheme', 'visibility', 'pointer-events', 'interactivity', '-webkit-locale'];

describe('the styles of a page', () => {
  let sheet: CSSStyleSheet;
  beforeEach(() => {
    sheet = new CSSStyleSheet();
    document.adoptedStyleSheets.push(sheet);
  });
  afterEach(() => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
  });

  /** All that can be asked about some parts of a widget: what holds it all, a title, a text, a button, a drawing. */
  function lookOf(widget: Element): Map<string, string> {
    const look = new Map<string, string>();
    for (const part of ['.in', 'h2', 'p', 'button', 'summary', 'legend', 'input', 'svg path']) {
      const element = widget.shadowRoot!.querySelector(part);
      if (!element) continue;
      const style = getComputedStyle(element);
      for (const name of style) if (!name.startsWith('--')) look.set(`${part} ${name}`, style.getPropertyValue(name));
    }
    return look;
  }

  const changes: [string, string][] = [
    ['that its parts take over', `.page {${inherited}}`],
    ['for every element', `.page * {${onEverything}}`],
    ['for every element, as it is inherited', `.page, .page * {${inherited}}`],
    ['for our tags', `pleinwacht-portal, .page > * > * {${inherited} ${onEverything} display: flow-root; contain: none}`],
  ];
  for (const name of names) {
    it(`do nothing to <pleinwacht-${name}>`, async () => {
      const page = await place<HTMLElement>(html`<div><pleinwacht-portal></pleinwacht-portal></div>`);
      page.style.cssText = 'inline-size: 600px; color-scheme: dark; background: #222; font-family: sans-serif';
      const widget = page.firstElementChild!.appendChild(document.createElement(`pleinwacht-${name}`)) as Widget<unknown, unknown>;
      await widget.updateComplete;
      const usual = lookOf(widget);
      page.className = 'page';
      const faults = changes.flatMap(([what, css]) => {
        sheet.replaceSync(css);
        const changed = [...lookOf(widget)].filter(([key, value]) => usual.get(key) !== value && !letIn.includes(key.split(' ').at(-1)!));
        return changed.map(([key, value]) => `${what}, ${key}: ${value} instead of ${usual.get(key)}`);
      });
      expect(faults.join('\n')).to.equal('');
    });
  }

  it('reach what they are meant for: the font, the light and what is hidden', async () => {
    const page = await place<HTMLElement>(html`<div><pleinwacht-report-form></pleinwacht-report-form></div>`);
    const text = page.firstElementChild!.shadowRoot!.querySelector('.in')!;
    page.style.cssText = 'font-family: Georgia; color-scheme: dark; visibility: hidden; pointer-events: none';
    const {fontFamily, colorScheme, visibility, pointerEvents, color} = getComputedStyle(text);
    expect([fontFamily, colorScheme, visibility, pointerEvents]).to.deep.equal(['Georgia', 'dark', 'hidden', 'none']);
    expect(color).to.equal('rgb(238, 242, 240)');
  });
});
