import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import {termOf} from '../../src/protocol/school/case-due.js';
import {addSchoolDays, readBy, schoolDayFrom} from '../../src/protocol/school/school-days.js';

describe('school days', () => {
  it('skip weekends and holidays', () => {
    assert.equal(addSchoolDays('2026-11-27', 3), '2026-12-02');
    assert.equal(addSchoolDays('2026-12-17', 2, [{from: '2026-12-19', until: '2027-01-03'}]), '2027-01-04');
    assert.equal(schoolDayFrom('2026-12-19', [{from: '2026-12-19', until: '2027-01-03'}]), '2027-01-04');
  });

  it('come at once to an end where a holiday does not', () => {
    const holidays = [{from: '2020-01-01', until: '9999-12-31'}];
    const began = performance.now();
    assert.equal(addSchoolDays('2026-11-27', 30, holidays), '9999-12-31');
    assert.equal(schoolDayFrom('2026-11-27', holidays), '9999-12-31');
    assert.equal(addSchoolDays('2026-11-27', 3, [{from: '2020-01-01', until: '2999-12-31'}]), '3000-01-03');
    // Day by day this took a second.
    assert.ok(performance.now() - began < 200);
  });

  it('are not counted to a day that nobody thinks of', () => {
    assert.equal(readBy('2026-11-27', 3), '2026-12-02');
    assert.equal(readBy('2026-12-30', 3), '2027-01-04');
    assert.equal(readBy('2026-11-27', 3, [{from: '2020-01-01', until: '9999-12-31'}]), undefined);
  });

  it('are written with four digits for the year, also from the last of them', () => {
    assert.equal(addSchoolDays('9999-12-30', 5), '9999-12-31');
    assert.deepEqual(termOf({min: 1, max: 30, unit: 'months'}, '9999-12-01'), {from: '9999-12-31', by: '9999-12-31'});
  });
});
