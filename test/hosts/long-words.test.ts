import {expect, html} from '@open-wc/testing';

import '../../src/define.js';
import type {Widget} from '../../src/elements/base/widget.js';
import type {School} from '../../src/protocol/school/school.js';
import {place} from '../fixtures/place.js';
import {overflowIn, walk} from './walk.js';

const names = ['report-form', 'signal-checklist', 'parent-panel', 'pesten-plagen-quiz', 'conversation-prompts', 'startgesprek-guide'];
const address = 'https://www.basisschooldewittestevensteenderen.example/ouders/veiligheid/wie-belt-u-wanneer?dag=maandag#ochtend';
const long = 'Achternamenverzamelaarsvereniging-Wapenveldhuizen_'.repeat(2);

/** A school of which every word is longer than a phone is wide. */
const school: School = {
  name: long,
  types: ['po', 'vo'],
  contacts: [
    {
      role: 'coordinator',
      name: long,
      label: long,
      phone: '0517 - 00 00 01',
      email: `${'a'.repeat(60)}@${'b'.repeat(60)}.nl`,
      hours: address,
    },
    {role: 'eigenaardige-functieomschrijving-zonder-naam', hours: long, url: address},
  ],
  recipients: [
    {role: 'coordinator', label: long},
    {role: 'confidant', label: address, outsideTeam: true},
  ],
  groups: [{name: long, pupils: 25}],
  holidays: [{name: long, from: '2020-01-01', until: '2090-01-01'}],
  helplines: [{id: 'lijn', name: long, text: address, phone: '0800 0113', hours: address, url: address}],
  links: [{label: long, url: address, text: long}],
  books: [{title: long, author: long, text: long}],
  additions: [{section: 'who-to-call', title: long, text: address}],
  prompts: [{text: long, followUp: address}],
  privacyUrl: address,
};

describe('words that are longer than a phone is wide', () => {
  for (const name of names) {
    it(`stay inside <pleinwacht-${name}>, on every page`, async () => {
      const column = await place<HTMLElement>(html`<div style="inline-size: 320px"></div>`);
      const widget = document.createElement(`pleinwacht-${name}`) as Widget<unknown, unknown>;
      Object.assign(widget, {school, transport: async () => ({received: false})});
      column.append(widget);
      const faults = new Set<string>();
      let seen = '';
      const filled = await walk(widget, long, 24, (root) => {
        seen += root.textContent;
        for (const fault of overflowIn(root, column)) faults.add(fault);
      });
      expect(filled > 0 || seen.includes(long)).to.equal(true);
      expect([...faults].join('\n')).to.equal('');
    });
  }
});
