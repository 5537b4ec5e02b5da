import {expect, html} from '@open-wc/testing';

import '../../src/elements/parent-panel/define.js';
import {contrast, pairs} from '../../stories/theming/contrast.js';
import {place} from '../fixtures/place.js';

const page = document.documentElement;

/** Dresses the page until the test is over. */
function dress(css: string, scheme: 'light' | 'dark'): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  page.style.colorScheme = scheme;
}
const before = [...document.adoptedStyleSheets];
afterEach(() => {
  document.adoptedStyleSheets = before;
  page.style.removeProperty('color-scheme');
});

const panel = () => place(html`<pleinwacht-parent-panel></pleinwacht-parent-panel>`);
const look = (element: Element) => getComputedStyle(element);
const heading = (element: Element) => look(element.shadowRoot!.querySelector('h2')!);
/** A colour of the widget, by its name in the tokens. */
function colour(element: Element, name: string): string {
  const probe = element.shadowRoot!.appendChild(document.createElement('i'));
  probe.style.color = `var(--_${name})`;
  const {color} = look(probe);
  probe.remove();
  return color;
}

describe('a page with the tokens of NL Design System', () => {
  const tokens = `:root {
    --basis-color-action-1-color-default: rgb(90, 0, 90);
    --basis-color-default-color-document: rgb(0, 0, 60);
    --basis-border-radius-md: 3px;
    --basis-heading-font-family: Georgia;
  }`;

  it('gives a widget its colours, corners and headings', async () => {
    dress(tokens, 'light');
    const element = await panel();
    expect(look(element).color).to.equal('rgb(0, 0, 60)');
    expect(colour(element, 'accent')).to.equal('rgb(90, 0, 90)');
    expect(parseFloat(look(element).borderTopLeftRadius)).to.be.closeTo(4.8, 0.01);
    expect(heading(element).fontFamily).to.equal('Georgia');
  });

  it('has the last word with --pleinwacht-*', async () => {
    dress(
      `${tokens} :root {--pleinwacht-text: rgb(1, 2, 3); --pleinwacht-accent: rgb(4, 5, 6); --pleinwacht-radius: 10px; --pleinwacht-heading-font: Arial}`,
      'light',
    );
    const element = await panel();
    expect(look(element).color).to.equal('rgb(1, 2, 3)');
    expect(colour(element, 'accent')).to.equal('rgb(4, 5, 6)');
    expect(look(element).borderTopLeftRadius).to.equal('16px');
    expect(heading(element).fontFamily).to.equal('Arial');
  });

  it('leaves the colours of a dark widget alone, for the tokens do not know of dark', async () => {
    dress('', 'dark');
    const element = await panel();
    const own = ['text', 'accent', 'accent-strong', 'accent-tint', 'tint'].map((name) => colour(element, name));
    dress(tokens, 'dark');
    expect(['text', 'accent', 'accent-strong', 'accent-tint', 'tint'].map((name) => colour(element, name))).to.deep.equal(own);
  });
});

for (const name of ['our own', 'primary-school', 'secondary-school', 'municipality']) {
  describe(`the theme ${name}`, () => {
    for (const scheme of ['light', 'dark'] as const) {
      it(`has enough contrast in ${scheme}`, async () => {
        const css = name === 'our own' ? '' : await (await fetch(`/src/themes/${name}.css`)).text();
        dress(css, scheme);
        const element = await panel();
        const faint = pairs.flatMap(({front, back, least}) => {
          const reached = contrast(colour(element, front), colour(element, back));
          return reached < least ? [`${front} on ${back}: ${reached.toFixed(2)}, needs ${least}`] : [];
        });
        expect(faint.join('\n')).to.equal('');
        if (css) expect(colour(element, 'accent')).to.not.equal(scheme === 'light' ? 'rgb(13, 80, 88)' : 'rgb(147, 213, 210)');
      });
    }

    if (name === 'our own') return;
    it('sets only what is documented', async () => {
      const css = await (await fetch(`/src/themes/${name}.css`)).text();
      const manifest = await (await fetch('/dist/custom-elements.json')).text();
      const set = [...css.matchAll(/^\s*(--[\w-]+):/gm)].map(([, property]) => property!);
      const strange = set.filter((property) => !property.startsWith('--basis-') && !manifest.includes(`"${property}"`));
      expect(strange.join(', ')).to.equal('');
    });
  });
}
