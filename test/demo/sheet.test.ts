import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import type {InboxItem} from '../../src/protocol/wire/inbox.js';
import {others} from '../../src/elements/inbox/others.js';
import {toSheet} from '../../src/elements/inbox/sheet.js';
import {wireVersion} from '../../src/protocol/wire/limits.js';
import type {Report, Told} from '../../src/protocol/wire/submission.js';

const from = {name: 'Fatima de Groot', reach: '06', tel: 'a'};
const bodies: {[Kind in Told['kind']]: Extract<Told, {kind: Kind}>['body']} = {
  report: {
    ...{story: 'x', whom: 'een jongen uit groep 8', contact: {mode: 'name', name: 'Yara', tel: 'a'}},
    ...{wayBack: {lookup: 'L'.repeat(43), extra: 'a'}, extra: 'b'},
  },
  question: {topic: 'child-is-bullied', from, extra: 'b'},
  checklist: {about: 'bullied', setting: 'home', signals: [{id: 'sad', seen: 'yes', extra: 'a'}], child: 'Milan', from, extra: 'b'},
  startgesprek: {child: 'Yara', from, topics: [{id: 'x', extra: 'a'}], agreements: [{text: 'Bieb', extra: ['a']}], extra: 'b'},
  quiz: {counts: [{situation: 'same-scooter', choice: 'ruzie', count: 17, extra: 'a'}], extra: 'b'},
};

describe('toSheet()', () => {
  const toItem = (kind: keyof typeof bodies) =>
    ({
      ...{version: wireVersion, id: 'Zk3vW0aaaaaaaaaaaaaaaa', kind, body: bodies[kind], outside: 'c'},
      ...{addressee: 'coordinator', receivedOn: '2026-11-21', state: 'new'},
    }) as InboxItem;

  for (const [kind, expected] of Object.entries({
    report: ['outside', 'extra', 'contact.tel', 'wayBack.extra'],
    question: ['outside', 'extra', 'from.tel'],
    checklist: ['outside', 'extra', 'signals.1.extra', 'from.tel'],
    startgesprek: ['outside', 'extra', 'topics.1.extra', 'agreements.1.extra', 'from.tel'],
    quiz: ['outside', 'extra', 'counts.1.extra'],
  })) {
    it(`keeps every member of a ${kind} that the contract does not have, and no other`, () => {
      const {rest} = toSheet(toItem(kind as keyof typeof bodies), {});
      assert.deepEqual(
        rest.map(({term}) => term),
        expected,
      );
    });
  }

  it('shows about whom a report is, and never by what its reporter comes back', () => {
    const sheet = JSON.stringify(toSheet(toItem('report'), {}));
    assert.ok(sheet.includes('een jongen uit groep 8'));
    assert.ok(!sheet.includes('LLLL'));
  });

  it('names a question that was not answered, and no row that is no question', () => {
    assert.deepEqual(toSheet(toItem('report'), {}).skipped, [
      'wat mag school doen',
      'wat mag niet gebeuren',
      'te bereiken',
      'wat gebeurt er',
      'door wie',
      'waar',
      'hoelang al',
      'hoe vaak',
      'groep',
      'wat het doet',
      'al geprobeerd',
    ]);
  });
});

describe('others()', () => {
  it('does not compile while the contract has a member that was not taken out', () => {
    const {story: _story, ...rest}: Pick<Report, 'story' | 'group'> = {story: 'x', group: '6'};
    // @ts-expect-error `group` is still there
    assert.equal(others(rest).length, 1);
  });
});
