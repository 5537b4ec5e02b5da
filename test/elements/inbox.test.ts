import {expect} from '@open-wc/testing';
import {html, nothing} from 'lit';

import '../../src/elements/inbox/define.js';
import type {Inbox} from '../../src/elements/inbox/inbox.js';
import type {InboxItem} from '../../src/protocol/wire/inbox.js';
import type {School} from '../../src/protocol/school/school.js';
import {ConsoleErrors} from '../fixtures/console-errors.js';
import {giveFiles} from '../fixtures/give-files.js';
import {nextTask, place} from '../fixtures/place.js';
import {type Act, answer, type Call, Receiver} from '../fixtures/receiver.js';
import {school} from '../fixtures/school.js';
import {click, open, render as renderList, texts as listTexts} from '../fixtures/signal-checklist.js';
import {download} from '../fixtures/startgesprek-guide.js';

const endpoint = 'https://school.example/api/pleinwacht';
const id = (letter: string) => letter.repeat(22);
const from = {name: 'Opa'};
const item = (more: object): InboxItem =>
  ({
    ...{version: 1, id: id('a'), kind: 'report', body: {story: 'KANARIE'}},
    ...{addressee: 'coordinator', receivedOn: '2026-11-23', state: 'new', ...more},
  }) as InboxItem;

