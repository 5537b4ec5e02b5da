import {join} from 'node:path';

import fc from 'fast-check';

import {createEndpoint, openStore, type Store} from '../../../src/endpoint/index.js';
import {scratchFolder} from '../../endpoint/scratch.js';
import {ask, newId, report, send, tokenOf} from '../../endpoint/submissions.js';
import type {Proof} from '../proof.js';

const token = tokenOf('coordinator');
const day = 24 * 60 * 60 * 1000;
const noon = Date.parse('2026-11-26T12:00:00+01:00');

/** How many of those that may be kept are gone after the clock was wrong, and right again. */
async function lost(store: Store, ages: readonly number[], wrong: number): Promise<number> {
  const school = newId().replaceAll('_', '.');
  let now = noon;
  const own = `${token}${school}`;
  const endpoint = createEndpoint({
    schools: [{id: school, recipients: ['coordinator'], tokens: [own], nobodyOutside: true}],
    store,
    now: () => new Date(now),
    onFault: () => {},
  });
  for (const age of [...ages].sort((one, other) => other - one)) {
    now = noon - age * day;
    await send(endpoint, report({school}));
  }
  const count = async () => ((await (await ask(endpoint, own)).json()) as {counts: {all: number}}).counts.all;
  now = noon + wrong * day;
  await endpoint.purge().catch(() => {});
  // While it is wrong somebody sends, too.
  await send(endpoint, report({school}));
  now = noon;
  await endpoint.purge().catch(() => {});
  return ages.length + 1 - (await count());
}

export const proof: Proof = {
  name: 'clocks',
  what: 'Reports of the last year; then a clock that is wrong by 400 days to ten years, ahead or behind, while something is received and the daily erasing runs, and then right again. A hit: a report that is gone, though it may still be kept',
  control: 'a store that does not say what it holds, so that the clock is believed',
  async run({small}) {
    const {folder, remove} = await scratchFolder();
    const store = await openStore(join(folder, 'clocks.db'));
    // The last day that was seen is one for the whole database, and each try has its own years.
    const unseen = {seenOn: async () => undefined, sawDay: async () => {}};
    const asItIs = Object.assign(Object.create(store) as Store, unseen);
    const believing = Object.assign(Object.create(store) as Store, unseen, {days: undefined});
    const tries = fc.sample(
      fc.record({
        ages: fc.array(fc.integer({min: 0, max: 300}), {minLength: 5, maxLength: 9}),
        wrong: fc.tuple(fc.integer({min: 400, max: 3650}), fc.constantFrom(1, -1)).map(([days, sign]) => days * sign),
      }),
      small ? 12 : 200,
    );
    try {
      let hits = 0;
      let control = 0;
      for (const {ages, wrong} of tries) {
        if ((await lost(asItIs, ages, wrong)) > 0) hits++;
        if ((await lost(believing, ages, wrong)) > 0) control++;
      }
      return {tried: tries.length, hits, control: {tried: tries.length, hits: control}};
    } finally {
      await store.close();
      await remove();
    }
  },
};
