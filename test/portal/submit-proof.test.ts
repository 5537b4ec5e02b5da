import {expect} from '@open-wc/testing';

import {prove} from '../../src/portal/proof-of-work.js';
import {prepare, submit} from '../../src/portal/submit.js';
import {SubmitError} from '../../src/portal/submit-error.js';
import {answer, problem, stored} from '../fixtures/receiver.js';
import {body, endpoint, receiver, withClock} from '../fixtures/submitting.js';

/** As a receiver asked it once; the answer is 437. */
const asked = {seed: 'een-schooldag', target: 'ny9j0B96tMuggOu3WjmOPA', rounds: 200, most: 1000};
const workFor = (proof: unknown, headers: Record<string, string> = {}) =>
  answer(
    428,
    {type: 'urn:pleinwacht:problem:proof-required', status: 428, proof},
    {'Content-Type': 'application/problem+json', ...headers},
  );
const keyOf = (call: {init: RequestInit}) => new Headers(call.init.headers).get('idempotency-key');

describe('submit(), asked for work', () => {
  withClock();
  const going = () => new AbortController().signal;

  it('does it and sends the same bytes again, with the answer behind the key', async () => {
    receiver.does(workFor(asked), stored);
    const delivery = prepare('report', body);
    const heard: unknown[] = [];
    const work = async (what: unknown) => (heard.push(what), 437);
    expect(await submit(delivery, {endpoint, prove: work}, {signal: going()})).to.deep.equal({outcome: 'stored'});
    expect(heard).to.deep.equal([asked]);
    const [first, second] = receiver.calls;
    expect(keyOf(first!)).to.equal(`"${delivery.submission.id}"`);
    expect(keyOf(second!)).to.equal(`"${delivery.submission.id}"; proof=437`);
    expect(second!.init.body).to.equal(first!.init.body);
  });

  it('does another when the receiver did not take the first', async () => {
    receiver.does(workFor(asked), workFor({...asked, seed: 'later'}), stored);
    const answers = [3, 4];
    const result = await submit(prepare('report', body), {endpoint, prove: async () => answers.shift()}, {signal: going()});
    expect(result).to.deep.equal({outcome: 'stored'});
    expect(receiver.calls.map((call) => /proof=(\d+)/.exec(keyOf(call)!)?.[1])).to.deep.equal([undefined, '3', '4']);
  });

  for (const [how, channel] of [
    ['no way to do it', {}],
    ['a part that does not come', {prove: () => Promise.reject(new TypeError('no file'))}],
    ['work that is too much for a phone', {prove}],
  ] as const) {
    it(`with ${how}, waits as for a receiver that is busy`, async () => {
      receiver.does(workFor({...asked, most: 1_000_000_000}, {'Retry-After': '3'}), stored);
      expect(await submit(prepare('report', body), {endpoint, ...channel}, {signal: going()})).to.deep.equal({outcome: 'stored'});
      receiver.does(workFor({...asked, rounds: 'veel'}, {'Retry-After': '300'}));
      const result = await submit(prepare('report', body), {endpoint, ...channel}, {signal: going()});
      expect(result).to.include({outcome: 'failed', reason: 'too-busy'});
      expect(result).to.have.property('retryAt');
    });
  }

  it('stops when the person does, and after forty seconds', async () => {
    receiver.does(workFor(asked));
    const stop = new AbortController();
    const endless = () => (stop.abort(), new Promise<undefined>(() => {}));
    expect(await submit(prepare('report', body), {endpoint, prove: endless}, {signal: stop.signal})).to.deep.equal({outcome: 'cancelled'});
    const result = await submit(prepare('report', body), {endpoint, prove: () => new Promise(() => {})}, {signal: going()});
    expect(result).to.include({outcome: 'failed', reason: 'too-busy'});
  });

  it('stays unsure of an attempt before that was cut off', async () => {
    receiver.does(() => Promise.reject(new TypeError('cut')), workFor(asked), workFor(asked), problem(403, 'not-allowed'));
    const delivery = prepare('report', body);
    await submit(delivery, {endpoint, prove: async () => 1}, {signal: going()});
    expect(delivery.uncertain).to.equal(true);
  });

  it('gives a transport the answer to what it was asked', async () => {
    const given: unknown[] = [];
    const transport = async (_: unknown, {proof}: {proof?: number}) => {
      given.push(proof);
      if (proof === undefined) throw new SubmitError('proof-required', {proof: asked});
      return {received: true, version: 1};
    };
    expect(await submit(prepare('report', body), {transport, prove: async () => 437}, {signal: going()})).to.deep.equal({
      outcome: 'stored',
    });
    expect(given).to.deep.equal([undefined, 437]);
  });
});

describe('prove()', () => {
  it('finds the number that a receiver asks for', async () => {
    expect(await prove(asked, new AbortController().signal)).to.equal(437);
  });

  it('finds none where there is none, and stops when nobody waits for it', async () => {
    expect(await prove({...asked, most: 40}, new AbortController().signal)).to.equal(undefined);
    expect(await prove(asked, AbortSignal.abort())).to.equal(undefined);
  });
});
