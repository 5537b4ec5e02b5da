import {expect, waitUntil} from '@open-wc/testing';

import {ConsoleErrors} from '../fixtures/console-errors.js';
import {type Act, stored} from '../fixtures/receiver.js';
import {senders, takes} from '../fixtures/readers.js';
import {canary, text, texts} from '../fixtures/report-form.js';
import {atCheck, failure, receiver, send, sent, withReceiver} from '../fixtures/report-receiver.js';

const {stringify} = JSON;
const fail = () => {
  throw new RangeError(canary);
};
const globals = globalThis as unknown as Record<string, unknown>;
/** Puts another thing in the place of one of the browser's; gives what puts it back. */
function replace(owner: object, name: string, value: unknown): () => void {
  const usual = Object.getOwnPropertyDescriptor(owner, name);
  Object.defineProperty(owner, name, {configurable: true, writable: true, value});
  return () => (usual ? Object.defineProperty(owner, name, usual) : delete (owner as Record<string, unknown>)[name]);
}

/** What browsers lack, and what pages do to them. */
const breaks: Readonly<Record<string, () => () => void>> = {
  'TextEncoder is missing': () => replace(globals, 'TextEncoder', undefined),
  'AbortController is missing': () => replace(globals, 'AbortController', undefined),
  'structuredClone is missing': () => replace(globals, 'structuredClone', undefined),
  'crypto.getRandomValues is missing': () => replace(crypto, 'getRandomValues', undefined),
  'btoa throws': () => replace(globals, 'btoa', fail),
  'JSON.stringify throws': () => replace(JSON, 'stringify', fail),
  'JSON.parse throws': () => replace(JSON, 'parse', fail),
  'every object knows toJSON': () => replace(Object.prototype, 'toJSON', () => 'own'),
  'Promise.race throws': () => replace(Promise, 'race', fail),
  'Object.freeze throws': () => replace(Object, 'freeze', fail),
  'String.prototype.normalize throws': () => replace(String.prototype, 'normalize', fail),
};

describe('a send that meets what nobody expected', () => {
  const {random} = Math;
  before(() => (Math.random = () => 0)); // no pauses between attempts
  after(() => (Math.random = random));

  for (const [who, ready] of Object.entries(senders))
    it(`ends in a sentence with the words still there, or in a receipt: ${who}`, async () => {
      const silent: string[] = [];
      for (const [what, breakIt] of Object.entries(breaks)) {
        const errors = new ConsoleErrors();
        let taken = 0;
        let written = '';
        const one = await ready(async (submission, options) => {
          taken++;
          written = stringify(submission);
          return takes(submission, options);
        });
        const settled = new Promise<string>((resolve) =>
          one.widget.addEventListener('pleinwacht-submitted', (event) => resolve((event as Event & {outcome: string}).outcome), {
            once: true,
          }),
        );
        const mend = breakIt();
        one.root.querySelector<HTMLElement>('[part=send]')!.click();
        // Not by Promise.race, which is one of them.
        const outcome = await new Promise<string>((resolve) => {
          void settled.then(resolve);
          setTimeout(() => resolve('silent'), 2000);
        }).finally(mend);
        await one.settle();
        errors.stop();
        if (errors.lines.join().includes(canary)) silent.push(`${what}: words in the console`);
        if (['stored', 'replayed'].includes(outcome)) continue;
        const sentence = text(one.root.querySelector('[part=failure]'));
        if (outcome !== 'failed' || !sentence) {
          silent.push(`${what}: ${outcome} "${sentence}"`);
          continue;
        }
        // The page mended itself, and what was told is still there.
        const again = [...one.root.querySelectorAll('button')].find(
          (button) => /opnieuw|part=send/i.test(text(button)) || button.part.contains('send'),
        );
        again?.click();
        await waitUntil(() => taken > 0, `${what}: expected to be sent once the page is mended`);
        if (who === 'the report form' && !written.includes(canary)) silent.push(`${what}: sent without its words`);
      }
      expect(silent).to.deep.equal([]);
    });
});

describe('<pleinwacht-report-form>, when something goes wrong with the answer', () => {
  withReceiver();
  const {pupil} = texts.sending;

  /** It was stored, and the page around has changed how answers are read. */
  const broken =
    (member: string): Act =>
    async (call) =>
      Object.defineProperty({...(await stored(call))}, member, {
        get() {
          throw new RangeError(canary);
        },
      }) as Response;

  for (const member of ['ok', 'status', 'type', 'headers', 'json']) {
    it(`it may have arrived: the answers are locked, and the next try sends the same (${member})`, async () => {
      const person = await atCheck(broken(member), broken(member), broken(member), broken(member), broken(member), stored);
      expect(await send(person)).to.equal('failed');
      expect(failure(person)).to.contain(pupil.uncertainTitle).and.contain(pupil.locked);
      expect(await send(person, pupil.retry)).to.match(/stored|failed/);
      expect(sent(0).id).to.equal(sent(receiver.calls.length - 1).id);
      expect(new Set(receiver.calls.map(({body}) => body)).size).to.equal(1);
    });
  }

  it('a network that throws at once is no network: a sentence, and the same bytes later', async () => {
    const thrower: Act = () => fail();
    const person = await atCheck(thrower, thrower, thrower, thrower, thrower, stored);
    expect(await send(person)).to.equal('failed');
    expect(failure(person)).to.contain(pupil.uncertainTitle);
    expect(await send(person, pupil.retry)).to.equal('stored');
    expect(new Set(receiver.calls.map(({body}) => body)).size).to.equal(1);
  });
});
