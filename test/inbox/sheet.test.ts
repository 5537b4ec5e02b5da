import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import type {InboxItem} from '../../src/protocol/wire/inbox.js';
import {pack} from '../../src/elements/inbox/inbox.pack.js';
import type {Reading} from '../../src/elements/inbox/inbox-view.js';
import {others} from '../../src/elements/inbox/others.js';
import {toSheet} from '../../src/elements/inbox/sheet.js';
import {fixedTopics} from '../../src/elements/parts/question-form.js';
import {Role} from '../../src/protocol/school/role.js';
import {
  forms,
  frequencies,
  involvements,
  places,
  reporters,
  schoolTypes,
  sinces,
  wireVersion,
  wishes,
} from '../../src/protocol/wire/limits.js';
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

const reading: Reading = {texts: pack.texts, content: pack.content, school: {}, language: 'nl'};

const toItem = (kind: keyof typeof bodies) =>
  ({
    ...{version: wireVersion, id: 'Zk3vW0aaaaaaaaaaaaaaaa', kind, body: bodies[kind], outside: 'c'},
    ...{addressee: 'coordinator', receivedOn: '2026-11-21', state: 'new'},
  }) as InboxItem;

describe('toSheet()', () => {
  for (const [kind, expected] of Object.entries({
    report: ['outside', 'extra', 'contact.tel', 'wayBack.extra'],
    question: ['outside', 'extra', 'from.tel'],
    checklist: ['outside', 'extra', 'signals.1.extra', 'from.tel'],
    startgesprek: ['outside', 'extra', 'topics.1.extra', 'agreements.1.extra', 'from.tel'],
    quiz: ['outside', 'extra', 'counts.1.extra'],
  })) {
    it(`keeps every member of a ${kind} that the contract does not have, and no other`, () => {
      const {rest} = toSheet(reading, toItem(kind as keyof typeof bodies));
      assert.deepEqual(
        rest.map(({term}) => term),
        expected,
      );
    });
  }

  it('shows about whom a report is, and never by what its reporter comes back', () => {
    const sheet = JSON.stringify(toSheet(reading, toItem('report')));
    assert.ok(sheet.includes('een jongen uit groep 8'));
    assert.ok(!sheet.includes('LLLL'));
  });

  it('names a question that was not answered, and no row that is no question', () => {
    assert.deepEqual(toSheet(reading, toItem('report')).skipped, [
      'Wat mag de school doen',
      'Wat mag niet gebeuren',
      'Te bereiken',
      'Wat gebeurt er',
      'Door wie',
      'Waar',
      'Hoelang al',
      'Hoe vaak',
      'Groep',
      'Wat het doet',
      'Al geprobeerd',
    ]);
  });
});

describe('codes', () => {
  /** What a sheet and its line in the list say. */
  const said = (kind: Told['kind'], body: object, addressee = 'coordinator') =>
    JSON.stringify(toSheet(reading, {...toItem('quiz'), kind, body, addressee} as InboxItem));
  const unknown = /anders: [a-z-]*/g;

  it('of a report all have a word, for whoever tells', () => {
    const everything = {forms, places, involves: involvements, since: sinces, frequency: frequencies, wish: wishes};
    for (const reporter of reporters) {
      for (const [name, codes] of Object.entries(everything)) {
        for (const code of codes) {
          const isList = name === 'forms' || name === 'places';
          const text = said('report', {reporter, [name]: isList ? [code] : code});
          assert.deepEqual(text.match(unknown), null, `${reporter} ${name} ${code}`);
        }
      }
    }
  });

  it('of every role have a word', () => {
    for (const role of Role.options) assert.deepEqual(said('report', {story: 'x', recipient: role}).match(unknown), null, role);
  });

  it('of a question all have a word: what the panel offers, and what a widget asks about by itself', () => {
    const topics = [...pack.content.questionTopics.map(({id}) => id), ...fixedTopics];
    assert.ok(topics.length > fixedTopics.length);
    for (const topic of topics) assert.deepEqual(said('question', {topic, from}).match(unknown), null, topic);
    assert.match(said('question', {topic: 'told-at-home', from}), /Mijn kind vertelde net iets ergs/);
  });

  it('of a checklist all have a word', () => {
    const signals = pack.content.signals.flatMap(({id}) =>
      ['yes', 'no', 'unsure'].map((seen) => ({id, seen, since: 'longer', changed: true})),
    );
    for (const about of ['bullied', 'bullying']) {
      for (const setting of ['home', 'school']) {
        for (const schoolType of schoolTypes) {
          assert.deepEqual(said('checklist', {about, setting, schoolType, signals, child: 'Milan', from}).match(unknown), null);
        }
      }
    }
    for (const since of sinces) {
      const marked = {about: 'bullied', setting: 'home', signals: [{id: 'sad', seen: 'yes', since}], child: 'Milan', from};
      assert.deepEqual(said('checklist', marked).match(unknown), null, since);
    }
  });

  it('of a startgesprek and of a quiz all have a word', () => {
    const topics = pack.content.talkTopics.map(({id}) => ({id, pupil: 'x'}));
    const agreements = ['pupil', 'parent', 'teacher', 'together'].map((owner) => ({text: 'x', owner, by: '2026-12-04'}));
    const sheet = said('startgesprek', {child: 'Yara', from, topics, agreements});
    assert.deepEqual(sheet.match(unknown), null);
    assert.doesNotMatch(sheet, /"(pupil|parent|teacher|together)"/);
    const counts = pack.content.situations.flatMap(({id}) =>
      pack.content.choices.map(({outcome}) => ({situation: id, choice: outcome, count: 1})),
    );
    assert.deepEqual(said('quiz', {counts}).match(unknown), null);
  });

  it('that we do not know are shown as they are', () => {
    assert.deepEqual(said('question', {topic: 'constructor', from}).match(unknown)?.slice(0, 1), ['anders: constructor']);
  });
});

describe('others()', () => {
  it('does not compile while the contract has a member that was not taken out', () => {
    const {story: _story, ...rest}: Pick<Report, 'story' | 'group'> = {story: 'x', group: '6'};
    // @ts-expect-error `group` is still there
    assert.equal(others(rest).length, 1);
  });
});
