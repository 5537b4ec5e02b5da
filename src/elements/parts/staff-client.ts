import type {RequestHeaders} from '../../portal/submit.js';

/** Why nothing came of a request of staff; each has a sentence where it is asked. `changed`: somebody else was first. */
export type StaffFailure = 'denied' | 'gone' | 'changed' | 'unreachable' | 'fault';
export type StaffResult<Value> = {outcome: 'done'; value: Value} | {outcome: StaffFailure};

interface Asked {
  readonly query?: Readonly<Record<string, readonly string[]>>;
  /** What is sent; a text goes as it is, so that a second try has the same bytes. */
  readonly body?: object | string;
  /** By which a second try is known. */
  readonly key?: string;
  /** Which edition was read. */
  readonly edition?: number;
}

/** Asks a receiver for what is staff's alone, with a token that lives in this object, or in that of the page around, and nowhere else. */
export class StaffClient {
  readonly #endpoint: string;
  readonly #authorize: RequestHeaders;
  readonly #room: string;

  /**
   * @param endpoint the address that receives submissions. @param authorize asked for before each request.
   * @param room what is below that address.
   */
  constructor(endpoint: string, authorize: RequestHeaders, room: 'submissions' | 'cases') {
    this.#endpoint = endpoint;
    this.#authorize = authorize;
    this.#room = room;
  }

  protected async ask<Answer, Value>(
    method: string,
    path: string,
    read: (answer: Answer) => Value,
    {query = {}, body, key, edition}: Asked = {},
  ): Promise<StaffResult<Value>> {
    const headers = await this.#headers();
    if (!headers) return {outcome: 'denied'};
    if (body) headers.set('content-type', 'application/json');
    if (key) headers.set('idempotency-key', `"${key}"`);
    if (edition !== undefined) headers.set('if-match', `"${edition}"`);
    try {
      const answer = await fetch(this.#address(path, query), {
        method,
        headers,
        ...(body && {body: typeof body === 'string' ? body : JSON.stringify(body)}),
        cache: 'no-store',
        credentials: 'omit',
        redirect: 'error',
        referrerPolicy: 'no-referrer',
      });
      if (answer.status === 401 || answer.status === 403) return {outcome: 'denied'};
      if (answer.status === 404) return {outcome: 'gone'};
      if (answer.status === 412) return {outcome: 'changed'};
      if (!answer.ok) return {outcome: 'fault'};
      // Our own receiving side has checked what it stores against the very model that `Answer` comes from.
      return {outcome: 'done', value: read((answer.status === 204 ? undefined : await answer.json()) as Answer)};
    } catch {
      return {outcome: 'unreachable'};
    }
  }

  /** Below the endpoint, whose own query a gateway may need. */
  #address(path: string, query: NonNullable<Asked['query']>): string {
    const address = new URL(this.#endpoint);
    address.pathname = `${address.pathname.replace(/\/$/, '')}/${this.#room}${path}`;
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
