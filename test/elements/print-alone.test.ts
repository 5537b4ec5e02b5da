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

  it('puts how the school acts on one sheet, and then shows the panel again', async () => {
    const el = await place<LitElement>(html`<pleinwacht-parent-panel sections="how-school-acts"></pleinwacht-parent-panel>`);
    await el.updateComplete;
    let sheet = '';
    window.print = () => (sheet = el.shadowRoot!.querySelector('.paper')!.textContent.replace(/\s+/g, ' '));
    [...el.shadowRoot!.querySelectorAll('button')].find(({textContent}) => textContent.includes('op één blad'))!.click();
    for (const words of [
      'Dit doen wij bij pesten',
      'Luisteren en kiezen',
      'Samen oplossen',
      'Een plan en gesprekken',
      'Kijken of het helpt',
    ])
      expect(sheet).to.contain(words);
    expect(sheet.indexOf('Hulp van klasgenoten')).to.be.greaterThan(sheet.indexOf('Samen oplossen'));
    dispatchEvent(new Event('afterprint'));
    expect(el.shadowRoot!.querySelector('.paper')).to.equal(null);
  });
});
