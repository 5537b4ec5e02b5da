import type {RequestHeaders} from '../../portal/submit.js';
import {readInto, wireVersions} from '../../protocol/wire/versions.js';
import type {StaffMessage} from '../../protocol/wire/thread.js';
import type {InboxFilter, InboxItem, InboxPage, State} from '../../protocol/wire/inbox.js';

const inOurWords = readInto<InboxItem>(wireVersions);

/** Why nothing came of a request; each has a sentence in the inbox. */
export type InboxFailure = 'denied' | 'gone' | 'unreachable' | 'fault';
export type InboxResult<Value> = {outcome: 'done'; value: Value} | {outcome: InboxFailure};

type Query = Readonly<Record<string, readonly string[]>>;

/** Reads and marks what came in, with a token that lives in this object, or in that of the page around, and nowhere else. */
export class InboxClient {
  readonly #endpoint: string;
  readonly #authorize: RequestHeaders;

  /** @param endpoint the address that receives submissions. @param authorize asked for before each request. */
  constructor(endpoint: string, authorize: RequestHeaders) {
    this.#endpoint = endpoint;
    this.#authorize = authorize;
  }

  /** One page of what fits, newest day first. */
  list(filter: InboxFilter = {}, after?: string): Promise<InboxResult<InboxPage>> {
    const toPage = ({submissions, ...page}: InboxPage) => ({...page, submissions: submissions.map(inOurWords)});
    return this.#ask('GET', '', toPage, {query: {...filter, ...(after !== undefined && {after: [after]})}});
  }

  find(id: string): Promise<InboxResult<InboxItem>> {
    return this.#ask('GET', `/${encodeURIComponent(id)}`, inOurWords);
  }

  mark(id: string, state: State): Promise<InboxResult<InboxItem>> {
    return this.#ask('PATCH', `/${encodeURIComponent(id)}`, inOurWords, {body: {state}});
  }

  /** Writes to who told without a name. @param key by which a second try is known. */
  write(id: string, message: StaffMessage, key: string): Promise<InboxResult<InboxItem>> {
    return this.#ask('POST', `/${encodeURIComponent(id)}/messages`, inOurWords, {body: message, key});
  }

  /** Says that two belong together. */
  link(id: string, other: string): Promise<InboxResult<InboxItem>> {
    return this.#ask('PUT', `/${encodeURIComponent(id)}/links/${encodeURIComponent(other)}`, inOurWords);
  }

  unlink(id: string, other: string): Promise<InboxResult<InboxItem>> {
    return this.#ask('DELETE', `/${encodeURIComponent(id)}/links/${encodeURIComponent(other)}`, inOurWords);
  }

  erase(id: string): Promise<InboxResult<undefined>> {
    return this.#ask('DELETE', `/${encodeURIComponent(id)}`, () => undefined);
  }

  async #ask<Answer, Value>(
    method: string,
    path: string,
    read: (answer: Answer) => Value,
    {query = {}, body, key}: {query?: Query; body?: object; key?: string} = {},
  ): Promise<InboxResult<Value>> {
    const headers = await this.#headers();
    if (!headers) return {outcome: 'denied'};
    if (body) headers.set('content-type', 'application/json');
    if (key) headers.set('idempotency-key', `"${key}"`);
    try {
      const answer = await fetch(this.#address(path, query), {
        method,
        headers,
        ...(body && {body: JSON.stringify(body)}),
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

  /** Below the endpoint, whose own query a gateway may need. */
  #address(path: string, query: Query): string {
    const address = new URL(this.#endpoint);
    address.pathname = `${address.pathname.replace(/\/$/, '')}/submissions${path}`;
    for (const [name, values] of Object.entries(query)) for (const value of values) address.searchParams.append(name, value);
    return address.href;
  }

  /** Nothing when there are none: then nobody is let in. */
  async #headers(): Promise<Headers | undefined> {
    try {
      return new Headers(await this.#authorize());
    } catch (error) {
      console.error('authorize(): expected headers, got an error.', error);
      return undefined;
    }
  }
}
