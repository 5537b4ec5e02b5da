import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';

import {createEndpoint, type Endpoint, type InboxCounts, openStore, type Store} from '../../src/endpoint/index.js';
import {scratchFolder} from './scratch.js';
import {allItems, ask, canary, type Item, newId, report, send, tokenOf} from './submissions.js';

const [wholeTeam, team, outside, elsewhereToken, nothing] = ['whole-team', 'team', 'outside', 'elsewhere', 'nothing'].map(tokenOf) as [
  string,
  string,
  string,
  string,
  string,
];
const schools = [
  {
    id: 'de-regenwulp',
    recipients: ['coordinator', 'school-leader', {role: 'confidant', outsideTeam: true}],
    tokens: [wholeTeam, {token: team, recipients: ['coordinator', 'school-leader']}, {token: outside, recipients: ['confidant']}],
  },
  {id: 'elders', recipients: ['coordinator'], tokens: [elsewhereToken, {token: nothing, recipients: []}], nobodyOutside: true},
];
const tokens = [wholeTeam, team, outside, elsewhereToken, nothing];

describe('the inbox', () => {
  let store: Store;
  let endpoint: Endpoint;
  let remove: () => Promise<void>;
  before(async () => {
    const scratch = await scratchFolder();
    remove = scratch.remove;
    store = await openStore(`${scratch.folder}/pleinwacht.db`);
    endpoint = createEndpoint({schools, store});
  });
  after(async () => {
    await store.close();
    await remove();
  });

  const toTeam = report({school: 'de-regenwulp', body: {recipient: 'school-leader'}});
  const toConfidant = report({school: 'de-regenwulp', body: {involves: 'adult'}});
  const elsewhere = report({school: 'elders', body: {recipient: 'confidant'}});
  before(async () => {
    for (const one of [toTeam, toConfidant, elsewhere]) assert.equal((await send(endpoint, one)).status, 201);
  });

  it('is closed without a token, and with a wrong one', async () => {
    const one = `/submissions/${toTeam.id}`;
    for (const token of [
      undefined,
      '',
      wholeTeam.slice(0, -1),
      `${wholeTeam}x`,
      wholeTeam.toUpperCase(),
      `${wholeTeam} ${wholeTeam}`,
      `${'x'.repeat(5000)}`,
    ]) {
      for (const [path, method] of [
        ['/submissions', 'GET'],
        [one, 'GET'],
        [one, 'PATCH'],
        [one, 'DELETE'],
        [`/submissions/${newId()}`, 'GET'],
      ] as const) {
        const answer = await ask(endpoint, token, path, method);
        assert.equal(answer.status, 401, `${token} ${method}`);
        assert.equal(answer.headers.get('www-authenticate'), 'Bearer realm="pleinwacht"');
        const text = await answer.text();
        assert.match(text, /urn:pleinwacht:problem:not-allowed/);
        assert.ok(!text.includes(canary));
      }
    }
    const basic = new Request('https://school.example/submissions', {headers: {Authorization: `Basic ${wholeTeam}`}});
    assert.equal((await endpoint(basic)).status, 401);
  });

  for (const [token, visible] of [
    [wholeTeam, [toTeam]],
    [team, [toTeam]],
    [outside, [toConfidant]],
    [elsewhereToken, [elsewhere]],
    [nothing, []],
  ] as const) {
    it(`shows to "${token}" ${visible.length} of three`, async () => {
      const ids = (await allItems(endpoint, token)).map(({id}) => id).sort();
      assert.deepEqual(ids, visible.map(({id}) => id).sort());
      for (const one of [toTeam, toConfidant, elsewhere]) {
        const expected = (visible as readonly unknown[]).includes(one) ? 200 : 404;
        assert.equal((await ask(endpoint, token, `/submissions/${one.id}`)).status, expected);
        if (expected === 200) continue;
        assert.equal((await ask(endpoint, token, `/submissions/${one.id}`, 'PATCH', {state: 'handled'})).status, 404);
        assert.equal((await ask(endpoint, token, `/submissions/${one.id}`, 'DELETE')).status, 404);
      }
    });
  }

  it('shows a submission as it was sent, with the day and the state', async () => {
    const sent = report({school: 'de-regenwulp', extra: {a: [1]}, body: {forms: ['nieuw'], more: true}});
    await send(endpoint, sent);
    const answer = await ask(endpoint, wholeTeam, `/submissions/${sent.id}`);
    const {receivedOn, ...item} = (await answer.json()) as Item;
    assert.match(receivedOn, /^\d{4}-\d{2}-\d{2}$/);
    assert.deepEqual(item, {...sent, addressee: 'coordinator', state: 'new'});
    assert.equal((await allItems(endpoint, wholeTeam)).filter(({id}) => id === sent.id).length, 1);
  });

  it('sets the state, and nothing but the state', async () => {
    const path = `/submissions/${toTeam.id}`;
    for (const state of ['read', 'asked', 'working', 'closed', 'handled', 'new']) {
      const answer = await ask(endpoint, team, path, 'PATCH', {state, body: {story: 'changed'}});
      assert.equal(answer.status, 200);
      const item = (await answer.json()) as Item;
      assert.deepEqual([item.state, item.body], [state, toTeam.body]);
      assert.equal(((await (await ask(endpoint, wholeTeam, path)).json()) as Item).state, state);
    }
  });

  for (const [value, status, field] of [
    [{state: 'gone'}, 422, {path: 'state', code: 'unknown_value'}],
    [{state: ['new']}, 422, {path: 'state', code: 'unknown_value'}],
    [{}, 422, {path: 'state', code: 'required'}],
    [null, 422, {path: 'state', code: 'required'}],
    [[], 422, {path: 'state', code: 'required'}],
  ] as const) {
    it(`answers ${status} to the state ${JSON.stringify(value)}`, async () => {
      const answer = await ask(endpoint, wholeTeam, `/submissions/${toTeam.id}`, 'PATCH', value);
      assert.equal(answer.status, status);
      assert.deepEqual(((await answer.json()) as {fields: unknown[]}).fields, [field]);
    });
  }

  it('erases one, after which it never was', async () => {
    const gone = report({school: 'de-regenwulp'});
    await send(endpoint, gone);
    const path = `/submissions/${gone.id}`;
    const answer = await ask(endpoint, wholeTeam, path, 'DELETE');
    assert.deepEqual([answer.status, await answer.text()], [204, '']);
    assert.equal((await ask(endpoint, wholeTeam, path)).status, 404);
    assert.equal((await ask(endpoint, wholeTeam, path, 'DELETE')).status, 404);
    assert.equal((await ask(endpoint, wholeTeam, path, 'PATCH', {state: 'read'})).status, 404);
    assert.ok(!(await allItems(endpoint, wholeTeam)).some(({id}) => id === gone.id));
  });

  it('shows that an edited report replaces an earlier one, in either order of arrival', async () => {
    const first = report({school: 'de-regenwulp'});
    const second = report({school: 'de-regenwulp', replaces: first.id});
    await send(endpoint, second);
    assert.equal(((await (await ask(endpoint, wholeTeam, `/submissions/${second.id}`)).json()) as Item).replaces, first.id);
    await send(endpoint, first);
    const items = await allItems(endpoint, wholeTeam);
    assert.equal(items.find(({id}) => id === first.id)!.replacedBy, second.id);
    assert.equal('replacedBy' in items.find(({id}) => id === second.id)!, false);
  });

  it('gives every submission once over its pages, newest day first', async () => {
    const scratch = await scratchFolder();
    const own = await openStore(`${scratch.folder}/pages.db`);
    let now = new Date('2026-11-19T12:00:00Z');
    const busy = createEndpoint({schools: schools.slice(0, 1), store: own, now: () => now});
    const sent = Array.from({length: 120}, () => report());
    for (const [index, one] of sent.entries()) {
      now = new Date(`2026-11-${19 + (index % 3)}T12:00:00Z`);
      await send(busy, one);
    }
    const first = (await (await ask(busy, wholeTeam)).json()) as {submissions: Item[]; next: string};
    assert.equal(first.submissions.length, 50);
    assert.match(first.next, /^[A-Za-z0-9._-]+$/);
    const items = await allItems(busy, wholeTeam);
    assert.equal(new Set(items.map(({id}) => id)).size, 120);
    assert.equal(items.length, 120);
    assert.deepEqual(
      items.map(({receivedOn}) => receivedOn),
      [...Array(40).fill('2026-11-21'), ...Array(40).fill('2026-11-20'), ...Array(40).fill('2026-11-19')],
    );
    // Within a day the order is the ids', which are random: it does not tell who was first.
    const day = items.slice(0, 40).map(({id}) => id);
    assert.deepEqual(day, [...day].sort());
    await own.close();
    await scratch.remove();
  });

  it('finds what is asked for, though it would stand on the second page, and counts it all', async () => {
    const scratch = await scratchFolder();
    const own = await openStore(`${scratch.folder}/filters.db`);
    const busy = createEndpoint({schools: schools.slice(0, 1), store: own, limits: {rate: {count: 1000, seconds: 1}}});
    const from = {name: 'Opa'};
    const last = 'zzzzzzzzzzzzzzzzzzzzzz';
    const question = {...report({id: last}), kind: 'question', body: {topic: 'worried', from, message: 'mag ik bellen?'}};
    const urgent = report({body: {story: 'Artık yaşamak istemiyorum', wish: 'talk-with-me'}});
    const sent = [...Array.from({length: 58}, () => report({body: {wish: 'act'}})), question, urgent, report({body: {wish: 'nieuw'}})];
    for (const one of sent) assert.equal((await send(busy, one)).status, 201);
    await ask(busy, wholeTeam, `/submissions/${last}`, 'PATCH', {state: 'handled'});

    type Page = {submissions: Item[]; next: string | null; counts?: InboxCounts};
    const page = async (search: string) => (await (await ask(busy, wholeTeam, `/submissions${search}`)).json()) as Page;
    const first = await page('');
    assert.ok(!first.submissions.some(({id}) => id === last), 'it stands on the second page');
    assert.deepEqual(first.counts, {
      shown: 61,
      all: 61,
      state: {new: 60, read: 0, asked: 0, working: 0, closed: 0, handled: 1},
      kind: {report: 60, question: 1},
      wish: {'let-know': 0, 'talk-with-me': 1, act: 58, unsure: 0, other: 1, none: 1},
      danger: {yes: 1, no: 60},
      addressee: {coordinator: 61},
    });
    assert.equal((await page(`?after=${first.next}`)).counts, undefined);

    for (const [search, ids] of [
      ['?kind=question', [last]],
      ['?kind=question&kind=quiz&state=handled', [last]],
      ['?kind=question&state=new', []],
      ['?danger=yes', [urgent.id]],
      ['?wish=talk-with-me&addressee=coordinator', [urgent.id]],
      ['?wish=other', [sent.at(-1)!.id]],
      ['?kind=nieuwe-soort', []],
    ] as const) {
      const {submissions, counts, next} = await page(search);
      assert.deepEqual(
        submissions.map(({id}) => id),
        ids,
        search,
      );
      assert.deepEqual([counts!.shown, counts!.all, next], [ids.length, 61, null], search);
    }
    // How many there would be of another state, among the questions.
    assert.deepEqual((await page('?kind=question&state=new')).counts!.state, {
      new: 0,
      read: 0,
      asked: 0,
      working: 0,
      closed: 0,
      handled: 1,
    });

    // A page of what was asked for goes on with that.
    const acts = await page('?wish=act&kind=report');
    assert.deepEqual([acts.submissions.length, acts.counts!.shown], [50, 58]);
    assert.equal((await page(`?wish=act&kind=report&after=${acts.next}`)).submissions.length, 8);
    await own.close();
    await scratch.remove();
  });

  for (const [search, path, code] of [
    ['state=gone', 'state', 'unknown_value'],
    ['state=new&state=', 'state', 'wrong_format'],
    ['wish=nothing', 'wish', 'unknown_value'],
    ['danger=1', 'danger', 'unknown_value'],
    ['kind=Ze%20pesten%20me', 'kind', 'wrong_format'],
    ["addressee=x'--", 'addressee', 'wrong_format'],
  ] as const) {
    it(`answers 422 to ?${search}`, async () => {
      const answer = await ask(endpoint, wholeTeam, `/submissions?${search}`);
      assert.equal(answer.status, 422);
      assert.deepEqual(((await answer.json()) as {fields: unknown}).fields, [{path, code}]);
    });
  }

  for (const after of ['x', '2026-11-21', '2026-11-21.short', `21-11-2026.${newId()}`, `2026-11-21.${newId()}'--`]) {
    it(`answers 422 to the cursor ${after.slice(0, 16)}…`, async () => {
      const answer = await ask(endpoint, wholeTeam, `/submissions?after=${encodeURIComponent(after)}`);
      assert.equal(answer.status, 422);
      assert.ok(!(await answer.text()).includes(after));
    });
  }

  it('never lets what it shows be kept', async () => {
    for (const token of tokens) {
      const {headers} = await ask(endpoint, token);
      assert.equal(headers.get('cache-control'), 'no-store');
    }
  });
});
