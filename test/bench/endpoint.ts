import {createHash, randomBytes} from 'node:crypto';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

import type * as Endpoint from '../../src/endpoint/index.js';

// As it is shipped: what runs tests from their source gives every function its name anew, which costs.
const built = new URL('../../dist/endpoint/index.js', import.meta.url);
const {createEndpoint, openStore} = (await import(built.href)) as typeof Endpoint;

/** How fast reports were stored durably. */
export interface Pace {
  perSecond: number;
  /** Processor time per report in microseconds, on all threads. It says more than the clock where other work goes on beside it. */
  cpu: number;
}

/** What our endpoint reached in a round, and a handler that does nothing but read and keep. */
export type Throughput = Readonly<Record<'ours' | 'bare', Pace>>;

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
    schools: [{id: 'school', recipients: ['coordinator'], tokens: [], nobodyOutside: true}],
    store,
    limits: {rate: {count: 1_000_000_000, seconds: 60}},
  });
}

/** Sends reports, so many at a time, as they come from a server: with their length. */
async function send(handler: Handler, count: number, atOnce: number) {
  const story = 'Elke pauze pakken ze mijn tas af. '.repeat(12);
  let left = count;
  const sender = async () => {
    while (left-- > 0) {
      const id = randomBytes(16).toString('base64url');
      const body = JSON.stringify({version: 1, id, kind: 'report', body: {forms: ['belongings'], story}});
      const headers = {
        'content-type': 'application/json',
        'content-length': String(Buffer.byteLength(body)),
        'idempotency-key': `"${id}"`,
      };
      const response = await handler(new Request('https://school.example/api/pleinwacht', {method: 'POST', headers, body}));
      if (response.status !== 201) throw new Error(`send(): expected 201, got ${response.status} ${await response.text()}`);
    }
  };
  await Promise.all(Array.from({length: atOnce}, sender));
}

/** One round: both handlers, each on an embedded store of its own, take turns after both have warmed up. */
export async function measureEndpoint(round: number, turns = 16, perTurn = 256, atOnce = 32): Promise<Throughput> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const makers = {ours: ourHandler, bare: bareHandler};
  const sides = [];
  for (const name of round % 2 ? (['bare', 'ours'] as const) : (['ours', 'bare'] as const)) {
    const store = await openStore(join(folder, `${name}.db`));
    sides.push({name, store, handler: makers[name](store), time: 0, cpu: 0});
  }
  for (const {handler} of sides) await send(handler, 1000, atOnce);
  for (let turn = 0; turn < turns; turn++) {
    for (const side of sides) {
      const [start, used] = [performance.now(), process.cpuUsage()];
      await send(side.handler, perTurn, atOnce);
      const {user, system} = process.cpuUsage(used);
      side.time += performance.now() - start;
      side.cpu += user + system;
    }
    sides.reverse();
  }
  for (const {store} of sides) await store.close();
  rmSync(folder, {recursive: true});
  const count = turns * perTurn;
  const paces = sides.map(({name, time, cpu}) => [name, {perSecond: (count * 1000) / time, cpu: cpu / count}]);
  return Object.fromEntries(paces) as Throughput;
}
