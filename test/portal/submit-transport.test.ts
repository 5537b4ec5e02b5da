import {expect} from '@open-wc/testing';

import {type Transport} from '../../src/portal/submit.js';
import {SubmitError} from '../../src/portal/submit-error.js';
import type {ProblemSlug} from '../../src/protocol/wire/problem-slugs.js';
import {clock, receiver, report, send, withClock} from '../fixtures/submitting.js';

describe('submit(), through a transport of the host', () => {
  withClock();

  it('gets the frozen submission once per attempt, and no request is made', async () => {
    const seen: unknown[] = [];
    const transport: Transport = async (submission, {signal}) => {
      expect(signal).to.be.instanceOf(AbortSignal);
      expect(Object.isFrozen(submission) && Object.isFrozen(submission.body)).to.equal(true);
      seen.push(submission);
      if (seen.length < 3) throw new SubmitError('too-busy');
      return {received: true, version: 1};
    };
    const delivery = report();
    expect(await send(delivery, {transport})).to.deep.equal({outcome: 'stored'});
    expect(seen).to.deep.equal([delivery.submission, delivery.submission, delivery.submission]);
    expect(receiver.calls).to.have.length(0);
  });

  it('is asked even when the browser thinks that there is no network', async () => {
    Object.defineProperty(navigator, 'onLine', {configurable: true, value: false});
    const transport: Transport = async () => ({received: true, version: 1});
    expect(await send(report(), {transport})).to.deep.equal({outcome: 'stored'});
  });

  const table: [slug: ProblemSlug, tries: 1 | 5, uncertain: boolean][] = [
    ['invalid', 1, false],
    ['too-large', 1, false],
    ['unsupported-media-type', 1, false],
    ['not-allowed', 1, false],
    ['unsupported-version', 1, false],
    ['in-progress', 5, true],
    ['conflict', 1, false],
    ['cannot-keep-apart', 1, false],
    ['key-expired', 1, false],
    ['proof-required', 1, false],
    ['too-busy', 5, false],
    ['closed', 1, false],
    ['fault', 5, true],
  ];
  for (const [slug, tries, uncertain] of table) {
    it(`that rejects with ${slug} is asked ${tries === 1 ? 'once' : 'again'}, and ${uncertain ? 'may have' : 'has not'} stored it`, async () => {
      let calls = 0;
      const delivery = report();
      const result = await send(delivery, {
        transport: () => {
          calls++;
          return Promise.reject(new SubmitError(slug));
        },
      });
      expect(result).to.deep.equal({outcome: 'failed', reason: slug});
      expect([calls, delivery.uncertain]).to.deep.equal([tries, uncertain]);
    });
  }

  for (const [name, transport] of [
    ['rejects with anything else', () => Promise.reject(new Error('sessie verlopen'))],
    ['rejects with nothing', () => Promise.reject()],
    [
      'throws',
      () => {
        throw new TypeError('kapot');
      },
    ],
  ] as [string, Transport][]) {
    it(`that ${name} is unreachable`, async () => {
      const delivery = report();
      expect(await send(delivery, {transport})).to.deep.equal({outcome: 'failed', reason: 'unreachable'});
      expect(delivery.uncertain).to.equal(true);
    });
  }

  it('that resolves to no receipt has stored nothing for sure', async () => {
    for (const value of [undefined, {}, {received: true}, 'ok', {received: true, version: '1'}]) {
      const transport = (async () => value) as unknown as Transport;
      expect(await send(report(), {transport})).to.deep.equal({outcome: 'failed', reason: 'no-receipt'});
    }
  });

  it('says when to come back', async () => {
    const began = clock.now;
    const result = await send(report(), {transport: () => Promise.reject(new SubmitError('too-busy', {retryAfter: 90}))});
    expect(result).to.deep.equal({outcome: 'failed', reason: 'too-busy', retryAt: new Date(began + 90_000)});
  });

  it('that names no number of seconds names no moment', async () => {
    for (const retryAfter of [Number.NaN, Number.POSITIVE_INFINITY, 'straks' as unknown as number]) {
      const result = await send(report(), {transport: () => Promise.reject(new SubmitError('too-busy', {retryAfter}))});
      expect(result).to.deep.equal({outcome: 'failed', reason: 'too-busy'});
    }
  });

  it('is recognised by name when it comes from another copy of the library', async () => {
    class SubmitErrorOfAnotherCopy extends Error {
      override name = 'SubmitError';
      slug = 'closed';
    }
    const result = await send(report(), {transport: () => Promise.reject(new SubmitErrorOfAnotherCopy())});
    expect(result).to.deep.equal({outcome: 'failed', reason: 'closed'});
  });

  it('with a reason that nobody knows is unreachable', async () => {
    const result = await send(report(), {transport: () => Promise.reject(new SubmitError('weekend' as ProblemSlug))});
    expect(result).to.deep.equal({outcome: 'failed', reason: 'unreachable'});
  });

  it('that ignores its signal is given up after ten seconds, and at once when cancelled', async () => {
    let calls = 0;
    const transport: Transport = () => {
      calls++;
      return new Promise(() => {});
    };
    const began = clock.now;
    expect(await send(report(), {transport})).to.deep.equal({outcome: 'failed', reason: 'unreachable'});
    expect(clock.now - began).to.be.at.most(40_000);
    expect(calls).to.be.within(3, 4);

    const cancelling = new AbortController();
    const cancelled = send(report(), {transport}, cancelling.signal);
    cancelling.abort();
    expect(await cancelled).to.deep.equal({outcome: 'cancelled'});
  });
});
