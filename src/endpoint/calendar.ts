import {dayOf} from '../protocol/school/school-days.js';

const hour = 60 * 60 * 1000;
let last = {hour: NaN, day: ''};

let clock: Intl.DateTimeFormat | undefined;

/** The time of a moment in the Netherlands, `14:05`. */
export function dutchTime(moment: Date): string {
  clock ??= new Intl.DateTimeFormat('en-GB', {timeZone: 'Europe/Amsterdam', hour: '2-digit', minute: '2-digit', hourCycle: 'h23'});
  return clock.format(moment);
}

/** The calendar day of a moment in the Netherlands. Worked out once an hour: days begin with one, and every request asks. */
export function dutchDay(moment: Date): string {
  const asked = Math.floor(moment.getTime() / hour);
  if (last.hour !== asked) last = {hour: asked, day: dayOf(moment)};
  return last.day;
}

/** The day that lies a number of days before another. */
export function daysBefore(from: string, days: number): string {
  const date = new Date(`${from}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - days);
  return date.toISOString().slice(0, 10);
}
