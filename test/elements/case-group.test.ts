import {expect, waitUntil} from '@open-wc/testing';
import {html} from 'lit';

import '../../src/elements/case/define.js';
import type {Case} from '../../src/elements/case/case.js';
import {openCase, untilSupportGroup} from '../fixtures/case-file.js';
import {school as anySchool} from '../fixtures/school.js';
import {nextTask, place} from '../fixtures/place.js';

const school = {...anySchool, holidays: [{name: 'kerstvakantie', from: '2026-12-19', until: '2027-01-03'}]};

describe('<pleinwacht-case>, the group of a method', () => {
  const opens = async (method: string) => {
    const el = await place<Case>(html`<pleinwacht-case school-type="po" .school=${school}></pleinwacht-case>`);
    await openCase(el, [...untilSupportGroup, {type: 'method-begun', method}], '2026-12-08');
    const all = <Found extends HTMLElement>(selector: string) => [...el.shadowRoot!.querySelectorAll<Found>(selector)];
    const words = (one: Element) => one.textContent.replace(/\s+/g, ' ').trim();
    await waitUntil(() => all('summary').some((one) => words(one) === 'Het groepje'), 'the group');
    const settled = async () => {
      await nextTask();
      await el.updateComplete;
    };
    const desk = {
      el,
      get group() {
        return words(all('details').find((one) => words(one).startsWith('Het groepje'))!);
      },
      async press(name: string) {
        all('button, label.choice')
          .find((one) => words(one).startsWith(name))!
          .click();
        await settled();
      },
      async type(label: string, text: string) {
        const {htmlFor} = all<HTMLLabelElement>('label').find((one) => words(one).startsWith(label))!;
        const field = el.shadowRoot!.querySelector<HTMLInputElement>(`#${htmlFor}`)!;
        field.value = text;
        field.dispatchEvent(new Event('input'));
        await settled();
      },
      async adds(who: string, side: string) {
        await desk.type('Initialen van een leerling', who);
        await desk.press(side);
        await desk.press('Zet in het groepje');
      },
    };
    for (const fold of all<HTMLDetailsElement>('details')) fold.open = true;
    return desk;
  };

  it('says who is in it, whether they are enough and how they stand, without a label', async () => {
    const desk = await opens('support-group');
    expect(desk.group).to.contain('Vraag 5 tot 8 leerlingen');
    for (const [nth, side] of ['Staat dicht', 'Staat dicht', 'Deed mee', 'Keek toe'].entries()) await desk.adds(`L.${nth}`, side);
    expect(desk.group).to.contain('4 leerlingen. Dicht bij het kind: 2. Deed mee: 1. Iets anders: 1. Dat is nog een klein groepje.');
    await desk.adds('L.5', 'Deed mee');
    expect(desk.group).to.contain('5 leerlingen.').and.not.to.contain('klein groepje');
    await desk.adds('L.5', 'Deed mee');
    expect(desk.group).to.contain('Deze leerling staat al in het groepje.');
    await desk.press('Haal uit het groepje: L.5');
    expect(desk.group).to.contain('4 leerlingen.');
    expect(desk.group).not.to.match(/pester|dader|slachtoffer/i);
    await expect(desk.el).to.be.accessible();
  });

  it('keeps what each offers to do and how it went, and says when each is spoken to, past the holidays', async () => {
    const desk = await opens('no-blame');
    await desk.adds('M.K.', 'Deed mee');
    await desk.press('Dit wil de leerling doen: M.K.');
    expect(desk.group).to.contain('Schrijf op wat de leerling zei.').and.not.to.contain('Praat met elke leerling apart');
    await desk.type('Wat zei M.K.?', 'Ik vraag of ze meedoet.');
    await desk.press('Dit wil de leerling doen: M.K.');
    expect(desk.group).to.contain('Wil dit doen').and.to.contain('Ik vraag of ze meedoet.');
    expect(desk.group).to.match(/Praat met elke leerling apart: vanaf \S+ \d+ \S+ 20\d\d, en nog eens op/);
    await desk.type('Wat zei M.K.?', 'Ze zat naast me.');
    await desk.press('Zo ging het: M.K.');
    expect(desk.group).to.match(/Zo ging het, .* Ze zat naast me\./);
  });
});
