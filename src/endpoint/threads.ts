import type {FollowUp, StaffMessage, State, Thread} from '../protocol/index.js';
import {tellsOfDanger} from '../protocol/wire/danger.js';
import {everyDangerWord} from '../protocol/wire/danger-words.js';
import {tellsOfPictures} from '../protocol/wire/pictures.js';
import type {KeptMessage, ThreadRow} from './store.js';

/** What a message is made of besides what was said: how it is known again, and its day. */
type Sent = Pick<KeptMessage, 'id' | 'on' | 'digest'>;

/** More than two people write to one another about one case; what comes after it was sent by a machine. */
export const mostMessages = 200;

export function fromSchool({text, asks}: StaffMessage, sent: Sent): KeptMessage {
  return {...sent, from: 'school', text, ...(asks !== undefined && {asks})};
}

/** @param messages of the thread, among which stands what is answered. */
export function fromReporter(said: FollowUp & {act: 'add' | 'reply'}, sent: Sent, messages: readonly KeptMessage[]): KeptMessage {
  const message: KeptMessage = {...sent, from: 'reporter', ...(said.text !== undefined && {text: said.text})};
  if (said.act === 'add') return message;
  const asking = messages.filter(({asks}) => asks !== undefined);
  const to = asking.find(({id}) => id === said.to) ?? asking.at(-1);
  return {...message, reply: said.reply, ...(to && {to: to.id})};
}

/** How far the school is once something was written: what a reporter writes is new to it, and whoever writes back has read. */
export function stateAfter(state: State, {from, asks}: KeptMessage): State {
  if (from === 'reporter') return 'new';
  return asks !== undefined ? 'asked' : state === 'new' ? 'read' : state;
}

/** Whether a message has to be read first, as `danger` of `Facets` says of a submission. */
export function tellsDanger({from, text}: KeptMessage): boolean {
  return from === 'reporter' && (tellsOfDanger(text, everyDangerWord) || tellsOfPictures(text));
}

/** What was written about one submission, as it is shown to who reads the inbox and to who comes back. */
export function threadOf(state: State, messages: readonly KeptMessage[]): Thread {
  return {
    state: state === 'handled' ? 'closed' : state,
    messages: messages.map(({digest: _digest, ...message}) => message),
  };
}

/**
 * Of several versions of one case the one that stands: what a sender edited names the first in `replaces`. Which of several edits came last
 * nobody knows, for there are no times; it is the same one every time.
 */
export function standing(rows: readonly ThreadRow[]): ThreadRow {
  return rows.find(({replaces}) => rows.some(({id}) => id === replaces)) ?? rows[0]!;
}

/** Everything that was written about one case, whatever versions of it there are. Days of one version keep their order. */
export function threadOver(rows: readonly ThreadRow[]): Thread {
  const messages = rows.flatMap((row) => row.messages).sort((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0));
  const last = messages.at(-1);
  const spoken = last && rows.find((row) => row.messages.includes(last));
  return threadOf((spoken ?? standing(rows)).state, messages);
}
