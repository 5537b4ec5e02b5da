import assert from 'node:assert/strict';
import {chmod, readFile, rename, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {describe, it} from 'node:test';

import {createEndpoint, openStore} from '../../src/endpoint/index.js';
import {startPostgres} from './postgres.js';
import {scratchFolder} from './scratch.js';
import {allItems, ask, newId, report, send, tokenOf} from './submissions.js';

const token = tokenOf('coordinator');
const schools = [{id: 'de-regenwulp', recipients: ['coordinator'], tokens: [token], nobodyOutside: true, answers: true}];
const lookup = 'A'.repeat(43);

async function comesNotBack(address: string) {
  const store = await openStore(address);
  try {
    const endpoint = createEndpoint({schools, store});
    const followUp = (act: string) => send(endpoint, {version: 1, id: newId(), kind: 'follow-up', body: {lookup, act}});
    const [erased, withdrawn] = [report(), report({body: {wayBack: {lookup}}})];
    for (const one of [erased, withdrawn]) assert.equal((await send(endpoint, one)).status, 201);
    assert.equal((await ask(endpoint, token, `/submissions/${erased.id}`, 'DELETE')).status, 204);
    assert.equal((await followUp('withdraw')).status, 200);
    for (const one of [erased, withdrawn]) {
      for (const again of [one, {...one, body: {story: 'iets anders'}}]) {
        const answer = await send(endpoint, again);
        assert.equal(answer.status, 409);
        assert.equal(((await answer.json()) as {type: string}).type, 'urn:pleinwacht:problem:key-expired');
      }
    }
    // Nor as something else, with its key or after a restart.
    const reopened = await openStore(address);
    const restarted = createEndpoint({schools, store: reopened});
    const {id} = erased;
    for (const [value, headers] of [
      [erased],
      [erased, {'Idempotency-Key': `"${id as string}"`}],
      [{...erased, kind: 'quiz', body: {counts: [{situation: 'push', choice: 'bullying', count: 1}]}}],
      [{...erased, replaces: newId()}],
    ] as const) {
      const answer = await send(restarted, value, headers);
      assert.equal(answer.status, 409, await answer.text());
    }
    await reopened.close();
    assert.deepEqual(await allItems(endpoint, token), []);
    // Elsewhere the same id is nobody's.
    assert.equal(await store.keep({...received, id: erased.id as string, school: 'elders'}), 'stored');
  } finally {
    await store.close();
  }
}

/** Somebody sends again what is erased at that very moment. */
async function comesNotBackAtOnce(url: string) {
  const {default: pg} = await import('pg');
  const client = new pg.Client({connectionString: url});
  await client.connect();
  const store = await openStore(url);
  try {
    const one = {...received, id: newId(), school: 'at-once'};
    const withdrawn = {...received, id: newId(), school: 'at-once', lookup: 'B'.repeat(64)};
    for (const row of [one, withdrawn]) assert.equal(await store.keep(row), 'stored');
    // Sending takes so long, after it has looked for the mark of what was erased and before it writes.
    await client.query('create function wait() returns trigger as $$ begin perform pg_sleep(1); return new; end $$ language plpgsql');
    await client.query('create trigger wait before insert on pleinwacht_submissions for each row execute function wait()');
    const waiting = async () => {
      const {rows} = await client.query("select 1 from pg_stat_activity where wait_event = 'PgSleep'");
      return rows.length === 2;
    };
    const again = Promise.all([store.keep(one), store.keep(withdrawn)]);
    while (!(await waiting())) await new Promise((resolve) => setTimeout(resolve, 10));
    const reader = {school: 'at-once', recipients: undefined};
    await Promise.all([store.erase(reader, one.id), store.withdraw('at-once', withdrawn.lookup)]);
    assert.ok(!(await again).includes('stored'));
    assert.deepEqual(await store.list(reader, undefined, 10), []);
  } finally {
    await store.close();
    await client.end();
  }
}

const received = {kind: 'report', recipient: 'x', receivedOn: '2026-11-21', replaces: undefined, digest: 'd', content: '{}'} as const;

describe('what was erased or withdrawn', () => {
  it('does not come back when it is sent again, and nobody is told that it was received', async () => {
    const {folder, remove} = await scratchFolder();
    await comesNotBack(join(folder, 'erased.db'));
    await remove();
  });

  it('nor in PostgreSQL', async (test) => {
    const postgres = await startPostgres();
    if ('missing' in postgres) return test.skip(`no PostgreSQL: ${postgres.missing}`);
    try {
      await comesNotBack(postgres.url);
      await comesNotBackAtOnce(postgres.url);
    } finally {
      await postgres.stop();
    }
  });

  it('is not said to be gone as long as its words may be on the disk', async () => {
    const {folder, remove} = await scratchFolder();
    const path = join(folder, 'failed.db');
    const store = await openStore(path);
    const endpoint = createEndpoint({schools, store, onFault: () => {}});
    await endpoint.purge();
    const one = report({body: {story: 'een-woord-op-de-schijf'}});
    await send(endpoint, one);
    await send(endpoint, report({body: {story: 'een-woord-op-de-schijf', wayBack: {lookup}}}));
    // Somebody reads the database: its journal cannot be emptied.
    const {default: Database} = await import('libsql');
    const other = new Database(path);
    other.exec('begin; select * from pleinwacht_submissions');
    const erase = () => ask(endpoint, token, `/submissions/${one.id}`, 'DELETE');
    const withdraw = (whose: string) =>
      send(endpoint, {version: 1, id: newId(), kind: 'follow-up', body: {lookup: whose, act: 'withdraw'}});
    const said = async (...asked: readonly Promise<Response>[]) => (await Promise.all(asked)).map(({status}) => status);
    assert.deepEqual(await said(erase(), withdraw(lookup)), [500, 500]);
    // Both are deleted by now; somebody who never told is answered like who did.
    assert.deepEqual(await said(erase(), withdraw(lookup), withdraw('B'.repeat(43))), [500, 500, 500]);
    assert.equal(((await (await ask(endpoint, token)).json()) as {purgeFailed?: boolean}).purgeFailed, true);
    const {failing} = (await (await ask(endpoint, undefined, '/health')).json()) as {failing: string[]};
    assert.ok(failing.includes('scrub'));
    other.exec('commit');
    other.close();
    // By this, or by the receiver's own next try, whichever came first.
    assert.ok([204, 404].includes((await erase()).status));
    await endpoint.purge();
    assert.deepEqual(await said(erase(), withdraw(lookup)), [404, 200]);
    assert.ok(!(await readFile(path)).includes('een-woord-op-de-schijf'));
    assert.equal((await ask(endpoint, undefined, '/health')).status, 200);
    await store.close();
    await remove();
  });
});

describe('/health', () => {
  it('and every answer say so when the file of the database was replaced', async () => {
    const {folder, remove} = await scratchFolder();
    const path = join(folder, 'replaced.db');
    const store = await openStore(path);
    const endpoint = createEndpoint({schools, store, onFault: () => {}});
    await endpoint.purge();
    assert.equal((await ask(endpoint, undefined, '/health')).status, 200);
    await rename(path, `${path}.old`);
    await writeFile(path, '');
    await chmod(path, 0o600);
    assert.equal((await ask(endpoint, undefined, '/health')).status, 503);
    assert.equal((await send(endpoint, report())).status, 500);
    await rename(`${path}.old`, path);
    assert.equal((await ask(endpoint, undefined, '/health')).status, 200);
    assert.equal((await send(endpoint, report())).status, 201);
    await store.close();
    await remove();
  });

  it('fails when PostgreSQL answers and keeps nothing', async (test) => {
    const postgres = await startPostgres();
    if ('missing' in postgres) return test.skip(`no PostgreSQL: ${postgres.missing}`);
    const {default: pg} = await import('pg');
    const client = new pg.Client({connectionString: postgres.url});
    try {
      await client.connect();
      const store = await openStore(postgres.url);
      const endpoint = createEndpoint({schools, store, onFault: () => {}});
      await endpoint.purge();
      assert.equal((await ask(endpoint, undefined, '/health')).status, 200);
      // A standby, or a server that was made read-only because its disk is full.
      await client.query('alter role pleinwacht set default_transaction_read_only = on');
      await client.query('select pg_terminate_backend(pid) from pg_stat_activity where usename = current_user and pid <> pg_backend_pid()');
      // The first question may meet a connection that has just ended.
      await store.ready().catch(() => {});
      const {failing} = (await (await ask(endpoint, undefined, '/health')).json()) as {failing: string[]};
      assert.deepEqual(failing, ['store']);
      await store.close();
    } finally {
      await client.end();
      await postgres.stop();
    }
  });
});
