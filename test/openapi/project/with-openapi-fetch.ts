import createClient from 'openapi-fetch';

import type {paths} from './generated/openapi.js';

/** Sends a report, reads it back as the team does, and says what it found. */
export async function sendAndRead(baseUrl: string, token: string, id: string, story: string): Promise<unknown> {
  const client = createClient<paths>({baseUrl});
  const sent = await client.POST('/pleinwacht', {
    params: {header: {'Idempotency-Key': `"${id}"`}},
    body: {version: 1, id, kind: 'report', body: {story}},
  });
  if (sent.error) throw new Error(sent.error.title);
  const read = await client.GET('/pleinwacht/submissions/{id}', {params: {path: {id}}, headers: {Authorization: `Bearer ${token}`}});
  if (read.error) throw new Error(read.error.title);
  const {state, receivedOn, ...item} = read.data;
  return {received: sent.data.received, state, day: receivedOn.length, story: 'story' in item.body && item.body.story};
}

/** Does not compile: a submission has an id. */
export async function misuse(baseUrl: string): Promise<void> {
  const client = createClient<paths>({baseUrl});
  // @ts-expect-error: no id
  await client.POST('/pleinwacht', {body: {version: 1, kind: 'report', body: {}}});
}
