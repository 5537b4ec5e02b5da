import type {Thread} from '../wire/thread.js';
import type {CaseEvent} from './case-event.js';

/** A yes that was asked for or answered by the way back, as an event of a case that lacks what only staff know: which gate it is about. */
export interface ConsentByWayBack {
  readonly type: 'consent-asked' | 'consent-given' | 'consent-refused';
  readonly on: string;
  readonly submission: string;
  /** The message in which it was asked or answered. */
  readonly message: string;
  /** What was answered, where that is neither yes nor no. */
  readonly reply?: 'talk-first';
}

/** Whoever wants to talk first is still asked. */
const answers = {
  yes: {type: 'consent-given'},
  no: {type: 'consent-refused'},
  'talk-first': {type: 'consent-asked', reply: 'talk-first'},
} as const;

/**
 * What was asked and answered in the thread of a submission, and is in no event of its case yet; the oldest first.
 */
export function consentsIn(thread: Pick<Thread, 'messages'>, submission: string, events: readonly CaseEvent[]): ConsentByWayBack[] {
  const known = new Set(events.flatMap((event) => ('message' in event && typeof event.message === 'string' ? [event.message] : [])));
  const asking = new Set(thread.messages.filter(({asks}) => asks === 'consent').map(({id}) => id));
  return thread.messages.flatMap(({id, on, asks, reply, to}) => {
    const answered =
      reply !== undefined && asking.has(to) && Object.hasOwn(answers, reply) ? answers[reply as keyof typeof answers] : undefined;
    const said = asks === 'consent' ? ({type: 'consent-asked'} as const) : answered;
    return said && id !== undefined && !known.has(id) ? [{...said, on, submission, message: id}] : [];
  });
}
