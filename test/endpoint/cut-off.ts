import assert from 'node:assert/strict';

import pg from 'pg';

import {openStore, type Received} from '../../src/endpoint/index.js';

/** The server drops every connection: one that is idle, one in the middle of a transaction, and that of a round of news. The process lives. */
export async function assertOutlivesCuts(address: string, received: () => Received): Promise<void> {
  const store = await openStore(address);
  const client = new pg.Client({connectionString: address});
  await client.connect();
  let [begin, end] = [() => {}, () => {}];
  const begun = new Promise<void>((resolve) => (begin = resolve));
  const ended = new Promise<string>((resolve) => (end = () => resolve('brought')));
  const round = store.outbox!.byOne!('cut-off', () => (begin(), ended));
  await begun;
  await client.query('begin; lock table pleinwacht_submissions');
  const cut = store.keep(received()).catch(() => 'cut');
  while ((await client.query('select from pg_locks where not granted')).rowCount === 0);
  await client.query(
    'select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid() and datname = current_database()',
  );
  await client.end();
  assert.equal(await cut, 'cut');
  end();
  assert.equal(await round, 'brought');
  // The first ones may still meet a connection that is gone; what counts is that the store comes back.
  let outcome: string | undefined;
  for (let attempt = 0; outcome === undefined && attempt < 20; attempt++) outcome = await store.keep(received()).catch(() => undefined);
  assert.equal(outcome, 'stored');
  await store.close();
}
