import {expect} from '@open-wc/testing';
import {html} from 'lit';

import '../../src/elements/case/define.js';
import '../../src/elements/team-guide/define.js';
import '../../src/elements/year-plan/define.js';
import {place} from '../fixtures/place.js';
import {Reader} from '../fixtures/readers.js';
import {school} from '../fixtures/school.js';

type Drawn = HTMLElement & {updateComplete: Promise<unknown>};

const desks: Readonly<Record<string, readonly [drawn: ReturnType<typeof html>, begin: (one: Reader) => Promise<void>, title: string]>> = {
  'the guide for the team': [html`<pleinwacht-team-guide .school=${school}></pleinwacht-team-guide>`, async () => {}, 'Wat nodig is'],
  'the plan of a year': [html`<pleinwacht-year-plan .school=${school}></pleinwacht-year-plan>`, (one) => one.press('Begin'), 'Mensen'],
  'a case': [
    html`<pleinwacht-case .school=${school} school-type="po"></pleinwacht-case>`,
    async (one) => {
      await one.fill({'#child': 'A.B.'});
      await one.click('[part=start]');
    },
    'Wat u doet',
  ],
};

describe('what a screen reader lists of the pages of staff', () => {
  for (const [what, [drawn, begin, title]] of Object.entries(desks))
    it(`has every title of a few lines, in ${what}`, async () => {
      const one = new Reader(await place<Drawn>(drawn));
      await one.settle();
      await begin(one);
      const headings = [...one.root.querySelectorAll('h3, h4, h5, h6')].map(({textContent}) => textContent.trim());
      expect(headings).to.contain(title);
      const bold = [...one.root.querySelectorAll(':not(li) > p:has(> b:only-child)')].filter(
        (words) =>
          // A whole sentence is a warning.
          words.textContent.trim() === words.firstElementChild!.textContent.trim().replace(/[.]$/, '') &&
          words.nextElementSibling?.matches('ul, ol, .ticks, div:has(> details)'),
      );
      expect(bold.map(({textContent}) => textContent.trim())).to.deep.equal([]);
    });
});
