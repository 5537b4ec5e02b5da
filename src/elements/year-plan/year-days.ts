import type {YearMoment} from '../../content/form/team-together.js';
import type {SchoolType} from '../../protocol/scalars.js';
import {daysOf, schoolYear, type YearPlan} from '../../protocol/school/year-plan.js';
import type {Holiday} from '../../protocol/school/school.js';
import {meantFor} from '../parts/school-types.js';
import type {YearPlanContent} from './year-plan.pack.js';
import type {DatedMeeting, DatedMoment} from './year-view.js';

type Content = Pick<YearPlanContent, 'yearPlan' | 'workgroup'>;

/** The eight meetings, in order. */
export function datedMeetings(plan: YearPlan, {workgroup}: Content, holidays: readonly Holiday[] = []): readonly DatedMeeting[] {
  const {meetings} = workgroup;
  const days = daysOf(plan, meetings, holidays, true);
  return meetings.map((meeting, index) => ({
    meeting,
    number: index + 1,
    on: days[index],
    until: meeting.agenda.length === 0 ? days[index + 1] : undefined,
  }));
}

/** What else there is in this school's year; pupils are asked something in each month of a survey, all other moments come once. */
export function datedMoments(
  plan: YearPlan,
  {yearPlan}: Content,
  types: readonly SchoolType[],
  holidays: readonly Holiday[] = [],
): readonly DatedMoment[] {
  const all = meantFor(types, yearPlan.moments).flatMap((moment) => inMonths(moment).map((one) => ({...one, moment})));
  // What goes on all through the year has a day only when somebody chose one.
  const dated = all.filter(({id, months}) => months.length > 0 || plan.days.some(({of}) => of === id));
  const days = daysOf(plan, dated, holidays);
  return all
    .map(({id, moment}) => ({id, moment, on: days[dated.findIndex((one) => one.id === id)]}))
    .sort((one, other) => byDay(one.on) - byDay(other.on));
}

const byDay = (day: string | undefined) => (day ? Date.parse(day) : Infinity);

function inMonths({id, months = [], survey}: YearMoment) {
  return survey ? months.map((month) => ({id: `${id}-${month}`, months: [month]})) : [{id, months}];
}

/** The holidays in a year, as far as they are known. */
export function holidaysIn(year: number, holidays: readonly Holiday[] = []): readonly Holiday[] {
  const {from, until} = schoolYear(year);
  return holidays.filter((holiday) => holiday.from <= until && from <= holiday.until);
}
