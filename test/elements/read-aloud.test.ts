import {expect, html} from '@open-wc/testing';

import '../../src/define-for-readers.js';
import type {Widget} from '../../src/elements/base/widget.js';
import {readerWidgets} from '../../src/elements/widgets.js';
import {pack} from '../../src/elements/parent-panel/parent-panel.pack.js';
import {nextTask, place} from '../fixtures/place.js';
import {school} from '../fixtures/school.js';

type AnyWidget = HTMLElement & Widget<{aloud: {read: string; stop: string}}, unknown>;

const {read, stop} = pack.texts.aloud;

/** A device's voices, and what they were told to say. */
class Device {
  voices: Partial<SpeechSynthesisVoice>[] = [{lang: 'nl-NL', localService: true, name: 'van het apparaat'}];
  said: SpeechSynthesisUtterance[] = [];
  stopped = 0;
  readonly #page = globalThis as unknown as {SpeechSynthesisUtterance: unknown};
  readonly #usual = {
    utterance: this.#page.SpeechSynthesisUtterance,
    getVoices: speechSynthesis.getVoices,
    speak: speechSynthesis.speak,
    cancel: speechSynthesis.cancel,
  };

  constructor() {
    this.#page.SpeechSynthesisUtterance = class {
      constructor(readonly text: string) {}
    };
    Object.assign(speechSynthesis, {
      getVoices: () => this.voices,
      speak: (utterance: SpeechSynthesisUtterance) => this.said.push(utterance),
      cancel: () => this.stopped++,
    });
  }

  remove(): void {
    const {utterance, ...synthesis} = this.#usual;
    this.#page.SpeechSynthesisUtterance = utterance;
    Object.assign(speechSynthesis, synthesis);
  }

  /** Says one word, as a voice does. */
  say(passage: SpeechSynthesisUtterance, word: string, length = word.length): void {
    passage.onstart?.(new Event('start') as SpeechSynthesisEvent);
    const at = {name: 'word', charIndex: passage.text.indexOf(word), charLength: length};
    passage.onboundary?.(Object.assign(new Event('boundary'), at) as unknown as SpeechSynthesisEvent);
  }
}

const marked = () => [...(CSS.highlights.get('pleinwacht-spoken') ?? [])].map((range) => (range as Range).toString());

async function draw(name: string): Promise<AnyWidget> {
  const around = await place<HTMLElement>(html`<div></div>`);
  const widget = document.createElement(`pleinwacht-${name}`) as AnyWidget;
  Object.assign(widget, {school: {...school, answers: true}, transport: async () => ({received: true, version: 1})});
  around.append(widget);
  await settled(widget);
  return widget;
}

async function settled(widget: AnyWidget): Promise<void> {
  for (let turn = 0; turn < 3; turn++) {
    await nextTask();
    await widget.updateComplete;
  }
}

const named = (widget: AnyWidget, words: string) =>
  [...widget.shadowRoot!.querySelectorAll<HTMLElement>('.in button')].filter(
    (button) => button.checkVisibility() && (button.ariaLabel ?? button.textContent.trim()) === words,
  );

describe('reading aloud', () => {
  let device: Device;
  beforeEach(() => (device = new Device()));
  afterEach(() => device.remove());

  for (const {name} of readerWidgets) {
    it(`is in ${name}: what is in view, in the device's own voice, with each word marked as it is said`, async () => {
      device.voices.unshift({lang: 'nl-NL', localService: false, name: 'ver weg'});
      const widget = await draw(name);
      named(widget, read)[0]!.click();
      await settled(widget);
      expect(device.said.length).to.be.above(2);
      expect(new Set(device.said.map(({voice}) => voice!.name))).to.deep.equal(new Set(['van het apparaat']));
      const title = widget.shadowRoot!.querySelector('#title')!;
      const passage = device.said.find(({text}) => text === title.textContent.trim());
      expect(passage?.text).to.equal(title.textContent.trim());
      const last = passage!.text.split(' ').at(-1)!;
      device.say(passage!, last);
      expect(marked()).to.deep.equal([last]);
      // Some voices do not say how long a word is.
      const [first] = passage!.text.split(' ');
      device.say(passage!, first!, 0);
      expect(marked()).to.deep.equal([first]);
      named(widget, stop)[0]!.click();
      await settled(widget);
      expect([device.stopped, marked().length, named(widget, stop).length]).to.deep.equal([1, 0, 0]);
    });

    it(`is not in ${name} where each voice would send the words to a server`, async () => {
      device.voices = [{lang: 'nl-NL', localService: false}];
      expect(named(await draw(name), read)).to.deep.equal([]);
    });
  }

  it('leaves what is folded and what is typed, and says a section when that is open', async () => {
    const panel = await draw('parent-panel');
    const section = panel.shadowRoot!.querySelector<HTMLDetailsElement>('#online')!;
    named(panel, read)[0]!.click();
    await settled(panel);
    const {lead} = pack.content.sections.find(({id}) => id === 'online')!;
    expect(device.said.map(({text}) => text)).not.to.include(lead);
    for (let at: Element | null = section; at; at = at.parentElement) if (at instanceof HTMLDetailsElement) at.open = true;
    await settled(panel);
    device.said = [];
    named(panel, read).at(-1)!.click();
    const said = device.said.map(({text}) => text);
    expect(said).to.include(lead);
    expect(said).not.to.include(pack.content.lead);
  });

  it('goes silent when its page makes place for another', async () => {
    const quiz = await draw('conversation-prompts');
    named(quiz, read)[0]!.click();
    await settled(quiz);
    device.say(device.said[0]!, device.said[0]!.text.split(' ')[0]!);
    expect(marked()).to.have.length(1);
    quiz.shadowRoot!.querySelector<HTMLElement>('[part=told]')!.click();
    await settled(quiz);
    expect([device.stopped, marked().length]).to.deep.equal([1, 0]);
  });

  it('says words of another language in a voice of that language, where there is one', async () => {
    device.voices = [
      {lang: 'nl-NL', localService: true, name: 'Nederlands'},
      {lang: 'en-GB', localService: true, name: 'English'},
    ];
    const panel = await draw('parent-panel');
    panel.shadowRoot!.querySelector<HTMLElement>('.lead')!.lang = 'en';
    named(panel, read)[0]!.click();
    expect(device.said.slice(0, 2).map(({voice}) => voice!.name)).to.deep.equal(['Nederlands', 'English']);
  });
});
