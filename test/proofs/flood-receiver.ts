// One process of a receiver, for `rows/flood.ts`: as it is when nothing is set, or as its argument says. Says its port, and serves until it is killed.
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';

import {getRequestListener} from '@hono/node-server';

import {createEndpoint, openStore} from '../../src/endpoint/index.js';
import {tokenOf} from '../endpoint/submissions.js';

const [path, how] = process.argv.slice(2) as [string, 'as it is' | 'without work'];
const usual = {count: 600, seconds: 60};

const endpoint = createEndpoint({
  schools: [{id: 'de-regenwulp', recipients: ['coordinator'], tokens: [tokenOf('coordinator')], nobodyOutside: true}],
  store: await openStore(path),
  // What the control arm does: it refuses whoever comes when too much does.
  ...(how === 'without work' && {limits: {rate: usual, unproven: {count: 1e9, seconds: 1}}}),
});
const server = createServer(getRequestListener(endpoint, {overrideGlobalObjects: false}));
server.listen(0, '127.0.0.1', () => console.log((server.address() as AddressInfo).port));
