import {expect} from '@open-wc/testing';
import {html} from 'lit';

import '../../src/elements/case/define.js';
import '../../src/elements/parent-panel/define.js';
import '../../src/elements/team-guide/define.js';
import type {School} from '../../src/protocol/school/school.js';
import {nextTask, place} from '../fixtures/place.js';

const step = (id: string, title: string, owner: string, next: string) => ({
  ...{id, title, phase: 'notice' as const, owner, next},
  actions: [{id: `${id}-do`, text: `Doe ${title}.`}],
});
const school: School = {
  name: 'De Regenwulp',
  programme: 'KiVa',
  roles: {coordinator: 'veiligheidscoach', teacher: 'juf of meester', 'child-bullied': 7 as unknown as string},
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
      const el = await place<HTMLElement & {readonly updateComplete: Promise<unknown>}>(widget);
      [...el.shadowRoot!.querySelectorAll('button')].find(({textContent}) => textContent.includes('Begin de zaak'))?.click();
      await nextTask();
      await el.updateComplete;
      const says = el.shadowRoot!.textContent.replace(/\s+/g, ' ');
      for (const words of ['Kijken', 'Praten', 'De school werkt met KiVa.', 'veiligheidscoach', 'juf of meester'])
        expect(says, el.localName).to.contain(words);
      expect(says, el.localName).to.not.contain('steungroep wil');
    }
  });
});
