import {addSchoolDays} from '../../protocol/school/school-days.js';
import type {School} from '../../protocol/school/school.js';
import type {InboxItem} from '../../protocol/wire/inbox.js';
import type {ToldKind} from '../../protocol/wire/submission.js';

/** After which sends a person reads by what day it will be read, when the school promises one. */
const promises: Readonly<Record<ToldKind, boolean>> = {
  report: true,
  question: true,
  checklist: true,
  startgesprek: false, // it was a talk with the school itself
  quiz: false, // counts of a class: nobody waits
};

/** By what day the school said that it would have read this. */
export function promisedDay({kind, receivedOn}: Pick<InboxItem, 'kind' | 'receivedOn'>, {promise, holidays}: School): string | undefined {
  return promise && promises[kind] ? addSchoolDays(receivedOn, promise.schoolDays, holidays) : undefined;
}
