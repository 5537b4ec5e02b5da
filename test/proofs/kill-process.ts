// One process of a receiver, for `rows/kills.ts`: stores one report after the other, and says each id once it was acknowledged, until it is killed.
import {writeSync} from 'node:fs';

import {createEndpoint, openStore} from '../../src/endpoint/index.js';
import {newId, report, send, tokenOf} from '../endpoint/submissions.js';

const [address, how] = process.argv.slice(2) as [string, 'as it is' | 'too early'];
const endpoint = createEndpoint({
  schools: [{id: 'de-regenwulp', recipients: ['coordinator'], tokens: [tokenOf('coordinator')], nobodyOutside: true}],
  store: await openStore(address),
  limits: {rate: {count: 1e9, seconds: 1}},
});

for (;;) {
  const some = Array.from({length: 8}, () => report({id: newId()}));
  await Promise.all(
    some.map(async (one) => {
      // What the control arm does: it says so before the database has it.
      if (how === 'too early') writeSync(1, `${one.id}\n`);
      const {status} = await send(endpoint, one);
      if (how === 'as it is' && status === 201) writeSync(1, `${one.id}\n`);
    }),
  );
}
