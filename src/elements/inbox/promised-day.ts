import {promiseAbout} from '../../protocol/school/promises.js';
import {addSchoolDays} from '../../protocol/school/school-days.js';
import type {School} from '../../protocol/school/school.js';
import type {InboxItem} from '../../protocol/wire/inbox.js';

/** By what day the school said that it would have read this: a day for every kind that was promised one. */
export function promisedDay({kind, receivedOn}: Pick<InboxItem, 'kind' | 'receivedOn'>, school: School): string | undefined {
  const days = promiseAbout('when', {kind}, school)?.days;
  return days === undefined ? undefined : addSchoolDays(receivedOn, days, school.holidays);
}
