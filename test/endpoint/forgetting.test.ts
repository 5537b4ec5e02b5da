import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {readdir, readFile, stat} from 'node:fs/promises';
import {join} from 'node:path';
import {describe, it} from 'node:test';

import {createEndpoint, type Fault, openStore, type Store} from '../../src/endpoint/index.js';
import {watchConsole} from './console-watch.js';
import {startPostgres} from './postgres.js';
import {scratchFolder} from './scratch.js';
import {allItems, ask, newId, report, send, tokenOf} from './submissions.js';

const day = 24 * 60 * 60 * 1000;
const token = tokenOf('coordinator');
const schools = [{id: 'de-regenwulp', recipients: ['coordinator'], tokens: [token], nobodyOutside: true}];

async function withStore(work: (store: Store, folder: string) => Promise<void>) {
  const {folder, remove} = await scratchFolder();
  const store = await openStore(join(folder, 'pleinwacht.db'));
  try {
    await work(store, folder);
  } finally {
    await store.close();
    await remove();
  }
}

/** Which of some words are in any file of a folder. */
async function foundIn(folder: string, words: string[]) {
  const files = await Promise.all((await readdir(folder)).map((name) => readFile(join(folder, name))));
  return words.filter((word) => files.some((bytes) => bytes.includes(word)));
}

/** Stories of very different lengths, so that rows are moved between pages, and the word by which each is found again. */
function stories(count: number) {
  return Array.from({length: count}, (_, index) => {
    const word = `woord-${newId()}`;
    return {word, report: report({body: {story: `${word} ${'x'.repeat((index * 997) % 3900)}`}})};
  });
}

describe('erasing', () => {
  it('takes the words out of every file of the embedded store', () =>
    withStore(async (store, folder) => {
      const endpoint = createEndpoint({schools, store});
      const told = stories(200);
      await Promise.all(told.map((one) => send(endpoint, one.report)));
      for (const one of told) await ask(endpoint, token, `/submissions/${one.report.id}`, 'PATCH', {state: 'handled'});
      const gone = told.slice(0, 40);
      const words = gone.map(({word}) => word);
      assert.equal((await foundIn(folder, words)).length, 40, 'the words should be found before they are erased');
      const answers = await Promise.all(gone.map((one) => ask(endpoint, token, `/submissions/${one.report.id}`, 'DELETE')));
      assert.ok(answers.every(({status}) => status === 204));
      assert.deepEqual(await foundIn(folder, [...words, ...gone.map((one) => one.report.id as string)]), []);
      assert.equal((await allItems(endpoint, token)).length, 160);
    }));

  it('also takes out the copies that SQLite leaves when it moves rows between pages', async () => {
    // In most of these rounds one or two words stay behind with secure_delete and a checkpoint alone; which ones follows from the ids.
    for (let round = 0; round < 8; round++) {
      await withStore(async (store, folder) => {
        const rows = Array.from({length: 300}, (_, index) => ({
          id: createHash('sha256').update(`${round} ${index}`).digest('base64url').slice(0, 22),
          content: `woord-${index}- ${'x'.repeat((index * 997) % 3900)}`,
        }));
        const rest = {
          school: 's',
          kind: 'report',
          recipient: 'coordinator',
          receivedOn: '2026-11-21',
          replaces: undefined,
          digest: 'd',
        } as const;
        await Promise.all(rows.map((row) => store.keep({...rest, ...row})));
        const gone = rows.slice(0, 200);
        await Promise.all(gone.map(({id}) => store.erase({school: 's', recipients: undefined}, id)));
        const words = gone.map((_, index) => `woord-${index}-`);
        assert.deepEqual(await foundIn(folder, words), []);
      });
    }
  });

  it('is made up for when the process was killed between deleting and scrubbing', async () => {
    const {folder, remove} = await scratchFolder();
    const path = join(folder, 'pleinwacht.db');
    const one = stories(1)[0]!;
    const store = await openStore(path);
    await send(createEndpoint({schools, store}), one.report);
    await store.close();

    // What a killed process leaves: the deletion in a journal, the words still in the file.
    const {default: Database} = await import('libsql');
    const killed = new Database(path);
    killed.exec('pragma secure_delete = OFF; pragma wal_autocheckpoint = 0; delete from pleinwacht_submissions');
    assert.deepEqual(await foundIn(folder, [one.word]), [one.word]);

    const again = await openStore(path);
    killed.close();
    const endpoint = createEndpoint({schools, store: again});
    await endpoint.purge();
    assert.deepEqual(await foundIn(folder, [one.word]), []);
    await again.close();
    await remove();
  });
});

