import type {Thread} from '../wire/thread.js';
import type {CaseEvent} from './case-event.js';

/** A yes that was asked for or answered by the way back, as an event of a case that lacks what only staff know: which gate it is about. */
export interface ConsentByWayBack {
  readonly type: 'consent-asked' | 'consent-given' | 'consent-refused';
  readonly on: string;
  readonly submission: string;
  /** The message in which it was asked or answered. */
  readonly message: string;
}

const answers: Readonly<Record<string, 'consent-given' | 'consent-refused'>> = {yes: 'consent-given', no: 'consent-refused'};

/**
 * What was asked and answered in the thread of a submission, and is in no event of its case yet; the oldest first. Whoever wants to talk
 * first has said neither yes nor no.
 */
export function consentsIn(thread: Pick<Thread, 'messages'>, submission: string, events: readonly CaseEvent[]): ConsentByWayBack[] {
  const known = new Set(events.flatMap((event) => ('message' in event && typeof event.message === 'string' ? [event.message] : [])));
  const asking = new Set(thread.messages.filter(({asks}) => asks === 'consent').map(({id}) => id));
  return thread.messages.flatMap(({id, on, asks, reply, to}) => {
    const type = asks === 'consent' ? 'consent-asked' : reply !== undefined && asking.has(to) ? answers[reply] : undefined;
    return type && id !== undefined && !known.has(id) ? [{type, on, submission, message: id}] : [];
  });
}
