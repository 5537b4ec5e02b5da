import {expect} from '@open-wc/testing';

import {type Failure, prepare, type Transport} from '../../src/portal/submit.js';
import {SubmitError} from '../../src/portal/submit-error.js';
import {largestBody} from '../../src/protocol/wire/limits.js';
import {twoVersions} from '../fixtures/version-2.js';
import {type Act, answer, loginPage, noNetwork, problem, redirect, replayed, silent, stored} from '../fixtures/receiver.js';
import {body, endpoint, errors, receiver, report, send, sendTo, withClock} from '../fixtures/submitting.js';

describe('submit()', () => {
  withClock();

  describe('the request', () => {
    it('carries the submission as JSON, to exactly the address given', async () => {
      const delivery = prepare('report', body, {school: 'de-regenwulp'});
      await send(delivery);
      const [call] = receiver.calls;
      expect(call!.url).to.equal(endpoint);
      expect(JSON.parse(call!.body)).to.deep.equal({version: 1, id: delivery.submission.id, kind: 'report', school: 'de-regenwulp', body});
    });

    it('carries no cookie, no referrer and nothing from a cache, and follows no redirect', async () => {
      await send(report());
      const {method, credentials, referrerPolicy, cache, redirect, keepalive} = receiver.calls[0]!.init;
      expect({method, credentials, referrerPolicy, cache, redirect, keepalive}).to.deep.equal({
        method: 'POST',
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        cache: 'no-store',
        redirect: 'manual',
        keepalive: true,
      });
    });

    it('names the type and, in quotes, the id in its headers, and nothing else', async () => {
      const delivery = report();
      await send(delivery);
      expect(Object.fromEntries(receiver.calls[0]!.headers)).to.deep.equal({
        'content-type': 'application/json',
        'idempotency-key': `"${delivery.submission.id}"`,
      });
    });

    it('is the same id and the same bytes on every attempt', async () => {
      const {calls} = await sendTo(noNetwork, problem(500, 'fault'), problem(429, 'too-busy'), silent, stored);
      expect(calls).to.equal(5);
      expect(new Set(receiver.calls.map((call) => call.body)).size).to.equal(1);
      expect(new Set(receiver.calls.map((call) => call.headers.get('idempotency-key'))).size).to.equal(1);
    });

    it('has the headers of the gateway, asked for before every attempt, and never instead of ours', async () => {
      let asked = 0;
      receiver.does(noNetwork, stored);
      await send(report(), {
        requestHeaders: async () => ({'X-Key': `sleutel-${++asked}`, 'Content-Type': 'text/plain', 'Idempotency-Key': 'van-de-poort'}),
      });
      expect(receiver.calls.map((call) => call.headers.get('x-key'))).to.deep.equal(['sleutel-1', 'sleutel-2']);
      for (const {headers} of receiver.calls) {
        expect(headers.get('content-type')).to.equal('application/json');
        expect(headers.get('idempotency-key')).to.match(/^"[\w-]{22}"$/);
      }
    });

    it('is not made without the headers of the gateway', async () => {
      const delivery = report();
      const result = await send(delivery, {requestHeaders: () => Promise.reject(new Error('geen sleutel'))});
      expect(result).to.deep.equal({outcome: 'failed', reason: 'unreachable'});
      expect(receiver.calls).to.have.length(0);
      expect(delivery.uncertain).to.equal(false);
      expect(errors.lines[0]).to.contain('requestHeaders()');
    });

    it('is not made when the body is too large to travel', async () => {
      const room = largestBody - prepare('report', {story: ''}).bytes.length;
      expect((await send(prepare('report', {story: 'x'.repeat(room)}))).outcome).to.equal('stored');
      const delivery = prepare('report', {story: 'x'.repeat(room + 1)});
      expect(await send(delivery)).to.deep.equal({outcome: 'failed', reason: 'too-large'});
      // Bytes are counted, not characters.
      expect((await send(prepare('report', {story: 'é'.repeat(room - 100)}))).outcome).to.equal('failed');
      expect(receiver.calls).to.have.length(1);
    });

    it('is made once while the browser thinks that there is no network, and what was uncertain stays so', async () => {
      Object.defineProperty(navigator, 'onLine', {configurable: true, value: false});
      const delivery = report();
      delivery.uncertain = true;
      receiver.does(noNetwork);
      expect(await send(delivery)).to.deep.equal({outcome: 'failed', reason: 'offline'});
      expect(receiver.calls).to.have.length(1);
      receiver.does(stored);
      expect(delivery.uncertain).to.equal(true);
      expect(await send(report())).to.deep.equal({outcome: 'stored'});
      expect(receiver.calls).to.have.length(2);
      expect(delivery.uncertain).to.equal(true);
    });
  });

  describe('the answer', () => {
    it('tells a first time from a replay', async () => {
      expect((await sendTo(stored)).result).to.deep.equal({outcome: 'stored'});
      expect((await sendTo(replayed)).result).to.deep.equal({outcome: 'replayed'});
    });

    for (const [name, act] of [
      ['a login page that answers 200', loginPage],
      ['another JSON that answers 200', answer(200, {ok: true})],
      ['a receipt of another version', answer(201, {received: true, version: 2})],
      ['a receipt that says no', answer(201, {received: false, version: 1})],
      ['a receipt with 202, which promises nothing', answer(202, {received: true, version: 1})],
      ['no content', answer(204, undefined)],
    ] as const) {
      it(`does not count ${name} as stored`, async () => {
        const {result, delivery, calls} = await sendTo(act);
        expect(result).to.deep.equal({outcome: 'failed', reason: 'no-receipt'});
        expect(delivery.uncertain).to.equal(true);
        expect(calls).to.equal(1);
      });
    }

    it('takes a redirect for a fault in the set-up: told to the developer, not tried again', async () => {
      const {result, calls} = await sendTo(redirect);
      expect(result).to.deep.equal({outcome: 'failed', reason: 'redirected'});
      expect(calls).to.equal(1);
      expect(errors.lines).to.have.length(1);
      expect(errors.lines[0]).to.contain(endpoint).and.contain('redirect');
      expect(errors.lines[0]).not.to.contain('fietsen');
    });

    // Every answer that is no receipt: whether another attempt follows, whether it may be stored all the same, and the reason.
    const table: [name: string, act: Act, tries: 1 | 5, uncertain: boolean, reason: Failure][] = [
      ['no network', noNetwork, 5, true, 'unreachable'],
      ['400', answer(400, undefined), 1, false, 'invalid'],
      ['401', answer(401, undefined), 1, false, 'not-allowed'],
      ['403', answer(403, undefined), 1, false, 'not-allowed'],
      ['404', answer(404, undefined), 1, false, 'unreachable'],
      ['405', answer(405, undefined), 1, false, 'unreachable'],
      ['406', answer(406, undefined), 1, false, 'unsupported-version'],
      ['408', answer(408, undefined), 5, false, 'unreachable'],
      ['409', answer(409, undefined), 1, false, 'unreachable'],
      ['409 in-progress', problem(409, 'in-progress'), 5, true, 'in-progress'],
      ['409 key-expired', problem(409, 'key-expired'), 1, false, 'key-expired'],
      ['410', answer(410, undefined), 1, false, 'unreachable'],
      ['413', answer(413, undefined), 1, false, 'too-large'],
      ['415', answer(415, undefined), 1, false, 'unsupported-media-type'],
      ['422', answer(422, undefined), 1, false, 'invalid'],
      ['422 invalid', problem(422, 'invalid'), 1, false, 'invalid'],
      ['422 conflict', problem(422, 'conflict'), 1, false, 'conflict'],
      ['422 cannot-keep-apart', problem(422, 'cannot-keep-apart'), 1, false, 'cannot-keep-apart'],
      ['425', answer(425, undefined), 5, false, 'unreachable'],
      ['428', answer(428, undefined), 1, false, 'proof-required'],
      ['429', answer(429, undefined), 5, false, 'too-busy'],
      ['429 too-busy', problem(429, 'too-busy'), 5, false, 'too-busy'],
      ['500', answer(500, undefined), 5, true, 'fault'],
      ['500 fault', problem(500, 'fault'), 5, true, 'fault'],
      ['501', answer(501, undefined), 1, true, 'unreachable'],
      ['502', answer(502, undefined), 5, true, 'unreachable'],
      ['503', answer(503, undefined), 5, true, 'unreachable'],
      ['503 closed', problem(503, 'closed'), 1, false, 'closed'],
      ['504', answer(504, undefined), 5, true, 'unreachable'],
      ['505', answer(505, undefined), 1, true, 'unreachable'],
    ];
    for (const [name, act, tries, uncertain, reason] of table) {
      it(`${name}: ${tries === 1 ? 'stops' : 'tries again'}, ${uncertain ? 'may be stored' : 'is not stored'}, says ${reason}`, async () => {
        const {result, delivery, calls} = await sendTo(act);
        expect({result, uncertain: delivery.uncertain, calls}).to.deep.equal({
          result: {outcome: 'failed', reason},
          uncertain,
          calls: tries,
        });
        if (tries === 5) expect((await sendTo(act, stored)).result).to.deep.equal({outcome: 'stored'});
      });
    }

    it('takes only our own reasons from a problem document', async () => {
      for (const value of [
        {type: 'about:blank'},
        {type: 'urn:pleinwacht:problem:__proto__'},
        {type: 'urn:pleinwacht:problem:weekend'},
        {type: 7},
        ['closed'],
        null,
      ]) {
        expect((await sendTo(answer(500, value))).result).to.deep.equal({outcome: 'failed', reason: 'fault'});
      }
    });
  });

  describe('a sender that knows two versions', () => {
    const one = {...body, involves: 'adult'};
    const both = {...body, involved: ['pupils', 'adult']};
    const speak = (said: object) => prepare('report', said, {versions: twoVersions});
    /** Knows one version, as receivers do that were never touched again. */
    const knowing =
      (version: number): Act =>
      (call) => {
        const sent = JSON.parse(call.body) as {version: number};
        return (sent.version === version ? answer(201, {received: true, version}) : problem(406, 'unsupported-version'))(call);
      };
    const spoken = () => receiver.calls.map((call) => JSON.parse(call.body) as {version: number; id: string; body: object});

    it('speaks the lowest that has words for all of it', async () => {
      expect([speak(one).submission.version, speak(both).submission.version]).to.deep.equal([1, 2]);
      receiver.does(knowing(1));
      expect(await send(speak(one))).to.deep.equal({outcome: 'stored'});
      expect(spoken().map(({version}) => version)).to.deep.equal([1]);
    });

    it('steps down once when the receiver does not know it, with the same id and no word less', async () => {
      receiver.does(knowing(1));
      const delivery = speak(both);
      expect(await send(delivery)).to.deep.equal({outcome: 'stored'});
      const [first, second] = spoken();
      expect([first!.version, first!.body]).to.deep.equal([2, {...body, involves: both.involved}]);
      expect([second!.version, second!.id, second!.body]).to.deep.equal([1, first!.id, {...both, involves: 'adult'}]);
      expect([delivery.submission.version, delivery.uncertain]).to.deep.equal([1, false]);
    });

    it('stays with the lower one on every later attempt', async () => {
      receiver.does(problem(406, 'unsupported-version'), silent, answer(201, {received: true, version: 1}));
      expect(await send(speak(both))).to.deep.equal({outcome: 'stored'});
      expect(spoken().map(({version}) => version)).to.deep.equal([2, 1, 1]);
      expect(receiver.calls[1]!.body).to.equal(receiver.calls[2]!.body);
    });

    it('gives up when the lower one is not known either', async () => {
      receiver.does(knowing(0));
      const delivery = speak(both);
      expect(await send(delivery)).to.deep.equal({outcome: 'failed', reason: 'unsupported-version'});
      expect(spoken().map(({version}) => version)).to.deep.equal([2, 1]);
      expect(delivery.uncertain).to.equal(false);
    });

    it('takes no receipt of another version than it spoke', async () => {
      receiver.does(answer(201, {received: true, version: 1}));
      expect(await send(speak(both))).to.deep.equal({outcome: 'failed', reason: 'no-receipt'});
    });

    it('steps down through a transport too', async () => {
      const seen: number[] = [];
      const transport: Transport = async ({version}) => {
        seen.push(version);
        if (seen.length === 1) throw new SubmitError('unsupported-version');
        return {received: true, version};
      };
      expect(await send(speak(both), {transport})).to.deep.equal({outcome: 'stored'});
      expect(seen).to.deep.equal([2, 1]);
    });
  });

  describe('certainty', () => {
    it('stays in doubt when a later attempt is refused for reasons of its own', async () => {
      const {delivery} = await sendTo(noNetwork, problem(503, 'closed'));
      expect(delivery.uncertain).to.equal(true);
    });

    for (const slug of ['invalid', 'too-large', 'unsupported-media-type', 'unsupported-version', 'cannot-keep-apart'] as const) {
      it(`ends when the same bytes are refused as ${slug}, for then no earlier attempt was stored`, async () => {
        const {result, delivery} = await sendTo(noNetwork, problem(422, slug));
        expect(result).to.deep.equal({outcome: 'failed', reason: slug});
        expect(delivery.uncertain).to.equal(false);
      });
    }

    it('ends when a later send is stored', async () => {
      const {delivery} = await sendTo(silent);
      expect(delivery.uncertain).to.equal(true);
      receiver.does(replayed);
      expect(await send(delivery)).to.deep.equal({outcome: 'replayed'});
      expect(delivery.uncertain).to.equal(false);
    });
  });
});

