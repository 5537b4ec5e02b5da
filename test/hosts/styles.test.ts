import {expect, html} from '@open-wc/testing';

import '../../src/define.js';
import type {Widget} from '../../src/elements/base/widget.js';
import {place} from '../fixtures/place.js';
import {inherited, onEverything} from './greedy-css.js';

const names = ['report-form', 'signal-checklist', 'parent-panel', 'pesten-plagen-quiz', 'conversation-prompts', 'startgesprek-guide'];

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
    for (const part of ['.in', 'h2', 'p:not(.hush)', 'button', 'summary', 'legend', 'input', 'svg path']) {
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
