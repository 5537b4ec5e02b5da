import {expect} from '@open-wc/testing';

import {submit} from '../../src/portal/submit.js';
import {type Act, answer, deaf, noNetwork, problem, replayed, silent, stored} from '../fixtures/receiver.js';
import {clock, endpoint, receiver, report, send, sendTo, withClock} from '../fixtures/submitting.js';

describe('submit(), trying again', () => {
  withClock();

  describe('patience', () => {
    /** What the pauses between attempts were, as the attempts themselves have ten seconds. */
    const pauses = () => clock.asked.filter((wait) => wait < 9000 || wait > 10_000);

    it('waits at random between nothing and twice as long each time', async () => {
      Math.random = () => 0.9999;
      await sendTo(problem(429, 'too-busy'));
      expect(pauses().map(Math.ceil)).to.deep.equal([1000, 2000, 4000, 8000]);
      clock.asked.length = 0;
      Math.random = () => 0;
      await sendTo(problem(429, 'too-busy'));
      expect(pauses()).to.deep.equal([0, 0, 0, 0]);
      clock.asked.length = 0;
      Math.random = () => 0.5;
      await sendTo(problem(429, 'too-busy'));
      expect(pauses()).to.deep.equal([500, 1000, 2000, 4000]);
    });

    for (const [name, act] of [
      ['does not answer', silent],
      ['does not even let go', deaf],
    ] as const) {
      it(`gives an attempt ten seconds and all of them forty, when the receiver ${name}`, async () => {
        Math.random = () => 0.9999;
        const began = clock.now;
        const {result, delivery, calls} = await sendTo(act);
        expect(result).to.deep.equal({outcome: 'failed', reason: 'unreachable'});
        expect(delivery.uncertain).to.equal(true);
        expect(calls).to.equal(4);
        expect(clock.now - began).to.be.within(30_000, 40_000);
      });
    }

    it('counts the time that the body of an answer takes', async () => {
      const stuck: Act = async ({init}) =>
        ({
          ...(await answer(201, undefined)({} as never)),
          headers: new Headers(),
          json: () => new Promise((_, reject) => init.signal!.addEventListener('abort', () => reject(new DOMException('', 'AbortError')))),
        }) as Response;
      const {result, calls} = await sendTo(stuck, replayed);
      expect([result.outcome, calls]).to.deep.equal(['replayed', 2]);
    });

    it('tries again when the answer breaks off half-way, for it may be stored', async () => {
      for (const status of [200, 201, 422, 502]) {
        // As Chromium, Firefox, WebKit and a stream of the host's own say it.
        for (const error of [
          new TypeError('network error'),
          new TypeError('Error in input stream'),
          new DOMException('', 'NetworkError'),
          new Error('ended'),
        ]) {
          const cut: Act = async () => ({
            ...({status, ok: status < 300, type: 'basic', headers: new Headers()} as Response),
            json: () => Promise.reject(error),
          });
          const {result, calls} = await sendTo(cut, replayed);
          expect([result, calls], `${status} ${error.name}`).to.deep.equal([{outcome: 'replayed'}, 2]);
        }
      }
    });

    it('tries again when the receipt is cut off so that it looks whole, by a proxy that ends what it did not get', async () => {
      for (const [status, body] of [
        [201, '{"received":tr'],
        [201, ''],
        [200, '{"received":true,"version":1'],
      ] as const) {
        const cut: Act = async () => new Response(body, {status, headers: {'content-type': 'application/json'}});
        const {result, calls} = await sendTo(cut, replayed);
        expect([result, calls], body).to.deep.equal([{outcome: 'replayed'}, 2]);
      }
    });

    it('can be asked for less', async () => {
      receiver.does(noNetwork);
      const {signal} = new AbortController();
      await submit(report(), {endpoint}, {signal, patience: {attempts: 2, perAttempt: 10, inAll: 100, firstWait: 1}});
      expect(receiver.calls).to.have.length(2);
    });

    it('waits as long as the receiver asks, in seconds or until a moment', async () => {
      Math.random = () => 0;
      for (const wait of [() => '7', () => new Date(Math.ceil(clock.now / 1000) * 1000 + 7000).toUTCString()]) {
        const began = clock.now;
        expect((await sendTo(problem(429, 'too-busy', {'Retry-After': wait()}), stored)).result).to.deep.equal({outcome: 'stored'});
        expect(clock.now - began).to.be.within(7000, 8000);
      }
    });

    it('does not wait longer than it has, and says when to come back', async () => {
      for (const [wait, seconds] of [
        ['60', 60],
        [new Date(Math.ceil(clock.now / 1000) * 1000 + 60_000).toUTCString(), 61],
      ] as const) {
        const began = clock.now;
        const {result, calls} = await sendTo(problem(503, 'fault', {'Retry-After': wait}));
        expect(calls).to.equal(1);
        expect(clock.now).to.equal(began);
        const {retryAt} = result as {retryAt: Date};
        expect(retryAt.getTime() - began).to.be.within((seconds - 1) * 1000, seconds * 1000);
      }
    });

    it('does not mind a Retry-After that means nothing', async () => {
      for (const wait of ['straks', '-5', '1.5', 'Sat, 01 Jan 2000 00:00:00 GMT', '']) {
        const {result, calls} = await sendTo(problem(429, 'too-busy', {'Retry-After': wait}), stored);
        expect([result.outcome, calls], wait).to.deep.equal(['stored', 2]);
      }
    });

    it('names no moment that is no moment', async () => {
      for (const wait of ['99999999999999999999', '9'.repeat(400)]) {
        const {result, calls} = await sendTo(problem(429, 'too-busy', {'Retry-After': wait}));
        expect(result, wait).to.deep.equal({outcome: 'failed', reason: 'too-busy'});
        expect(calls).to.equal(1);
      }
    });
  });

  describe('cancelling', () => {
    it('before the first attempt sends nothing', async () => {
      const delivery = report();
      expect(await send(delivery, {}, AbortSignal.abort())).to.deep.equal({outcome: 'cancelled'});
      expect(receiver.calls).to.have.length(0);
      expect(delivery.uncertain).to.equal(false);
    });

    it('during an attempt ends it, and leaves it in doubt', async () => {
      const cancelling = new AbortController();
      receiver.does((call) => {
        queueMicrotask(() => cancelling.abort());
        return silent(call);
      });
      const delivery = report();
      expect(await send(delivery, {}, cancelling.signal)).to.deep.equal({outcome: 'cancelled'});
      expect(receiver.calls).to.have.length(1);
      expect(receiver.calls[0]!.init.signal!.aborted).to.equal(true);
      expect(delivery.uncertain).to.equal(true);
    });

    it('between two attempts sends no more, and is sure when the first one was refused', async () => {
      const cancelling = new AbortController();
      receiver.does(problem(429, 'too-busy', {'Retry-After': '5'}));
      const delivery = report();
      const began = clock.now;
      setTimeout(() => cancelling.abort(), 2000);
      expect(await send(delivery, {}, cancelling.signal)).to.deep.equal({outcome: 'cancelled'});
      expect(clock.now - began).to.equal(2000);
      expect(receiver.calls).to.have.length(1);
      expect(delivery.uncertain).to.equal(false);
    });
  });
});