describe('<pleinwacht-inbox>', () => {
  let receiver: Receiver;
  afterEach(() => receiver.stop());

  /** Answers the list, and marks what is opened. */
  const withItems =
    (...items: InboxItem[]): Act =>
    (call) => {
      const one = items.find((each) => call.url.includes(each.id));
      const page = {submissions: items, next: null, counts: {all: items.length, shown: items.length, state: {new: items.length}}};
      return answer(200, one ? {...one, ...(call.body && (JSON.parse(call.body) as object))} : page)(call);
    };

  interface Given {
    authorize?: () => HeadersInit | Promise<HeadersInit>;
    endpoint?: string | undefined;
    school?: School;
    history?: boolean;
  }

  async function inbox(given: Given = {}): Promise<Inbox> {
    const {authorize, history = false} = given;
    const el = await place<Inbox>(
      html`<pleinwacht-inbox
        endpoint=${('endpoint' in given ? given.endpoint : endpoint) ?? nothing}
        ?history=${history}
        .school=${given.school ?? school}
        .authorize=${authorize}
      ></pleinwacht-inbox>`,
    );
    await settled(el);
    return el;
  }

  async function settled(el: Inbox): Promise<void> {
    for (let turn = 0; turn < 4; turn++) {
      await nextTask();
      await el.updateComplete;
    }
  }

  const words = (el: Inbox) => el.shadowRoot!.querySelector<HTMLElement>('.in')!.innerText;
  const tokenOf = ({headers}: Call) => headers.get('authorization');

  async function press(el: Inbox, name: string): Promise<void> {
    const button = [...el.shadowRoot!.querySelectorAll('button')].find((each) => each.textContent.includes(name));
    if (!button) throw new Error(`expected a button "${name}", found ${words(el)}`);
    button.click();
    await settled(el);
  }

  async function enter(el: Inbox, token: string): Promise<void> {
    el.shadowRoot!.querySelector<HTMLInputElement>('#token')!.value = token;
    await press(el, 'Open de inbox');
  }

  const keys = () => ({authorization: 'Bearer van-de-portal'});

  describe('where the page knows who reads', () => {
    it('opens at once, with the headers that it gives, asked for before every request', async () => {
      receiver = new Receiver(withItems(item({})));
      let asked = 0;
      const el = await inbox({authorize: () => ({authorization: `Bearer ${++asked}`})});
      expect(words(el)).to.contain('Melding').and.not.to.contain('Toegangscode');
      await press(el, 'Melding');
      expect(words(el)).to.contain('KANARIE');
      // With the second it asked which cases there are.
      expect(receiver.calls.map(tokenOf)).to.deep.equal(['Bearer 1', 'Bearer 3']);
      expect(receiver.calls.map(({url}) => url)).to.deep.equal([`${endpoint}/submissions`, `${endpoint}/submissions/${id('a')}`]);
    });

    it('takes no attribute for them', async () => {
      receiver = new Receiver(withItems(item({})));
      const el = await inbox();
      for (const name of ['authorize', 'token', 'authorization']) el.setAttribute(name, 'geheim');
      await settled(el);
      expect(receiver.calls).to.have.length(0);
      expect(words(el)).to.contain('Toegangscode');
    });

    it('says so when it lets nobody in, and takes everything off the screen', async () => {
      receiver = new Receiver(withItems(item({})));
      const el = await inbox({authorize: keys});
      receiver.does(answer(401, {}));
      await press(el, 'Kijk of er iets nieuws is');
      expect(words(el)).to.contain('U hebt geen toegang').and.not.to.contain('Melding');
      receiver.does(withItems(item({})));
      await press(el, 'Open de inbox');
      expect(words(el)).to.contain('Melding');
    });

    it('asks for nothing when the headers cannot be had, and tells the developer', async () => {
      const errors = new ConsoleErrors();
      receiver = new Receiver(withItems(item({})));
      const el = await inbox({authorize: () => Promise.reject(new Error('geen sessie'))});
      errors.stop();
      expect(words(el)).to.contain('U hebt geen toegang');
      expect(receiver.calls).to.have.length(0);
      expect(errors.lines.join()).to.contain('authorize()');
    });

    it('closes, and opens again when asked', async () => {
      receiver = new Receiver(withItems(item({})));
      const el = await inbox({authorize: keys});
      await press(el, 'Sluit de inbox');
      expect(words(el)).to.contain('De inbox is dicht').and.not.to.contain('Melding');
      await press(el, 'Open de inbox');
      expect(words(el)).to.contain('Melding');
    });

    it('forgets what was read when somebody else reads, and when it is read elsewhere', async () => {
      receiver = new Receiver(withItems(item({})));
      const el = await inbox({authorize: keys});
      receiver.does(withItems());
      el.authorize = () => ({authorization: 'Bearer een-ander'});
      await settled(el);
      expect(words(el)).to.contain('Er is nog niets binnengekomen.');
      expect(tokenOf(receiver.calls.at(-1)!)).to.equal('Bearer een-ander');
      el.endpoint = 'https://elders.example/inbox?gateway=1';
      await settled(el);
      expect(receiver.calls.at(-1)!.url).to.equal('https://elders.example/inbox/submissions?gateway=1');
    });
  });

  describe('where it does not', () => {
    it('keeps the token out of everything but the request', async () => {
      receiver = new Receiver(withItems(item({})));
      const el = await inbox();
      await enter(el, 'mijn-code');
      expect(tokenOf(receiver.calls[0]!)).to.equal('Bearer mijn-code');
      const traces = [new XMLSerializer().serializeToString(el), words(el), location.href, JSON.stringify(history.state)];
      expect(traces.join()).not.to.contain('mijn-code');
    });

    it('sends no token that cannot be one', async () => {
      receiver = new Receiver(withItems(item({})));
      const el = await inbox();
      await enter(el, 'code met é en\nregel');
      expect(receiver.calls).to.have.length(0);
      expect(words(el)).to.contain('Deze code past niet.');
    });
  });

  it('says that it is not connected when it has no address', async () => {
    receiver = new Receiver(withItems(item({})));
    const el = await inbox({endpoint: undefined, authorize: keys});
    expect(words(el)).to.contain('nog niet aangesloten');
    expect(receiver.calls).to.have.length(0);
  });

  it('reads the school and the address of the portal around it', async () => {
    receiver = new Receiver(withItems(item({addressee: 'confidant'})));
    const portal = await place<HTMLElement>(
      html`<pleinwacht-portal endpoint=${endpoint} .school=${school}
        ><pleinwacht-inbox .authorize=${keys}></pleinwacht-inbox
      ></pleinwacht-portal>`,
    );
    const el = portal.querySelector('pleinwacht-inbox')!;
    await settled(el);
    await press(el, 'Melding');
    expect(words(el)).to.contain('Voor mevrouw Yilmaz, vertrouwenspersoon');
  });

  describe('the browser’s history', () => {
    it('is left alone in a page of the host', async () => {
      receiver = new Receiver(withItems(item({})));
      const el = await inbox({authorize: keys});
      const before = history.length;
      await press(el, 'Melding');
      expect(history.length).to.equal(before);
      await press(el, 'Terug naar alle berichten');
      expect(words(el)).to.contain('Stand');
      expect(el.shadowRoot!.activeElement?.getAttribute('data-id')).to.equal(id('a'));
    });
  });

  it('shows by when to read everything for which the sender was told a day', async () => {
    const person = {child: 'Milan', from};
    receiver = new Receiver(
      withItems(
        item({id: id('a'), kind: 'report'}),
        item({id: id('b'), kind: 'question', body: {topic: 'worried', from}}),
        item({id: id('c'), kind: 'checklist', body: {about: 'bullied', setting: 'home', signals: [], ...person}}),
        item({id: id('d'), kind: 'startgesprek', body: {topics: [], ...person}}),
        item({id: id('e'), kind: 'quiz', body: {counts: []}}),
        item({id: id('f'), kind: 'question', body: {topic: 'worried', from}, state: 'read'}),
      ),
    );
    const el = await inbox({authorize: keys});
    const told = (letter: string) => el.shadowRoot!.querySelector(`[data-id=${id(letter)}] .stand`)!.textContent;
    for (const letter of 'abc') expect(told(letter), letter).to.contain('donderdag 26 november');
    for (const letter of 'def') expect(told(letter), letter).not.to.contain('november');
  });

  it('gives two lists of one child as files, without the name, that lie side by side in the checklist with their days', async () => {
    const body = {about: 'bullied', setting: 'home', schoolType: 'po', child: 'Milan', from, signals: [{id: 'sleeps-badly', seen: 'yes'}]};
    const items = [
      item({id: id('a'), kind: 'checklist', body, receivedOn: '2026-11-02'}),
      item({id: id('b'), kind: 'checklist', body, receivedOn: '2026-11-23'}),
    ];
    receiver = new Receiver(withItems(...items));
    const el = await inbox({authorize: keys});
    const files: File[] = [];
    for (const {id} of items) {
      el.shadowRoot!.querySelector<HTMLElement>(`[data-id=${id}]`)!.click();
      await settled(el);
      files.push(await download(() => press(el, 'Bewaar als bestand')));
      await press(el, 'Terug naar alle berichten');
    }
    expect(await files[0]!.text()).not.to.contain('Milan');
    const list = await renderList();
    await click(list, listTexts.toCompare);
    await open(list, ...files);
    const heads = [...list.shadowRoot!.querySelectorAll('[part=table] thead th')].map(({textContent}) => textContent);
    expect(heads.slice(1)).to.deep.equal(['Thuis, 2 november 2026', 'Thuis, 23 november 2026']);
  });

  it('lays a list beside one that belongs to it and beside one of their own, and forgets that with the message', async () => {
    const body = {about: 'bullied', setting: 'home', schoolType: 'po', child: 'Milan', from, signals: [{id: 'sad', seen: 'yes'}]};
    const other = {...body, signals: [{id: 'sad', seen: 'unsure'}]};
    receiver = new Receiver(
      withItems(
        item({id: id('a'), kind: 'checklist', body, receivedOn: '2026-11-02', links: [id('b'), id('c')]}),
        item({id: id('b'), kind: 'checklist', body: other, receivedOn: '2026-11-23', links: [id('a')]}),
        item({id: id('c'), kind: 'checklist', body: {...other, about: 'bullying'}, links: [id('a')]}),
      ),
    );
    const el = await inbox({authorize: keys});
    const table = () => [...el.shadowRoot!.querySelectorAll('table.compare tr')].map((row) => [...row.children].map(cellWords));
    const cellWords = (cell: Element) => (cell.lastElementChild ?? cell).textContent.trim();
    const message = () => el.shadowRoot!.querySelector<HTMLElement>(`[data-id=${id('a')}]`)!;
    message().click();
    await settled(el);
    expect(table()[0]).to.deep.equal(['Wat opvalt', 'Thuis, 2 november 2026', 'Thuis, 23 november 2026']);
    const own = {about: 'bullied', setting: 'school', schoolType: 'po', signals: [{id: 'sad', seen: 'no'}]};
    const words = JSON.stringify({format: 'pleinwacht-signal-checklist', version: 1, ...own});
    await giveFiles(el.shadowRoot!.querySelector<HTMLInputElement>('#list-file')!, new File([words], 'signalenlijst.json'));
    await settled(el);
    expect(table()[0]!.at(-1)).to.equal('Op school');
    expect(table().slice(1, 3)).to.deep.equal([
      ['Hier is verschil'],
      ['Is vaak verdrietig of somber', 'Gezien', 'Weet ik niet', 'Niet gezien'],
    ]);
    await expect(el).to.be.accessible();
    await press(el, 'Terug naar alle berichten');
    message().click();
    await settled(el);
    expect(table()[0]!.length).to.equal(3);
  });

  it('lays a list beside no other message when somebody went on while it was read', async () => {
    const body = {about: 'bullied', setting: 'home', schoolType: 'po', child: 'Milan', from, signals: [{id: 'sad', seen: 'yes'}]};
    receiver = new Receiver(
      withItems(
        item({id: id('a'), kind: 'checklist', body, links: [id('b')]}),
        item({id: id('b'), kind: 'checklist', body, links: [id('a')]}),
      ),
    );
    const el = await inbox({authorize: keys});
    el.shadowRoot!.querySelector<HTMLElement>(`[data-id=${id('a')}]`)!.click();
    await settled(el);
    const own = {about: 'bullied', setting: 'school', schoolType: 'po', signals: [{id: 'sad', seen: 'no'}]};
    const file = new File([JSON.stringify({format: 'pleinwacht-signal-checklist', version: 1, ...own})], 'signalenlijst.json');
    const read = file.text();
    let letGo = () => {};
    const slow = new Promise<void>((resolve) => (letGo = resolve));
    file.text = () => slow.then(() => read);
    const given = giveFiles(el.shadowRoot!.querySelector<HTMLInputElement>('#list-file')!, file);
    await press(el, 'Lees dit bericht');
    letGo();
    await given;
    await settled(el);
    expect(el.shadowRoot!.textContent).not.to.contain('Op school');
  });

  it('asks again at once when the reader says no and then changes their mind, before the first question is all closed', async () => {
    receiver = new Receiver(withItems(item({})));
    const el = await inbox({authorize: keys});
    await press(el, 'Melding');
    const button = (name: string) => [...el.shadowRoot!.querySelectorAll('button')].find((each) => each.textContent.includes(name))!;
    await press(el, 'Wis dit bericht');
    // A dialog tells that it is closed in a task of its own; nothing waits for it here.
    button('Nee, bewaar het').click();
    await el.updateComplete;
    button('Wis dit bericht').click();
    await settled(el);
    expect(el.shadowRoot!.querySelector('dialog[open]')).not.to.equal(null);
    expect(button('Ja, wis het voorgoed').checkVisibility()).to.equal(true);
  });

  it('is accessible in its own states: closed, not connected, at any level', async () => {
    receiver = new Receiver(withItems(item({})));
    const el = await inbox({endpoint: undefined});
    await expect(el).to.be.accessible();
    el.authorize = keys;
    el.headingLevel = 3;
    el.endpoint = endpoint;
    await settled(el);
    await expect(el).to.be.accessible();
    await press(el, 'Sluit de inbox');
    expect(el.shadowRoot!.querySelector('h3')).not.to.equal(null);
    await expect(el).to.be.accessible();
  });

  describe('a report with a way back', () => {
    const told = (thread: object, more: object = {}) => item({state: 'read', body: {story: 'KANARIE', wayBack: {}}, thread, ...more});
    const asked = {id: 'm1', from: 'school', on: '2026-11-24', text: 'Mogen we met de meester praten?', asks: 'consent'};
    const refused = {id: 'm2', from: 'reporter', on: '2026-11-25', text: 'Dan weet iedereen het.', reply: 'no', to: 'm1'};
    const radio = (el: Inbox, value: string) => el.shadowRoot!.querySelector<HTMLInputElement>(`input[name=asks][value="${value}"]`)!;
    const write = async (el: Inbox, text: string) => {
      const field = el.shadowRoot!.querySelector<HTMLTextAreaElement>('#message')!;
      field.value = text;
      field.dispatchEvent(new InputEvent('input', {bubbles: true}));
      await settled(el);
    };
    const sent = (call: Call | undefined) => [call!.init.method, new URL(call!.url).pathname, JSON.parse(call!.body)] as const;

    it('shows a no as a no, in the list and above everything that can be written', async () => {
      receiver = new Receiver(withItems(told({state: 'new', messages: [asked, refused]}, {state: 'new'})));
      const el = await inbox({authorize: () => ({})});
      expect(words(el)).to.contain('De melder schreef iets nieuws');
      await press(el, 'Melding');
      for (const seen of ['Mogen we met de meester praten?', 'Nee, liever niet', 'Dan weet iedereen het.', 'De melder zegt nee.'])
        expect(words(el)).to.contain(seen);
      await expect(el).to.be.accessible();
    });

    it('is answered, with a question for a yes, and once however often it is sent', async () => {
      receiver = new Receiver(withItems(told({state: 'read', messages: []})));
      const el = await inbox({authorize: () => ({})});
      await press(el, 'Melding');
      await press(el, 'Verstuur naar de melder');
      expect(words(el)).to.contain('Schrijf eerst een bericht.');
      await write(el, 'Mogen we met de meester praten?');
      radio(el, 'consent').click();
      await settled(el);
      receiver.does(answer(500, {}));
      await press(el, 'Verstuur naar de melder');
      expect(words(el)).to.contain('Wat u schreef, staat er nog.');
      receiver.does(answer(201, told({state: 'asked', messages: [asked]}, {state: 'asked'})));
      await press(el, 'Verstuur naar de melder');
      const [failed, done] = receiver.calls.slice(-2);
      const message = {text: 'Mogen we met de meester praten?', asks: 'consent'};
      expect(sent(done)).to.deep.equal(['POST', `/api/pleinwacht/submissions/${id('a')}/messages`, message]);
      const key = done!.headers.get('idempotency-key')!;
      expect(key).to.equal(failed!.headers.get('idempotency-key'));
      expect(/^"[\w-]{22}"$/.test(key)).to.equal(true);
      expect(words(el)).to.contain('Het bericht staat klaar voor de melder.').and.contain('Iets gevraagd');
      expect(el.shadowRoot!.querySelector<HTMLTextAreaElement>('#message')!.value).to.equal('');
      receiver.does(answer(200, told({state: 'working', messages: [asked]}, {state: 'working'})));
      await press(el, 'Wij zijn ermee bezig');
      expect(sent(receiver.calls.at(-1))[2]).to.deep.equal({state: 'working'});
    });

    it('is not offered for who left none', async () => {
      receiver = new Receiver(withItems(item({})));
      const el = await inbox({authorize: () => ({})});
      await press(el, 'Melding');
      expect(words(el)).to.not.contain('Schrijven met de melder');
    });
  });
});
