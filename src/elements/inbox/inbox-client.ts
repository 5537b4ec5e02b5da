import {readInto, wireVersions} from '../../protocol/wire/versions.js';
import type {InboxFilter, InboxItem, InboxPage, State} from '../../protocol/wire/inbox.js';

const inOurWords = readInto<InboxItem>(wireVersions);

/** Why nothing came of a request; each has a sentence in the inbox. */
export type InboxFailure = 'denied' | 'gone' | 'unreachable' | 'fault';
export type InboxResult<Value> = {outcome: 'done'; value: Value} | {outcome: InboxFailure};

/** Reads and marks what came in, with a token that lives in this object and nowhere else. */
export class InboxClient {
  readonly #address: string;
  readonly #token: string;

  /** @param endpoint the address that receives submissions. */
  constructor(endpoint: string, token: string) {
    this.#address = `${endpoint}/submissions`;
    this.#token = token;
  }

  /** One page of what fits, newest day first. */
  list(filter: InboxFilter = {}, after?: string): Promise<InboxResult<InboxPage>> {
    const search = new URLSearchParams(Object.entries(filter).flatMap(([name, values]) => values.map((value) => [name, value])));
    if (after !== undefined) search.set('after', after);
    const toPage = ({submissions, ...page}: InboxPage) => ({...page, submissions: submissions.map(inOurWords)});
    return this.#ask('GET', `${search}` && `?${search}`, toPage);
  }

  find(id: string): Promise<InboxResult<InboxItem>> {
    return this.#ask('GET', `/${encodeURIComponent(id)}`, inOurWords);
  }

  mark(id: string, state: State): Promise<InboxResult<InboxItem>> {
    return this.#ask('PATCH', `/${encodeURIComponent(id)}`, inOurWords, {state});
  }

  erase(id: string): Promise<InboxResult<undefined>> {
    return this.#ask('DELETE', `/${encodeURIComponent(id)}`, () => undefined);
  }

  async #ask<Answer, Value>(method: string, path: string, read: (answer: Answer) => Value, body?: unknown): Promise<InboxResult<Value>> {
    // What cannot stand in a header cannot be a token either, and `fetch` would throw at it.
    if (!/^[\x21-\x7e]+$/.test(this.#token)) return {outcome: 'denied'};
    try {
      const answer = await fetch(this.#address + path, {
        method,
        headers: {Authorization: `Bearer ${this.#token}`, ...(body !== undefined && {'Content-Type': 'application/json'})},
        ...(body !== undefined && {body: JSON.stringify(body)}),
        cache: 'no-store',
        credentials: 'omit',
        redirect: 'error',
        referrerPolicy: 'no-referrer',
      });
      if (answer.status === 401 || answer.status === 403) return {outcome: 'denied'};
      if (answer.status === 404) return {outcome: 'gone'};
      if (!answer.ok) return {outcome: 'fault'};
      // Our own receiving side has checked what it stores against the very model that `Answer` comes from.
      return {outcome: 'done', value: read((answer.status === 204 ? undefined : await answer.json()) as Answer)};
    } catch {
      return {outcome: 'unreachable'};
    }
  }
}
