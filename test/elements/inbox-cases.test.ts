import {expect} from '@open-wc/testing';
import {html, nothing} from 'lit';

import '../../src/elements/case/define.js';
import '../../src/elements/inbox/define.js';
import type {Case} from '../../src/elements/case/case.js';
import type {CaseOpenedEvent} from '../../src/elements/inbox/inbox.events.js';
import type {Inbox} from '../../src/elements/inbox/inbox.js';
import type {InboxItem} from '../../src/protocol/wire/inbox.js';
import {CaseKeeper} from '../fixtures/case-keeper.js';
import {nextTask, place} from '../fixtures/place.js';
import {answer, type Call, noNetwork, Receiver} from '../fixtures/receiver.js';
import {school} from '../fixtures/school.js';

const endpoint = 'https://school.example/api/pleinwacht';
const id = (letter: string) => letter.repeat(22);
const by = {on: '2026-11-24', by: 'coordinator'};
const item = (letter: string, more: object = {}): InboxItem =>
  ({
    ...{version: 1, id: id(letter), kind: 'report', body: {story: `Verhaal ${letter}.`, forms: ['verbal'], group: 'groep 6'}},
    ...{addressee: 'coordinator', receivedOn: '2026-11-23', state: 'read', ...more},
  }) as InboxItem;

