import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import {createEndpoint, type EndpointOptions, type Fault, type ReaderOption, type SchoolOption} from '../../src/endpoint/index.js';
import {everythingIn, schools, store, token, withStore} from './one-store.js';
import {address, allItems, ask, canary, report, send} from './submissions.js';

const far: SchoolOption = {id: 'de-kluut', recipients: ['coordinator', {role: 'confidant', outsideTeam: true}], retention: 10};

describe('a portal that knows its own schools and readers', () => {
  withStore();
  const faults: Fault[] = [];
  let now = new Date('2026-11-26T12:00:00Z');
  let reader: ReaderOption | undefined;
  /** An endpoint that finds one school, and lets in whom a test says. */
  const endpointWith = (options: Partial<EndpointOptions> = {}) =>
    createEndpoint({
      schoolOf: async (id) => (id === far.id ? far : undefined),
      authenticate: async ({headers}) => (headers.get('cookie') === 'session=1' ? reader : undefined),
      store,
      onFault: (fault) => faults.push(fault),
      now: () => now,
      ...options,
    });
  const signedIn = (endpoint: ReturnType<typeof endpointWith>, path = '/submissions') =>
    endpoint(new Request(address + path, {headers: {cookie: 'session=1'}}));

  it('receives for a school that schoolOf() finds, and for no other', async () => {
    const endpoint = endpointWith();
    assert.equal((await send(endpoint, report({school: far.id}))).status, 201);
    for (const [school, code] of [
      ['niet-hier', 'unknown_school'],
      [undefined, 'required'],
    ]) {
      const answer = await send(endpoint, report({school}));
      assert.equal(answer.status, 422);
      assert.deepEqual(((await answer.json()) as {fields: unknown}).fields, [{path: 'school', code}]);
    }
  });

  it('lets in who authenticate() says, each for what is theirs', async () => {
    const endpoint = endpointWith();
    await send(endpoint, report({school: far.id, body: {involves: 'adult', effect: 'apart'}}));
    const seen = async (who: ReaderOption | undefined) => {
      reader = who;
      const answer = await signedIn(endpoint);
      return answer.status === 200 ? (await answer.text()).includes('apart') : answer.status;
    };
    assert.equal(await seen({school: far.id}), false, 'the team never reads about an adult of the school');
    assert.equal(await seen({school: far.id, recipients: ['confidant']}), true);
    assert.equal(await seen(undefined), 401);
    assert.equal((await ask(endpoint, undefined)).status, 401);
  });

  it('lets tokens in as well, where schools have some', async () => {
    const endpoint = endpointWith({schools, authenticate: () => undefined});
    assert.equal((await send(endpoint, report({school: 'de-regenwulp'}))).status, 201);
    assert.ok((await allItems(endpoint, token)).length > 0);
  });

  for (const [what, who] of [
    ['a school that is none', {school: 'niet-hier'}],
    ['a role that the school does not have', {school: far.id, recipients: ['niemand']}],
    ['nobody at all', {school: far.id, recipients: []}],
    ['both sides at once', {school: far.id, recipients: ['coordinator', 'confidant']}],
  ] as const) {
    it(`answers 500 when authenticate() says ${what}, and tells what to mend`, async () => {
      reader = who;
      faults.length = 0;
      const answer = await signedIn(endpointWith());
      assert.equal(answer.status, 500);
      assert.match(faults[0]?.mend ?? '', /^createEndpoint\(\) authenticate\(\): expected /);
    });
  }

  it('answers 500 when schoolOf() fails or finds what is no school, so that the sender tries again', async () => {
    for (const [schoolOf, code] of [
      [() => Promise.reject(Object.assign(new Error(canary), {code: 'ECONNREFUSED'})), 'ECONNREFUSED'],
      [() => ({...far, recipients: []}), 'SCHOOL'],
      [() => ({...far, id: 'een-andere'}), 'SCHOOL'],
    ] as const) {
      faults.length = 0;
      const answer = await send(endpointWith({schoolOf}), report({school: 'de-kluut'}));
      assert.equal(answer.status, 500);
      assert.ok(!(await everythingIn(answer)).includes(canary));
      assert.equal(faults[0]?.code, code);
      assert.ok(!JSON.stringify(faults).includes(canary));
    }
  });

  it('erases after the days of each school that is found, and after those of all what a school left that is gone', async () => {
    await endpointWith().purge();
    const sent = await send(endpointWith({schoolOf: (id) => ({...far, id})}), report({school: 'weg'}));
    assert.equal(sent.status, 201);
    const left = async () => new Set(await store.schools!());
    assert.deepEqual([(await left()).has(far.id), (await left()).has('weg')], [true, true]);
    now = new Date('2026-12-10T12:00:00Z');
    await endpointWith().purge();
    assert.deepEqual([(await left()).has(far.id), (await left()).has('weg')], [false, true]);
    now = new Date('2027-12-10T12:00:00Z');
    await endpointWith().purge();
    assert.deepEqual([...(await left())], []);
  });

  it('needs a way to read, and a store that says what it holds', () => {
    const schoolOf = () => undefined;
    assert.throws(() => createEndpoint({schoolOf, store}), /authenticate: expected a function/);
    assert.throws(() => createEndpoint({store}), /schools: expected a list of at least one school/);
    const silent = Object.assign(Object.create(store) as typeof store, {schools: undefined});
    assert.throws(() => createEndpoint({schoolOf, authenticate: schoolOf, store: silent}), /store: expected a Store with schools\(\)/);
  });
});

describe('a body that was read before it came to the endpoint', () => {
  withStore();
  const told = (request: Request) => {
    const faults: Fault[] = [];
    const endpoint = createEndpoint({schools, store, onFault: (fault) => faults.push(fault)});
    return endpoint(request).then((answer) => ({answer, faults}));
  };
  const headers = {'Content-Type': 'application/json', 'Content-Length': '80'};
  const used = async () => {
    const request = new Request(address, {method: 'POST', headers, body: JSON.stringify(report())});
    await request.json();
    return request;
  };
  /** As adapters to Node hand over what express.json() has read. */
  const held = () => {
    const request = new Request(address, {method: 'POST', headers, body: JSON.stringify(report())});
    request.body!.getReader();
    return request;
  };
  for (const [what, request] of [
    ['as a request that is used', used],
    ['as one that somebody holds', held],
    ['and left nothing', () => new Request(address, {method: 'POST', headers, body: ''})],
    ['and left the name of an object', () => new Request(address, {method: 'POST', headers, body: String({})})],
  ] as const) {
    it(`${what}, is our fault and no bad JSON`, async () => {
      const {answer, faults} = await told(await request());
      assert.equal(answer.status, 500);
      assert.match(((await answer.json()) as {type: string}).type, /:fault$/);
      assert.deepEqual(
        faults.map(({during, code}) => [during, code]),
        [['request', 'BODY_READ']],
      );
      assert.match(faults[0]!.mend!, /express\.json\(\)/);
    });
  }

  it('is told apart from an empty body and from one that is no JSON', async () => {
    for (const body of ['', '[object Object]', '{']) {
      const length = String(body.length);
      const {answer, faults} = await told(new Request(address, {method: 'POST', headers: {...headers, 'Content-Length': length}, body}));
      assert.equal(answer.status, 400);
      assert.deepEqual(faults, []);
    }
  });
});
