// One process of a receiver, for `rows/disk.ts`: stores one report after the other until it is refused some, says each id once it was
// acknowledged, and at last what `/health` answers. With `first` it stores some, says so, and goes on when it is told to.
import {once} from 'node:events';
import {writeSync} from 'node:fs';

import {createEndpoint, openStore} from '../../src/endpoint/index.js';
import {ask, newId, report, send, tokenOf} from '../endpoint/submissions.js';

const [path, how, first] = process.argv.slice(2) as [string, 'as it is' | 'whatever the store says', string];
const endpoint = createEndpoint({
  schools: [{id: 'de-regenwulp', recipients: ['coordinator'], tokens: [tokenOf('coordinator')], nobodyOutside: true}],
  store: await openStore(path),
  limits: {rate: {count: 1e9, seconds: 1}},
  onFault: () => {},
});

/** @returns whether the receiver took it. */
async function one(): Promise<boolean> {
  const id = newId();
  const {status} = await send(endpoint, report({id, body: {story: 'x'.repeat(3000)}}));
  if (status === 201 || how !== 'as it is') writeSync(1, `${id}\n`);
  return status === 201;
}

for (let count = 0; count < 20; count++) await one();
if (first) {
  await once(process.stdin, 'data');
  for (let count = 0; count < 20; count++) await one();
} else {
  for (let refused = 0; refused < 5;) if (!(await one())) refused++;
}
writeSync(1, `health ${(await ask(endpoint, undefined, '/health')).status}\n`);
process.exit(0);
