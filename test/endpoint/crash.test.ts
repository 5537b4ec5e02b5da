import assert from 'node:assert/strict';
import {join} from 'node:path';
import {describe, it} from 'node:test';

import {demoEndpoint, type DemoProcess, runDemo} from './demo-process.js';
import {startPostgres} from './postgres.js';
import {scratchFolder} from './scratch.js';
import {address, allItems, ask, type Item, newId, report, send, tokenOf} from './submissions.js';

const token = tokenOf('crash');
const clients = 8;
const kills = 5;
/** How many answers there must have been since the last kill before the next, so that each one hits a busy server. */
const answersBetween = 40;
/** How many things happen in one case meanwhile. */
const happenings = 200;

/** Eight clients send one report after the other, each until it is acknowledged, while the server is killed and started again. */
async function sendThroughCrashes(database: string, folder: string) {
  const environment = {PORT: '0', PLEINWACHT_TOKEN: token, PLEINWACHT_DATABASE: database};
  let demo: DemoProcess = await runDemo(environment, folder);
  const {url} = demo;
  environment.PORT = new URL(url).port;

  // A database that was given to the tests may hold what an earlier run left.
  const run = newId();
  const acknowledged = new Map<string, string>();
  let unanswered = 0;
  let stopping = false;
  // Resolved and replaced on the way, so that nobody has to wait for milliseconds.
  let back = Promise.resolve();
  let answers = 0;
  let enough = () => {};
  let killed = 0;
  const written: string[] = [];
  /** So that each kill also comes in the middle of what happens in the case. */
  const count = () => {
    if (answers >= answersBetween && written.length >= (happenings * (killed + 1)) / (kills + 1)) enough();
  };

  const client = async (name: number) => {
    for (let index = 0; !stopping; index++) {
      const story = `${run} client ${name} report ${index}`;
      const one = report({body: {story}});
      const body = JSON.stringify(one);
      for (let status = 0; status !== 201 && status !== 200;) {
        await back;
        status = await send(demoEndpoint(url), body).then(
          async (answer) => (await answer.text(), answer.status),
          () => 0,
        );
        if (status === 0) unanswered++;
        else assert.ok([200, 201].includes(status), `an answer of ${status}`);
      }
      acknowledged.set(one.id as string, story);
      answers++;
      count();
    }
  };
  /** Beside them somebody writes in one case, each thing until it is acknowledged, and nothing again that was. */
  const caseId = newId();
  const until = async (request: () => Request) => {
    for (;;) {
      await back;
      const answer = await demoEndpoint(url)(request()).then(
        async (answer) => ({status: answer.status, etag: answer.headers.get('etag'), text: await answer.text()}),
        () => undefined,
      );
      if (!answer) continue;
      assert.ok([200, 201].includes(answer.status), `an answer of ${answer.status} about a case: ${answer.text}`);
      return answer.etag!;
    }
  };
  const post = (path: string, key: string, value: unknown, etag?: string) => {
    const headers = {'Content-Type': 'application/json', Authorization: `Bearer ${token}`, 'Idempotency-Key': `"${key}"`};
    const body = JSON.stringify(value);
    return () => new Request(address + path, {method: 'POST', headers: {...headers, ...(etag && {'If-Match': etag})}, body});
  };
  const runCase = async () => {
    const fact = {on: '2026-11-24', by: 'teacher'};
    let etag = await until(post('/cases', caseId, {events: [{...fact, type: 'opened'}]}));
    for (let index = 0; index < happenings; index++) {
      const text = `${run} ${index}`;
      const event = {...fact, type: 'noted', step: 'first-talk', about: 'offer', text};
      etag = await until(post(`/cases/${caseId}/events`, newId(), event, etag));
      written.push(text);
      count();
    }
  };
  const sending = Promise.all(Array.from({length: clients}, (_, name) => client(name)));
  const running = runCase();

  while (killed < kills) {
    await Promise.race([new Promise<void>((resolve) => (enough = resolve)), sending, running]);
    killed++;
    let restarted = () => {};
    back = new Promise((resolve) => (restarted = resolve));
    assert.equal(await demo.end('SIGKILL'), 'SIGKILL');
    demo = await runDemo(environment, folder);
    answers = 0;
    restarted();
  }
  await Promise.race([new Promise<void>((resolve) => (enough = resolve)), sending, running]);
  stopping = true;
  await Promise.all([sending, running]);
  const {events} = (await (await ask(demoEndpoint(url), token, `/cases/${caseId}`)).json()) as {events: {text?: string}[]};
  const found = events.flatMap(({text}) => text ?? []);

  const items = (await allItems(demoEndpoint(url), token)).filter(({body}) => String(body.story).startsWith(run));
  assert.equal(await demo.end('SIGTERM'), 0);
  return {acknowledged, items, unanswered, written, found};
}

interface Outcome {
  acknowledged: Map<string, string>;
  items: Item[];
  unanswered: number;
  written: string[];
  found: string[];
}

function assertEachOnce({acknowledged, items, unanswered, written, found}: Outcome) {
  assert.equal(written.length, happenings);
  assert.deepEqual(found, written, 'what happened in a case, in order');
  const stored = new Map(items.map((item) => [item.id, item.body.story]));
  const lost = [...acknowledged].filter(([id, story]) => stored.get(id) !== story);
  assert.deepEqual(lost, [], 'acknowledged and lost');
  assert.equal(items.length, stored.size, 'an id twice');
  assert.equal(new Set(stored.values()).size, stored.size, 'a story twice');
  assert.equal(stored.size, acknowledged.size, 'stored and never sent to the end');
  assert.ok(acknowledged.size >= answersBetween * (kills + 1));
  assert.ok(unanswered > 0, 'no kill hit a request');
}

describe(`${clients} clients sending while the process is killed ${kills} times lose and double nothing`, () => {
  it('on the embedded store', async () => {
    const {folder, remove} = await scratchFolder();
    assertEachOnce(await sendThroughCrashes(join(folder, 'crash.db'), folder));
    await remove();
  });

  it('on PostgreSQL', async (test) => {
    const postgres = await startPostgres();
    if ('missing' in postgres) return test.skip(`no PostgreSQL: ${postgres.missing}`);
    const {folder, remove} = await scratchFolder();
    try {
      assertEachOnce(await sendThroughCrashes(postgres.url, folder));
    } finally {
      await postgres.stop();
      await remove();
    }
  });
});
