import {expect} from '@open-wc/testing';
import {html} from 'lit';

import '../../src/elements/case/define.js';
import type {Case} from '../../src/elements/case/case.js';
import type {School} from '../../src/protocol/school/school.js';
import {CaseKeeper} from '../fixtures/case-keeper.js';
import {nextTask, place} from '../fixtures/place.js';
import {noNetwork, Receiver} from '../fixtures/receiver.js';
import {school} from '../fixtures/school.js';

const endpoint = 'https://school.example/api/pleinwacht';
const id = (letter: string) => letter.repeat(22);
const by = {on: '2026-11-24', by: 'coordinator'};
const opened = {...by, type: 'opened', child: 'A.B.', submissions: [id('s')]};
const begun = {...by, type: 'step-begun', step: 'first-talk'};
const token = () => ({authorization: 'Bearer van-de-portal'});

describe('<pleinwacht-case> where the school keeps its cases', () => {
  let keeper: CaseKeeper;
  let receiver: Receiver;
  beforeEach(() => {
    keeper = new CaseKeeper();
    receiver = new Receiver(keeper.act);
    receiver.casesApart = undefined;
  });
  afterEach(() => receiver.stop());

  interface Given {
    readonly authorize?: (() => HeadersInit) | undefined;
    readonly caseId?: string;
    readonly of?: School;
  }

  async function desk(given: Given = {}): Promise<Case> {
    const {authorize, caseId, of = school} = {authorize: token, ...given};
    const el = await place<Case>(
      html`<pleinwacht-case endpoint=${endpoint} .school=${of} .authorize=${authorize} .caseId=${caseId}></pleinwacht-case>`,
    );
    await settled(el);
    return el;
  }

  async function settled(el: Case): Promise<void> {
    for (let turn = 0; turn < 6; turn++) {
      await nextTask();
      await el.updateComplete;
    }
  }

  const sees = (el: Case) => el.shadowRoot!.querySelector<HTMLElement>('.in')!.innerText.replace(/\s+/g, ' ');
  const said = (el: Case) => el.shadowRoot!.querySelector<HTMLElement>('[role=status]')!.innerText;
  const now = (el: Case) => el.shadowRoot!.querySelector<HTMLElement>('[part=now]')!.innerText.replace(/\s+/g, ' ');
  const posts = () => receiver.calls.filter(({init}) => init.method === 'POST');
  const focused = (el: Case) => el.shadowRoot!.activeElement?.id;

  function button(el: Case, name: string): HTMLElement {
    const found = [...el.shadowRoot!.querySelectorAll<HTMLElement>('button, summary')].find(({textContent}) => textContent.includes(name));
    if (!found) throw new Error(`expected a button "${name}", found ${sees(el)}`);
    return found;
  }

  async function press(el: Case, name: string): Promise<void> {
    button(el, name).click();
    await settled(el);
  }

  async function type(el: Case, field: string, words: string): Promise<void> {
    const input = el.shadowRoot!.querySelector<HTMLInputElement>(`#${field}`)!;
    input.value = words;
    input.dispatchEvent(new Event('input'));
    await settled(el);
  }

  it('shows what is to be done in each, what is due first, and opens one', async () => {
    const timing = {min: 7, max: 7, unit: 'days' as const};
    const step = {id: 'a', title: 'Praten', phase: 'act' as const, owner: 'teacher', actions: [], timing, next: 'end'};
    const own = {...school, stepPlan: {id: 'own', title: 'Ons plan', steps: [step]}};
    const since = (on: string) => ({...by, on, type: 'step-begun', step: 'a'});
    keeper.keep(id('a'), [opened, since('2026-09-02')]);
    keeper.keep(id('b'), [
      {...opened, child: 'C.D.'},
      {...by, type: 'closed', why: 'other'},
    ]);
    keeper.keep(id('c'), [{...opened, child: 'E.F.'}, since('2026-09-01')]);
    const el = await desk({of: own});
    const rows = [...el.shadowRoot!.querySelectorAll('.cases .item .what')].map(({firstChild}) => firstChild!.parentElement!.textContent);
    expect(rows.map((row) => row.slice(0, 9))).to.deep.equal(['Zaak E.F.', 'Zaak A.B.', 'Zaak C.D.']);
    expect(sees(el)).to.contain('Kijk terug op deze stap: Praten.').and.contain('Had uiterlijk dinsdag 8 september 2026');
    await expect(el).to.be.accessible();
    await press(el, 'Zaak A.B.');
    expect(now(el)).to.contain('Kijk terug op deze stap: Praten.');
    expect(el.caseId).to.equal(id('a'));
    await press(el, 'Naar alle zaken');
    expect(el.caseId).to.equal(undefined);
    expect(receiver.calls.every(({headers}) => headers.get('authorization') === 'Bearer van-de-portal')).to.equal(true);
  });

  it('opens the case that the page names', async () => {
    keeper.keep(id('a'), [opened, begun]);
    const el = await desk({caseId: id('a')});
    expect(sees(el)).to.contain('Zaak A.B.');
    keeper.keep(id('b'), [{...opened, child: 'C.D.'}, begun]);
    el.caseId = id('b');
    await settled(el);
    expect(sees(el)).to.contain('Zaak C.D.');
  });

  it('asks for a token where the page knows nobody, and takes none from an attribute', async () => {
    keeper.keep(id('a'), [opened, begun]);
    const el = await desk({authorize: undefined});
    for (const name of ['authorize', 'token']) el.setAttribute(name, 'geheim');
    await settled(el);
    expect(receiver.calls).to.have.length(0);
    await type(el, 'token', 'mijn-code');
    await press(el, 'Open de zaken');
    expect(sees(el)).to.contain('Zaak A.B.');
    expect(receiver.calls[0]!.headers.get('authorization')).to.equal('Bearer mijn-code');
    await press(el, 'Log uit');
    expect(sees(el)).to.contain('Toegangscode').and.not.contain('Zaak A.B.');
    expect(el.shadowRoot!.querySelector<HTMLInputElement>('#token')!.value).to.equal('');
  });

  it('sends each act once, with what was read, and never two of one event', async () => {
    keeper.keep(id('a'), [opened, begun]);
    const el = await desk({caseId: id('a')});
    const gedaan = button(el, 'Gedaan');
    gedaan.click();
    gedaan.click();
    await settled(el);
    expect(posts()).to.have.length(1);
    expect(posts()[0]!.headers.get('if-match')).to.equal('"2"');
    expect(keeper.cases.get(id('a'))!.events.map(({type}) => type)).to.deep.equal(['opened', 'step-begun', 'action-done']);
    await press(el, 'Gedaan');
    expect(posts()[1]!.headers.get('if-match')).to.equal('"3"');
    expect(el.unsaved).to.equal(false);
  });

  it('keeps an act that did not arrive on the screen, and sends the same bytes again', async () => {
    keeper.keep(id('a'), [opened, begun]);
    const el = await desk({caseId: id('a')});
    const before = now(el);
    receiver.does(noNetwork);
    await press(el, 'Gedaan');
    expect(sees(el)).to.contain('Dit is nog niet opgeschreven').and.contain('niet te bereiken').and.contain('Gedaan: Praat rustig');
    expect(now(el)).to.equal(before);
    expect(el.unsaved).to.equal(true);
    expect(focused(el)).to.equal('unsent');
    await expect(el).to.be.accessible();
    // It arrived, and only the answer was lost.
    receiver.does(async (call) => {
      await keeper.act(call);
      throw new TypeError('Failed to fetch');
    }, keeper.act);
    await press(el, 'Probeer het opnieuw');
    await press(el, 'Probeer het opnieuw');
    expect(keeper.cases.get(id('a'))!.events.map(({type}) => type)).to.deep.equal(['opened', 'step-begun', 'action-done']);
    expect(new Set(posts().map(({body, headers}) => body + headers.get('idempotency-key'))).size).to.equal(1);
    expect(now(el)).to.not.equal(before);
    expect(el.unsaved).to.equal(false);
  });

  it('shows what a colleague did meanwhile, loses nothing that was typed, and writes over nothing', async () => {
    keeper.keep(id('a'), [opened, begun]);
    const el = await desk({caseId: id('a')});
    await press(el, 'Wat ouders weten');
    await type(el, 'what', 'Dat we het zien.');
    keeper.write(id('a'), {...by, by: 'teacher', type: 'noted', step: 'first-talk', about: 'note', text: 'Zat alleen in de pauze.'});
    await press(el, 'Schrijf op dat ouders dit weten');
    expect(sees(el)).to.contain('Een collega schreef intussen').and.contain('Zat alleen in de pauze.').and.contain('Dat we het zien.');
    expect(el.shadowRoot!.querySelector<HTMLInputElement>('#what')!.value).to.equal('Dat we het zien.');
    await press(el, 'Schrijf het ook op');
    expect(keeper.cases.get(id('a'))!.events.map(({type}) => type)).to.deep.equal(['opened', 'step-begun', 'noted', 'parents-told']);
    expect(el.shadowRoot!.querySelector<HTMLInputElement>('#what')!.value).to.equal('');
  });

  it('does not offer to write what a colleague has written', async () => {
    keeper.keep(id('a'), [opened, begun]);
    const el = await desk({caseId: id('a')});
    const colleague = await desk({caseId: id('a')});
    await press(colleague, 'Gedaan');
    await press(el, 'Gedaan');
    expect(sees(el)).to.contain('Dat past nu niet meer');
    await press(el, 'Laat dit weg');
    expect(keeper.cases.get(id('a'))!.events).to.have.length(3);
    expect(now(el)).to.equal(now(colleague));
  });

  it('begins a case once, also when the answer is lost, and erases one after a yes', async () => {
    const el = await desk();
    await press(el, 'Begin een zaak');
    await type(el, 'child', 'G.H.');
    receiver.does(async (call) => {
      await keeper.act(call);
      throw new TypeError('Failed to fetch');
    }, keeper.act);
    await press(el, 'Begin de zaak');
    await press(el, 'Probeer het opnieuw');
    expect(keeper.cases.size).to.equal(1);
    expect(sees(el)).to.contain('Zaak G.H.');
    await press(el, 'Wis deze zaak');
    expect(keeper.cases.size).to.equal(1);
    await press(el, 'Ja, wis deze zaak');
    expect(keeper.cases.size).to.equal(0);
    expect(sees(el)).to.not.contain('G.H.');
    expect(said(el)).to.contain('De zaak is gewist.');
  });

  describe('a yes that was asked by the way back', () => {
    const at = {on: '2026-11-25', submission: id('s')};
    const asked = {...at, type: 'consent-asked', message: id('m')} as const;
    const refused = {...at, type: 'consent-refused', message: id('n')} as const;
    const given = {...at, type: 'consent-given', message: id('n')} as const;
    const toTheQuestion = [
      opened,
      begun,
      {...by, type: 'consent-given', step: 'first-talk', gate: 'consent-telling'},
      {...by, type: 'way-chosen', way: 'next', to: 'choose-route'},
      {...by, type: 'step-begun', step: 'choose-route'},
      {...by, type: 'way-chosen', way: 'repeated', to: 'ask-support-group', why: 'Al drie weken.'},
    ];

    it('closes the gate when the answer is no, without anybody copying it', async () => {
      keeper.keep(id('a'), toTheQuestion, {byWayBack: [asked, refused]});
      const el = await desk({caseId: id('a')});
      expect(now(el)).to.contain('Zet alle stappen die nog komen in één plan');
      expect(sees(el)).to.contain('Zegt het kind nee, dan komt er geen steungroep.');
      const no = keeper.cases.get(id('a'))!.events.find(({type}) => type === 'consent-refused');
      expect(no).to.deep.include({type: 'consent-refused', gate: 'consent-group', message: id('n'), on: '2026-11-25'});
    });

    it('leaves it to a person to which question a yes belongs', async () => {
      keeper.keep(id('a'), toTheQuestion, {byWayBack: [asked, given]});
      const el = await desk({caseId: id('a')});
      expect(now(el)).to.contain('Zonder ja begint deze stap niet.');
      // What was asked is written down; the receiver then has the yes alone.
      expect(keeper.cases.get(id('a'))!.events.at(-1)!.type).to.equal('consent-asked');
      keeper.keep(id('a'), keeper.cases.get(id('a'))!.events, {byWayBack: [given]});
      await press(el, 'Naar alle zaken');
      await press(el, 'Zaak A.B.');
      expect(sees(el)).to.contain('Het antwoord is ja, op woensdag 25 november 2026');
      await expect(el).to.be.accessible();
      await press(el, 'Schrijf dit op bij: Vraag het kind of het deze hulp wil.');
      expect(keeper.cases.get(id('a'))!.events.at(-1)).to.deep.include({type: 'consent-given', gate: 'consent-group', submission: id('s')});
      expect(now(el)).to.contain('Begin met deze stap');
    });
  });
});
