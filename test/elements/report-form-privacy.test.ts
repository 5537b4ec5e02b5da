import {expect, html, oneEvent, waitUntil} from '@open-wc/testing';

import {counted} from '../../src/content/form/fill.js';
import {reporters} from '../../src/protocol/wire/limits.js';
import {ConsoleErrors} from '../fixtures/console-errors.js';
import {nextTask, place} from '../fixtures/place.js';
import {answer, noNetwork, problem, Receiver, silent, stored} from '../fixtures/receiver.js';
import {canary, content, type Person, personAt, questions, type StayingReportForm, text, texts} from '../fixtures/report-form.js';

const endpoint = 'https://school.example/meldingen';
const quarter = 15 * 60_000;

describe('<pleinwacht-report-form>, privacy', () => {
  const {now} = Date;
  const random = Math.random;
  let receiver: Receiver;

  beforeEach(() => {
    Math.random = () => 0;
    receiver = new Receiver(stored);
  });
  afterEach(() => {
    Date.now = now;
    Math.random = random;
    receiver.stop();
  });

  /** Somebody in the middle of their story. */
  async function telling(given: Parameters<typeof personAt>[0] = {}): Promise<Person> {
    const person = await personAt({endpoint, transport: undefined, ...given});
    await person.begin();
    await person.goTo(questions.story.title);
    await person.type('story', canary);
    return person;
  }
  const isEmpty = (person: Person) => {
    expect(person.has('input, textarea, select')).to.equal(false);
    expect(person.sees).not.to.contain(canary);
    expect(person.sees).to.contain(content.notSnitching.title);
  };
  /** Not only on the first page, but nowhere in the form any more. */
  const isForgotten = async (person: Person) => {
    isEmpty(person);
    await person.begin();
    expect(person.has(':checked')).to.equal(false);
    await person.press(texts.next);
    expect(person.valueOf('story')).to.equal('');
  };

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

  describe('the quick exit', () => {
    const press = (key: string, how: KeyboardEventInit = {}) => dispatchEvent(new KeyboardEvent('keydown', {key, ...how}));
    const release = (key: string, how: KeyboardEventInit = {}) => dispatchEvent(new KeyboardEvent('keyup', {key, ...how}));
    const act = (type: string) => {
      const Kind = type.startsWith('pointer') ? PointerEvent : type === 'wheel' ? WheelEvent : type === 'blur' ? FocusEvent : MouseEvent;
      dispatchEvent(new Kind(type, {...(Kind === PointerEvent && {pointerType: 'mouse', buttons: 1})}));
    };
    const shift = () => {
      press('Shift');
      release('Shift');
    };
    type Spots = readonly (readonly [x: number, y: number])[];
    const twoFingers: Spots = [
      [20, 20],
      [60, 60],
    ];
    let lastTouches: readonly Touch[] = [];
    /** @param spots where the fingers are now. @param after so many milliseconds of the last one */
    const touch = (type: string, spots: Spots, after = 0) => {
      // Browsers of desktops make no touches, so these are what the form reads of one.
      const touches = spots.map(([clientX, clientY], identifier) => ({identifier, clientX, clientY}) as Touch);
      const moved = type === 'touchmove';
      const changedTouches =
        touches.length < lastTouches.length ? lastTouches.slice(touches.length) : touches.slice(moved ? 0 : lastTouches.length);
      const event = Object.defineProperties(new UIEvent(type), {touches: {value: touches}, changedTouches: {value: changedTouches}});
      if (after) Object.defineProperty(event, 'timeStamp', {value: event.timeStamp + after});
      lastTouches = touches;
      dispatchEvent(event);
    };
    const tap = (spots: Spots, how: 'at once' | 'one after the other' = 'at once') => {
      if (how !== 'at once') touch('touchstart', spots.slice(0, 1));
      touch('touchstart', spots);
      if (how !== 'at once') touch('touchend', spots.slice(0, 1));
      touch('touchend', []);
    };

    it('is on every page', async () => {
      const person = await personAt({endpoint, transport: undefined});
      const there = () => expect(text(person.find('[part=exit]'))).to.equal(texts.exit);
      there();
      await person.begin();
      for (there(); person.title !== texts.check.title; there()) {
        if (person.title === questions.forms.title) await person.choose(questions.forms.choices[0]!.text);
        await person.press(texts.next);
      }
      there();
    });

    it('wipes at once, tells the page and leaves', async () => {
      const person = await telling();
      let told = 0;
      const count = () => told++;
      document.addEventListener('pleinwacht-exit', count);
      person.find('[part=exit]').click();
      document.removeEventListener('pleinwacht-exit', count);
      expect(told).to.equal(1);
      expect(person.form.left).to.deep.equal(['https://nl.wikipedia.org/wiki/Hoofdpagina']);
      isEmpty(person);
    });

    it('leaves also when something in the page goes wrong on the way', async () => {
      const person = await telling();
      person.form.wipe = () => {
        throw new Error('on purpose');
      };
      expect(() => person.form.exit()).to.throw('on purpose');
      delete (person.form as {wipe?: unknown}).wipe;
      expect(person.form.left).to.have.length(1);
    });

    it('cannot be stopped by the page', async () => {
      const person = await telling();
      const stop = (event: Event) => {
        event.preventDefault();
        event.stopImmediatePropagation();
      };
      person.form.addEventListener('pleinwacht-exit', stop);
      person.form.exit();
      expect(person.form.left).to.have.length(1);
    });

    it('leads where the school wants, but to an https page only', async () => {
      const errors = new ConsoleErrors();
      for (const [href, leads] of [
        ['https://www.buienradar.nl/', 'https://www.buienradar.nl/'],
        ['http://www.buienradar.nl/', 'https://nl.wikipedia.org/wiki/Hoofdpagina'],
        ['javascript:alert(1)', 'https://nl.wikipedia.org/wiki/Hoofdpagina'],
      ] as const) {
        const form = await place<StayingReportForm>(html`<staying-report-form exit-href=${href}></staying-report-form>`);
        form.exit();
        expect(form.left).to.deep.equal([leads]);
      }
      errors.stop();
      expect(errors.lines).to.deep.equal([
        '<staying-report-form exit-href>: expected an https address, got "http://www.buienradar.nl/"',
        '<staying-report-form exit-href>: expected an https address, got "javascript:alert(1)"',
      ]);
    });

    it('comes after Shift three times, counting along for who cannot see it', async () => {
      const person = await telling();
      const told = async () => {
        await person.form.updateComplete;
        return text(person.find('.exitbar [role=status]'));
      };
      expect(await told()).to.equal('');
      shift();
      expect(await told()).to.equal(counted(texts.exitCountdown, 'nl', 2));
      shift();
      expect(await told()).to.equal(counted(texts.exitCountdown, 'nl', 1));
      expect(person.form.left).to.deep.equal([]);
      shift();
      expect(person.form.left).to.have.length(1);
      expect(await told()).to.equal('');
    });

    const during: Record<string, () => void> = {
      'a capital letter': () => [press('A'), release('A')],
      'moving backwards with Tab': () => [press('Tab'), release('Tab')],
      'a click': () => [act('pointerdown'), act('mousedown'), act('pointerup'), act('click')],
      'the release of a button that was down': () => act('pointerup'),
      'a drag': () => dispatchEvent(new PointerEvent('pointermove', {buttons: 1})),
      'a wheel': () => act('wheel'),
      'a touch': () => touch('touchstart', [[20, 20]]),
      'a key that repeats, for it is held': () => press('Shift', {repeat: true}),
      'another window': () => act('blur'),
    };
    for (const [what, happens] of Object.entries(during)) {
      it(`takes Shift with ${what} for no press`, async () => {
        const person = await telling();
        for (let times = 0; times < 4; times++) {
          press('Shift');
          happens();
          release('Shift');
        }
        // The presses begin anew, and two are not enough.
        shift();
        shift();
        press('a');
        expect(person.form.left).to.deep.equal([]);
      });
    }

    it('takes Shift with Control, Alt or Command, and in a word that is being composed, for no press', async () => {
      const person = await telling();
      for (const how of [{ctrlKey: true}, {altKey: true}, {metaKey: true}, {isComposing: true}]) {
        for (let times = 0; times < 3; times++) {
          press('Shift', how);
          release('Shift', how);
        }
      }
      expect(person.form.left).to.deep.equal([]);
    });

    it('begins anew after a letter, a click or a tap', async () => {
      const person = await telling();
      for (const between of [() => press('a'), () => act('pointerdown'), () => tap([[20, 20]])]) {
        shift();
        shift();
        between();
        shift();
        press('a');
      }
      expect(person.form.left).to.deep.equal([]);
    });

    const hidings: Record<string, (around: HTMLElement) => void> = {
      'display none': (around) => (around.style.display = 'none'),
      hidden: (around) => (around.hidden = true),
      inert: (around) => (around.inert = true),
      'visibility hidden': (around) => (around.style.visibility = 'hidden'),
      'no opacity': (around) => (around.style.opacity = '0'),
      'content-visibility hidden': (around) => around.style.setProperty('content-visibility', 'hidden'),
      'an accordion without height': (around) => (around.style.cssText = 'block-size: 0; overflow: hidden'),
      'a panel that is moved out of its box': (around) => {
        around.style.cssText = 'overflow-x: clip; inline-size: 300px';
        (around.firstElementChild as HTMLElement).style.cssText = 'display: block; transform: translateX(400px)';
      },
      'a panel beside the page': (around) => (around.style.cssText = 'position: absolute; inset-inline-start: -9999px'),
    };
    for (const [how, hide] of Object.entries(hidings)) {
      it(`does not come from a form that nobody sees: ${how}`, async () => {
        const person = await telling();
        const around = await place<HTMLElement>(html`<div></div>`);
        around.append(person.form);
        hide(around);
        for (let times = 0; times < 3; times++) shift();
        for (let times = 0; times < 3; times++) tap(twoFingers);
        expect(person.form.left).to.deep.equal([]);
        around.removeAttribute('style');
        around.hidden = around.inert = false;
        person.form.removeAttribute('style');
        for (let times = 0; times < 3; times++) shift();
        expect(person.form.left).to.have.length(1);
      });
    }

    it('comes from a form that is scrolled out of sight, in the page and in a box', async () => {
      for (const style of ['padding-block-start: 300vh', 'block-size: 100px; overflow: auto']) {
        const person = await telling();
        const around = await place<HTMLElement>(html`<div style=${style}></div>`);
        around.append(person.form);
        around.scrollTop = 1e6;
        for (let times = 0; times < 3; times++) shift();
        expect(person.form.left, style).to.have.length(1);
      }
    });

    describe('by fingers', () => {
      it('comes after three taps with two of them', async () => {
        for (const how of ['at once', 'one after the other'] as const) {
          const person = await telling();
          for (let times = 0; times < 2; times++) tap(twoFingers, how);
          expect(person.form.left).to.deep.equal([]);
          await person.form.updateComplete;
          expect(text(person.find('.exitbar [role=status]'))).to.equal(counted(texts.exitCountdown, 'nl', 1));
          tap(twoFingers, how);
          expect(person.form.left).to.have.length(1);
        }
      });

      it('does not come from tapping, zooming, scrolling, resting, or more fingers', async () => {
        const person = await telling();
        const acts = [
          () => tap([[20, 20]]),
          () => tap([...twoFingers, [200, 200]]),
          () => {
            touch('touchstart', twoFingers);
            touch('touchmove', [
              [20, 20],
              [180, 60],
            ]);
            touch('touchend', []);
          },
          () => {
            touch('touchstart', twoFingers);
            touch('touchend', [], 900);
          },
          () => {
            touch('touchstart', twoFingers);
            touch('touchcancel', []);
            touch('touchend', []);
          },
        ];
        for (const each of acts) for (let times = 0; times < 4; times++) each();
        // And what is none of it starts the count again.
        for (let times = 0; times < 2; times++) tap(twoFingers);
        tap([[20, 20]]);
        tap(twoFingers);
        expect(person.form.left).to.deep.equal([]);
      });
    });

    it('is over for a form that is gone', async () => {
      const person = await telling();
      person.form.remove();
      for (let times = 0; times < 3; times++) shift();
      expect(person.form.left).to.deep.equal([]);
    });

    it('ends a send that is under way without a word', async () => {
      const person = await telling();
      await person.goTo(texts.check.title);
      receiver.does(silent);
      await person.press(texts.check.send);
      person.form.exit();
      isEmpty(person);
    });
  });
});
