import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import {createEndpoint, type EndpointOptions} from '../../src/endpoint/index.js';
import type {Fault} from '../../src/endpoint/index.js';
import {prove} from '../../src/portal/proof-of-work.js';
import type {Proof} from '../../src/protocol/index.js';
import {store, withStore} from './one-store.js';
import {allItems, ask, newId, report, send, tokenOf} from './submissions.js';

const token = tokenOf('coordinator');
const minute = 60_000;

withStore();

/** A receiver of two schools, at a moment that the test sets. */
function receiverWith(limits: EndpointOptions['limits'], more: Partial<EndpointOptions> = {}) {
  const faults: Fault[] = [];
  const at = {now: Date.parse('2026-11-23T10:00:00+01:00')};
  // A number of its own for each test, in one store.
  const id = newId().replaceAll('_', '.');
  const schools = [id, `${id}-other`].map((school) => ({
    id: school,
    recipients: ['coordinator'],
    tokens: school === id ? [`${token}${id}`, `second-${token}${id}`] : [],
    nobodyOutside: true,
  }));
  const endpoint = createEndpoint({
    schools,
    store,
    limits: limits!,
    now: () => new Date(at.now),
    onFault: (fault) => faults.push(fault),
    ...more,
  });
  const one = (more: Record<string, unknown> = {}) => report({school: id, ...more});
  const junk = async (count: number) => {
    const statuses: Record<number, number> = {};
    for (let sent = 0; sent < count; sent++) {
      const {status} = await send(endpoint, one());
      statuses[status] = (statuses[status] ?? 0) + 1;
    }
    return statuses;
  };
  return {endpoint, at, id, one, junk, faults, token: `${token}${id}`, second: `second-${token}${id}`};
}

/** As a widget does: sends, works when it is asked to, sends again. */
async function work(answer: Response): Promise<number> {
  assert.equal(answer.status, 428);
  const {type, proof} = (await answer.json()) as {type: string; proof: Proof};
  assert.equal(type, 'urn:pleinwacht:problem:proof-required');
  const number = await prove(proof, new AbortController().signal);
  assert.notEqual(number, undefined);
  return number!;
}
const withProof = (id: unknown, number: number) => ({'Idempotency-Key': `"${String(id)}"; proof=${number}`});

describe('a receiver under pressure', () => {
  const unproven = {count: 10, seconds: 60};

  it('asks for work, and stores what comes with it, while junk goes on', async () => {
    const {endpoint, junk, one} = receiverWith({unproven});
    assert.deepEqual(await junk(30), {201: 10, 428: 20});
    const honest = one();
    const asked = await send(endpoint, honest);
    assert.match(asked.headers.get('retry-after')!, /^\d+$/);
    const number = await work(asked);
    assert.deepEqual(await junk(5), {428: 5});
    assert.equal((await send(endpoint, honest, withProof(honest.id, number))).status, 201);
    // Its answer was lost on the way.
    assert.equal((await send(endpoint, honest, withProof(honest.id, number))).status, 200);
  });

  it('takes no number for another report, no wrong one, and none of long ago', async () => {
    const {endpoint, junk, one, at} = receiverWith({unproven});
    await junk(20);
    const [mine, other] = [one(), one()];
    const number = await work(await send(endpoint, mine));
    assert.equal((await send(endpoint, other, withProof(other.id, number))).status, 428);
    for (const wrong of [number + 1, 0, 999_999_999]) {
      if (wrong !== number) assert.equal((await send(endpoint, mine, withProof(mine.id, wrong))).status, 428);
    }
    at.now += 11 * minute;
    await junk(20);
    assert.equal((await send(endpoint, mine, withProof(mine.id, number))).status, 428);
    const next = await work(await send(endpoint, mine));
    at.now += 4 * minute;
    await junk(20);
    assert.equal((await send(endpoint, mine, withProof(mine.id, next))).status, 201);
  });

  it('asks nothing of another school, and of nobody once it is over', async () => {
    const {endpoint, junk, one, id, at} = receiverWith({unproven});
    await junk(20);
    assert.equal((await send(endpoint, one({school: `${id}-other`}))).status, 201);
    // Junk that goes on as fast as there would be room for it.
    for (let second = 0; second < 60; second++) {
      at.now += 1000;
      assert.deepEqual(await junk(1), {428: 1});
    }
    at.now += minute / 2;
    assert.deepEqual(await junk(1), {201: 1});
  });

  it('lets one answer in once: whoever sends it again and again takes nobody their place', async () => {
    const {endpoint, junk, one} = receiverWith({rate: {count: 15, seconds: 60}, unproven});
    await junk(20);
    const mine = one();
    const number = await work(await send(endpoint, mine));
    for (let again = 0; again < 30; again++) {
      const {status} = await send(endpoint, mine, withProof(mine.id, number));
      assert.equal(status, again === 0 ? 201 : 200);
    }
    const honest = one();
    assert.equal((await send(endpoint, honest, withProof(honest.id, await work(await send(endpoint, honest))))).status, 201);
  });

  it('is met by other processes with the same secret', async () => {
    const proofSecret = 'een-geheim-van-alle-processen';
    const [here, there] = [receiverWith({unproven, proofSecret}), receiverWith({unproven, proofSecret: `${proofSecret}-anders`})];
    const sibling = createEndpoint({
      schools: [{id: here.id, recipients: ['coordinator'], tokens: [here.token], nobodyOutside: true}],
      store,
      limits: {unproven: {count: 1, seconds: 3600}, proofSecret},
      now: () => new Date(here.at.now),
    });
    await here.junk(20);
    await there.junk(20);
    await send(sibling, here.one());
    const mine = here.one();
    const number = await work(await send(here.endpoint, mine));
    assert.equal((await send(sibling, mine, withProof(mine.id, number))).status, 201);
    assert.throws(
      () => receiverWith({proofSecret: 'kort'}),
      /limits\.proofSecret: expected a text of at least 24 characters, found something else/,
    );
  });
});