describe('prepare()', () => {
  it('makes an id of 128 random bits in base64url', () => {
    const ids = Array.from({length: 2000}, () => prepare('report', body).submission.id);
    for (const id of ids) expect(id).to.match(/^[A-Za-z0-9_-]{22}$/);
    expect(new Set(ids).size).to.equal(ids.length);
    // Each of the 64 characters turns up, so no part of the bits stands still.
    expect(new Set(ids.map((id) => id[0])).size).to.equal(64);
  });

  it('cleans text in every place: NFC, one kind of line end, no control characters', () => {
    const {submission, bytes} = prepare('report', {
      story: 'Rene\u0301\r\nzei\rniets\u0000\u001b[31m\u0085\u007f\ten toen \ud800',
      contact: {mode: 'name', name: 'Zoe\u0308'},
      places: ['o\u0308'],
    });
    expect(submission.body).to.deep.equal({
      story: 'Ren\u00e9\nzei\nniets[31m\ten toen \ufffd',
      contact: {mode: 'name', name: 'Zo\u00eb'},
      places: ['\u00f6'],
    });
    expect(JSON.parse(bytes)).to.deep.equal(submission);
  });

  it('names a school and an earlier send only when there is one', () => {
    expect(Object.keys(prepare('report', body).submission)).to.deep.equal(['version', 'id', 'kind', 'body']);
    const {submission} = prepare('report', body, {school: 's', replaces: 'AAAAAAAAAAAAAAAAAAAAAA'});
    expect([submission.school, submission.replaces]).to.deep.equal(['s', 'AAAAAAAAAAAAAAAAAAAAAA']);
  });

  it('is frozen through and through, and certain until it was sent', () => {
    const {submission, uncertain} = prepare('report', {forms: ['verbal'], contact: {mode: 'none'}});
    const {body: frozen} = submission as {body: {forms: string[]; contact: object}};
    expect([submission, frozen, frozen.forms, frozen.contact].every(Object.isFrozen)).to.equal(true);
    expect(uncertain).to.equal(false);
  });
});
