import type {Envelope, FollowUp, Submission} from '../protocol/index.js';
import {StaffMessage} from '../protocol/index.js';
import {type Answer, problem, type Refusal, refuse} from './answers.js';
import {base64url} from './base64url.js';
import {busy} from './gate.js';
import {toFields} from './check-submission.js';
import {sha256} from './digest.js';
import type {KeptMessage, Store, ThreadRow} from './store.js';
import type {News} from './news/news.js';
import {fromReporter, fromSchool, standing, threadOver} from './threads.js';

/** What came of a follow-up; `to` is the role that reads what was written, if something was. */
export interface CameBack {
  answer: Answer;
  stored?: {recipient: string};
}

interface Coming {
  school: string;
  sent: Envelope;
  body: FollowUp;
  digest: string;
  on: string;
  /** Takes a guess from those that this school has left, and says how many seconds to wait when there are none. */
  guess: () => number;
  /** What is told of a submission. */
  news: (type: 'follow-up-came' | 'withdrawn', about: ThreadRow, id: string) => Promise<readonly News[]>;
}

/** What is kept of the thing by which a reporter comes back; nothing when they left no way back. */
export async function lookupHashOf({kind, body}: Submission): Promise<string | undefined> {
  const lookup = kind === 'report' ? body.wayBack?.lookup : kind === 'follow-up' ? body.lookup : undefined;
  return lookup === undefined ? undefined : sha256(new TextEncoder().encode(lookup));
}

/**
 * Somebody who told comes back. What was never told here and what was erased are one and the same: the store is asked the same question and
 * has nothing, whatever they came to do. It is looked for by a hash, so that how long that takes says nothing of how near a guess is.
 *
 * A guess that can be right costs its maker 600 000 rounds, and there are more than 10^19 rows of words; what is counted are the misses, so
 * that nobody who has the right words ever waits for somebody who has not.
 */
export async function comeBack(store: Store, lookup: string, {school, sent, body, digest, on, guess, news}: Coming): Promise<CameBack> {
  const found = await store.recall(school, lookup);
  const nothing: Answer = {status: 200, body: {received: true, version: sent.version, thread: null}};
  if (found.length === 0) {
    const wait = guess();
    if (wait > 0) return {answer: problem(busy(wait))};
    // Deleted is not erased: whoever tries again is not told that it is gone while it may be in a file, and nor is anybody else.
    if (body.act === 'withdraw' && store.unscrubbed?.()) await store.withdraw(school, lookup);
    return {answer: nothing};
  }
  if (body.act === 'withdraw') {
    const about = standing(found);
    await store.withdraw(school, lookup, await news('withdrawn', about, about.id));
    return {answer: nothing};
  }
  const answerWith = (rows: readonly ThreadRow[], status: number): Answer =>
    rows.length === 0 ? nothing : {status, body: {received: true, version: sent.version, thread: threadOver(rows)}};
  if (body.act === 'read') return {answer: answerWith(found, 200)};

  const all = found.flatMap(({messages}) => messages);
  const message = fromReporter(body, {id: sent.id, on, digest}, all);
  const row = found.find(({messages}) => messages.some(({id}) => id === message.id || id === message.to)) ?? standing(found);
  // To whom it belongs is not for the team to read when it was kept apart: the row that is written to says who that is.
  const outcome = await store.say({school, recipients: undefined}, row.id, message, await news('follow-up-came', row, message.id));
  if (outcome === 'conflict') return {answer: problem(refuse('conflict'))};
  if (outcome === 'full') return {answer: problem(busy(24 * 60 * 60))};
  // Erased in between.
  if (outcome === 'gone') return {answer: nothing};
  const answer = answerWith(await store.recall(school, lookup), outcome === 'stored' ? 201 : 200);
  return {answer, ...(outcome === 'stored' && {stored: {recipient: row.recipient}})};
}

/** What the school writes back, checked. */
export function readMessage(value: unknown, sent: Pick<KeptMessage, 'id' | 'on' | 'digest'>): KeptMessage | Refusal {
  const checked = StaffMessage.safeParse(value);
  return checked.success ? fromSchool(checked.data, sent) : refuse('invalid', toFields(checked.error.issues, value));
}

/** The id of a message of the school, when its sender gave none: as random as every other. */
export function newMessageId(): string {
  return base64url(crypto.getRandomValues(new Uint8Array(16)));
}
