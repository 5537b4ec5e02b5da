import {expect} from '@open-wc/testing';
import {html} from 'lit';

import '../../src/elements/inbox/define.js';
import type {Inbox} from '../../src/elements/inbox/inbox.js';
import type {InboxItem} from '../../src/protocol/wire/inbox.js';
import {onDay} from '../fixtures/clock.js';
import {nextTask, place} from '../fixtures/place.js';
import {type Act, answer, Receiver} from '../fixtures/receiver.js';
import {school} from '../fixtures/school.js';

const endpoint = 'https://school.example/api/pleinwacht';
const id = (letter: string) => letter.repeat(22);
const from = {name: 'Opa'};
const item = (letter: string, body: object, more: object = {}): InboxItem =>
  ({
    ...{version: 1, id: id(letter), kind: 'report', body, addressee: 'coordinator', receivedOn: '2026-11-23', state: 'new', ...more},
  }) as InboxItem;

describe('<pleinwacht-inbox> list', () => {
  let receiver: Receiver;
  beforeEach(() => onDay('2026-11-26'));
  afterEach(() => {
    onDay();
    receiver.stop();
  });

  const page = (submissions: InboxItem[], more: object = {}): Act =>
    answer(200, {submissions, next: null, counts: {all: submissions.length, shown: submissions.length, state: {}, danger: {}}, ...more});

  async function settled(el: Inbox): Promise<void> {
    for (let turn = 0; turn < 6; turn++) {
      await nextTask();
      await el.updateComplete;
    }
  }

  async function inbox(...acts: Act[]): Promise<Inbox> {
    receiver = new Receiver(...acts);
    const el = await place<Inbox>(
      html`<pleinwacht-inbox endpoint=${endpoint} .school=${school} .authorize=${() => ({})}></pleinwacht-inbox>`,
    );
    await settled(el);
    return el;
  }

  const root = (el: Inbox) => el.shadowRoot!;
  const lines = (el: Inbox) => [...root(el).querySelectorAll<HTMLElement>('button.item')];
  const line = (el: Inbox, letter: string) => root(el).querySelector<HTMLElement>(`[data-id="${id(letter)}"]`)!;
  const pressButton = async (el: Inbox, name: string) => {
    [...root(el).querySelectorAll('button')].find((each) => each.textContent.includes(name))!.click();
    await settled(el);
  };

  it('begins no line of a narrow row with what parts its remarks', async () => {
    const more = {wish: 'talk-with-me', group: 'groep 7 van juf Anna en meester Bram'};
    const el = await inbox(
      page([item('a', {story: 'x', ...more}, {replaces: id('b')}), item('b', {story: 'x', ...more}, {replacedBy: id('a')})]),
    );
    el.style.display = 'block';
    el.style.inlineSize = '320px';
    await settled(el);
    const remarks = [...root(el).querySelectorAll<HTMLElement>('.remarks > span')];
    const begin = remarks.filter((one) => one.offsetLeft === one.parentElement!.offsetLeft);
    expect(begin.length).to.be.above(root(el).querySelectorAll('.remarks').length);
    expect(begin.map((one) => getComputedStyle(one, '::before').content)).to.deep.equal(begin.map(() => 'none'));
  });

  it('says of each what it begins with, what is wished and of which group', async () => {
    const long = `Elke pauze ${'roepen ze iets '.repeat(20)}KANARIE`;
    const el = await inbox(
      page([
        item('a', {story: long, wish: 'talk-with-me', group: 'groep 7'}),
        item('b', {topic: 'worried', message: 'Mag ik bellen?', from}, {kind: 'question'}),
        item(
          'c',
          {about: 'bullied', setting: 'home', signals: [], note: 'Vooral op maandag.', child: 'M', group: 'groep 5', from},
          {kind: 'checklist'},
        ),
      ]),
    );
    const text = (letter: string) => line(el, letter).innerText;
    for (const words of ['Elke pauze roepen ze', '…', 'Wens: ‘Met mij praten’', 'groep 7']) expect(text('a')).to.contain(words);
    expect(text('a')).not.to.contain('KANARIE');
    expect(text('b')).to.contain('Mag ik bellen?');
    expect(text('c')).to.contain('Vooral op maandag.').and.contain('groep 5');
    await expect(el).to.be.accessible();
  });

  describe('what has to be read first', () => {
    const danger = item('d', {story: 'Ik wil niet meer leven'}, {receivedOn: '2026-11-02'});
    const pictures = item('p', {story: 'Er gaat een naaktfoto van mij rond'}, {receivedOn: '2026-11-03', state: 'read'});
    const added = item(
      't',
      {story: 'x', wayBack: {}},
      {thread: {state: 'new', messages: [{from: 'reporter', on: '2026-11-23', text: 'Ik wil dood'}]}},
    );

    it('stands above everything, marked, whatever day it came; and what is closed does not', async () => {
      const closed = item('e', {story: 'Ik wil niet meer leven'}, {state: 'closed'});
      const el = await inbox(page([item('a', {story: 'Ze lachen'}), closed, added, pictures, danger]));
      const first = root(el).querySelector<HTMLElement>('.first')!;
      expect(
        lines(el)
          .slice(0, 3)
          .map((one) => one.dataset.id),
      ).to.have.members([id('d'), id('p'), id('t')]);
      expect(first.innerText).to.contain('Lees dit eerst');
      expect(line(el, 'd').innerText).to.contain('Misschien is iemand in gevaar');
      expect(line(el, 'p').innerText).to.contain('Misschien gaat het over een naaktfoto');
      for (const letter of ['a', 'e']) expect(line(el, letter).innerText).not.to.contain('Misschien');
      await expect(el).to.be.accessible();
    });

    it('is heard in every language that can be written in, and nothing else is', async () => {
      const told = {d: 'ölmek istiyorum', p: 'بدي موت', q: 'chce sie zabic', r: 'не хочу жити'};
      const items = Object.entries(told).map(([letter, story]) => item(letter, {story}));
      const el = await inbox(page([item('a', {story: 'açlıktan ölüyorum'}), item('b', {story: 'umieram ze śmiechu'}), ...items]));
      for (const letter of Object.keys(told)) expect(line(el, letter).innerText, letter).to.contain('Misschien is iemand in gevaar');
      for (const letter of ['a', 'b']) expect(line(el, letter).innerText, letter).not.to.contain('Misschien');
      expect(
        lines(el)
          .map((one) => one.dataset.id)
          .slice(4),
      ).to.have.members([id('a'), id('b')]);
    });

    it('is fetched from whatever page it stands on', async () => {
      const el = await inbox(
        page([item('a', {story: 'Ze lachen'})], {next: `2026-11-23.${id('a')}`, counts: {all: 60, shown: 60, state: {}, danger: {yes: 1}}}),
        page([danger]),
      );
      expect(receiver.calls[1]!.url).to.contain('danger=yes').and.contain('state=new').and.not.contain('closed');
      expect(lines(el)[0]!.dataset.id).to.equal(id('d'));
      // The next page still starts where the first one ended.
      receiver.does(page([item('b', {story: 'y'}), danger]));
      await pressButton(el, 'Meer laden');
      expect(receiver.calls.at(-1)!.url).to.contain(`after=2026-11-23.${id('a')}`);
      expect(lines(el)).to.have.length(3);
    });

    it('says inside what to do and what not', async () => {
      const el = await inbox(page([pictures]), answer(200, pictures));
      await pressButton(el, 'Melding');
      expect(root(el).querySelector<HTMLElement>('.in')!.innerText).to.contain('Bekijk geen foto’s').and.contain('Helpwanted');
    });
  });

  it('is walked with arrows and letters on its lines, and with no letter elsewhere', async () => {
    const el = await inbox(page(['a', 'b', 'c'].map((letter) => item(letter, {story: letter}))));
    const press = (key: string, more: KeyboardEventInit = {}) => {
      const event = new KeyboardEvent('keydown', {key, bubbles: true, composed: true, cancelable: true, ...more});
      (root(el).activeElement ?? document.activeElement)!.dispatchEvent(event);
      return [(root(el).activeElement as HTMLElement | null)?.dataset.id, event.defaultPrevented];
    };
    lines(el)[0]!.focus();
    expect(press('j')).to.deep.equal([id('b'), true]);
    expect(press('ArrowDown')).to.deep.equal([id('c'), true]);
    expect(press('ArrowDown')).to.deep.equal([id('c'), true]);
    expect(press('k')).to.deep.equal([id('b'), true]);
    expect(press('Home')).to.deep.equal([id('a'), true]);
    expect(press('j', {ctrlKey: true})).to.deep.equal([id('a'), false]);
    root(el).querySelector<HTMLElement>('#kind')!.focus();
    expect(press('j')[1]).to.equal(false);
    expect(root(el).querySelector<HTMLElement>('.in')!.innerText).to.contain('pijl omlaag');
  });

  it('counts the promised day of something that was added from the day on which it was added', async () => {
    const messages = [{from: 'reporter', on: '2026-11-25', text: 'Weer'}];
    const el = await inbox(page([item('a', {story: 'x', wayBack: {}}, {receivedOn: '2026-10-01', thread: {state: 'new', messages}})]));
    expect(line(el, 'a').innerText).to.contain('maandag 30 november').and.not.contain('Had uiterlijk');
  });

  it('puts two that belong together beside each other, and takes that back', async () => {
    const [one, other] = [item('a', {story: 'Op het plein'}), item('b', {story: 'Bij het fietsenhok'})];
    const el = await inbox(page([one, other]), answer(200, one), answer(200, {...one, links: [other.id]}));
    await pressButton(el, 'Op het plein');
    const select = root(el).querySelector<HTMLSelectElement>('#link')!;
    expect([...select.options].map(({text}) => text)).to.deep.equal([
      'Kies een bericht',
      'Melding, maandag 23 november: ‘Bij het fietsenhok’',
    ]);
    select.value = other.id;
    await pressButton(el, 'Zet ze bij elkaar');
    const call = receiver.calls.at(-1)!;
    expect([call.init.method, call.url]).to.deep.equal(['PUT', `${endpoint}/submissions/${one.id}/links/${other.id}`]);
    expect(root(el).querySelector<HTMLElement>('.linked')!.innerText).to.contain('Bij het fietsenhok');
    await expect(el).to.be.accessible();
    receiver.does(answer(200, one));
    await pressButton(el, 'Haal ze uit elkaar');
    expect(receiver.calls.at(-1)!.init.method).to.equal('DELETE');
    expect(root(el).querySelector('.linked')).to.equal(null);
  });

  describe('several at once', () => {
    const junk = [...'abc'].map((letter) => item(letter, {story: `Onzin ${letter}`}));
    const danger = item('d', {story: 'Ik wil niet meer leven'});
    const box = (el: Inbox, letter: string) => line(el, letter).parentElement!.querySelector<HTMLInputElement>('input[type=checkbox]')!;
    const said = (el: Inbox) => root(el).querySelector('.several [role=status]')!.textContent;
    /** What was asked of the receiver since the list, as method and last letter of the id. */
    const asked = () => receiver.calls.slice(1).map(({url, init}) => `${init.method} ${String(url).at(-1)}`);

    it('erases those that are chosen after one question, and none that has to be read first by "all"', async () => {
      const el = await inbox(page([danger, ...junk]), answer(204, undefined));
      await pressButton(el, 'Meer berichten tegelijk');
      await expect(el).to.be.accessible();
      await pressButton(el, 'Kies alles');
      expect(box(el, 'd').checked).to.equal(false);
      expect(said(el)).to.equal('3 berichten gekozen.');
      box(el, 'b').click();
      await settled(el);
      expect(said(el)).to.equal('2 berichten gekozen.');
      await pressButton(el, 'Wissen…');
      expect(root(el).querySelector('dialog')!.open).to.equal(true);
      expect(root(el).querySelector('dialog h2')!.textContent).to.equal('2 berichten voorgoed wissen?');
      expect(asked()).to.deep.equal([]);
      await expect(el).to.be.accessible();
      await pressButton(el, 'Ja, wis ze voorgoed');
      expect(asked().sort()).to.deep.equal(['DELETE a', 'DELETE c']);
      expect(lines(el).map((one) => one.dataset.id)).to.deep.equal([id('d'), id('b')]);
      expect(root(el).textContent).to.contain('2 berichten zijn gewist.');
      expect(root(el).querySelector('input[type=checkbox]')).to.equal(null);
    });

    it('keeps them when somebody thinks better of it, chosen still', async () => {
      const el = await inbox(page(junk));
      await pressButton(el, 'Meer berichten tegelijk');
      box(el, 'a').click();
      await settled(el);
      await pressButton(el, 'Wissen…');
      root(el).querySelector('dialog')!.close();
      await settled(el);
      expect([asked(), lines(el).length, box(el, 'a').checked]).to.deep.equal([[], 3, true]);
    });

    it('does nothing while nothing is chosen', async () => {
      const el = await inbox(page(junk));
      await pressButton(el, 'Meer berichten tegelijk');
      await pressButton(el, 'Zet op gelezen');
      await pressButton(el, 'Wissen…');
      expect([asked(), root(el).querySelector('dialog')]).to.deep.equal([[], null]);
    });

    it('marks them read', async () => {
      const read = (letter: string) => answer(200, item(letter, {story: 'x'}, {state: 'read'}));
      const el = await inbox(page(junk), read('a'), read('b'));
      await pressButton(el, 'Meer berichten tegelijk');
      for (const letter of 'ab') box(el, letter).click();
      await settled(el);
      await pressButton(el, 'Zet op gelezen');
      expect(asked()).to.deep.equal(['PATCH a', 'PATCH b']);
      expect(line(el, 'a').classList.contains('read')).to.equal(true);
      expect(root(el).textContent).to.contain('2 berichten staan op gelezen.');
    });

    it('says so when some could not be erased, shows those and keeps them chosen', async () => {
      const el = await inbox(page(junk), answer(204, undefined), answer(500, undefined));
      await pressButton(el, 'Meer berichten tegelijk');
      for (const letter of 'ab') box(el, letter).click();
      await settled(el);
      await pressButton(el, 'Wissen…');
      await pressButton(el, 'Ja, wis ze voorgoed');
      expect(lines(el).map((one) => one.dataset.id)).to.deep.equal([id('b'), id('c')]);
      expect(box(el, 'b').checked).to.equal(true);
      expect(root(el).textContent).not.to.contain('gewist.');
    });
  });
});
