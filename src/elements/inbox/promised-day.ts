import {promiseAbout} from '../../protocol/school/promises.js';
import {readBy} from '../../protocol/school/school-days.js';
import type {School} from '../../protocol/school/school.js';
import type {InboxItem} from '../../protocol/wire/inbox.js';

/**
 * By what day the school said that it would have read this: a day for every kind that was promised one. What its reporter wrote since counts
 * from its own day, for it was put on new again by that.
 */
export function promisedDay(
  {kind, receivedOn, thread}: Pick<InboxItem, 'kind' | 'receivedOn' | 'thread'>,
  school: School,
): string | undefined {
  const days = promiseAbout('when', {kind}, school)?.days;
  const since = thread?.messages.filter(({from}) => from === 'reporter').at(-1)?.on ?? receivedOn;
  return days === undefined ? undefined : readBy(since, days, school.holidays);
}
