import {expect, waitUntil} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import {html} from 'lit';

import '../../src/elements/inbox/define.js';
import type {Inbox} from '../../src/elements/inbox/inbox.js';
import {longestStory} from '../../src/protocol/wire/limits.js';
import {LiveRegions} from '../fixtures/live-regions.js';
import {place} from '../fixtures/place.js';
import {Reader} from '../fixtures/readers.js';
import {answer, type Call, Receiver} from '../fixtures/receiver.js';
import {school} from '../fixtures/school.js';

const endpoint = 'https://school.example/api/pleinwacht';
const id = 'a'.repeat(22);
const thread = {state: 'read', messages: []};
const item = {
  version: 1,
  id,
  kind: 'report',
  body: {story: 'Elke pauze. '.repeat(80)},
  addressee: 'coordinator',
  receivedOn: '2026-11-23',
  thread,
};
const items = [
  {...item, state: 'read'},
  {...item, id: 'b'.repeat(22), state: 'read'},
];

const sizes = [
  {width: 360, height: 740},
  {width: 1280, height: 800},
];

/** Buttons of one message, and what their failure begins with. */
const acts = ['Ik heb dit afgehandeld', 'Zet terug op nieuw', 'Zet ze bij elkaar', 'Wij zijn ermee bezig', 'Verstuur'];

describe('<pleinwacht-inbox> on a long page', () => {
  const usual = {width: innerWidth, height: innerHeight};
  let receiver: Receiver;
  let fails = false;
  afterEach(() => {
    receiver.stop();
    document.documentElement.style.cssText = '';
    document.body.style.cssText = '';
  });
  after(() => setViewport(usual));

  async function inbox(): Promise<Reader<Inbox>> {
    fails = false;
    receiver = new Receiver(async (call: Call) => {
      if (fails) return answer(500, {})(call);
      const one = items.find((each) => call.url.includes(each.id));
      const page = {submissions: items, next: null, counts: {all: 2, shown: 2, state: {read: 2}}};
      return answer(200, one ? {...one, ...(call.body && (JSON.parse(call.body) as object))} : page)(call);
    });
    const el = await place<Inbox>(
      html`<pleinwacht-inbox endpoint=${endpoint} .school=${school} .authorize=${() => ({})}></pleinwacht-inbox>`,
    );
    const one = new Reader(el);
    await one.settle();
    return one;
  }

  async function message(): Promise<Reader<Inbox>> {
    const one = await inbox();
    await one.click('button.item');
    await one.fill({'#message': 'Wil je praten?', '#link': 'b'.repeat(22)});
    return one;
  }

  const buttonOf = (one: Reader<Inbox>, name: string) =>
    [...one.root.querySelectorAll('button')].find((button) => button.textContent.trim().startsWith(name))!;

  for (const size of sizes)
    for (const top of [0, 120])
      it(`says what did not work where that is read, beside what was pressed, at ${size.width} under ${top} pixels of the page`, async () => {
        await setViewport(size);
        document.documentElement.style.setProperty('--pleinwacht-top', `${top}px`);
        for (const name of acts) {
          const one = await message();
          const button = buttonOf(one, name);
          button.scrollIntoView({block: 'end'});
          fails = true;
          const regions = new LiveRegions(one.widget);
          await one.press(name);
          await waitUntil(() => regions.said !== '', name);
          const note = one.find('.said').getBoundingClientRect();
          expect(note.top, name).to.be.at.least(top);
          expect(note.bottom, name).to.be.at.most(button.getBoundingClientRect().top);
          expect(button.getBoundingClientRect().bottom, name).to.be.at.most(innerHeight);
          expect(one.focused, name).to.contain(name);
          one.widget.remove();
          receiver.stop();
        }
      });

  it('keeps what is pressed under the finger, in browsers that do not hold on to what is in view', async () => {
    await setViewport(sizes[0]!);
    document.documentElement.style.overflowAnchor = 'none';
    document.body.style.paddingBlockEnd = '100vh';
    for (const name of ['Ik heb dit afgehandeld', 'Wij zijn ermee bezig']) {
      const one = await message();
      const button = buttonOf(one, name);
      button.scrollIntoView({block: 'center'});
      const {top} = button.getBoundingClientRect();
      const regions = new LiveRegions(one.widget);
      await one.press(name);
      await waitUntil(() => regions.said !== '', name);
      expect(Math.abs(button.getBoundingClientRect().top - top), name).to.be.below(2);
      expect(one.root.activeElement, name).not.to.equal(null);
      one.widget.remove();
      receiver.stop();
    }
  });

  it('has whoever opened it again at its title, and takes the focus from nobody when it opens by itself', async () => {
    const one = await inbox();
    expect(one.root.activeElement).to.equal(null);
    await one.press('Sluit de inbox');
    await one.press('Open de inbox');
    await waitUntil(() => one.focused === 'Berichten');
  });

  it('leaves somebody who begins to choose at what can be done with it', async () => {
    const one = await inbox();
    await one.press('Meer berichten tegelijk');
    expect(one.root.activeElement?.closest('[role=group]')?.ariaLabel).to.equal('Meer berichten tegelijk');
  });

  it('writes nothing to the reporter that is longer than they can be sent', async () => {
    const one = await message();
    await one.fill({'#message': 'x'.repeat(longestStory + 1)});
    const before = receiver.calls.length;
    await one.press('Verstuur');
    expect(receiver.calls.length).to.equal(before);
    expect(one.root.activeElement?.id).to.equal('message');
    expect(one.find('#message-fault').textContent).to.contain('te lang');
  });

  it('tells after how long everything is taken off the screen, in the list and where something is typed', async () => {
    const one = await inbox();
    expect(one.find('[part=page]').innerText).to.match(/\b10 minuten niets/);
    await one.click('button.item');
    expect(one.find('.thread form').innerText).to.match(/\b10 minuten niets/);
    expect(one.find('.thread form').innerText).to.contain('wat u net typte');
  });
});
