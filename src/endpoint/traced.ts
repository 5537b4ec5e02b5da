import type {CaseItem, InboxItem} from '../protocol/index.js';
import {type Answer, problem, refuse} from './answers.js';
import {dutchDay, dutchTime} from './calendar.js';
import {caseOf} from './case-of.js';
import {faultOf} from './faults.js';
import type {CheckedOptions} from './options.js';
import type {Reader} from './reader.js';
import type {Act} from './trail.js';

type Handle = (reader: Reader, request: Request, id: string, other: string) => Promise<Answer>;

/** How long a trail may take to write an entry, in milliseconds. */
const patience = 5000;

/**
 * Lets nobody see or change anything that is not in the trail. What is read is told before it is shown, and what is changed or erased before
 * that is done, so that what fails after it stands in the trail too. What is not there for a reader is in no entry.
 */
export function traced(options: CheckedOptions, {did, about}: Act, handle: Handle): Handle {
  const {store, now, onAccess, onFault} = options;
  if (!onAccess) return handle;

  const isTold = async ({school, who}: Reader, ids: readonly string[], isNew: (day: string) => boolean) => {
    const moment = now();
    const day = dutchDay(moment);
    const time = did === 'listed' || isNew(day) ? undefined : dutchTime(moment);
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise((_, reject) => {
      waiting = setTimeout(() => reject(Object.assign(new Error('the trail took too long'), {code: 'TRAIL_LATE'})), patience);
    });
    try {
      const entry = {school, ...(who !== undefined && {who}), did, about, ids, day, ...(time && {time})};
      await Promise.race([late, Promise.resolve(entry).then(onAccess)]);
      return true;
    } catch (error) {
      onFault(faultOf('onAccess', error));
      return false;
    } finally {
      clearTimeout(waiting);
    }
  };
  const closed = () => problem(refuse('fault'));

  // What is opened has no id before; sent again, it is told again.
  if (did === 'listed' || did === 'read' || did === 'opened') {
    return async (reader, request, id, other) => {
      const answer = await handle(reader, request, id, other);
      if (answer.status >= 300) return answer;
      const items = itemsOf(answer);
      const ids = items.map((item) => item.id);
      return (await isTold(reader, ids, (day) => items.some((item) => cameOn(item, day)))) ? answer : closed();
    };
  }

  return async (reader, request, id, other) => {
    const item = about === 'case' ? store.cases && (await caseOf(store, store.cases, reader, id)) : await store.find(reader, id);
    const second = other === '' ? undefined : await store.find(reader, other);
    // What is asked for says so itself.
    if (!item || (other !== '' && !second)) return handle(reader, request, id, other);
    const isNew = (day: string) => cameOn(item, day) || (second !== undefined && cameOn(second, day));
    return (await isTold(reader, other ? [id, other] : [id], isNew)) ? handle(reader, request, id, other) : closed();
  };
}

type Dated = {id: string} & Partial<
  Pick<InboxItem, 'receivedOn' | 'thread'> & Pick<CaseItem, 'openedOn' | 'changedOn' | 'byWayBack'> & {messages: readonly {on: string}[]}
>;

function itemsOf({body}: Answer): readonly Dated[] {
  const {submissions, cases} = body as {submissions?: readonly Dated[]; cases?: readonly Dated[]};
  return submissions ?? cases ?? [body as Dated];
}

/** Whether something of it came on a day. */
function cameOn({receivedOn, openedOn, changedOn, messages, thread, byWayBack}: Dated, day: string): boolean {
  return (
    [receivedOn, openedOn, changedOn].includes(day) ||
    [...(messages ?? []), ...(thread?.messages ?? []), ...(byWayBack ?? [])].some(({on}) => on === day)
  );
}
