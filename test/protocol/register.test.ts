import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import type {CaseEvent} from '../../src/protocol/school/case-event.js';
import {registerTable, toCsv, yearFigures} from '../../src/protocol/school/register.js';

const by = {by: 'teacher'};
const aCase = (on: string, form = 'verbal', more: CaseEvent[] = []): CaseEvent[] => [
  {...by, type: 'opened', on, child: 'Noor', group: 'groep 7', forms: [form], places: ['playground'], since: 'longer'},
  ...more,
];
const whole = aCase('2026-11-24', 'verbal', [
  {...by, type: 'step-begun', on: '2026-11-24', step: 'first-talk', note: 'Noor vertelt over Sam.'},
  {...by, type: 'parents-told', on: '2026-11-24', whom: 'parents-bullied', what: 'Alles.'},
  {...by, type: 'check-done', on: '2026-12-08', of: 'first-talk'},
  {...by, type: 'closed', on: '2027-01-11', why: 'walked'},
]);
const columns = (['opened', 'forms', 'places', 'parents-told', 'checks', 'outcome'] as const).map((member) => ({member, title: member}));

describe('registerTable()', () => {
  it('has a line for each case, with what was done and no word that somebody wrote', () => {
    const table = registerTable([whole, aCase('2026-09-01', 'online')], {columns});
    assert.deepEqual(table, [
      ['opened', 'forms', 'places', 'parents-told', 'checks', 'outcome'],
      ['2026-09-01', 'online', 'playground', '', '', ''],
      ['2026-11-24', 'verbal', 'playground', 'parents-bullied', '1', 'walked'],
    ]);
    assert.doesNotMatch(JSON.stringify(table), /Noor|Sam|groep 7/);
  });

  it('has no end for a case that began again', () => {
    const again: CaseEvent = {...by, type: 'repeated', on: '2027-02-01', way: 'recurrence', to: 'guidance'};
    assert.equal(registerTable([[...whole, again]], {columns})[1]!.at(-1), '');
  });
});

describe('toCsv()', () => {
  it('is one that a spreadsheet reads and does not run', () => {
    const csv = toCsv([['a "b", c', '=1+1', '+31', '-1', '@x', ' =1', '\tx', '＝1', '\u200B=1', 'x=1', '2026-11-24']]);
    assert.equal(csv, `\uFEFF"a ""b"", c","'=1+1","'+31","'-1","'@x","' =1","'\tx","'＝1","'\u200B=1","x=1","2026-11-24"\r\n`);
  });
});

describe('yearFigures()', () => {
  const many = (count: number, form: string) => Array.from({length: count}, () => aCase('2026-10-01', form));
  const figures = (cases: CaseEvent[][]) => yearFigures(cases, '2026-08-01', '2027-07-31');

  it('counts in fives what was opened in that year', () => {
    const found = figures([...many(13, 'verbal'), ...many(7, 'online'), aCase('2026-07-31'), aCase('2027-08-01')]);
    assert.equal(found.cases, 20);
    assert.deepEqual(found.by.forms, {verbal: 10, online: 5});
    assert.equal(found.parentsTold, 'few');
  });

  it('says of few what it says of none, and nothing follows from the rest', () => {
    const base = many(16, 'verbal');
    for (let count = 1; count < 4; count++) assert.deepEqual(figures([...base, ...many(count, 'physical')]), figures(base), `${count}`);
    assert.deepEqual(figures(many(4, 'verbal')), figures([]));
  });
});