describe('purging', () => {
  it('erases at the start and on each new day what is older than its school keeps it, and no more', () =>
    withStore(async (store, folder) => {
      let now = Date.parse('2026-01-01T12:00:00Z');
      const options = {
        schools: [
          {id: 'kort', recipients: ['coordinator'], tokens: [tokenOf('kort')], retention: 10, nobodyOutside: true},
          {id: 'lang', recipients: ['coordinator'], tokens: [tokenOf('lang')], nobodyOutside: true},
        ],
        retention: 30,
        store,
        now: () => new Date(now),
      };
      const endpoint = createEndpoint(options);
      const [short, long] = stories(2);
      await send(endpoint, {...short!.report, school: 'kort'});
      await send(endpoint, {...long!.report, school: 'lang'});
      const left = async () => [(await allItems(endpoint, tokenOf('kort'))).length, (await allItems(endpoint, tokenOf('lang'))).length];

      now += 10 * day;
      assert.deepEqual([await endpoint.purge(), await left()], [0, [1, 1]]);
      now += day;
      // The first request of the day starts it; purge() joins the one that is under way.
      await ask(endpoint, undefined, '/health');
      await endpoint.purge();
      assert.deepEqual(await left(), [0, 1]);
      assert.deepEqual(await foundIn(folder, [short!.word]), []);
      now += 20 * day;
      const restarted = createEndpoint(options);
      await restarted.purge();
      assert.deepEqual(await left(), [0, 0]);
      assert.deepEqual(await foundIn(folder, [long!.word]), []);
    }));

  it('keeps each kind as long as its school says, and the rest as long as is said for all', () =>
    withStore(async (store) => {
      let now = Date.parse('2026-01-01T12:00:00Z');
      const endpoint = createEndpoint({
        schools: [{...schools[0]!, retention: {quiz: 5}}],
        retention: {days: 20, question: 10},
        store,
        now: () => new Date(now),
      });
      const from = {name: 'Opa'};
      await send(endpoint, report());
      await send(endpoint, {...report(), kind: 'question', body: {topic: 'worried', from}});
      await send(endpoint, {...report(), kind: 'quiz', body: {counts: [{situation: 's', choice: 'c', count: 1}]}});
      const kinds = async () => (await allItems(endpoint, token)).map(({kind}) => kind).sort();
      for (const [later, left] of [
        [5, ['question', 'quiz', 'report']],
        [1, ['question', 'report']],
        [5, ['report']],
        [10, []],
      ] as const) {
        now += later * day;
        await endpoint.purge();
        assert.deepEqual(await kinds(), left);
      }
    }));

  it('runs once a day, however many requests there are', () =>
    withStore(async (store) => {
      let purges = 0;
      const counting = withMethod(store, 'purge', () => (purges++, Promise.resolve(0)));
      let now = Date.parse('2026-01-01T12:00:00Z');
      const endpoint = createEndpoint({schools, store: counting, now: () => new Date(now)});
      for (let index = 0; index < 10; index++) await ask(endpoint, token);
      assert.equal(purges, 1);
      now += day;
      for (let index = 0; index < 10; index++) await ask(endpoint, token);
      assert.equal(purges, 2);
    }));

  it('fails loudly: to onFault, to who calls it, in the inbox and in /health; reports are still taken', () =>
    withStore(async (store) => {
      let broken = true;
      const faults: Fault[] = [];
      const failing = withMethod(store, 'purge', (...values) =>
        broken ? Promise.reject(Object.assign(new Error('with a word of a report'), {code: 'SQLITE_FULL'})) : store.purge(...values),
      );
      let now = Date.parse('2026-01-01T12:00:00Z');
      const endpoint = createEndpoint({schools, store: failing, onFault: (fault) => faults.push(fault), now: () => new Date(now)});
      await assert.rejects(endpoint.purge());
      assert.deepEqual(faults, [{during: 'purge', code: 'SQLITE_FULL'}]);
      assert.equal(((await (await ask(endpoint, token)).json()) as {purgeFailed: boolean}).purgeFailed, true);
      const health = await ask(endpoint, undefined, '/health');
      assert.deepEqual([health.status, await health.json()], [503, {status: 'failing', failing: ['purge']}]);
      assert.equal((await send(endpoint, report())).status, 201);

      // Not with every request, but long before tomorrow.
      assert.equal(faults.length, 1);
      broken = false;
      now += 10 * 60 * 1000;
      await ask(endpoint, token);
      await endpoint.purge();
      assert.equal((await ask(endpoint, undefined, '/health')).status, 200);
      assert.ok(!('purgeFailed' in ((await (await ask(endpoint, token)).json()) as object)));
    }));

  it('says on the console that it failed when nobody listens', () =>
    withStore(async (store) => {
      const watched = watchConsole();
      const endpoint = createEndpoint({schools, store: withMethod(store, 'purge', () => Promise.reject(new RangeError('x')))});
      await assert.rejects(endpoint.purge()).finally(watched.stop);
      assert.deepEqual(watched.lines, ['pleinwacht endpoint: purge failed (RangeError)']);
    }));
});

