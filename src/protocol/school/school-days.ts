import type {Day} from '../scalars.js';
import {lastDay} from '../wire/limits.js';
import type {Holiday} from './school.js';

// Made when first asked for: the first use of Intl takes a tenth of a second on an old phone, and most pages need no day.
let dutchTime: Intl.DateTimeFormat | undefined;

/** The calendar day of a moment where the school stands. */
export function dayOf(moment: Date): Day {
  // From the parts: no locale writes a date in the same way in every browser.
  dutchTime ??= new Intl.DateTimeFormat('en', {timeZone: 'Europe/Amsterdam', year: 'numeric', month: '2-digit', day: '2-digit'});
  const parts = new Map(dutchTime.formatToParts(moment).map(({type, value}) => [type, value]));
  return `${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`;
}

/** The day where the reader is. */
export function today(): Day {
  const now = new Date();
  return asDay(new Date(now.getTime() - now.getTimezoneOffset() * 60_000));
}

/** The holiday that a day falls in. */
export function holidayOn(day: Day, holidays: readonly Holiday[] = []): Holiday | undefined {
  return holidays.find((holiday) => holiday.from <= day && day <= holiday.until);
}

/** The day `count` school days after `from`: weekends and holidays do not count. */
export function addSchoolDays(from: Day, count: number, holidays: readonly Holiday[] = []): Day {
  const date = new Date(`${from}T12:00:00Z`);
  for (let left = count; left > 0; left--) {
    date.setUTCDate(date.getUTCDate() + 1);
    toSchoolDay(date, holidays);
  }
  return asDay(date);
}

/** The day by which is read what is promised within so many school days; none where holidays without an end leave no day in this year or the next. */
export function readBy(from: Day, days: number, holidays?: readonly Holiday[]): Day | undefined {
  const by = addSchoolDays(from, days, holidays);
  return parseInt(by) > parseInt(from) + 1 ? undefined : by;
}

/** The day itself when there is school on it, else the first day after it on which there is. */
export function schoolDayFrom(day: Day, holidays: readonly Holiday[] = []): Day {
  const date = new Date(`${day}T12:00:00Z`);
  toSchoolDay(date, holidays);
  return asDay(date);
}

/** A date as a day. What comes after the last one that is written with four digits for the year is that one. */
export function asDay(date: Date): Day {
  return date.getUTCFullYear() > 9999 ? lastDay : date.toISOString().slice(0, 10);
}

/** Moves a date on until there is school. */
function toSchoolDay(date: Date, holidays: readonly Holiday[]): void {
  while (date.getUTCFullYear() <= 9999) {
    const holiday = holidayOn(asDay(date), holidays);
    // To its last day at once: a school may have written one that lasts for years.
    if (holiday) date.setTime(Date.parse(`${holiday.until}T12:00:00Z`));
    else if (date.getUTCDay() % 6 !== 0) return;
    date.setUTCDate(date.getUTCDate() + 1);
  }
}