describe('bytes of a day', () => {
  it('cost work from half on, are told once, and end until tomorrow', async () => {
    const {endpoint, one, junk, at, faults, id, token: mine} = receiverWith({bytesPerDay: 4000});
    const large = () => one({body: {story: 'x'.repeat(850)}});
    for (let sent = 0; sent < 3; sent++) assert.equal((await send(endpoint, large())).status, 201);
    assert.deepEqual(await junk(2), {428: 2});
    const proven = large();
    const number = await work(await send(endpoint, proven));
    assert.equal((await send(endpoint, proven, withProof(proven.id, number))).status, 201);
    assert.deepEqual(faults, [{during: 'request', code: 'MANY_BYTES'}]);
    const refused = await send(endpoint, large());
    assert.equal(refused.status, 429);
    assert.equal(Number(refused.headers.get('retry-after')), 14 * 3600);
    assert.equal((await send(endpoint, one({school: `${id}-other`}))).status, 201);
    at.now += 14 * 60 * minute;
    assert.deepEqual(await junk(1), {201: 1});
    assert.equal((await allItems(endpoint, mine)).length, 5);
  });
});

describe('guesses of a token', () => {
  it('are not looked at beyond their number, whoever read before reads on, and later others do', async () => {
    const {endpoint, at, token: known, second} = receiverWith({wrongTokens: {count: 5, seconds: 60}});
    const status = async (tried: string) => (await ask(endpoint, tried)).status;
    assert.equal(await status(known), 200);
    const tried: number[] = [];
    for (let guess = 0; guess < 8; guess++) tried.push(await status(tokenOf(`guess-${guess}`)));
    assert.deepEqual(tried, [401, 401, 401, 401, 429, 429, 429, 429]);
    // A right one that nobody has used is answered as a wrong one is.
    assert.equal(await status(second), 429);
    for (let again = 0; again < 20; again++) assert.equal(await status(known), 200);
    at.now += minute;
    assert.equal(await status(second), 200);
  });
});

describe('a group that would give away who told', () => {
  const groups = [
    {name: 'Groep 8b', pupils: 6},
    {name: 'Groep 7', pupils: 27},
    {name: 'Zoë’s groep', pupils: 4},
  ];
  const stored = async (kind: string, body: Record<string, unknown>) => {
    const endpoint = createEndpoint({
      schools: [{id: newId(), recipients: ['coordinator'], tokens: [token], nobodyOutside: true, groups}],
      store,
    });
    const sent = {version: 1, id: newId(), kind, body};
    assert.equal((await send(endpoint, sent)).status, 201);
    // The same bytes are still the same.
    assert.equal((await send(endpoint, sent)).status, 200);
    return (await allItems(endpoint, token))[0]!.body;
  };

  for (const written of ['Groep 8b', 'groep 8B', ' Groep\u00a08b ', 'Groep-8b', 'ＧＲＯＥＰ 8ｂ', 'zoe\u0308’s\tGROEP']) {
    it(`is not kept: ${JSON.stringify(written)}`, async () => {
      assert.deepEqual(await stored('report', {story: 'x', group: written}), {story: 'x'});
    });
  }

  it('is kept when it is large, and where somebody gives their name', async () => {
    assert.equal((await stored('report', {story: 'x', group: 'Groep 7'})).group, 'Groep 7');
    const from = {name: 'De Vries', reach: '06 12345678'};
    const shared = {
      about: 'bullied',
      setting: 'home',
      schoolType: 'po',
      signals: [{id: 'sad', seen: 'yes'}],
      child: 'Sam',
      group: 'Groep 8b',
      from,
    };
    assert.equal((await stored('checklist', shared)).group, 'Groep 8b');
  });

  it('has a name and a number in the options', () => {
    const wrong = [{name: 'Groep 8b'}] as never;
    const schools = [{id: 'x', recipients: ['coordinator'], tokens: [token], nobodyOutside: true, groups: wrong}];
    assert.throws(() => createEndpoint({schools, store}), /schools\[0\]\.groups\[0\]: expected a name and a number of pupils/);
  });
});
