// One process of an endpoint that has news to tell, for `rows/news-kills.ts`: stores one report, and dies as its last argument says.
import {createEndpoint, openStore, type Store} from '../../src/endpoint/index.js';
import {report, send, tokenOf} from '../endpoint/submissions.js';

const [path, url, how] = process.argv.slice(2) as [string, string, 'at-the-commit' | 'while-telling' | 'control' | 'to-the-end'];
const secret = `whsec_${Buffer.alloc(32, 7).toString('base64')}`;
let now = new Date('2026-11-23T10:20:00+01:00');

const store = await openStore(path);
/** Killed between the commit and whatever comes after it. */
const dying = Object.create(store, {
  keep: {
    value: async (received: Parameters<Store['keep']>[0]) => {
      await store.keep(received);
      process.kill(process.pid, 'SIGKILL');
      return new Promise(() => {});
    },
  },
}) as Store;

const endpoint = createEndpoint({
  schools: [
    {
      id: 'de-regenwulp',
      recipients: ['coordinator'],
      tokens: [tokenOf('coordinator')],
      nobodyOutside: true,
      ...(how !== 'control' && {news: [{name: 'team', webhook: {url, secret}}]}),
    },
  ],
  store: how === 'at-the-commit' || how === 'control' ? dying : store,
  now: () => now,
  // What the control arm does: it tells when it has stored, and keeps no note of it.
  ...(how === 'control' && {onStored: () => fetch(url, {method: 'POST', body: '{}', headers: {'webhook-id': String(process.pid)}})}),
});

if (how === 'to-the-end') now = new Date('2026-11-24T12:00:30+01:00');
else await send(endpoint, report());
// In the second kind of death the one that is told kills this process before it answers.
now = new Date(how === 'to-the-end' ? '2026-11-24T16:00:30+01:00' : '2026-11-23T12:00:30+01:00');
await endpoint.deliver();
const left = (await store.outbox!.waiting('de-regenwulp')).length;
const kept = (await store.list({school: 'de-regenwulp', recipients: undefined}, undefined, 1000)).length;
console.log(JSON.stringify({left, kept}));
await store.close();
process.exit(0);
