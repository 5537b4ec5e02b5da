import type {Day} from '../scalars.js';
import {addSchoolDays, asDay, schoolDayFrom} from './school-days.js';
import type {Holiday} from './school.js';
import type {Timing} from './step-plan.js';

/** From which day and by which day something is to be done. Both are days on which there is school. */
export interface Term {
  readonly from: Day;
  readonly by: Day;
}

/** When something is due that was begun on a day. What would fall in a weekend or a holiday moves to the first school day after it. */
export function termOf({min, max, unit}: Timing, begun: Day, holidays: readonly Holiday[] = []): Term {
  const after = (count: number) => schoolDayFrom(later(begun, count, unit, holidays), holidays);
  return {from: after(min), by: after(max)};
}

function later(begun: Day, count: number, unit: Timing['unit'], holidays: readonly Holiday[]): Day {
  switch (unit) {
    case 'school-days':
      return addSchoolDays(begun, count, holidays);
    case 'months':
      return addMonths(begun, count);
    case 'weeks':
      return addDays(begun, count * 7);
    case 'days':
      return addDays(begun, count);
    case 'hours':
      // No times are kept, so that hours are counted from the end of the day before: 24 is tomorrow, 3 is today.
      return addDays(begun, Math.floor(count / 24));
  }
}

function addDays(from: Day, count: number): Day {
  const date = new Date(`${from}T12:00:00Z`);
  date.setUTCDate(date.getUTCDate() + count);
  return asDay(date);
}

/** A month after 31 January is the last day of February, not a day in March. */
function addMonths(from: Day, count: number): Day {
  const [year = 0, month = 0, day = 0] = from.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + count, 0, 12));
  last.setUTCDate(Math.min(day, last.getUTCDate()));
  return asDay(last);
}
