import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {describe, it} from 'node:test';

import Database from 'libsql';
import pg from 'pg';

import {openStore, type Store} from '../../src/endpoint/index.js';
import {startPostgres} from './postgres.js';
import {scratchFolder} from './scratch.js';
import {unnumberedInsert, unnumberedRows, unnumberedSchema} from './unnumbered.js';

const rows = unnumberedRows(450);
const everything = {school: 'de-regenwulp', recipients: undefined};

/** Whether all that an earlier build had stored is there, and can be found in the ways of this one. */
async function assertKept(store: Store) {
  for (const row of rows) {
    const found = await store.find({school: row.school, recipients: undefined}, row.id);
    assert.deepEqual(found, {
      id: row.id,
      recipient: row.recipient,
      receivedOn: row.received_on,
      state: row.state,
      content: row.content,
      replacedBy: row === rows[0] ? rows[1]!.id : undefined,
    });
  }
  const count = async (filter: Record<string, string[]>) => (await store.list(everything, undefined, 1000, filter)).length;
  const expected = (nth: number) => rows.filter(({school}, index) => school === 'de-regenwulp' && index % 4 === nth).length;
  assert.equal(await count({wish: ['act'], danger: ['yes']}), expected(0));
  assert.equal(await count({danger: ['yes']}), expected(0));
  assert.deepEqual([await count({wish: ['other']}), await count({wish: ['none']})], [expected(2), expected(3)]);

  const {id, school, recipient, received_on: receivedOn, digest, content} = rows[7]!;
  const again = {id, school, kind: 'report', recipient, receivedOn, digest, content, replaces: undefined} as const;
  assert.equal(await store.keep(again), 'replayed');
  assert.equal(await store.keep({...again, digest: 'f'.repeat(64)}), 'conflict');
  assert.equal(await store.keep({...again, school: 'een-derde'}), 'stored');
}

describe('a database of a build before the numbered steps', () => {
  it('is opened with all that it holds, embedded', async () => {
    const {folder, remove} = await scratchFolder();
    const path = join(folder, 'old.db');
    const old = new Database(path);
    old.exec('pragma journal_mode = WAL; pragma secure_delete = ON');
    for (const statement of unnumberedSchema('without rowid')) old.exec(statement);
    const insert = old.prepare(`${unnumberedInsert} (?, ?, ?, ?, ?, ?, ?, ?, ?)`);
    for (const row of rows) insert.run(...Object.values(row));
    old.close();

    await (await openStore(path)).close();
    const store = await openStore(path);
    await assertKept(store);
    for (const {id, school} of rows.slice(0, 60)) await store.erase({school, recipients: undefined}, id);
    await store.close();
    const bytes = await readFile(path);
    assert.deepEqual(
      rows.slice(0, 60).filter(({content}) => bytes.includes(content)),
      [],
      'no copy of what was erased stays behind',
    );

    const fresh = join(folder, 'fresh.db');
    await (await openStore(fresh)).close();
    const tables = (of: string) => {
      const database = new Database(of, {readonly: true});
      const made = database.prepare('select type, name, tbl_name, sql from sqlite_master order by 1, 2').all();
      const number = database.prepare('select * from pleinwacht_schema').all();
      database.close();
      return [made, number];
    };
    assert.deepEqual(tables(path), tables(fresh), 'as if it had been made by this build');
    await remove();
  });

  it('is opened with all that it holds, in PostgreSQL, by several processes at once', async (test) => {
    const postgres = await startPostgres();
    if ('missing' in postgres) return test.skip(`no PostgreSQL: ${postgres.missing}`);
    const client = new pg.Client({connectionString: postgres.url});
    try {
      await client.connect();
      const inSchema = async (name: string) => {
        await client.query(`create schema ${name}`);
        const url = new URL(postgres.url);
        url.searchParams.set('options', `-c search_path=${name}`);
        return url.href;
      };
      const [old, fresh] = [`old_${Date.now()}`, `fresh_${Date.now()}`];
      const url = await inSchema(old);
      await client.query(`set search_path to ${old}`);
      for (const statement of unnumberedSchema('')) await client.query(statement);
      for (const row of rows) await client.query(`${unnumberedInsert} ($1, $2, $3, $4, $5, $6, $7, $8, $9)`, Object.values(row));

      const stores = await Promise.all(Array.from({length: 4}, () => openStore(url)));
      await assertKept(stores[3]!);
      for (const store of stores) await store.close();

      await (await openStore(await inSchema(fresh))).close();
      const made = async (name: string) => {
        const columns = await client.query(
          'select table_name, column_name, data_type, is_nullable from information_schema.columns where table_schema = $1 order by 1, 2',
          [name],
        );
        const indexes = await client.query('select tablename, indexdef from pg_indexes where schemaname = $1', [name]);
        const plain = ({tablename, indexdef}: {tablename: string; indexdef: string}) =>
          // A key that was made beside the old one has another name.
          `${tablename}: ${indexdef.replaceAll(name, 'x').replace(/pkey\d*/, 'pkey')}`;
        return [columns.rows, indexes.rows.map(plain).sort()];
      };
      assert.deepEqual(await made(old), await made(fresh));
      await client.query(`drop schema ${old} cascade; drop schema ${fresh} cascade`);
    } finally {
      await client.end();
      await postgres.stop();
    }
  });
});

describe('a database of a newer build', () => {
  it('is left alone', async () => {
    const {folder, remove} = await scratchFolder();
    const path = join(folder, 'newer.db');
    await (await openStore(path)).close();
    const database = new Database(path);
    database.exec("update pleinwacht_schema set number = 99 where name = 'steps'");
    database.close();
    await assert.rejects(openStore(path), /expected a database of at most step \d+, found step 99; it was used by a newer version/);
    await remove();
  });
});