describe('/health', () => {
  it('fails when the store does not answer', () =>
    withStore(async (store) => {
      const faults: Fault[] = [];
      const dead = withMethod(store, 'ready', () => Promise.reject(new Error('x')));
      const endpoint = createEndpoint({schools, store: dead, onFault: (fault) => faults.push(fault)});
      const health = await ask(endpoint, undefined, '/health');
      assert.deepEqual([health.status, await health.json()], [503, {status: 'failing', failing: ['store']}]);
      assert.deepEqual(faults, [{during: 'store', code: 'Error'}]);
    }));
});

/** Anything that could be a time: a clock's digits, a name that says so, a number large enough to count from 1970. */
function timesIn(columns: {name: string; type: string}[], rows: Record<string, unknown>[]) {
  const named = columns
    .filter(({name, type}) => /time|stamp|_at$|clock|seq|serial|created|rowid/i.test(`${name} ${type}`))
    .map(({name}) => name);
  const valued = rows.flatMap((row) =>
    Object.entries(row)
      // The content is what was sent, in which nobody's clock is (and the one here has none).
      .filter(
        ([, value]) =>
          typeof value === 'number' || typeof value === 'bigint' || value instanceof Date || /\d\d:\d\d|^\d{10,}$/.test(String(value)),
      )
      .map(([name]) => name),
  );
  return [...named, ...valued];
}

const columnNames = [
  'apart',
  'content',
  'danger',
  'digest',
  'id',
  'kind',
  'lookup',
  'messages',
  'received_on',
  'recipient',
  'replaces',
  'school',
  'spoken_on',
  'state',
  'wish',
];