describe('<pleinwacht-inbox> and cases', () => {
  let keeper: CaseKeeper;
  let receiver: Receiver;
  let items: InboxItem[];
  const list = (call: Call) => {
    const one = items.find((each) => call.url.includes(each.id));
    return answer(200, one ?? {submissions: items, next: null, counts: {all: items.length, shown: items.length, state: {}}})(call);
  };
  beforeEach(() => {
    keeper = new CaseKeeper();
    items = [item('a', {links: [id('b')]}), item('b', {links: [id('a')]}), item('c')];
    receiver = new Receiver(list);
    receiver.casesApart = keeper.act;
  });
  afterEach(() => receiver.stop());

  async function inbox({withCase = true} = {}): Promise<Inbox> {
    const el = await place<Inbox>(
      html`<pleinwacht-inbox endpoint=${endpoint} .school=${school} .authorize=${() => ({authorization: 'Bearer wie-leest'})}
        >${withCase ? html`<pleinwacht-case slot="case" .school=${school}></pleinwacht-case>` : nothing}</pleinwacht-inbox
      >`,
    );
    await settled(el);
    return el;
  }

  async function settled(el: Inbox): Promise<void> {
    for (let turn = 0; turn < 8; turn++) {
      await nextTask();
      await el.updateComplete;
      await el.querySelector('pleinwacht-case')?.updateComplete;
    }
  }

  const sees = (el: Element) => el.shadowRoot!.querySelector<HTMLElement>('.in')!.innerText.replace(/\s+/g, ' ');
  const row = (el: Inbox, letter: string) => el.shadowRoot!.querySelector<HTMLElement>(`[data-id="${id(letter)}"]`)!;
  const caseIn = (el: Inbox) => el.querySelector<Case>('pleinwacht-case')!;

  async function press(el: Inbox, name: string): Promise<void> {
    const button = [...el.shadowRoot!.querySelectorAll('button')].find(({textContent}) => textContent.includes(name));
    if (!button) throw new Error(`expected a button "${name}", found ${sees(el)}`);
    button.click();
    await settled(el);
  }

  async function open(el: Inbox, letter: string): Promise<void> {
    row(el, letter).click();
    await settled(el);
  }

  it('begins a case from what belongs together, tells the page by ids alone, and shows it with what to do now', async () => {
    const el = await inbox();
    const told: CaseOpenedEvent[] = [];
    el.addEventListener('pleinwacht-case-opened', (event) => told.push(event));
    await open(el, 'a');
    await expect(el).to.be.accessible();
    el.shadowRoot!.querySelector<HTMLInputElement>('#case-child')!.value = 'A.B.';
    await press(el, 'Begin een zaak');
    const [kept] = [...keeper.cases.values()];
    expect(kept!.events).to.deep.equal([
      {
        ...{type: 'opened', on: kept!.events[0]!.on, by: 'coordinator', submissions: [id('a'), id('b')]},
        ...{child: 'A.B.', group: 'groep 6', forms: ['verbal']},
      },
    ]);
    expect(told.map(({caseId, submissions}) => [caseId, submissions])).to.deep.equal([[kept!.id, [id('a'), id('b')]]]);
    expect(sees(caseIn(el)))
      .to.contain('Zaak A.B., groep 6')
      .and.contain('Nu te doen');
    expect(JSON.stringify(told[0])).to.not.contain('Verhaal');
    await press(el, 'Terug naar de inbox');
    await press(el, 'Terug naar alle berichten');
    for (const letter of ['a', 'b']) expect(row(el, letter).textContent).to.contain('Zaak A.B.');
    expect(row(el, 'c').textContent).to.not.contain('Zaak');
  });

  it('leads to all cases in one press, each with what is to be done now, and back', async () => {
    const el = await inbox();
    expect(sees(el)).to.not.contain('kijk wat u nu doet');
    keeper.keep(id('k'), [
      {...by, type: 'opened', child: 'K.L.'},
      {...by, type: 'step-begun', step: 'first-talk'},
    ]);
    keeper.keep(id('x'), [
      {...by, type: 'opened', child: 'X.Y.'},
      {...by, type: 'closed', why: 'other'},
    ]);
    const opened: Event[] = [];
    const again = await inbox();
    again.addEventListener('pleinwacht-case-opened', (event) => opened.push(event));
    await press(again, '1 zaak: kijk wat u nu doet');
    expect(sees(caseIn(again))).to.match(/Zaak K\.L\.\W+Praat rustig met het kind.* Wie leerkracht/);
    await press(again, 'Terug naar de inbox');
    expect(sees(again)).to.contain('Berichten');
    // No case was opened.
    expect(opened).to.have.length(0);
    const alone = await inbox({withCase: false});
    expect(sees(alone)).to.not.contain('kijk wat u nu doet');
  });

  it('begins one case, however often it is pressed and when the answer was lost', async () => {
    const el = await inbox();
    await open(el, 'c');
    receiver.casesApart = async (call) => {
      await keeper.act(call);
      return noNetwork(call);
    };
    await press(el, 'Begin een zaak');
    expect(sees(el)).to.contain('niet te bereiken');
    receiver.casesApart = keeper.act;
    await press(el, 'Begin een zaak');
    expect(keeper.cases.size).to.equal(1);
  });

  it('puts a message with a case that is open, whatever a colleague wrote in it meanwhile', async () => {
    keeper.keep(id('x'), [{...by, type: 'opened', child: 'C.D.', submissions: [id('a')]}]);
    keeper.keep(id('y'), [
      {...by, type: 'opened', child: 'E.F.'},
      {...by, type: 'closed', why: 'other'},
    ]);
    const el = await inbox();
    expect(row(el, 'a').textContent).to.contain('Zaak C.D.');
    keeper.write(id('x'), {...by, type: 'parents-told', whom: 'parents-bullied'});
    await open(el, 'c');
    const select = el.shadowRoot!.querySelector<HTMLSelectElement>('#case')!;
    expect([...select.options].map(({text}) => text)).to.deep.equal(['Kies een zaak', 'Zaak C.D.']);
    select.value = id('x');
    await press(el, 'Zet bij deze zaak');
    expect(keeper.cases.get(id('x'))!.events.at(-1)).to.deep.include({type: 'submission-added', submissions: [id('c')]});
    expect(sees(el)).to.contain('Deze melding hoort bij de zaak C.D.');
    await press(el, 'Open de zaak');
    expect(sees(caseIn(el))).to.contain('Zaak C.D.');
  });

  it('reads a case again that is opened again, and keeps what was typed in it', async () => {
    keeper.keep(id('x'), [{...by, type: 'opened', child: 'C.D.', submissions: [id('a')]}]);
    const el = await inbox();
    await open(el, 'a');
    await press(el, 'Open de zaak');
    const typed = () => caseIn(el).shadowRoot!.querySelector<HTMLTextAreaElement>('#what')!;
    typed().value = 'Oma en opa';
    typed().dispatchEvent(new InputEvent('input', {bubbles: true}));
    await press(el, 'Terug naar de inbox');
    keeper.write(id('x'), {...by, type: 'noted', text: 'Wat een collega schreef.'});
    await press(el, 'Open de zaak');
    expect(caseIn(el).shadowRoot!.textContent).to.contain('Wat een collega schreef.');
    expect(typed().value).to.equal('Oma en opa');
  });

  it('puts nothing about an adult with another case, and says who does not see its own', async () => {
    keeper.keep(id('x'), [{...by, type: 'opened', child: 'C.D.'}]);
    items = [item('a', {body: {story: 'x', involves: 'adult'}, addressee: 'confidant'})];
    const el = await inbox();
    await open(el, 'a');
    expect(el.shadowRoot!.querySelector('#case')).to.equal(null);
    expect(sees(el)).to.contain('Het team ziet deze zaak niet.');
  });

  it('takes the case off the screen with the rest, and who reads with it', async () => {
    const el = await inbox();
    await open(el, 'c');
    await press(el, 'Begin een zaak');
    el.wipe();
    await settled(el);
    expect(caseIn(el).authorize).to.equal(undefined);
    expect(sees(caseIn(el))).to.not.contain('Zaak');
    expect(sees(el)).to.contain('Open de inbox');
  });

  it('has nothing of it where the receiver keeps no cases, and tells only the page where it has no place for one', async () => {
    receiver.casesApart = answer(404, {});
    const without = await inbox();
    await open(without, 'c');
    expect(without.shadowRoot!.querySelector('#cases')).to.equal(null);
    receiver.casesApart = keeper.act;
    const el = await inbox({withCase: false});
    let opened = 0;
    el.addEventListener('pleinwacht-case-opened', () => opened++);
    await open(el, 'c');
    await press(el, 'Begin een zaak');
    expect(opened).to.equal(1);
    expect(sees(el)).to.contain('Deze melding hoort bij de zaak zonder naam.');
  });
});
