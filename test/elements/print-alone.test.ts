import {expect} from '@open-wc/testing';
import {html, type LitElement} from 'lit';
import {html as staticHtml, unsafeStatic} from 'lit/static-html.js';

import '../../src/define.js';
import {readerWidgets} from '../../src/elements/widgets.js';
import {place} from '../fixtures/place.js';

describe('printing from a widget', () => {
  const {print} = window;
  afterEach(() => (window.print = print));

  const buttonIn = (el: LitElement) =>
    [...el.shadowRoot!.querySelectorAll('button')].find(({textContent}) => /\b(print|druk)/i.test(textContent));

  const printed: string[] = [];
  for (const {name: tag} of readerWidgets) {
    it(`prints <pleinwacht-${tag}> alone where its first page offers that, and leaves the page as it was`, async () => {
      const name = unsafeStatic(`pleinwacht-${tag}`);
      const page = await place<HTMLElement>(
        html`<main>
          ${staticHtml`<${name}></${name}>`}
          <p>De rest van de bladzijde</p>
        </main>`,
      );
      const el = page.firstElementChild as LitElement;
      const button = buttonIn(el);
      if (!button) return;
      printed.push(tag);
      const usual = document.adoptedStyleSheets.length;
      let during: unknown[] = [];
      window.print = () => (during = [document.adoptedStyleSheets.length - usual, document.querySelectorAll('[printing]').length]);
      button.click();
      expect(during).to.deep.equal([1, 1]);
      dispatchEvent(new Event('afterprint'));
      expect([document.adoptedStyleSheets.length - usual, document.querySelectorAll('[printing]').length]).to.deep.equal([0, 0]);
    });
  }

  it('is offered at once by all but those whose words are for one person', () => {
    const others = readerWidgets.map(({name}) => name).filter((name) => !printed.includes(name));
    expect(others).to.deep.equal(['report-form', 'answer-box']);
  });
});
