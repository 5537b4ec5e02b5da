import {createHash, randomBytes} from 'node:crypto';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

import type * as Endpoint from '../../src/endpoint/index.js';

// As it is shipped: what runs tests from their source gives every function its name anew, which costs.
const built = new URL('../../dist/endpoint/index.js', import.meta.url);
const {createEndpoint, openStore} = (await import(built.href)) as typeof Endpoint;

/** Reports per second that are durably stored, by our endpoint and by a handler that does nothing but read and keep. */
export interface Throughput {
  ours: number;
  bare: number;
}

type Handler = (request: Request) => Promise<Response>;

function bareHandler(store: Endpoint.Store): Handler {
  return async (request) => {
    const content = await request.text();
    const {id} = JSON.parse(content) as {id: string};
    const digest = createHash('sha256').update(content).digest('hex');
    await store.keep({
      id,
      school: 'school',
      kind: 'report',
      recipient: 'coordinator',
      receivedOn: '2026-11-21',
      replaces: undefined,
      digest,
      content,
    });
    return Response.json({received: true, version: 1}, {status: 201});
  };
}

function ourHandler(store: Endpoint.Store): Handler {
  return createEndpoint({
    schools: [{id: 'school', recipients: ['coordinator'], tokens: ['a-token-for-the-bench']}],
    store,
    limits: {rate: {count: 1_000_000_000, seconds: 60}},
  });
}

async function perSecond(handler: Handler, count: number, atOnce: number): Promise<number> {
  const story = 'Elke pauze pakken ze mijn tas af. '.repeat(12);
  let left = count;
  const start = performance.now();
  const sender = async () => {
    while (left-- > 0) {
      const id = randomBytes(16).toString('base64url');
      const body = JSON.stringify({version: 1, id, kind: 'report', body: {forms: ['belongings'], story}});
      const headers = {'content-type': 'application/json', 'idempotency-key': `"${id}"`};
      const response = await handler(new Request('https://school.example/api/pleinwacht', {method: 'POST', headers, body}));
      if (response.status !== 201) throw new Error(`perSecond(): expected 201, got ${response.status} ${await response.text()}`);
    }
  };
  await Promise.all(Array.from({length: atOnce}, sender));
  return (count * 1000) / (performance.now() - start);
}

/** One round: both handlers on an embedded store of their own, one after the other, in an order that changes. */
export async function measureEndpoint(round: number, count = 2000, atOnce = 32): Promise<Throughput> {
  const result: Throughput = {ours: 0, bare: 0};
  const order: readonly (keyof Throughput)[] = round % 2 ? ['bare', 'ours'] : ['ours', 'bare'];
  for (const name of order) {
    const folder = mkdtempSync(join(tmpdir(), 'bench-'));
    const store = await openStore(join(folder, 'store.db'));
    const handler = name === 'ours' ? ourHandler(store) : bareHandler(store);
    await perSecond(handler, 100, atOnce);
    result[name] = await perSecond(handler, count, atOnce);
    await store.close();
    rmSync(folder, {recursive: true});
  }
  return result;
}
