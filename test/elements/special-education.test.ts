import {expect, html} from '@open-wc/testing';

import '../../src/define-for-readers.js';
import type {Widget} from '../../src/elements/base/widget.js';
import {pack} from '../../src/elements/conversation-prompts/conversation-prompts.pack.js';
import {readerWidgets} from '../../src/elements/widgets.js';
import {markupFor} from '../../src/markup/index.js';
import type {School} from '../../src/protocol/school/school.js';
import {place} from '../fixtures/place.js';

type AnyWidget = HTMLElement & Widget<unknown, unknown>;

async function draw(name: string, settings: {schoolType?: 'so' | 'po' | 'vo'; school?: School}): Promise<AnyWidget> {
  const around = await place<HTMLElement>(html`<div></div>`);
  const widget = document.createElement(`pleinwacht-${name}`) as AnyWidget;
  Object.assign(widget, {transport: async () => ({received: true, version: 1}), ...settings});
  around.append(widget);
  await widget.updateComplete;
  return widget;
}

const said = ({shadowRoot}: AnyWidget) => shadowRoot!.querySelector('.root')!.textContent.replace(/\s+/g, ' ');
const odd = pack.content.prompts.filter(({kind}) => kind === 'odd');

describe('special education', () => {
  for (const {name} of readerWidgets.filter(({name}) => name !== 'conversation-prompts')) {
    it(`reads in ${name} what a primary school reads, and no fault is told`, async () => {
      const told: unknown[] = [];
      const {error} = console;
      console.error = (...line: unknown[]) => void told.push(line);
      try {
        const special = said(await draw(name, {schoolType: 'so'}));
        expect(special).to.equal(said(await draw(name, {schoolType: 'po'})));
        expect(special).to.equal(said(await draw(name, {school: {types: ['so']}})));
        expect(told).to.deep.equal([]);
      } finally {
        console.error = error;
      }
    });
  }

  it('reads what a secondary school reads where it is one too', async () => {
    const both = await draw('pupil-panel', {school: {types: ['so', 'vo']}});
    expect(said(both)).to.equal(said(await draw('pupil-panel', {schoolType: 'vo'})));
  });

  it('gets no card that only pretends: not on any day, nor of a kind, nor in the markup', async () => {
    expect(odd.map(({id}) => id)).to.include.members(['p-weather', 'p-chair', 'v-episode']);
    const has = (words: string) => odd.filter(({text}) => words.includes(text)).map(({id}) => id);
    const cards = await draw('conversation-prompts', {schoolType: 'so'});
    const select = cards.shadowRoot!.querySelector<HTMLSelectElement>('#kind')!;
    expect([...select.options].map(({value}) => value)).to.include('open').and.not.to.include('odd');
    for (let draws = 0; draws < 40; draws++) {
      expect(has(said(cards))).to.deep.equal([]);
      cards.shadowRoot!.querySelector<HTMLElement>('[part=others]')!.click();
      await cards.updateComplete;
    }
    expect(has(markupFor('conversation-prompts', {schoolType: 'so'}))).to.deep.equal([]);
    const usual = await draw('conversation-prompts', {schoolType: 'po'});
    expect([...usual.shadowRoot!.querySelector<HTMLSelectElement>('#kind')!.options].map(({value}) => value)).to.include('odd');
  });
});
