import assert from 'node:assert/strict';
import {createHash, randomBytes} from 'node:crypto';
import {readFile} from 'node:fs/promises';
import {after, before, describe, it} from 'node:test';

import {createEndpoint, type Endpoint, openStore, type SchoolOption, type Store, type StoredNotice} from '../../src/endpoint/index.js';
import {scratchFolder} from './scratch.js';
import {allItems, ask, canary, newId, report, send, tokenOf} from './submissions.js';

const [ofTeam, ofConfidant, elsewhere] = [tokenOf('team'), tokenOf('confidant'), tokenOf('elsewhere')];
const school: SchoolOption = {
  id: 'de-regenwulp',
  recipients: ['coordinator', {role: 'confidant', outsideTeam: true}],
  tokens: [ofTeam, {token: ofConfidant, recipients: ['confidant']}],
  answers: true,
};
const other: SchoolOption = {id: 'elders', recipients: ['coordinator'], tokens: [elsewhere], nobodyOutside: true, answers: true};
const quiet: SchoolOption = {id: 'zonder-antwoord', recipients: ['coordinator'], tokens: [tokenOf('quiet')], nobodyOutside: true};

const newLookup = () => randomBytes(32).toString('base64url');
const told = (lookup: string, body: Record<string, unknown> = {}) => report({school: school.id, body: {wayBack: {lookup}, ...body}});
const followUp = (body: Record<string, unknown>, envelope: Record<string, unknown> = {}) => ({
  version: 1,
  id: newId(),
  kind: 'follow-up',
  school: school.id,
  body,
  ...envelope,
});
interface Message {
  id: string;
  from: string;
  on: string;
  text?: string;
  asks?: string;
  reply?: string;
  to?: string;
}
interface Came {
  received: boolean;
  version: number;
  thread: {state: string; messages: Message[]} | null;
}

