import {randomBytes} from 'node:crypto';

import {type Answer, mark, newId, type Target} from './target.js';
import {type Check, isReceipt, isRefused, notOffered, ok, type Verdict, wrong} from './verdict.js';

export const newLookup = () => randomBytes(32).toString('base64url');
const comeBack = (target: Target, body: object) => target.send(target.report({}, {kind: 'follow-up', body}));
const threadIn = ({json}: Answer) => json?.thread as {state?: unknown; messages?: unknown} | null | undefined;

/** Whether a receiver keeps threads; one that does not has never heard of the kind, and is right too. */
async function offered(target: Target): Promise<Verdict | true> {
  const answer = await comeBack(target, {lookup: newLookup(), act: 'read'});
  if (answer.status !== 422) return true;
  const refused = isRefused(answer, 'invalid', 422, 'kind');
  return refused.verdict === 'ok' ? notOffered('it keeps no threads: leave answers out of the school file') : refused;
}

/** A check of a receiver that keeps threads. */
function answers(name: string, says: string, mend: string, run: (target: Target) => Promise<Verdict>): Check {
  return {
    name,
    says,
    mend,
    run: async (target) => {
      const verdict = await offered(target);
      return verdict === true ? run(target) : verdict;
    },
  };
}

/** Something told with a way back, and what it is known by: to staff by its id, to who told it by the lookup. */
export async function tell(target: Target): Promise<{id: string; lookup: string}> {
  const [id, lookup] = [newId(), newLookup()];
  await target.send(target.report({wayBack: {lookup}}, {id}));
  return {id, lookup};
}

/** What was written, as who told it reads it; nothing when there is no thread. */
export async function threadRead(target: Target, lookup: string): Promise<readonly Readonly<Record<string, unknown>>[] | undefined> {
  const messages = threadIn(await comeBack(target, {lookup, act: 'read'}))?.messages;
  return Array.isArray(messages) ? (messages as Record<string, unknown>[]) : undefined;
}

const isEmpty = (answer: Answer): Verdict => {
  if (answer.status !== 200) return wrong(`${answer.status}, expected 200`);
  return isReceipt(answer) && threadIn(answer) === null ? ok : wrong('a receipt without "thread": null');
};

export const followUpChecks: readonly Check[] = [
  answers(
    'follow-up',
    'answers a follow-up: with a thread, or as a kind that it does not know',
    'Without threads: 422 invalid with the field kind. With threads: 200 and "thread": null to a lookup that you do not know.',
    async (target) => isEmpty(await comeBack(target, {lookup: newLookup(), act: 'read'})),
  ),
  answers(
    'follow-up-read',
    'gives the thread of what was told with a way back',
    'Keep SHA-256 of body.wayBack.lookup with the report, and answer 200 {"received": true, "version": 1, "thread": {"state": "new", "messages": []}}.',
    async (target) => {
      const {lookup} = await tell(target);
      const answer = await comeBack(target, {lookup, act: 'read'});
      const thread = threadIn(answer);
      if (answer.status !== 200 || !isReceipt(answer)) return wrong(`${answer.status}, expected 200 and a receipt`);
      return Array.isArray(thread?.messages) && typeof thread.state === 'string' ? ok : wrong('no thread with a state and messages');
    },
  ),
  answers(
    'follow-up-add',
    'stores what is added, once, and answers 201',
    'Answer 201 after a durable commit, with what was written in the thread; 200 to the same bytes again.',
    async (target) => {
      const {lookup} = await tell(target);
      const adds = target.report({}, {kind: 'follow-up', body: {lookup, act: 'add', text: 'TEST'}});
      const statuses = [(await target.send(adds)).status, (await target.send(adds)).status];
      if (statuses.join() !== '201,200') return wrong(`${statuses.join(' and then ')}, expected 201 and then 200`);
      return (await threadRead(target, lookup))?.length === 1 ? ok : wrong('a thread without the one message');
    },
  ),
  answers(
    'follow-up-withdraw',
    'erases what is taken back, and then answers as if it had never been',
    'Erase the report and its thread; answer 200 with "thread": null, then and afterwards, byte for byte as to a lookup that you never knew.',
    async (target) => {
      const {lookup} = await tell(target);
      const empty = isEmpty(await comeBack(target, {lookup, act: 'withdraw'}));
      if (empty.verdict !== 'ok') return empty;
      for (const body of [{act: 'read'}, {act: 'add', text: mark}, {act: 'withdraw'}]) {
        const [gone, never] = [await comeBack(target, {...body, lookup}), await comeBack(target, {...body, lookup: newLookup()})];
        const verdict = isEmpty(gone);
        if (verdict.verdict !== 'ok') return verdict;
        if (gone.text !== never.text || gone.status !== never.status) return wrong('another answer than to what never was');
      }
      return ok;
    },
  ),
];
