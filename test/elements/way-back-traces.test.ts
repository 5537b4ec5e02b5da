import {expect, fixture, html} from '@open-wc/testing';

import '../../src/elements/answer-box/define.js';
import type {AnswerBox} from '../../src/elements/answer-box/answer-box.js';
import {list} from '../../src/content/way-back/nl.js';
import {howManyWords} from '../../src/portal/can-come-back.js';
import {answer, Receiver} from '../fixtures/receiver.js';

const words = list.slice(500, 500 + howManyWords);
const school = {id: 'de-regenwulp', answers: true};
const levels = ['log', 'info', 'warn', 'error', 'debug'] as const;

/** All that leaves the box or stays behind: what travels, what is kept, what is logged and what the page is told. */
class Traces {
  readonly #receiver = new Receiver(answer(200, {received: true, version: 1, thread: {state: 'read', messages: []}}));
  readonly #said: string[] = [];
  readonly #usual = levels.map((level) => [level, console[level]] as const);

  constructor() {
    for (const level of levels) console[level] = (...parts: unknown[]) => void this.#said.push(parts.map(String).join(' '));
    addEventListener('pleinwacht-submitted', this.#hear);
  }

  readonly #hear = (event: Event) => {
    const members = Object.entries(event).map(([name, value]) => `${name}: ${String(value)}`);
    this.#said.push(members.join());
  };

  /** Words of the way back that stand anywhere in it. */
  async found(): Promise<readonly string[]> {
    const kept = [localStorage, sessionStorage].map((storage) => JSON.stringify({...storage}));
    const databases = (await indexedDB.databases()).map(({name}) => name);
    const resources = performance.getEntriesByType('resource').map(({name}) => name);
    const travelled = this.#receiver.calls.map(({url, body, headers}) => url + body + JSON.stringify([...headers]));
    const page = [location.href, document.title, document.cookie, document.referrer, JSON.stringify(history.state)];
    const all = [...kept, ...databases, ...resources, ...travelled, ...page, ...this.#said].join('\n').toLowerCase();
    return words.filter((word) => all.includes(word));
  }

  clear(): void {
    this.#receiver.calls.length = this.#said.length = 0;
  }

  get calls(): number {
    return this.#receiver.calls.length;
  }

  stop(): void {
    this.#receiver.stop();
    removeEventListener('pleinwacht-submitted', this.#hear);
    for (const [level, usual] of this.#usual) console[level] = usual;
  }
}

describe('the words of the way back', () => {
  let traces: Traces;
  afterEach(() => traces.stop());

  async function open(transport?: AnswerBox['transport']): Promise<AnswerBox> {
    traces = new Traces();
    const el = await fixture<AnswerBox>(
      html`<pleinwacht-answer-box endpoint="https://school.example/api" .school=${school} .transport=${transport}></pleinwacht-answer-box>`,
    );
    const field = el.shadowRoot!.querySelector<HTMLInputElement>('#words')!;
    field.value = words.join(' ');
    field.dispatchEvent(new InputEvent('input', {bubbles: true}));
    await el.updateComplete;
    el.shadowRoot!.querySelector<HTMLElement>('[part=open]')!.click();
    return el;
  }

  const opened = async (el: AnswerBox) => {
    while (!el.shadowRoot!.querySelector('[part=close]')) await new Promise((drawn) => requestAnimationFrame(drawn));
  };

  it('are nowhere on the wire, in storage, history, events or logs once they have opened the answer', async () => {
    await opened(await open());
    expect(traces.calls).to.equal(1);
    expect(await traces.found()).to.deep.equal([]);
  });

  it('would be found, if a build sent, kept or logged them: the same search finds each', async () => {
    const receipt = {received: true, version: 1, thread: {state: 'read', messages: []}} as const;
    const leaks: readonly [string, () => unknown][] = [
      ['sends', () => fetch('https://school.example/api', {method: 'POST', body: JSON.stringify({words})})],
      ['puts in an address', () => fetch(`https://school.example/api?words=${words.join('+')}`)],
      ['keeps', () => localStorage.setItem('leak', words.join(' '))],
      ['logs', () => console.info('opened with', words.join(' '))],
      ['puts in the history', () => history.replaceState({words}, '')],
    ];
    const before: unknown = history.state;
    const found: Record<string, readonly string[]> = {};
    const el = await open(async () => {
      for (const [name, leak] of leaks) {
        await leak();
        found[name] = await traces.found();
        traces.clear();
        localStorage.removeItem('leak');
        history.replaceState(before, '');
      }
      found['does nothing'] = await traces.found();
      return receipt;
    });
    await opened(el);
    expect(found).to.deep.equal({...Object.fromEntries(leaks.map(([name]) => [name, words])), 'does nothing': []});
  });

  it('are waited for with something to see and to hear', async () => {
    const el = await open();
    while (!el.shadowRoot!.querySelector('progress')) await new Promise((drawn) => requestAnimationFrame(drawn));
    expect(el.shadowRoot!.querySelector('[role=status]:has(progress)')!.textContent).to.contain('Even wachten');
    expect(el.shadowRoot!.querySelector('[part=open]')!.getAttribute('aria-disabled')).to.equal('true');
    await opened(el);
    expect(el.shadowRoot!.querySelector('progress')).to.equal(null);
  });
});
