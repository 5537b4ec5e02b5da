import assert from 'node:assert/strict';
import {join} from 'node:path';
import {describe, it} from 'node:test';

import {demoEndpoint, type DemoProcess, runDemo} from './demo-process.js';
import {startPostgres} from './postgres.js';
import {scratchFolder} from './scratch.js';
import {allItems, type Item, newId, report, send, tokenOf} from './submissions.js';

const token = tokenOf('crash');
const clients = 8;
const kills = 3;
/** How many answers there must have been since the last kill before the next, so that each one hits a busy server. */
const answersBetween = 40;

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
      if (++answers >= answersBetween) enough();
    }
  };
  const sending = Promise.all(Array.from({length: clients}, (_, name) => client(name)));

  for (let kill = 0; kill < kills; kill++) {
    await Promise.race([new Promise<void>((resolve) => (enough = resolve)), sending]);
    let restarted = () => {};
    back = new Promise((resolve) => (restarted = resolve));
    assert.equal(await demo.end('SIGKILL'), 'SIGKILL');
    demo = await runDemo(environment, folder);
    answers = 0;
    restarted();
  }
  await Promise.race([new Promise<void>((resolve) => (enough = resolve)), sending]);
  stopping = true;
  await sending;

  const items = (await allItems(demoEndpoint(url), token)).filter(({body}) => String(body.story).startsWith(run));
  assert.equal(await demo.end('SIGTERM'), 0);
  return {acknowledged, items, unanswered};
}

function assertEachOnce({acknowledged, items, unanswered}: {acknowledged: Map<string, string>; items: Item[]; unanswered: number}) {
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
