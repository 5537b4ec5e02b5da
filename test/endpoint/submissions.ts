import {randomBytes} from 'node:crypto';

import type {Endpoint} from '../../src/endpoint/index.js';

/** Stands in for what somebody tells; it may turn up in the store and the inbox and nowhere else. */
export const canary = 'KANARIE-die-niemand-mag-lezen';

export const address = 'https://school.example/api/pleinwacht';

/** A token that is long enough to be taken, from a name that a test can read. */
export function tokenOf(name: string): string {
  return `${name}-`.padEnd(24, 'x');
}

export function newId(): string {
  return randomBytes(16).toString('base64url');
}

/** A report that the contract allows, with what a test changes about it. */
export function report({body, ...envelope}: Record<string, unknown> & {body?: Record<string, unknown>} = {}) {
  return {version: 1, id: newId(), kind: 'report', ...envelope, body: {story: canary, ...body}};
}

type Fetch = Endpoint | ((request: Request) => Promise<Response>);

/** Sends a value as JSON, or bytes and text as they are. */
export function send(endpoint: Fetch, value: unknown, headers: Record<string, string> = {}) {
  const body = typeof value === 'string' || value instanceof Uint8Array ? (value as BodyInit) : JSON.stringify(value);
  return endpoint(new Request(address, {method: 'POST', headers: {'Content-Type': 'application/json', ...headers}, body}));
}

/** Asks the inbox. */
export function ask(endpoint: Fetch, token: string | undefined, path = '/submissions', method = 'GET', value?: unknown) {
  const headers = new Headers();
  if (token !== undefined) headers.set('Authorization', `Bearer ${token}`);
  if (value !== undefined) headers.set('Content-Type', 'application/json');
  return endpoint(new Request(address + path, {method, headers, ...(value !== undefined && {body: JSON.stringify(value)})}));
}

export interface Item {
  id: string;
  receivedOn: string;
  state: string;
  addressee: string;
  replacedBy?: string;
  body: Record<string, unknown>;
  [member: string]: unknown;
}

/** Every item that a token sees, over all pages. */
export async function allItems(endpoint: Fetch, token: string): Promise<Item[]> {
  const items: Item[] = [];
  for (let next: string | null = ''; next !== null;) {
    const answer = await ask(endpoint, token, `/submissions${next && `?after=${next}`}`);
    const page = (await answer.json()) as {submissions: Item[]; next: string | null};
    items.push(...page.submissions);
    next = page.next;
  }
  return items;
}
