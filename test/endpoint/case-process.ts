import {createHash} from 'node:crypto';

import {createEndpoint, openStore} from '../../src/endpoint/index.js';
import {address, tokenOf} from './submissions.js';

// A process that writes in one case until somebody kills it: `case-process.ts <database> <case> <first> <count>`. It says the number of each
// thing once that is acknowledged.

const [database = '', id = '', first = '', count = ''] = process.argv.slice(2);
const token = tokenOf('case-process');
const store = await openStore(database);
const school = {id: 'zaak', recipients: ['coordinator'], tokens: [token], nobodyOutside: true};
const endpoint = createEndpoint({schools: [school], store});

async function post(path: string, key: string, value: unknown, etag = '') {
  const headers = {'Content-Type': 'application/json', Authorization: `Bearer ${token}`, 'Idempotency-Key': `"${key}"`, 'If-Match': etag};
  const answer = await endpoint(new Request(address + path, {method: 'POST', headers, body: JSON.stringify(value)}));
  if (!answer.ok) throw new Error(`an answer of ${answer.status}: ${await answer.text()}`);
}

const fact = {on: '2026-11-24', by: 'teacher'};
await post('/cases', id, {events: [{...fact, type: 'opened'}]});
for (let index = Number(first); index < Number(count); index++) {
  // The same key for the same thing, so that one that was kept and not acknowledged is not written twice.
  const key = createHash('sha256').update(`${id} ${index}`).digest('base64url').slice(0, 22);
  const event = {...fact, type: 'noted', step: 'first-talk', about: 'offer', text: String(index)};
  await post(`/cases/${id}/events`, key, event, `"${index + 1}"`);
  process.stdout.write(`${index}\n`);
}
await store.close();
