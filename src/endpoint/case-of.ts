import {type CaseItem, consentsIn, submissionsOf} from '../protocol/index.js';
import type {CaseRow, CaseStore} from './case-store.js';
import type {Reader, Store} from './store.js';
import {threadOf} from './threads.js';

/** A case with what was asked and answered by the way back of its submissions, as far as the reader sees those. */
export async function caseOf(store: Store, cases: CaseStore, reader: Reader, id: string): Promise<CaseItem | undefined> {
  const row = await cases.find(reader, id);
  if (!row) return undefined;
  const item = toItem(row);
  const told = await Promise.all(submissionsOf(item.events).map((submission) => store.find(reader, submission)));
  const byWayBack = told.flatMap((one) => (one?.messages ? consentsIn(threadOf(one.state, one.messages), one.id, item.events) : []));
  return byWayBack.length > 0 ? {...item, byWayBack} : item;
}

export function toItem({id, recipient, openedOn, changedOn, edition, events}: CaseRow): CaseItem {
  return {id, addressee: recipient, openedOn, changedOn, edition, events};
}
