import assert from 'node:assert/strict';
import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {after, before, describe, it} from 'node:test';

import {getRequestListener} from '@hono/node-server';

import {checkEndpoint, checks} from '../../src/command-line/endpoint/check-endpoint.js';
import {mark} from '../../src/command-line/endpoint/target.js';
import {createEndpoint, type Endpoint, openStore, type Store} from '../../src/endpoint/index.js';
import {badReceiver, faults} from '../receivers/bad-receiver.js';
import {scratchFolder} from './scratch.js';
import {allItems} from './submissions.js';

const origin = 'https://portaal.example';
const token = 'token-of-the-coordinator';
const options = {school: 'de-regenwulp', origin, token};

describe('checkEndpoint()', () => {
  let store: Store;
  let endpoint: Endpoint;
  let remove: () => Promise<void>;
  let server: Server;
  /** What answers; a test puts another in its place. */
  let receiver: (request: Request) => Promise<Response>;
  let url: URL;
  before(async () => {
    const scratch = await scratchFolder();
    remove = scratch.remove;
    store = await openStore(`${scratch.folder}/pleinwacht.db`);
    endpoint = createEndpoint({
      schools: [{id: 'de-regenwulp', recipients: ['coordinator'], tokens: [token], nobodyOutside: true, answers: true}],
      origins: [origin],
      basePath: '/api/pleinwacht',
      store,
      limits: {rate: {count: 100_000, seconds: 1}},
    });
    server = createServer(getRequestListener((request) => receiver(request), {overrideGlobalObjects: false}));
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    url = new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/api/pleinwacht`);
  });
  after(async () => {
    server.closeAllConnections();
    server.close();
    await store.close();
    await remove();
  });

  it('finds nothing wrong with our own endpoint, and marks everything that it sends', async () => {
    receiver = endpoint;
    const results = await checkEndpoint(url, options);
    assert.ok(results.length >= 60, `${results.length}`);
    assert.deepEqual(
      results.filter(({verdict}) => verdict !== 'ok'),
      [],
    );
    // A report of a form alone can hold no text.
    for (const item of await allItems(endpoint, token)) {
      assert.ok(JSON.stringify(item).includes(mark) || item.body.story === undefined, JSON.stringify(item));
    }
  });

  it('takes it for no fault that a receiver keeps no threads, and says so', async () => {
    receiver = createEndpoint({
      schools: [{id: 'de-regenwulp', recipients: ['coordinator'], tokens: [token], nobodyOutside: true}],
      basePath: '/api/pleinwacht',
      store,
    });
    const names = checks.map(({name}) => name).filter((name) => /^(follow-up|message)/.test(name));
    const results = await checkEndpoint(url, options, names);
    assert.ok(results.length >= 9);
    assert.deepEqual([...new Set(results.map(({verdict}) => verdict))], ['not offered']);
  });

  it('does the work that a receiver asks for which gets more than it takes in', async () => {
    receiver = createEndpoint({
      schools: [{id: 'de-regenwulp', recipients: ['coordinator'], tokens: [token], nobodyOutside: true}],
      basePath: '/api/pleinwacht',
      store,
      limits: {unproven: {count: 1, seconds: 3600}},
    });
    const results = await checkEndpoint(url, options, ['receipt', 'replay', 'key-different']);
    assert.deepEqual([...new Set(results.map(({verdict}) => verdict))], ['ok']);
  });

  it('says what it did not try, and why', async () => {
    receiver = endpoint;
    const results = await checkEndpoint(url, {}, ['school-known', 'cors-preflight', 'message-stored']);
    assert.deepEqual(
      results.map(({verdict}) => verdict),
      ['not tried', 'not tried', 'not tried'],
    );
  });

  it('takes no answer for a fault, and says so', async () => {
    const results = await checkEndpoint(new URL('http://127.0.0.1:1/'), options, ['stores']);
    assert.deepEqual('found' in results[0]! && results[0].found, 'no answer (ECONNREFUSED)');
  });

  it('knows a fault for every check but the one that waits', () => {
    assert.deepEqual(
      Object.keys(faults).sort(),
      checks
        .map(({name}) => name)
        .filter((name) => name !== 'quick')
        .sort(),
    );
  });

  for (const [name, fault] of Object.entries(faults)) {
    it(`finds out by ${name} a receiver that does that wrong`, async () => {
      receiver = badReceiver(endpoint, fault);
      const [result] = await checkEndpoint(url, options, [name]);
      assert.equal(result!.verdict, 'wrong');
    });
  }
});
