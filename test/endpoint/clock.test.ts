import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import {createEndpoint, type Fault} from '../../src/endpoint/index.js';
import {dutchDay} from '../../src/endpoint/calendar.js';
import {openStore} from '../../src/endpoint/index.js';
import {scratchFolder} from './scratch.js';
import {allItems, ask, report, send, tokenOf} from './submissions.js';

const token = tokenOf('coordinator');
const schools = [{id: 'de-regenwulp', recipients: ['coordinator'], tokens: [token], nobodyOutside: true}];
const right = Date.parse('2026-11-26T12:00:00Z');
const day = 24 * 60 * 60 * 1000;

async function withClock(work: (at: (days: number) => ReturnType<typeof createEndpoint>, faults: Fault[]) => Promise<void>) {
  const {folder, remove} = await scratchFolder();
  const store = await openStore(`${folder}/clock.db`);
  const faults: Fault[] = [];
  // Each time a new process, so that nothing is known of the day before but what the store knows.
  const at = (days: number) =>
    createEndpoint({schools, store, now: () => new Date(right + days * day), onFault: (fault) => faults.push(fault)});
  try {
    await work(at, faults);
  } finally {
    await store.close();
    await remove();
  }
}

const health = async (endpoint: ReturnType<typeof createEndpoint>) => {
  const {status, failing} = (await (await ask(endpoint, undefined, '/health')).json()) as {status: string; failing?: string[]};
  return failing ?? status;
};

describe('a clock that is wrong', () => {
  for (const ahead of [400, 4000]) {
    it(`and ${ahead} days ahead erases nothing, and says so until somebody confirms the day`, () =>
      withClock(async (at, faults) => {
        const one = report();
        await send(at(0), one);
        const wrong = at(ahead);
        await assert.rejects(wrong.purge(), {code: 'CLOCK_JUMPED'});
        assert.deepEqual(await health(wrong), ['purge', 'clock']);
        assert.ok(faults.some(({code}) => code === 'CLOCK_JUMPED'));
        await at(0).purge();
        assert.equal((await allItems(at(0), token)).length, 1);
        assert.deepEqual(await health(at(0)), 'ok');

        await assert.rejects(wrong.confirmDay('2026-11-26'), RangeError);
        assert.equal(await wrong.confirmDay(dutchDay(new Date(right + ahead * day))), 1);
        assert.deepEqual(await health(wrong), 'ok');
      }));
  }

  it('and ten years behind gives no day by which what it takes is soon erased', () =>
    withClock(async (at) => {
      await send(at(-3650), report());
      const [first] = await allItems(at(0), token);
      assert.ok(first!.receivedOn >= '2026-01-01', first!.receivedOn);
      await send(at(0), report());
      await send(at(-3650), report());
      const days = (await allItems(at(0), token)).map(({receivedOn}) => receivedOn);
      assert.deepEqual(days.slice(0, 2), ['2026-11-26', '2026-11-26']);
      await at(0).purge();
      assert.equal((await allItems(at(0), token)).length, 3);
    }));

  it('is not what a quiet school or a class that does the quiz looks like', () =>
    withClock(async (at) => {
      await send(at(0), report());
      // Nobody came for half a year, and then a whole class at once.
      await at(180).purge();
      for (let pupil = 0; pupil < 20; pupil++) await send(at(181), report());
      for (let later = 200; later < 546; later += 40) await at(later).purge();
      assert.equal((await allItems(at(546), token)).length, 20);
      await at(547).purge();
      assert.equal((await allItems(at(547), token)).length, 0);
    }));

  it('is suspected when it would take most of what there is, long overdue', () =>
    withClock(async (at) => {
      for (let index = 0; index < 15; index++) await send(at(-320), report());
      for (let index = 0; index < 5; index++) await send(at(0), report());
      await at(30).purge();
      // Sixty days ahead the first fifteen are fifteen days overdue.
      await assert.rejects(at(60).purge());
      assert.equal((await allItems(at(0), token)).length, 20);
    }));

  it('gives later days than today until the day is confirmed', () =>
    withClock(async (at) => {
      await send(at(40), report());
      await at(0).confirmDay('2026-11-26');
      assert.deepEqual(
        (await allItems(at(0), token)).map(({receivedOn}) => receivedOn),
        ['2026-11-26'],
      );
    }));
});
