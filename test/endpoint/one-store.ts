import {after, before} from 'node:test';

import {openStore, type Store} from '../../src/endpoint/index.js';
import {scratchFolder} from './scratch.js';
import {tokenOf} from './submissions.js';

export const token = tokenOf('coordinator');
export const outsideToken = tokenOf('confidant');
export const schools = [
  {
    id: 'de-regenwulp',
    recipients: ['coordinator', {role: 'school-leader'}, {role: 'confidant', label: 'mevrouw Yilmaz', outsideTeam: true}],
    tokens: [token, {token: outsideToken, recipients: ['confidant']}],
  },
];

export let store: Store;

/** Opens one store for all tests of a file, and takes it away after them. */
export function withStore(): void {
  let remove: () => Promise<void>;
  before(async () => {
    const scratch = await scratchFolder();
    remove = scratch.remove;
    store = await openStore(`${scratch.folder}/pleinwacht.db`);
  });
  after(async () => {
    await store.close();
    await remove();
  });
}

/** What an answer holds where somebody could read it. */
export async function everythingIn(answer: Response) {
  return [...answer.headers].map(([name, value]) => `${name}: ${value}`).join('\n') + (await answer.clone().text());
}
