import {newLookup, tell, threadRead} from './follow-up-checks.js';
import {type Answer, newId, type Target} from './target.js';
import {type Check, notOffered, notTried, ok, slugIn, type Verdict, wrong} from './verdict.js';

/** What a child told without a name, and how to write to it. */
interface Told {
  readonly target: Target;
  readonly lookup: string;
  /** @param token of somebody else than who reads the inbox; empty without one. */
  readonly write: (message: object, more?: {readonly key?: string; readonly token?: string}) => Promise<Answer>;
}

const asking = {text: 'TEST: mogen we dit doen?', asks: 'consent'};

/** A check of a receiver whose staff write back. */
function writesBack(name: string, says: string, mend: string, run: (told: Told) => Promise<Verdict>): Check {
  return {
    name,
    says,
    mend,
    run: async (target) => {
      const {token} = target.options;
      if (!token) return notTried('PLEINWACHT_TOKEN is not set: a token that reads what is told to the first recipient');
      const inbox = await target.ask({path: '/submissions', headers: {Authorization: `Bearer ${token}`}});
      if (inbox.status === 404 || inbox.status === 405)
        return notOffered('it has no inbox that a widget can read: staff write back elsewhere');
      if (inbox.status !== 200) return wrong(`${inbox.status}${slugIn(inbox)} to the token, expected 200`);
      const {id, lookup} = await tell(target);
      if ((await threadRead(target, lookup)) === undefined) return notOffered('it keeps no threads: leave answers out of the school file');
      const write: Told['write'] = (message, {key, token: other = token} = {}) =>
        target.ask({
          method: 'POST',
          path: `/submissions/${id}/messages`,
          headers: {
            'Content-Type': 'application/json',
            Authorization: other && `Bearer ${other}`,
            'Idempotency-Key': key ? `"${key}"` : '',
          },
          body: JSON.stringify(message),
        });
      return run({target, lookup, write});
    },
  };
}

const textsIn = (messages: readonly {readonly text?: unknown}[] | undefined) => messages?.map(({text}) => text).join();

/** What staff are answered holds what was told: these come after the look at all answers. */
export const messageChecks: readonly Check[] = [
  writesBack(
    'message-stored',
    'stores what staff write to a child, once',
    'Answer POST {endpoint}/submissions/<id>/messages with 201 after a durable commit, and 200 to the same Idempotency-Key again.',
    async ({target, lookup, write}) => {
      const key = newId();
      const statuses = [(await write(asking, {key})).status, (await write(asking, {key})).status];
      if (statuses.join() !== '201,200') return wrong(`${statuses.join(' and then ')}, expected 201 and then 200`);
      const messages = await threadRead(target, lookup);
      return messages?.length === 1 ? ok : wrong(`a thread of ${messages?.length ?? 0} messages, expected one`);
    },
  ),
  writesBack(
    'message-read',
    'gives what staff wrote to the child that comes back, with what is asked and its day',
    'Put {"from": "school", "on": "<day>", "text": …, "asks": …} in the thread that a read with the lookup gives.',
    async ({target, lookup, write}) => {
      await write(asking);
      const [message] = (await threadRead(target, lookup)) ?? [];
      if (message?.text !== asking.text) return wrong('a thread without the message');
      if (message.from !== 'school' || message.asks !== 'consent') return wrong('a message without "from": "school" and what it asks');
      return /^\d{4}-\d\d-\d\d$/.test(String(message.on)) ? ok : wrong('a message without a day');
    },
  ),
  writesBack(
    'message-apart',
    'gives what staff wrote to nobody else',
    'Find the thread by SHA-256 of the whole lookup, and nothing by a part of it.',
    async ({target, lookup, write}) => {
      await write(asking);
      const {lookup: brother} = await tell(target);
      for (const other of [brother, newLookup(), lookup.slice(0, -2) + newLookup().slice(-2)]) {
        if (other !== lookup && textsIn(await threadRead(target, other))) return wrong('a message in the thread of another');
      }
      return ok;
    },
  ),
  writesBack(
    'message-closed',
    'lets nobody write in the name of the school without a token',
    'Answer 401 to a message without a token or with one that you do not know, and store nothing of it.',
    async ({target, lookup, write}) => {
      for (const token of ['', newLookup()]) {
        const answer = await write(asking, {token});
        if (![401, 403].includes(answer.status)) return wrong(`${answer.status}${slugIn(answer)}, expected 401`);
      }
      return textsIn(await threadRead(target, lookup)) ? wrong('a message from nobody in the thread') : ok;
    },
  ),
  writesBack(
    'message-refused',
    'refuses a message that says nothing',
    'Answer 422 invalid to a message without text: a child would find an empty answer.',
    async ({target, lookup, write}) => {
      const answer = await write({asks: 'consent'});
      if (answer.status !== 422) return wrong(`${answer.status}${slugIn(answer)}, expected 422`);
      return (await threadRead(target, lookup))?.length === 0 ? ok : wrong('a message in the thread all the same');
    },
  ),
];
