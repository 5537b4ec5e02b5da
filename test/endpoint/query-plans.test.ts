import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import Database from 'libsql';

import {schema, SqlStore} from '../../src/endpoint/stores/sql-store.js';
import {newId} from './submissions.js';

describe('the statements of a store', () => {
  it('find their rows by an index and in the order asked for, however many there are', async () => {
    const statements = new Map<string, number>();
    const store = new SqlStore({
      query: async (statement, values) => {
        statements.set(statement, values.length);
        return statement.startsWith('select digest') ? [{digest: ''}] : [];
      },
      scrub: async () => {},
      close: async () => {},
    });
    const id = newId();
    await store.keep({id, school: 'a', kind: 'report', recipient: 'x', receivedOn: '2026-11-21', replaces: id, digest: '', content: ''});
    for (const recipients of [undefined, ['coordinator', 'confidant']]) {
      const reader = {school: 'a', recipients};
      await store.list(reader, undefined, 50);
      await store.find(reader, id);
      await store.mark(reader, id, 'read');
      await store.erase(reader, id);
    }
    await store.purge('a', '2026-11-21');
    await store.ready();

    const database = new Database(':memory:');
    for (const statement of schema('without rowid')) database.exec(statement);
    for (const [statement, count] of statements) {
      const plan = database.prepare(`explain query plan ${statement}`).all(...new Array<string>(count).fill('x')) as {detail: string}[];
      for (const {detail} of plan) assert.doesNotMatch(detail, /SCAN|TEMP B-TREE/, statement);
      // Every page starts where the last one ended, instead of passing all that came before it.
      if (statement.includes('order by'))
        assert.match(plan[0]!.detail, /INDEX pleinwacht_submissions_inbox \(school=\? AND received_on<\?\)/);
    }
    assert.equal(statements.size, 12);
    database.close();
  });
});
