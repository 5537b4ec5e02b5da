import {createClient} from './generated/hey-api/client/index.js';
import {readSubmission, sendSubmission} from './generated/hey-api/index.js';

/** Sends a report, reads it back as the team does, and says what it found. */
export async function sendAndRead(baseUrl: string, token: string, id: string, story: string): Promise<unknown> {
  const client = createClient({baseUrl});
  const sent = await sendSubmission({
    client,
    headers: {'Idempotency-Key': `"${id}"`},
    body: {version: 1, id, kind: 'report', body: {story}},
    throwOnError: true,
  });
  const read = await readSubmission({client, path: {id}, headers: {Authorization: `Bearer ${token}`}, throwOnError: true});
  const {state, receivedOn, ...item} = read.data;
  return {received: sent.data.received, state, day: receivedOn.length, story: 'story' in item.body && item.body.story};
}

/** Does not compile: a submission has an id. */
export async function misuse(): Promise<void> {
  // @ts-expect-error: no id
  await sendSubmission({body: {version: 1, kind: 'report', body: {}}});
}
