import type {Day, Slug} from '../scalars.js';
import {schoolDayFrom} from './school-days.js';
import type {Holiday} from './school.js';
import type {YearPlanFile} from './year-plan-file.js';

/** A school year as it is planned: what its file holds. */
export type YearPlan = YearPlanFile;

/** Something that has a day in a school year, and the months in which that should be, 1 = January, in the order of the school year. */
export interface YearItem {
  readonly id: Slug;
  readonly months: readonly number[];
}

/** The first and the last day of a school year, by the year in which it begins. */
export function schoolYear(year: number): {readonly from: Day; readonly until: Day} {
  return {from: `${year}-08-01`, until: `${year + 1}-07-31`};
}

/** The year in which the school year of a day begins. */
export function schoolYearOf(day: Day): number {
  const [year = 0, month = 0] = day.split('-').map(Number);
  return month < 8 ? year - 1 : year;
}

/** Every day of a school year on which there is school, in order. */
export function schoolDaysIn(year: number, holidays: readonly Holiday[] = []): readonly Day[] {
  const {from, until} = schoolYear(year);
  const days: Day[] = [];
  for (let day = schoolDayFrom(from, holidays); day <= until; day = schoolDayFrom(daysAfter(day, 1), holidays)) days.push(day);
  return days;
}

/** A plan with nothing in it yet. @param id by what calendars know it again. */
export function newYearPlan(year: number, id: string): YearPlan {
  return {pleinwacht: 'year-plan', version: 1, id, year, days: [], done: [], notes: [], goals: [], experiments: [], history: []};
}

/**
 * The day of each item: the one that was chosen, else one in its first month. All are days of the school year on which there is school.
 * @param inOrder each comes after the one before it, and makes those after it move along.
 * @returns nothing for what the year has no day for.
 */
export function daysOf(
  {year, days: chosen}: Pick<YearPlan, 'year' | 'days'>,
  items: readonly YearItem[],
  holidays: readonly Holiday[] = [],
  inOrder = false,
): readonly (Day | undefined)[] {
  const days = schoolDaysIn(year, holidays);
  const taken = new Set(chosen.map(({on}) => on));
  let before = -1;
  return items.map(({id, months: [month = 9]}, index) => {
    const wanted = chosen.find(({of}) => of === id)?.on ?? proposed(month, inOrder ? 2 : 4, year, days, taken);
    const found = days.findIndex((day) => day >= wanted);
    // Those after it need a day each.
    const last = days.length - (inOrder ? items.length - index : 1);
    const at = Math.min(Math.max(found < 0 ? last : found, inOrder ? before + 1 : 0), last);
    if (inOrder) before = at;
    const day = days[at];
    if (day) taken.add(day);
    return day;
  });
}

/** The next school year, begun from this one: every day in its own week, what was written emptied, goals and experiments kept to look back at. */
export function nextYearPlan(plan: YearPlan, id: string): YearPlan {
  const {year, days, goals, experiments, history, ...more} = plan;
  const next = year + 1;
  const {from, until} = schoolYear(next);
  // All goals stay in their places, for experiments name them by those.
  const kept = {year, goals: goals.some(isSaid) ? goals : [], experiments: experiments.filter(({what}) => isSaid(what))};
  return {
    ...more,
    id,
    year: next,
    // 52 weeks later is the same day of the week.
    days: days.map(({of, on}) => ({of, on: within(daysAfter(on, 364), from, until)})),
    done: [],
    notes: [],
    goals: [],
    experiments: [],
    history: kept.goals.length + kept.experiments.length > 0 ? [...history, kept] : history,
  };
}

/**
 * A day in a month, after its first: a Tuesday for meetings, a Thursday for all else, so that they do not meet, and not on a day that is taken. At the edges of the year the first, for a summer begins and ends on
 * other days in each region; and none in August as long as nobody has said when that summer ends.
 */
function proposed(month: number, weekday: number, year: number, days: readonly Day[], taken: ReadonlySet<Day>): Day {
  const wanted = month === 8 && days[0] === schoolDayFrom(schoolYear(year).from) ? 9 : month;
  const [first, ...rest] = days.filter((day) => Number(day.slice(5, 7)) === wanted);
  // Later, where that month has no day of school.
  if (!first) return `${wanted < 8 ? year + 1 : year}-${String(wanted).padStart(2, '0')}-01`;
  if (month === 7 || month === 8) return first;
  const later = rest.slice(Math.floor(rest.length / 3));
  return later.find((day) => new Date(`${day}T12:00:00Z`).getUTCDay() === weekday && !taken.has(day)) ?? later[0] ?? first;
}

function daysAfter(day: Day, count: number): Day {
  const date = new Date(`${day}T12:00:00Z`);
  date.setUTCDate(date.getUTCDate() + count);
  return date.toISOString().slice(0, 10);
}

const within = (day: Day, from: Day, until: Day): Day => (day < from ? from : day > until ? until : day);

const isSaid = (words: string): boolean => /\S/.test(words);