describe('somebody who told without a name', () => {
  let store: Store;
  let endpoint: Endpoint;
  let folder: string;
  let remove: () => Promise<void>;
  let today = '2026-11-24T12:00:00Z';
  const notices: StoredNotice[] = [];
  before(async () => {
    ({folder, remove} = await scratchFolder());
    store = await openStore(`${folder}/pleinwacht.db`);
    endpoint = createEndpoint({
      schools: [school, other, quiet],
      store,
      now: () => new Date(today),
      onStored: (notice) => notices.push(notice),
      limits: {rate: {count: 100_000, seconds: 1}},
    });
  });
  after(async () => {
    await store.close();
    await remove();
  });

  const come = async (body: Record<string, unknown>, envelope?: Record<string, unknown>) => {
    const answer = await send(endpoint, followUp(body, envelope));
    return {status: answer.status, ...((await answer.json()) as Came)};
  };
  const write = (id: unknown, message: unknown, token = ofTeam) =>
    ask(endpoint, token, `/submissions/${String(id)}/messages`, 'POST', message);

  it('reads what the school wrote, answers it, adds and takes it back', async () => {
    const lookup = newLookup();
    const one = told(lookup);
    assert.equal((await send(endpoint, one)).status, 201);
    assert.deepEqual(await come({lookup, act: 'read'}), {status: 200, received: true, version: 1, thread: {state: 'new', messages: []}});

    const asked = await write(one.id, {text: 'Mogen we met de meester praten?', asks: 'consent'});
    assert.equal(asked.status, 201);
    const item = (await asked.json()) as {id: string; state: string; thread: Came['thread']};
    assert.deepEqual([item.id, item.state], [one.id, 'asked']);
    const question = item.thread!.messages[0]!;
    assert.deepEqual(await come({lookup, act: 'read'}), {status: 200, received: true, version: 1, thread: item.thread!});
    assert.deepEqual(
      {...question, id: ''},
      {id: '', from: 'school', on: '2026-11-24', text: 'Mogen we met de meester praten?', asks: 'consent'},
    );

    today = '2026-11-26T12:00:00Z';
    const answered = await come({lookup, act: 'reply', reply: 'no', text: 'Liever niet.'});
    assert.equal(answered.status, 201);
    const added = await come({lookup, act: 'add', text: 'Vandaag weer.'});
    const {state, messages} = added.thread!;
    assert.equal(state, 'new');
    assert.deepEqual(
      messages.map(({id: _id, ...message}) => message),
      [
        {from: 'school', on: '2026-11-24', text: 'Mogen we met de meester praten?', asks: 'consent'},
        {from: 'reporter', on: '2026-11-26', text: 'Liever niet.', reply: 'no', to: question.id},
        {from: 'reporter', on: '2026-11-26', text: 'Vandaag weer.'},
      ],
    );
    const [shown] = (await allItems(endpoint, ofTeam)).filter(({id}) => id === one.id);
    assert.deepEqual([shown!.state, shown!.thread], ['new', added.thread]);
    // Dates are days, and what makes a message known again is shown to nobody.
    assert.doesNotMatch(JSON.stringify(shown), /digest|lookup|T\d\d:/);

    for (const state of ['read', 'working', 'closed', 'handled']) {
      assert.equal((await ask(endpoint, ofTeam, `/submissions/${String(one.id)}`, 'PATCH', {state})).status, 200);
      assert.equal((await come({lookup, act: 'read'})).thread!.state, state === 'handled' ? 'closed' : state);
    }

    const gone = await come({lookup, act: 'withdraw'});
    assert.deepEqual(gone, {status: 200, received: true, version: 1, thread: null});
    assert.deepEqual(await come({lookup, act: 'read'}), gone);
    assert.equal((await ask(endpoint, ofTeam, `/submissions/${String(one.id)}`)).status, 404);
    assert.equal((await write(one.id, {text: 'Hallo?'})).status, 404);
    assert.deepEqual(
      notices.map(({kind, recipient}) => `${kind} ${recipient}`),
      ['report coordinator', 'follow-up coordinator', 'follow-up coordinator'],
    );
  });

  it('writes a thing once, however often it is sent', async () => {
    const lookup = newLookup();
    const one = told(lookup);
    await send(endpoint, one);
    const adds = followUp({lookup, act: 'add', text: 'één keer'});
    const answers = await Promise.all(Array.from({length: 8}, () => send(endpoint, adds)));
    assert.deepEqual(answers.map(({status}) => status).sort(), [200, 200, 200, 200, 200, 200, 200, 201]);
    assert.equal((await send(endpoint, {...adds, body: {...adds.body, text: 'iets anders'}})).status, 422);
    const many = await Promise.all(Array.from({length: 6}, (_, index) => come({lookup, act: 'add', text: `${index}`})));
    assert.ok(many.every(({status}) => status === 201));
    assert.equal((await come({lookup, act: 'read'})).thread!.messages.length, 7);

    const key = newId();
    const request = () =>
      endpoint(
        new Request(`https://school.example/submissions/${String(one.id)}/messages`, {
          method: 'POST',
          headers: {Authorization: `Bearer ${ofTeam}`, 'Content-Type': 'application/json', 'Idempotency-Key': `"${key}"`},
          body: JSON.stringify({text: 'Dank je.'}),
        }),
      );
    assert.deepEqual([(await request()).status, (await request()).status], [201, 200]);
    assert.equal((await come({lookup, act: 'read'})).thread!.messages.length, 8);
  });

  it('comes back to every version of what they edited, and takes all of it back', async () => {
    const lookup = newLookup();
    const first = told(lookup);
    const later = told(lookup, {involves: 'adult'});
    await send(endpoint, first);
    await send(endpoint, {...later, replaces: first.id});
    assert.equal((await write(first.id, {text: 'We lazen het.'})).status, 201);
    assert.equal((await write(later.id, {text: 'Ik ook.'})).status, 404);
    assert.equal((await write(later.id, {text: 'Ik ook.'}, ofConfidant)).status, 201);
    const {thread} = await come({lookup, act: 'add', text: canary});
    assert.deepEqual(thread!.messages.map(({text}) => text).sort(), ['Ik ook.', canary, 'We lazen het.'].sort());
    // What is added goes to who reads the version that stands, and to nobody of the team.
    const texts = async (token: string) =>
      JSON.stringify((await allItems(endpoint, token)).flatMap((item) => (item.thread as Came['thread'])?.messages ?? []));
    assert.ok((await texts(ofConfidant)).includes(canary));
    assert.ok(!(await texts(ofTeam)).includes(canary));
    await come({lookup, act: 'withdraw'});
    for (const [one, token] of [
      [first, ofTeam],
      [later, ofConfidant],
    ] as const) {
      assert.equal((await ask(endpoint, token, `/submissions/${String(one.id)}`)).status, 404);
    }
  });

  it('is read first when what they add can mean that a life is in danger', async () => {
    const lookup = newLookup();
    const one = told(lookup, {story: 'Ze lachen me uit.'});
    await send(endpoint, one);
    const inDanger = async () => {
      const page = (await (await ask(endpoint, ofTeam, '/submissions?danger=yes')).json()) as {submissions: {id: string}[]};
      return page.submissions.some(({id}) => id === one.id);
    };
    assert.equal(await inDanger(), false);
    await come({lookup, act: 'add', text: 'Ik wil niet meer leven'});
    assert.equal(await inDanger(), true);
  });

  it('is not found at another school, nor where nobody answers', async () => {
    const lookup = newLookup();
    await send(endpoint, told(lookup));
    assert.equal((await come({lookup, act: 'read'}, {school: 'elders'})).thread, null);
    const there = report({school: 'zonder-antwoord', body: {wayBack: {lookup}}});
    assert.equal((await send(endpoint, there)).status, 201);
    const answer = await send(endpoint, followUp({lookup, act: 'read'}, {school: 'zonder-antwoord'}));
    assert.deepEqual([answer.status, ((await answer.json()) as {fields: unknown}).fields], [422, [{path: 'kind', code: 'unknown_value'}]]);
    assert.equal((await write(there.id, {text: 'x'}, tokenOf('quiet'))).status, 404);
  });

  it('cannot be written to by who may not read it, nor when they left no way back', async () => {
    const apart = told(newLookup(), {involves: 'adult'});
    const withoutWay = report({school: school.id});
    for (const one of [apart, withoutWay]) assert.equal((await send(endpoint, one)).status, 201);
    const answers = await Promise.all([write(apart.id, {text: 'x'}), write(newId(), {text: 'x'}), write(withoutWay.id, {text: 'x'})]);
    const shown = await Promise.all(answers.map(async (answer) => [answer.status, await answer.text()]));
    assert.deepEqual(shown, [shown[0], shown[0], shown[0]]);
    assert.equal(answers[0].status, 404);
    assert.equal((await write(apart.id, {text: 'x'}, 'x'.repeat(30))).status, 401);
    assert.equal((await write(apart.id, {text: 'x'}, ofConfidant)).status, 201);
    for (const wrong of [{}, {text: ' '}, {text: 'x'.repeat(4001)}, {text: 'x', asks: 'WAT'}, null])
      assert.equal((await write(apart.id, wrong, ofConfidant)).status, 422);
    assert.equal((await ask(endpoint, ofTeam, `/submissions/${String(apart.id)}/messages`)).status, 405);
  });

  it('is kept from the last thing that was written', async () => {
    today = '2026-11-24T12:00:00Z';
    const [silent, spoken] = [newLookup(), newLookup()];
    for (const lookup of [silent, spoken]) await send(endpoint, told(lookup));
    today = '2027-05-01T12:00:00Z';
    await come({lookup: spoken, act: 'add', text: 'nog steeds'});
    today = '2027-12-01T12:00:00Z';
    await endpoint.purge();
    assert.equal((await come({lookup: silent, act: 'read'})).thread, null);
    assert.equal((await come({lookup: spoken, act: 'read'})).thread!.messages.length, 1);
    today = '2028-05-03T12:00:00Z';
    await endpoint.purge();
    assert.equal((await come({lookup: spoken, act: 'read'})).thread, null);
    today = '2026-11-26T12:00:00Z';
  });

  it('leaves nothing in the files by which somebody else could come back, and nothing at all once it is taken back', async () => {
    const lookup = newLookup();
    const word = `woord-${newId()}`;
    const one = told(lookup, {story: word});
    await send(endpoint, one);
    await come({lookup, act: 'add', text: `${word} erbij`});
    await write(one.id, {text: `${word} terug`});
    const files = async () => Buffer.concat(await Promise.all(['', '-wal'].map((end) => readFile(`${folder}/pleinwacht.db${end}`))));
    const before = await files();
    assert.ok(before.includes(`${word} erbij`), 'the control: what was written is there');
    assert.ok(!before.includes(lookup));
    // Whatever of a dump looks like something to come back with does not open it.
    const dump = before.toString('latin1');
    const guesses = new Set([...(dump.match(/[A-Za-z0-9_-]{43}/g) ?? []), createHash('sha256').update(lookup).digest('base64url')]);
    for (const guess of [...guesses].slice(0, 2000)) assert.equal((await come({lookup: guess, act: 'read'})).thread, null);
    await come({lookup, act: 'withdraw'});
    assert.ok(!(await files()).includes(word));
  });
});

