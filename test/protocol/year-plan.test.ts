import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import * as fc from 'fast-check';

import {content} from '../../src/content/nl/team-together.js';
import {holidayOn} from '../../src/protocol/school/school-days.js';
import type {Holiday} from '../../src/protocol/school/school.js';
import {daysOf, newYearPlan, nextYearPlan, schoolYear, schoolYearOf, type YearPlan} from '../../src/protocol/school/year-plan.js';
import {YearPlanFile} from '../../src/protocol/school/year-plan-file.js';

const {meetings} = content.workgroup;
const holidays: readonly Holiday[] = [
  {name: 'Zomervakantie', from: '2026-07-18', until: '2026-08-30'},
  {name: 'Herfstvakantie', from: '2026-10-17', until: '2026-10-25'},
  {name: 'Kerstvakantie', from: '2026-12-19', until: '2027-01-03'},
  {name: 'Voorjaarsvakantie', from: '2027-02-20', until: '2027-02-28'},
  {name: 'Meivakantie', from: '2027-04-24', until: '2027-05-09'},
  {name: 'Zomervakantie', from: '2027-07-10', until: '2027-08-22'},
];
const weekday = (day: string) => new Date(`${day}T12:00:00Z`).getUTCDay();
const dayNear = (year: number) =>
  fc.integer({min: -60, max: 425}).map((count) => new Date(Date.UTC(year, 7, 1 + count, 12)).toISOString().slice(0, 10));

/** A year with holidays of any length, and days that somebody chose, anywhere. */
const planned = fc.integer({min: 2020, max: 2040}).chain((year) =>
  fc.record({
    year: fc.constant(year),
    holidays: fc.array(
      fc.tuple(dayNear(year), fc.integer({min: 0, max: 80})).map(([from, length]): Holiday => {
        const until = new Date(`${from}T12:00:00Z`);
        until.setUTCDate(until.getUTCDate() + length);
        return {from, until: until.toISOString().slice(0, 10)};
      }),
      {maxLength: 9},
    ),
    days: fc.array(fc.record({of: fc.constantFrom(...meetings.map(({id}) => id)), on: dayNear(year)}), {maxLength: 8}),
  }),
);

/** What nobody may find in a year: `''` when nothing is wrong. */
function wrongIn(found: readonly (string | undefined)[], year: number, free: readonly Holiday[], inOrder: boolean): string {
  const {from, until} = schoolYear(year);
  for (const [index, day] of found.entries()) {
    if (day === undefined) continue;
    if (weekday(day) % 6 === 0) return `${day} is in a weekend`;
    if (holidayOn(day, free)) return `${day} is in a holiday`;
    if (day < from || day > until) return `${day} is in another year`;
    const before = found[index - 1];
    if (inOrder && before !== undefined && before >= day) return `${day} is not after ${before}`;
  }
  return '';
}

describe('daysOf()', () => {
  it('has no day in a weekend, a holiday or another year, and keeps the order of the meetings, whatever was chosen', () => {
    fc.assert(
      fc.property(planned, ({year, holidays: free, days}) => {
        const found = daysOf({year, days}, meetings, free, true);
        assert.equal(wrongIn(found, year, free, true), '');
        assert.equal(wrongIn(daysOf({year, days}, meetings, free), year, free, false), '');
        // What was found once stays where it is.
        const kept = meetings.flatMap(({id}, index) => (found[index] ? [{of: id, on: found[index]}] : []));
        assert.deepEqual(daysOf({year, days: kept}, meetings, free, true), found);
      }),
      {numRuns: 250},
    );
  });

  it('finds out a plan that knows no order', () => {
    const days = [{of: 'meeting-start', on: '2027-03-02'}];
    assert.match(wrongIn(daysOf({year: 2026, days}, meetings, holidays), 2026, holidays, true), /is not after/);
    assert.equal(wrongIn(daysOf({year: 2026, days}, meetings, holidays, true), 2026, holidays, true), '');
  });

  it('has a day in its month for each meeting, and the last before the summer', () => {
    const found = daysOf({year: 2026, days: []}, meetings, holidays, true);
    assert.deepEqual(
      found.map((day) => Number(day!.slice(5, 7))),
      meetings.map(({months}) => months[0]),
    );
    assert.equal(found.at(-1), '2027-07-01');
    assert.deepEqual(
      found.slice(0, -1).map((day) => weekday(day!)),
      Array.from({length: 7}, () => 2),
    );
  });

  it('begins after the summer that the school has, and in September where nobody has said when that ends', () => {
    const opening = {id: 'year-opening', months: [8, 9]};
    assert.deepEqual(daysOf({year: 2026, days: []}, [opening], holidays), ['2026-08-31']);
    assert.deepEqual(daysOf({year: 2026, days: []}, [opening]), ['2026-09-01']);
  });

  it('moves what was chosen past the holidays, and those after it along', () => {
    const moved = daysOf({year: 2026, days: [{of: 'meeting-learn', on: '2027-02-22'}]}, meetings, holidays, true);
    assert.deepEqual(moved.slice(3, 5), ['2027-03-01', '2027-03-02']);
  });

  it('has no day where there is no school all year', () => {
    const never = [{from: '2026-07-01', until: '2028-01-01'}];
    assert.deepEqual(daysOf({year: 2026, days: []}, meetings.slice(0, 2), never, true), [undefined, undefined]);
  });
});

describe('schoolYearOf()', () => {
  it('begins in August', () => {
    assert.deepEqual(['2026-07-31', '2026-08-01', '2027-01-01'].map(schoolYearOf), [2025, 2026, 2026]);
  });
});

describe('nextYearPlan()', () => {
  const written = (year: number, days: YearPlan['days']): YearPlan => ({
    ...newYearPlan(year, 'this'),
    days,
    time: '15:30',
    done: ['start-picture'],
    notes: [{of: 'meeting-start', text: 'Goed begin.'}],
    goals: ['', 'Ouders bellen eerder'],
    experiments: [{what: 'Koffie bij de deur', goal: 1, went: 'Ja'}, {what: ' '}],
  });

  it('keeps goals and experiments to look back at, and begins with nothing else that was written', () => {
    const next = nextYearPlan(written(2026, [{of: 'meeting-start', on: '2026-09-15'}]), 'next');
    assert.deepEqual(next, {
      ...newYearPlan(2027, 'next'),
      time: '15:30',
      days: [{of: 'meeting-start', on: '2027-09-14'}],
      history: [{year: 2026, goals: ['', 'Ouders bellen eerder'], experiments: [{what: 'Koffie bij de deur', goal: 1, went: 'Ja'}]}],
    });
    assert.deepEqual(YearPlanFile.parse(next), next);
    assert.equal(nextYearPlan({...next, goals: []}, 'later').history.length, 1);
  });

  it('has every day in the new year, on a day of school, in the same order', () => {
    fc.assert(
      fc.property(planned, ({year, holidays: free, days}) => {
        const plan = written(year, days);
        const found = daysOf(plan, meetings, [], true);
        const kept = meetings.map(({id}, index) => ({of: id, on: found[index]!}));
        const next = nextYearPlan({...plan, days: kept}, 'next');
        assert.equal(wrongIn(daysOf(next, meetings, free, true), year + 1, free, true), '');
        // Without holidays in the way: the same day of the week, 52 weeks later.
        for (const [index, {on}] of kept.entries()) {
          const {from} = schoolYear(year + 1);
          const moved = next.days[index]!.on;
          assert.ok(moved === from || weekday(moved) === weekday(on), `${on} became ${moved}`);
        }
      }),
      {numRuns: 100},
    );
  });
});
