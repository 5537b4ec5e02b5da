import {expect} from '@open-wc/testing';

import {personAt} from '../fixtures/report-form.js';
import {telling} from '../fixtures/report-telling.js';
import {endpoint, withReceiver} from '../fixtures/report-receiver.js';

/** A page that has listened since before there was any widget, on the way in, and takes every key for a shortcut. */
let swallows = false;
const swallow = (event: Event) => {
  if (!swallows) return;
  event.preventDefault();
  event.stopPropagation();
};
addEventListener('keydown', swallow, {capture: true});

describe('what is typed in a page that takes every key for its own', () => {
  withReceiver();
  afterEach(() => (swallows = false));

  /** Types at the end of a story, or where the cursor is put; the value, and whether the form has heard of it. */
  async function typing(start: string, keys: readonly KeyboardEventInit[], at = start.length) {
    const person = await telling();
    await person.type('story', start);
    const field = person.find<HTMLTextAreaElement>('#story');
    field.focus();
    field.setSelectionRange(at, at);
    swallows = true;
    for (const key of keys) field.dispatchEvent(new KeyboardEvent('keydown', {bubbles: true, composed: true, cancelable: true, ...key}));
    swallows = false;
    await person.form.updateComplete;
    return {value: field.value, unsaved: person.form.unsaved};
  }
  const each = (words: string) => [...words].map((key) => ({key}));

  const cases: Readonly<Record<string, readonly [keys: readonly KeyboardEventInit[], came: string, at?: number]>> = {
    'letters, a space and signs': [each('s /?é'), 'abcs /?é'],
    'a sign of two code units': [[{key: '😢'}], 'abc😢'],
    'a capital': [[{key: 'S', shiftKey: true}], 'abcS'],
    'a new line': [[{key: 'Enter'}, {key: 'd'}], 'abc\nd'],
    Backspace: [[{key: 'Backspace'}], 'ab'],
    Delete: [[{key: 'Delete'}], 'bc', 0],
    'a sign made with AltGr': [[{key: '@', ctrlKey: true, altKey: true, modifierAltGraph: true}], 'abc@'],
    'a shortcut of the browser or the page, which is no letter': [
      [{key: 's', ctrlKey: true}, {key: 's', metaKey: true}, {key: 's', altKey: true}, {key: 'F3'}],
      'abc',
    ],
  };
  for (const [what, [keys, came, at]] of Object.entries(cases)) {
    it(`comes into the field all the same: ${what}`, async () => {
      expect(await typing('abc', keys, at)).to.deep.equal({value: came, unsaved: true});
    });
  }

  it('presses a button and ticks a box all the same, with the keys that do so', async () => {
    const person = await personAt({endpoint, transport: undefined, reporter: 'self'});
    const press = async (selector: string, key: string, how: KeyboardEventInit = {}) => {
      swallows = true;
      person.find(selector).dispatchEvent(new KeyboardEvent('keydown', {bubbles: true, composed: true, cancelable: true, key, ...how}));
      swallows = false;
      await person.form.updateComplete;
    };
    await press('[part=start]', 'Enter');
    const box = () => person.find<HTMLInputElement>('input[value=verbal]').checked;
    await press('input[value=verbal]', ' ', {repeat: true});
    await press('input[value=verbal]', 'Enter');
    await press('input[value=verbal]', ' ', {ctrlKey: true});
    expect(box()).to.equal(false);
    await press('input[value=verbal]', ' ');
    expect(box()).to.equal(true);
    await press('[part=next]', ' ');
    expect(person.find('#story')).to.exist; // eslint-disable-line @typescript-eslint/no-unused-expressions
  });
});
