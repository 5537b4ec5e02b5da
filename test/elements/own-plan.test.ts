import {expect, waitUntil} from '@open-wc/testing';
import {html} from 'lit';

import '../../src/elements/case/define.js';
import '../../src/elements/parent-panel/define.js';
import '../../src/elements/team-guide/define.js';
import type {School} from '../../src/protocol/school/school.js';
import {openCase, untilSupportGroup} from '../fixtures/case-file.js';
import {onDay} from '../fixtures/clock.js';
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
    steps: [
      {...step('see', 'Kijken', 'teacher', 'talk'), consent: [{id: 'may-see', of: 'class', text: 'Mag ik kijken?', without: 'Dan niet.'}]},
      {
        ...step('talk', 'Praten', 'coordinator', 'end'),
        consent: [{id: 'may-talk', of: 'bystanders', text: 'Mag ik praten?', without: 'Dan niet.', to: 'see'}],
        methods: ['kiva-group'],
      },
    ],
  },
  methods: [
    {
      id: 'kiva-group',
      title: 'KiVa-steungroep',
      steps: [{...step('invite', 'Groep vragen', 'coordinator', 'end'), words: [{text: 'Wil je helpen?'}]}],
    },
    {id: 'no-blame', title: 'Onze No Blame'},
    {id: 'lost', title: 'Loopt nergens heen', steps: [step('round', 'Rondje', 'teacher', 'round')]},
    {id: 'unknown'},
  ],
};
const {stepPlan: _own, ...ourPlan} = school;
const says = (el: Element) => el.shadowRoot!.textContent.replace(/\s+/g, ' ');
/** How often the console was told of a method that was left out. */
async function toldWhile(work: () => Promise<void>): Promise<string[]> {
  const usual = console.error;
  const told: string[] = [];
  console.error = (...words: unknown[]) => void told.push(words.join(' '));
  try {
    await work();
  } finally {
    console.error = usual;
  }
  return told.filter((line) => line.includes('methods'));
}

describe('one school file with a plan of its own', () => {
  afterEach(() => onDay());

  it('is shown alike by the panel, the guide and the case: its steps, its programme, its names for roles', async () => {
    const widgets = [
      html`<pleinwacht-parent-panel sections="how-school-acts" .school=${school}></pleinwacht-parent-panel>`,
      html`<pleinwacht-team-guide .school=${school}></pleinwacht-team-guide>`,
      html`<pleinwacht-case .school=${school}></pleinwacht-case>`,
    ];
    for (const widget of widgets) {
      const el = await place<HTMLElement>(widget);
      [...el.shadowRoot!.querySelectorAll('button')].find(({textContent}) => textContent.includes('Begin de zaak'))?.click();
      // What is not on the first screen comes when that stands.
      await waitUntil(() => says(el).includes('Kijken'), `${el.localName}: the plan`, {timeout: 20_000});
      for (const words of ['Kijken', 'Praten', 'De school werkt met KiVa.', 'veiligheidscoach', 'juf of meester'])
        expect(says(el), el.localName).to.contain(words);
      expect(says(el), el.localName).to.not.contain('steungroep wil');
    }
  });

  it('tells parents whose yes comes first, who is only asked, and how the method of the school is called', async () => {
    const el = await place<HTMLElement>(
      html`<pleinwacht-parent-panel sections="how-school-acts" .school=${school}></pleinwacht-parent-panel>`,
    );
    await waitUntil(() => says(el).includes('Kijken'), 'the plan', {timeout: 20_000});
    expect(says(el))
      .to.match(/Eerst gevraagd (de )?(klas|groep)/)
      .and.to.match(/Zegt eerst ja [^.]*(omstanders|zien)/);
    expect(says(el)).to.contain('Aanpak KiVa-steungroep').and.not.to.contain('Aanpak Onze No Blame');
  });

  it('goes through a method of the school in the guide and the case, and leaves out what leads nowhere', async () => {
    const told = await toldWhile(async () => {
      const guide = await place<HTMLElement>(html`<pleinwacht-team-guide .school=${school}></pleinwacht-team-guide>`);
      await waitUntil(() => says(guide).includes('Wil je helpen?'), 'the method', {timeout: 20_000});
      expect(says(guide)).to.contain('KiVa-steungroep').and.to.contain('Onze No Blame').and.to.contain('Groep vragen');
      expect(says(guide)).not.to.contain('Loopt nergens heen');
    });
    expect(told.map((line) => /"(\w+)"/.exec(line)?.[1])).to.deep.equal(['lost', 'unknown']);
  });

  it('stands in our own plan where that names ours', async () => {
    // A week later something else is to be done first.
    onDay('2026-11-24');
    await toldWhile(async () => {
      const el = await place<HTMLElement>(html`<pleinwacht-case school-type="po" .school=${ourPlan}></pleinwacht-case>`);
      await openCase(el, untilSupportGroup, '2026-11-24');
      const now = () => el.shadowRoot!.querySelector('[part=now]')?.textContent.replace(/\s+/g, ' ') ?? '';
      await waitUntil(() => now().includes('KiVa-steungroep'), 'the method');
      expect(now()).to.contain('Begin met Onze No Blame').and.not.to.contain('Begin met Steungroep');
      [...el.shadowRoot!.querySelectorAll('button')].find(({textContent}) => textContent.includes('Begin met KiVa-steungroep'))!.click();
      await waitUntil(() => now().includes('Wil je helpen?') || now().includes('Groep vragen'), 'its step');
      await expect(el).to.be.accessible();
    });
  });
});
