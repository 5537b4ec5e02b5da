import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import Database from 'libsql';

import type {Query} from '../../src/endpoint/stores/driver.js';
import {embeddedLayout} from '../../src/endpoint/stores/embedded.js';
import {schema} from '../../src/endpoint/stores/schema.js';
import {SqlStore} from '../../src/endpoint/stores/sql-store.js';
import {newId} from './submissions.js';

describe('the statements of a store', () => {
  it('find their rows by an index and in the order asked for, however many there are', async () => {
    const id = newId();
    const statements = new Map<string, number>();
    const query: Query = async (statement, values) => {
      statements.set(statement, values.length);
      if (statement.startsWith('select state')) return [{state: 'new', messages: '[]'}];
      if (statement.startsWith('select id')) return [{id}];
      if (statement.startsWith('select item.* from pleinwacht_cases')) return [{id, edition: '1', content: '[]'}];
      return statement.startsWith('select digest') ? [{digest: ''}] : statement.startsWith('update') ? [{}] : [];
    };
    const store = new SqlStore({
      query,
      atomic: (all) => Promise.all(all.map(({statement, values}) => query(statement, values))),
      together: () => Promise.reject(new Error('not asked for')),
      columns: async () => [],
      scrub: async () => {},
      close: async () => {},
    });
    await store.keep({id, school: 'a', kind: 'report', recipient: 'x', receivedOn: '2026-11-21', replaces: id, digest: '', content: ''});
    const readers = [{recipients: undefined}, {recipients: ['coordinator', 'confidant']}, {recipients: undefined, who: 'x'}];
    for (const eyes of readers) {
      const reader = {school: 'a', ...eyes};
      await store.list(reader, undefined, 50);
      await store.list(reader, undefined, 50, {state: ['new'], kind: ['report'], wish: ['act'], danger: ['yes'], addressee: ['x', 'y']});
      await store.tally(reader);
      await store.find(reader, id);
      await store.mark(reader, id, 'read');
      for (const text of ['Goed.', 'Ik wil niet meer leven']) await store.say(reader, id, {id, from: 'reporter', on: '', text, digest: ''});
      await store.erase(reader, id);
      const entry = {key: id, digest: '', events: [], on: '2026-11-21'};
      await store.cases.open(reader, {...entry, id, submissions: [id], recipient: 'x'});
      await store.cases.list(reader, undefined, 50);
      await store.cases.append(reader, id, 1, entry);
      await store.cases.erase(reader, id);
      await store.conflicts.exclude(reader, id, 'y');
      await store.conflicts.include(reader, id, 'y');
      await store.conflicts.of(reader, id);
    }
    await store.trail.keep({school: 'a', did: 'read', about: 'case', ids: [id], day: '2026-11-21'});
    await store.trail.list('a', 50);
    await store.purge('a', '2026-11-21', ['case']);
    await store.days('a');
    await store.purge('a', '2026-11-21');
    await store.purge('a', '2026-11-21', ['report', 'quiz']);
    await store.recall('a', 'x');
    await store.withdraw('a', 'x');
    await store.ready();

    const database = new Database(':memory:');
    for (const statement of schema(embeddedLayout)) database.exec(statement);
    for (const [statement, count] of statements) {
      const plan = database.prepare(`explain query plan ${statement}`).all(...new Array<string>(count).fill('x')) as {detail: string}[];
      // Counting gathers a handful of sorts, from an index alone.
      const allowed = statement.includes('group by') ? /SCAN/ : /SCAN|TEMP B-TREE/;
      for (const {detail} of plan) assert.doesNotMatch(detail.replace('SCAN CONSTANT ROW', ''), allowed, statement);
      if (statement.includes('group by')) assert.match(plan[0]!.detail, /COVERING INDEX/);
      // Guesses are many, and have to cost no more than a look.
      if (statement.includes('lookup = '))
        assert.match(plan.map(({detail}) => detail).join(), /INDEX pleinwacht_submissions_lookup \(school=\? AND lookup=\?\)/);
      // Every page starts where the last one ended, instead of passing all that came before it.
      if (statement.includes('order by'))
        assert.match(
          plan[0]!.detail,
          /INDEX pleinwacht_submissions_inbox \(school=\? AND received_on<\?\)|INDEX pleinwacht_cases_desk \(school=\? AND changed_on<\?\)|pleinwacht_(trail|conflicts) USING PRIMARY KEY/,
        );
    }
    assert.equal(statements.size, 68);
    database.close();
  });
});
