import {expect, html} from '@open-wc/testing';

import {counted} from '../../src/content/form/fill.js';
import {ConsoleErrors} from '../fixtures/console-errors.js';
import {place} from '../fixtures/place.js';
import {silent} from '../fixtures/receiver.js';
import {personAt, questions, type StayingReportForm, text, texts} from '../fixtures/report-form.js';
import {endpoint, receiver, withReceiver} from '../fixtures/report-receiver.js';
import {isEmpty, telling} from '../fixtures/report-telling.js';

describe('<pleinwacht-report-form>, the quick exit', () => {
  withReceiver();

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
    'a drawer of the window that is closed': (around) =>
      (around.style.cssText = 'position: fixed; inset-inline-start: 100vw; inline-size: 400px'),
    'a sheet of the window that is closed': (around) => (around.style.cssText = 'position: fixed; inset-block-start: 100vh'),
    'one pixel for those who listen': (around) =>
      (around.style.cssText = 'position: absolute; clip: rect(0 0 0 0); inline-size: 1px; block-size: 1px; overflow: hidden'),
    'a clip that leaves nothing': (around) => (around.style.cssText = 'position: absolute; clip: rect(1px, 1px, 1px, 1px)'),
    'a shape that leaves nothing': (around) => (around.style.clipPath = 'inset(50%)'),
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

  it('comes from a form that has no box of its own', async () => {
    const person = await telling();
    person.form.style.display = 'contents';
    for (let times = 0; times < 3; times++) shift();
    expect(person.form.left).to.have.length(1);
  });

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
