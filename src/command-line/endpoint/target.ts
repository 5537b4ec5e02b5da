import {randomBytes} from 'node:crypto';
import {request as plainRequest} from 'node:http';
import {request as secureRequest} from 'node:https';

import {prove} from '../../portal/proof-of-work.js';

/** What a receiver answered. */
export interface Answer {
  status: number;
  headers: Readonly<Record<string, string | string[] | undefined>>;
  text: string;
  /** The JSON in it, if there is. */
  json: Record<string, unknown> | undefined;
  milliseconds: number;
}

export interface TargetOptions {
  /** The id of a school that the receiver knows. */
  school?: string | undefined;
  /** An origin whose pages may send. */
  origin?: string | undefined;
  /** Of somebody who reads the inbox. */
  token?: string | undefined;
}

interface Asked {
  method?: string;
  headers?: Readonly<Record<string, string>>;
  body?: string | Uint8Array;
  /** In pieces, without a length. */
  chunked?: boolean;
  /** Behind the address of the receiver. */
  path?: string;
}

/** Stands in every text that is sent, so that people know what it is, and so that an answer that repeats it is found out. */
export const mark = 'TEST van pleinwacht check-endpoint, mag gewist worden';

/** How long one answer may take before it counts as none; a widget waits as long. */
const patience = 10_000;

/** The receiver that is checked, and all that it answered. */
export class Target {
  readonly answers: Answer[] = [];
  readonly options: TargetOptions;
  readonly #url: URL;

  constructor(url: URL, options: TargetOptions = {}) {
    this.#url = url;
    this.options = options;
  }

  /** A submission that says that it is a test. */
  report(body: object = {}, envelope: object = {}): Record<string, unknown> {
    const {school} = this.options;
    return {version: 1, id: newId(), kind: 'report', ...(school && {school}), body: {story: mark, ...body}, ...envelope};
  }

  /** Posts a value as JSON, or text and bytes as they are. */
  async send(value: unknown, headers: Readonly<Record<string, string>> = {}, more: Asked = {}): Promise<Answer> {
    const body = typeof value === 'string' || value instanceof Uint8Array ? value : JSON.stringify(value);
    const asked = {method: 'POST', headers: {'Content-Type': 'application/json', ...headers}, body, ...more};
    const answer = await this.ask(asked);
    const id = (parsed(String(body)) as {id?: unknown} | undefined)?.id;
    if (answer.status !== 428 || !answer.json?.proof || typeof id !== 'string') return answer;
    // So many checks can be more than it takes in unasked; a widget does this too.
    const number = await prove(answer.json.proof, new AbortController().signal);
    if (number === undefined) return answer;
    return this.ask({
      ...asked,
      headers: {...asked.headers, 'Idempotency-Key': `${asked.headers['Idempotency-Key'] ?? `"${id}"`}; proof=${number}`},
    });
  }

  ask({method = 'GET', headers = {}, body, chunked = false, path = ''}: Asked): Promise<Answer> {
    const began = performance.now();
    const url = new URL(this.#url);
    // An address that ends in a slash has one, and not two, before what is behind it.
    if (path !== '') url.pathname = url.pathname.replace(/\/$/, '') + path;
    return new Promise((resolve, reject) => {
      const given = Object.fromEntries(Object.entries(headers).filter(([, value]) => value !== ''));
      const length = body === undefined || chunked ? {} : {'Content-Length': String(Buffer.byteLength(body))};
      const request = (url.protocol === 'https:' ? secureRequest : plainRequest)(url, {
        method,
        headers: {...given, ...length},
        timeout: patience,
        agent: false,
      });
      request.on('timeout', () => request.destroy(new Error('no answer within ten seconds')));
      request.on('error', reject);
      request.on('response', (response) => {
        const pieces: Buffer[] = [];
        response.on('data', (piece: Buffer) => pieces.push(piece));
        response.on('error', reject);
        response.on('end', () => {
          const text = Buffer.concat(pieces).toString('utf8');
          const {statusCode: status = 0, headers} = response;
          const answer = {status, headers, text, json: parsed(text), milliseconds: performance.now() - began};
          this.answers.push(answer);
          resolve(answer);
        });
      });
      if (chunked && body !== undefined) {
        const bytes = Buffer.from(body);
        for (let at = 0; at < bytes.length; at += 8192) request.write(bytes.subarray(at, at + 8192));
        request.end();
      } else request.end(body);
    });
  }
}

export function newId(): string {
  return randomBytes(16).toString('base64url');
}

function parsed(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}
