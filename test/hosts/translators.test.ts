import {expect} from '@open-wc/testing';

import '../../src/define.js';
import type {Widget} from '../../src/elements/base/widget.js';
import '../fixtures/report-form.js';
import {school} from '../fixtures/school.js';

const names = [
  'staying-report-form',
  'pleinwacht-signal-checklist',
  'pleinwacht-parent-panel',
  'pleinwacht-pesten-plagen-quiz',
  'pleinwacht-conversation-prompts',
  'pleinwacht-startgesprek-guide',
];

/** As translators in a browser do: each text goes into an element of theirs, and comes out of it as another text. */
function translate(root: Element): void {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const text of texts) {
    if (!text.data.trim() || text.parentElement!.closest('font, textarea, option, style')) continue;
    const font = document.createElement('font');
    font.append(document.createElement('font'));
    // Some keep the text that was there, others put a new one in its place.
    text.replaceWith(font);
    font.firstElementChild!.append(texts.indexOf(text) % 2 ? text : text.data);
  }
}

describe('a translator that wraps the texts of', () => {
  const {print} = window;
  const {click} = HTMLAnchorElement.prototype;
  before(() => {
    window.print = () => {};
    HTMLAnchorElement.prototype.click = () => {};
  });
  after(() => {
    window.print = print;
    HTMLAnchorElement.prototype.click = click;
  });

  for (const name of names) {
    it(`<${name}> stops nothing in it from changing`, async () => {
      const twins = ['', ''].map(() => document.createElement(name) as Widget<unknown, unknown>);
      for (const twin of twins) {
        Object.assign(twin, {school, transport: () => new Promise(() => {})});
        document.body.append(twin);
        while (!(await twin.updateComplete));
      }
      const [plain, translated] = twins.map((twin) => twin.shadowRoot!.querySelector('.root')!) as [Element, Element];
      const textOf = (root: Element) => root.textContent.replace(/\s+/g, ' ').replace(/\d\d:\d\d/g, '');
      const faults: string[] = [];
      for (let act = 0; act < 40; act++) {
        translate(translated);
        const before = textOf(plain);
        for (const root of [plain, translated]) {
          const field = root.querySelector<HTMLInputElement>('.in textarea, .in .field input:not([type])');
          const choice = root.querySelector<HTMLElement>('.in input:is([type=radio], [type=checkbox]):not(:checked)');
          const buttons = root.querySelectorAll<HTMLElement>('.in button');
          if (act % 4 === 0 && field) {
            field.value = 'a'.repeat(1500 + act);
            field.dispatchEvent(new InputEvent('input', {bubbles: true}));
          } else if (act % 4 === 1 && choice) choice.click();
          else (root.querySelector<HTMLElement>('.in [part=next]') ?? buttons[(act * 7) % buttons.length])?.click();
        }
        for (const twin of twins) while (!(await twin.updateComplete));
        await new Promise((resolve) => setTimeout(resolve));
        if (textOf(plain) !== textOf(translated)) faults.push(`after act ${act} on "${before.slice(0, 60)}"`);
      }
      for (const twin of twins) twin.remove();
      expect(faults.join('\n')).to.equal('');
    });
  }
});
