import {expect, waitUntil} from '@open-wc/testing';
import {html} from 'lit';

import '../../src/elements/case/define.js';
import '../../src/elements/parent-panel/define.js';
import '../../src/elements/team-guide/define.js';
import type {School} from '../../src/protocol/school/school.js';
import {place} from '../fixtures/place.js';

const step = (id: string, title: string, owner: string, next: string) => ({
  ...{id, title, phase: 'notice' as const, owner, next},
  actions: [{id: `${id}-do`, text: `Doe ${title}.`}],
});
const school: School = {
  name: 'De Regenwulp',
  programme: 'KiVa',
  roles: {coordinator: 'veiligheidscoach', teacher: 'juf of meester'},
  stepPlan: {
    id: 'own',
    title: 'Zo doen wij het',
    steps: [step('see', 'Kijken', 'teacher', 'talk'), step('talk', 'Praten', 'coordinator', 'end')],
  },
};

describe('one school file with a plan of its own', () => {
  it('is shown alike by the panel, the guide and the case: its steps, its programme, its names for roles', async () => {
    const widgets = [
      html`<pleinwacht-parent-panel sections="how-school-acts" .school=${school}></pleinwacht-parent-panel>`,
      html`<pleinwacht-team-guide .school=${school}></pleinwacht-team-guide>`,
      html`<pleinwacht-case .school=${school}></pleinwacht-case>`,
    ];
    for (const widget of widgets) {
      const el = await place<HTMLElement>(widget);
      [...el.shadowRoot!.querySelectorAll('button')].find(({textContent}) => textContent.includes('Begin de zaak'))?.click();
      const says = () => el.shadowRoot!.textContent.replace(/\s+/g, ' ');
      // What is not on the first screen comes when that stands.
      await waitUntil(() => says().includes('Kijken'), `${el.localName}: the plan`, {timeout: 20_000});
      for (const words of ['Kijken', 'Praten', 'De school werkt met KiVa.', 'veiligheidscoach', 'juf of meester'])
        expect(says(), el.localName).to.contain(words);
      expect(says(), el.localName).to.not.contain('steungroep wil');
    }
  });
});
