import assert from 'node:assert/strict';

import {createEndpoint, openStore} from '../../src/endpoint/index.js';
import {NewsReceiver} from './news-receiver.js';
import {newId, report, send, tokenOf} from './submissions.js';

/** Two processes of one database, as far as it can tell, come to a round at the same moment: whoever hears the news hears each once. */
export async function assertToldOnce(address: string): Promise<void> {
  const receiver = await NewsReceiver.start();
  const stores = await Promise.all([openStore(address), openStore(address)]);
  const id = `school.${newId()}`;
  let now = new Date('2026-11-23T10:20:00+01:00');
  const endpoints = stores.map((store) =>
    createEndpoint({
      schools: [
        {
          ...{id, recipients: ['coordinator'], tokens: [tokenOf('team')], nobodyOutside: true},
          news: [{name: 'team', webhook: {url: receiver.url, secret: `whsec_${Buffer.alloc(32, 7).toString('base64')}`}}],
        },
      ],
      store,
      now: () => now,
    }),
  );
  try {
    for (const endpoint of [...endpoints, ...endpoints]) assert.equal((await send(endpoint, report({school: id}))).status, 201);
    now = new Date('2026-11-23T12:00:30+01:00');
    // While one is heard, the other comes.
    const second = new Promise<number>((resolve) => (receiver.onHeard = () => resolve(endpoints[1]!.deliver())));
    const first = await endpoints[0]!.deliver();
    assert.deepEqual([first, await second], [4, 0]);
    receiver.onHeard = () => {};
    // It looks once more, for the other might not have lived to finish.
    for (const endpoint of endpoints) assert.equal(await endpoint.deliver(), 0);
    assert.deepEqual([receiver.heard.length, receiver.ids.size], [4, 4]);
  } finally {
    await Promise.all(stores.map((store) => store.close()));
    await receiver.stop();
  }
}
