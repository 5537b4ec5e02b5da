import {expect, html, oneEvent, waitUntil} from '@open-wc/testing';

import {reporters} from '../../src/protocol/wire/limits.js';
import {nextTask, place} from '../fixtures/place.js';
import {answer, noNetwork, problem, stored} from '../fixtures/receiver.js';
import {canary, content, type Person, personAt, questions, text, texts} from '../fixtures/report-form.js';
import {endpoint, receiver, withReceiver} from '../fixtures/report-receiver.js';
import {isEmpty, isForgotten, telling} from '../fixtures/report-telling.js';

const quarter = 15 * 60_000;

describe('<pleinwacht-report-form>, privacy', () => {
  const {now} = Date;
  withReceiver();

  describe('before sending', () => {
    it('makes no request of any kind, from the first page to the last', async () => {
      const requests: string[] = [];
      const open = XMLHttpRequest.prototype.open;
      const beacon = navigator.sendBeacon.bind(navigator);
      XMLHttpRequest.prototype.open = () => void requests.push('XMLHttpRequest');
      navigator.sendBeacon = () => requests.push('beacon') > 0;
      const before = performance.getEntriesByType('resource').length;
      const person = await telling();
      await person.goTo(texts.check.title);
      XMLHttpRequest.prototype.open = open;
      navigator.sendBeacon = beacon;
      expect(receiver.calls).to.have.length(0);
      expect(requests).to.deep.equal([]);
      expect(performance.getEntriesByType('resource').length).to.equal(before);
    });

    it('asks for the school file, where there is one, and only that', async () => {
      receiver.does(answer(200, {}));
      const person = await telling({school: undefined, schoolSrc: '/school.json'});
      await person.goTo(texts.check.title);
      expect(receiver.calls.map(({url, init}) => [url, init.body])).to.deep.equal([[`${location.origin}/school.json`, undefined]]);
    });
  });

  it('leaves nothing in the browser, not even after sending, failing and leaving', async () => {
    const written: string[] = [];
    const spied = [
      [Storage.prototype, 'setItem'],
      [IDBFactory.prototype, 'open'],
      [CacheStorage.prototype, 'open'],
      [history, 'pushState'],
      [history, 'replaceState'],
    ] as [Record<string, unknown>, string][];
    const usual = spied.map(([owner, name]) => owner[name]);
    for (const [owner, name] of spied) owner[name] = () => void written.push(name);
    const cookie = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie')!;
    Object.defineProperty(document, 'cookie', {configurable: true, get: () => '', set: () => void written.push('cookie')});
    try {
      const person = await telling();
      await person.goTo(texts.check.title);
      receiver.does(problem(503, 'closed'), stored);
      for (const button of [texts.check.send, texts.sending.pupil.retry]) {
        const settled = oneEvent(person.form, 'pleinwacht-submitted');
        await person.press(button);
        await settled;
        await nextTask();
      }
      person.form.exit();
    } finally {
      spied.forEach(([owner, name], index) => (owner[name] = usual[index]));
      delete (document as {cookie?: string}).cookie;
      Object.defineProperty(Document.prototype, 'cookie', cookie);
    }
    expect(written).to.deep.equal([]);
    expect([localStorage.length, sessionStorage.length, document.cookie]).to.deep.equal([0, 0, '']);
  });

  it('says no word of it in an event, the console, the address, the title or the history', async () => {
    const said: string[] = [];
    const usual = {...console};
    for (const name of ['log', 'info', 'warn', 'error', 'debug'] as const)
      console[name] = (...words) => void said.push(words.map(String).join(' '));
    const tell = (event: Event) => said.push(event.type, JSON.stringify(event), JSON.stringify({...event}));
    const types = ['pleinwacht-submitted', 'pleinwacht-exit', 'error', 'unhandledrejection'];
    for (const type of types) addEventListener(type, tell);
    try {
      const person = await telling({history: true});
      await person.goTo(texts.check.title);
      receiver.does(noNetwork);
      const settled = oneEvent(person.form, 'pleinwacht-submitted');
      await person.press(texts.check.send);
      await settled;
      said.push(location.href, document.title, JSON.stringify(history.state), window.name);
      person.form.exit();
    } finally {
      Object.assign(console, usual);
      for (const type of types) removeEventListener(type, tell);
    }
    expect(said).to.include('pleinwacht-submitted').and.include('pleinwacht-exit');
    expect(said.join('\n')).not.to.contain(canary);
  });

  it('lets no browser help remember, correct or complete what is typed', async () => {
    const person = await telling();
    const story = person.find<HTMLTextAreaElement>('#story');
    expect([story.autocomplete, story.spellcheck, story.getAttribute('writingsuggestions')]).to.deep.equal(['off', false, 'false']);
    // A field with a name would travel if a page ever sent the form itself.
    expect(story.name).to.equal('');
    await person.goTo(questions.contact.title);
    await person.choose(questions.contact.choices[1]!.text);
    for (const name of ['name', 'reach']) expect(person.find<HTMLInputElement>(`#${name}`).autocomplete).to.equal('off');
  });

  it('opens what leads out of it in a new tab, without a referrer', async () => {
    for (const given of [{}, {transport: undefined, endpoint: undefined}]) {
      const person = await personAt({endpoint, ...given});
      for (const link of person.root.querySelectorAll<HTMLAnchorElement>('a[href^="http"]')) {
        expect([link.target, link.rel]).to.deep.equal(['_blank', 'noopener noreferrer']);
      }
    }
  });

  describe('what was typed is wiped', () => {
    it('when the page is left, at once', async () => {
      const person = await telling();
      dispatchEvent(new PageTransitionEvent('pagehide', {persisted: true}));
      isEmpty(person);
      await isForgotten(person);
    });

    it('from the very fields, for the browser keeps those', async () => {
      const person = await telling();
      const story = person.find<HTMLTextAreaElement>('#story');
      dispatchEvent(new PageTransitionEvent('pagehide', {persisted: true}));
      expect(story.value).to.equal('');
    });

    it('when the form is taken out of the page', async () => {
      const person = await telling();
      const parent = person.form.parentElement!;
      person.form.remove();
      await waitUntil(() => !person.has('textarea'));
      isEmpty(person);
      parent.append(person.form);
      await isForgotten(person);
    });

    it('not when the form is only moved', async () => {
      const person = await telling();
      const elsewhere = await place<HTMLElement>(html`<div></div>`);
      elsewhere.append(person.form);
      await nextTask();
      expect(person.valueOf('story')).to.equal(canary);
    });

    it('when it was sent', async () => {
      const person = await telling();
      await person.goTo(texts.check.title);
      const settled = oneEvent(person.form, 'pleinwacht-submitted');
      await person.press(texts.check.send);
      await settled;
      await waitUntil(() => person.title === person.words(content.sent.title));
      await person.press(texts.again);
      await isForgotten(person);
    });

    it('while it is on its way, and what arrives then draws nothing', async () => {
      const person = await telling();
      await person.goTo(texts.check.title);
      let arrive!: () => void;
      receiver.does((call) => new Promise((resolve) => (arrive = () => void stored(call).then(resolve))));
      await person.press(texts.check.send);
      await waitUntil(() => receiver.calls.length > 0);
      dispatchEvent(new PageTransitionEvent('pagehide'));
      const settled = oneEvent(person.form, 'pleinwacht-submitted');
      arrive();
      await settled;
      await nextTask();
      isEmpty(person);
    });

    for (const reporter of reporters) {
      it(`by a person who chooses so (${reporter})`, async () => {
        const person = await personAt({endpoint, transport: undefined}, reporter);
        await person.tell();
        await person.press(texts.check.discard);
        await person.press(texts.check.discardYes);
        expect(person.has('[part=start]')).to.equal(true);
        expect(person.sees).not.to.contain(canary);
      });
    }
  });

  describe('after a long quiet', () => {
    /** So much time passes, as a page notices that was asleep. */
    const pass = async (person: Person, milliseconds: number) => {
      const before = Date.now();
      Date.now = () => before + milliseconds;
      document.dispatchEvent(new Event('visibilitychange'));
      await person.form.updateComplete;
    };
    const asks = (person: Person) => person.root.querySelector<HTMLDialogElement>('dialog.dialog')?.open ?? false;

    it('asks in the last of fifteen minutes, and wipes at the end', async () => {
      const person = await telling();
      await pass(person, quarter - 61_000);
      expect(asks(person)).to.equal(false);
      await pass(person, 2000);
      expect(asks(person)).to.equal(true);
      expect(text(person.find('dialog.dialog')))
        .to.contain(person.words(texts.idle.title))
        .and.contain(person.words(texts.idle.text));
      expect(person.valueOf('story')).to.equal(canary);
      await pass(person, 60_000);
      expect(asks(person)).to.equal(false);
      await isForgotten(person);
    });

    it('goes on for who is still there', async () => {
      const person = await telling();
      await pass(person, quarter - 30_000);
      await person.press(texts.idle.stay);
      expect(asks(person)).to.equal(false);
      await pass(person, quarter - 61_000);
      expect(asks(person)).to.equal(false);
      expect(person.valueOf('story')).to.equal(canary);
    });

    it('wipes at once for who says so', async () => {
      const person = await telling();
      await pass(person, quarter - 30_000);
      await person.press(texts.idle.wipe);
      expect(asks(person)).to.equal(false);
      await isForgotten(person);
    });

    it('is no quiet while somebody types, clicks or moves through it', async () => {
      for (const act of [
        new InputEvent('input', {bubbles: true, composed: true}),
        new KeyboardEvent('keydown', {key: 'Tab', bubbles: true, composed: true}),
        new PointerEvent('pointerdown', {bubbles: true, composed: true}),
      ]) {
        const person = await telling();
        await pass(person, quarter - 61_000);
        person.find('#story').dispatchEvent(act);
        await pass(person, quarter - 61_000);
        expect(asks(person), act.type).to.equal(false);
        Date.now = now;
      }
    });

    it('leaves a form alone that holds nothing', async () => {
      const person = await personAt();
      await person.goTo(questions.reporter.title);
      await pass(person, quarter);
      expect(asks(person)).to.equal(false);
      expect(person.title).to.equal(questions.reporter.title);
    });

    it('comes by itself', async () => {
      const person = await telling();
      person.form.setIdleTimes({wipeAfter: 1000, askBefore: 900}); // long enough to be seen on a busy machine too
      await waitUntil(() => asks(person));
      await waitUntil(() => !person.has('textarea'), undefined, {timeout: 5000});
      isEmpty(person);
    });

    it('wipes before a browser puts the page to sleep, and not a page that was in use', async () => {
      const person = await telling();
      document.dispatchEvent(new Event('freeze'));
      expect(person.valueOf('story')).to.equal(canary);
      const before = Date.now();
      Date.now = () => before + quarter;
      document.dispatchEvent(new Event('freeze'));
      isEmpty(person);
    });
  });
});