describe('no time in any column', () => {
  it('of the embedded store, nor an order of arrival', () =>
    withStore(async (store, folder) => {
      const endpoint = createEndpoint({schools, store});
      const sent = Array.from({length: 30}, () => report({replaces: newId()}));
      for (const one of sent) await send(endpoint, one);
      const reader = {school: schools[0]!.id, recipients: undefined};
      await store.link(reader, String(sent[0]!.id), String(sent[1]!.id));
      const gone = report();
      await send(endpoint, gone);
      await store.erase(reader, String(gone.id));
      const news = {channel: 'team', type: 'stored', kind: 'report', recipient: 'coordinator', day: '2026-11-21', tries: 0} as const;
      await store.outbox!.announce(reader.school, [{...news, id: 'msg_1'}]);
      await store.outbox!.settle(reader.school, {id: 'msg_1', channel: 'team'}, 'failed');
      const opened = {type: 'opened', on: '2026-11-21', by: 'coordinator'} as const;
      const entry = {id: newId(), key: newId(), digest: 'x', on: '2026-11-21', events: [opened]};
      await store.cases!.open(reader, {...entry, submissions: [String(sent[0]!.id)], recipient: 'coordinator'});
      await store.conflicts!.exclude(reader, String(sent[0]!.id), 'm.visser');
      const ids = sent.map(({id}) => String(id));
      await store.trail!.keep({school: reader.school, who: 'm.visser', did: 'listed', about: 'submission', ids, day: '2026-11-21'});
      const {default: Database} = await import('libsql');
      const database = new Database(join(folder, 'pleinwacht.db'), {readonly: true});
      const tables = database.prepare("select name, sql from sqlite_master where type = 'table'").all() as {name: string; sql: string}[];
      const named = new Map(tables.map(({name, sql}) => [name, sql]));
      const ofSchools = ['cases', 'conflicts', 'erased', 'links', 'news', 'submissions', 'trail'].map((name) => `pleinwacht_${name}`);
      assert.deepEqual([...named.keys()].sort(), [...ofSchools, 'pleinwacht_schema'].sort());
      // Without it a hidden rowid counts up: it orders a day's reports by time.
      for (const table of ofSchools) assert.match(named.get(table)!, /without rowid/i);
      assert.throws(() => database.prepare('select rowid from pleinwacht_submissions'));
      const columns = database.prepare("select name, type from pragma_table_info('pleinwacht_submissions')").all() as {
        name: string;
        type: string;
      }[];
      assert.deepEqual(columns.map(({name}) => name).sort(), columnNames);
      const rowsOf = (table: string) => database.prepare(`select * from ${table}`).all() as Record<string, unknown>[];
      const rows = rowsOf('pleinwacht_submissions');
      for (const table of ofSchools) {
        const all = database.prepare(`select name, type from pragma_table_info('${table}')`).all() as typeof columns;
        // How often news was tried is a number, and so is how much stands in a case; neither is a time. What staff did can have one of its own.
        assert.deepEqual(
          timesIn(all, rowsOf(table)).filter((name) => !['tries', 'edition', 'time_of_day'].includes(name)),
          [],
          table,
        );
        assert.ok(rowsOf(table).length > 0, table);
      }
      for (const row of rows) assert.match(row.received_on as string, /^\d{4}-\d{2}-\d{2}$/);
      assert.deepEqual(
        rows.map(({id}) => id),
        sent.map(({id}) => id).sort(),
      );
      database.close();
    }));

  it('and its files are for their owner only', {skip: process.platform === 'win32'}, () =>
    withStore(async (_, folder) => {
      for (const name of await readdir(folder)) assert.equal((await stat(join(folder, name))).mode & 0o077, 0, name);
    }),
  );

  it('of PostgreSQL', async (test) => {
    const postgres = await startPostgres();
    if ('missing' in postgres) return test.skip(`no PostgreSQL: ${postgres.missing}`);
    const {default: pg} = await import('pg');
    const client = new pg.Client({connectionString: postgres.url});
    const store = await openStore(postgres.url);
    try {
      await send(createEndpoint({schools, store}), report({replaces: newId()}));
      await client.connect();
      const {rows: columns} = await client.query(
        "select column_name as name, data_type || ' ' || coalesce(column_default, '') as type from information_schema.columns where table_name = 'pleinwacht_submissions'",
      );
      const {rows} = await client.query('select * from pleinwacht_submissions');
      assert.deepEqual(columns.map(({name}) => name).sort(), columnNames);
      assert.deepEqual(timesIn(columns, rows), []);
    } finally {
      await store.close();
      await client.end();
      await postgres.stop();
    }
  });
});

/** A store with one method replaced. */
function withMethod<Name extends keyof Store>(store: Store, name: Name, method: Store[Name]): Store {
  return new Proxy(store, {
    get: (target, key) => {
      const value = key === name ? method : (target as unknown as Record<PropertyKey, unknown>)[key];
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}
