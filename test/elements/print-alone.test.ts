import {expect} from '@open-wc/testing';
import {html, type LitElement} from 'lit';
import {html as staticHtml, unsafeStatic} from 'lit/static-html.js';

import '../../src/define.js';
import {place} from '../fixtures/place.js';

describe('printing from a widget', () => {
  const {print} = window;
  afterEach(() => (window.print = print));

  const buttonIn = (el: LitElement) =>
    [...el.shadowRoot!.querySelectorAll('button')].find(({textContent}) => /\b(print|druk)/i.test(textContent));

  for (const tag of ['parent-panel', 'pesten-plagen-quiz', 'conversation-prompts', 'startgesprek-guide']) {
    it(`prints <pleinwacht-${tag}> alone, and leaves the page as it was`, async () => {
      const name = unsafeStatic(`pleinwacht-${tag}`);
      const page = await place<HTMLElement>(
        html`<main>
          ${staticHtml`<${name}></${name}>`}
          <p>De rest van de bladzijde</p>
        </main>`,
      );
      const el = page.firstElementChild as LitElement;
      const usual = document.adoptedStyleSheets.length;
      let during: unknown[] = [];
      window.print = () => (during = [document.adoptedStyleSheets.length - usual, document.querySelectorAll('[printing]').length]);
      buttonIn(el)!.click();
      expect(during).to.deep.equal([1, 1]);
      dispatchEvent(new Event('afterprint'));
      expect([document.adoptedStyleSheets.length - usual, document.querySelectorAll('[printing]').length]).to.deep.equal([0, 0]);
    });
  }
});