/** As many as a note was written of; fewer where every change is tried. */
const guesses = Number(process.env.PLEINWACHT_GUESSES ?? 400);

describe('guessing', () => {
  it('tells nothing of what was erased, in bytes or in time', async () => {
    const {folder, remove} = await scratchFolder();
    const store = await openStore(`${folder}/pleinwacht.db`);
    const endpoint = createEndpoint({schools: [other], store, limits: {rate: {count: 1_000_000, seconds: 1}}});
    const erased = Array.from({length: guesses / 2}, newLookup);
    const kept = Array.from({length: 50}, newLookup);
    await Promise.all([...erased, ...kept].map((lookup) => send(endpoint, report({body: {wayBack: {lookup}}}))));
    await Promise.all(erased.map((lookup) => send(endpoint, followUp({lookup, act: 'withdraw'}, {school: 'elders'}))));

    const seen = new Set<string>();
    const times: Record<'erased' | 'never', number[]> = {erased: [], never: []};
    const guess = async (kind: keyof typeof times, lookup: string, act: string) => {
      const began = process.hrtime.bigint();
      const answer = await send(endpoint, followUp({lookup, act, text: 'x', reply: 'yes'}, {school: 'elders'}));
      times[kind].push(Number(process.hrtime.bigint() - began) / 1000);
      seen.add(JSON.stringify([answer.status, [...answer.headers], await answer.text()]));
    };
    for (const [index, lookup] of erased.entries()) {
      const act = ['read', 'add', 'reply', 'withdraw'][index % 4]!;
      // One after the other and each first in turn, so that what else the machine does falls on both.
      const pair = [() => guess('erased', lookup, act), () => guess('never', newLookup(), act)];
      for (const one of index % 2 ? pair : pair.reverse()) await one();
    }
    assert.equal(seen.size, 1, [...seen].join('\n'));
    const [gone, never] = [quartiles(times.erased), quartiles(times.never)];
    if (process.env.PLEINWACHT_GUESSES)
      console.log(`${guesses} guesses, µs at 25, 50, 75%: erased ${gone.join(' ')}, never told ${never.join(' ')}`);
    // Their middles lie within what half of the tries of either differ by among themselves.
    const spread = Math.max(gone[2] - gone[0], never[2] - never[0]);
    assert.ok(Math.abs(gone[1] - never[1]) < spread, `${gone.join(' ')} against ${never.join(' ')}`);
    // The control: the ones that are there are still found.
    const answer = await send(endpoint, followUp({lookup: kept[0], act: 'read'}, {school: 'elders'}));
    assert.notEqual(((await answer.json()) as Came).thread, null);
    await store.close();
    await remove();
  });

  it('is stopped for its school, and touches nobody else', async () => {
    const {folder, remove} = await scratchFolder();
    const store = await openStore(`${folder}/pleinwacht.db`);
    const endpoint = createEndpoint({schools: [other, school], store, limits: {guesses: {count: 20, seconds: 3600}}});
    const lookup = newLookup();
    await send(endpoint, told(lookup));
    const guess = (at: string, known = newLookup(), act = 'read') =>
      send(endpoint, followUp({lookup: known, act, text: 'x'}, {school: at}));
    const statuses = [];
    for (let count = 0; count < 25; count++) statuses.push((await guess(school.id)).status);
    assert.deepEqual(statuses, [...Array.from({length: 20}, () => 200), 429, 429, 429, 429, 429]);
    assert.ok(Number((await guess(school.id)).headers.get('retry-after')) > 60);
    assert.equal((await guess(school.id, lookup)).status, 200, 'the right words');
    assert.equal((await guess(school.id, lookup, 'add')).status, 201, 'what is added with them');
    assert.equal((await send(endpoint, report({school: school.id}))).status, 201, 'something new');
    assert.equal((await guess('elders')).status, 200, 'another school');
    await store.close();
    await remove();
  });
});

function quartiles(times: number[]): [number, number, number] {
  const sorted = times.sort((one, other) => one - other);
  return [0.25, 0.5, 0.75].map((part) => Math.round(sorted[Math.floor(sorted.length * part)]!)) as [number, number, number];
}
