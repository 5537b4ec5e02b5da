import assert from 'node:assert/strict';
import {before, beforeEach, describe, it} from 'node:test';

import {createEndpoint, type Endpoint, type Fault, type ReaderOption, type Reader, type Store} from '../../src/endpoint/index.js';
import type {TrailEntry} from '../../src/endpoint/trail.js';
import {address, canary, newId, report, send} from './submissions.js';

/** What one person may not read, and the trail of what all did, on any store. `id` of a school that has nothing else in the store. */
export function conflictsSuite(storeOf: () => Store, id: string): void {
  describe('who reads what', () => {
    const school = {
      id,
      recipients: ['coordinator', {role: 'confidant', outsideTeam: true}],
      answers: true,
      retention: {days: 100, case: 200},
    };
    const eyes: Reader = {school: id, recipients: undefined, apartFrom: ['confidant']};
    let store: Store;
    let endpoint: Endpoint;
    let now = new Date('2026-11-24T13:05:00Z');
    let reader: ReaderOption;
    let refusing: 'no' | 'yes' | 'never answers';
    let waits = false;
    const faults: Fault[] = [];
    before(() => {
      store = storeOf();
      endpoint = createEndpoint({
        schools: [school],
        authenticate: () => reader,
        store,
        now: () => now,
        onFault: (fault) => faults.push(fault),
        onAccess: async (entry) => {
          if (refusing === 'never answers') await new Promise(() => (waits = true));
          if (refusing === 'yes') throw new Error(canary);
          await store.trail!.keep(entry);
        },
      });
    });
    beforeEach(() => {
      reader = {school: id, who: 'bakker'};
      refusing = 'no';
      now = new Date('2026-11-24T13:05:00Z');
      faults.length = 0;
    });

    const ask = (path: string, method = 'GET', value?: unknown, headers: Record<string, string> = {}) =>
      endpoint(
        new Request(address + path, {
          method,
          headers: {'Content-Type': 'application/json', ...headers},
          ...(value !== undefined && {body: JSON.stringify(value)}),
        }),
      );
    const tell = async (more: Record<string, unknown> = {}) => {
      const told = report({school: id, ...more});
      assert.equal((await send(endpoint, told)).status, 201);
      return told.id;
    };
    const openCase = async (submissions: string[]) => {
      const opened = {on: '2026-11-24', by: 'coordinator', type: 'opened', child: 'N.', submissions};
      const answer = await ask('/cases', 'POST', {id: newId(), events: [opened]});
      assert.equal(answer.status, 201);
      return ((await answer.json()) as {id: string}).id;
    };
    const listed = async () => {
      const {submissions, counts} = (await (await ask('/submissions')).json()) as {submissions: {id: string}[]; counts: {all: number}};
      assert.equal(counts.all, submissions.length, 'what is counted is what is listed');
      const {cases} = (await (await ask('/cases')).json()) as {cases: {id: string}[]};
      return [...submissions, ...cases].map((item) => item.id);
    };

    describe('what is kept from one person', () => {
      it('is not there for them: not found, counted, changed or erased, and there for colleagues', async () => {
        const [kept, other] = [await tell(), await tell()];
        assert.equal(await store.conflicts!.exclude({...eyes, who: 'bakker'}, kept, 'visser'), true);
        for (const [who, there] of [
          ['visser', false],
          ['bakker', true],
        ] as const) {
          reader = {school: id, who};
          const all = await listed();
          assert.deepEqual([all.includes(kept), all.includes(other)], [there, true], who);
          assert.equal((await ask(`/submissions/${kept}`)).status, there ? 200 : 404);
          assert.equal((await ask(`/submissions/${kept}`, 'PATCH', {state: 'read'})).status, there ? 200 : 404);
          assert.equal((await ask(`/submissions/${other}/links/${kept}`, 'PUT')).status, there ? 200 : 404);
          reader = {school: id, who: 'visser'};
          assert.ok(!(await (await ask(`/submissions/${other}`)).text()).includes(kept), 'not by what belongs to it either');
          assert.equal((await ask(`/submissions/${kept}`, 'DELETE')).status, 404);
        }
        assert.equal(await store.conflicts!.include({...eyes, who: 'visser'}, kept, 'visser'), false, 'nobody lets themselves in');
        assert.deepEqual(await store.conflicts!.of(eyes, kept), ['visser']);
        assert.equal(await store.conflicts!.include({...eyes, who: 'bakker'}, kept, 'visser'), true);
        reader = {school: id, who: 'visser'};
        assert.equal((await ask(`/submissions/${kept}`)).status, 200);
      });

      it('stays so for what its sender edits it into, and for every case in which it stands', async () => {
        const [kept, other] = [await tell(), await tell()];
        const [before, joined] = [await openCase([kept]), await openCase([other])];
        await store.conflicts!.exclude(eyes, kept, 'visser');
        const edited = await tell({replaces: kept});
        const again = await tell({replaces: edited});
        const after = await openCase([edited]);
        const added = {on: '2026-11-24', by: 'coordinator', type: 'submission-added', submissions: [again]};
        const answer = await ask(`/cases/${joined}/events`, 'POST', added, {'If-Match': '"1"'});
        assert.equal(answer.status, 201, await answer.text());
        reader = {school: id, who: 'visser'};
        const all = await listed();
        for (const hidden of [edited, again, before, after, joined]) assert.ok(!all.includes(hidden));
        for (const one of [before, after, joined]) assert.equal((await ask(`/cases/${one}`)).status, 404);
        assert.equal((await ask(`/cases/${joined}`, 'DELETE')).status, 404);
      });

      it('is kept by nobody who does not see it, and forgotten with what it was about', async () => {
        const kept = await tell();
        assert.equal(await store.conflicts!.exclude({...eyes, school: 'another'}, kept, 'visser'), false);
        assert.equal(await store.conflicts!.exclude(eyes, newId(), 'visser'), false);
        await store.conflicts!.exclude(eyes, kept, 'visser');
        assert.equal((await ask(`/submissions/${kept}`, 'DELETE')).status, 204);
        assert.equal(await store.conflicts!.of(eyes, kept), undefined);
      });
    });

    describe('the trail', () => {
      /** What is written down meanwhile, without what came before. */
      const during = async (work: () => Promise<unknown>): Promise<Omit<TrailEntry, 'school'>[]> => {
        const before = (await store.trail!.list(id, 1000)).map((entry) => JSON.stringify(entry));
        await work();
        const after = await store.trail!.list(id, 1000);
        for (const known of before) {
          const at = after.findIndex((entry) => JSON.stringify(entry) === known);
          if (at >= 0) after.splice(at, 1);
        }
        return after.map(({school: of, ...entry}) => (assert.equal(of, id), entry));
      };
      const shared = {who: 'bakker', about: 'submission', day: '2026-11-25', time: '14:05'} as const;

      it('has who read, changed and erased what and when, and nothing of sending', async () => {
        let one = '';
        assert.deepEqual(await during(async () => (one = await tell())), []);
        now = new Date('2026-11-25T13:05:00Z');
        const ids = [one];
        for (const [did, path, method, value, headers] of [
          ['read', `/submissions/${one}`],
          ['marked', `/submissions/${one}`, 'PATCH', {state: 'working'}],
          ['erased', `/submissions/${one}`, 'DELETE'],
        ] as [string, string, string?, unknown?, Record<string, string>?][]) {
          assert.deepEqual(await during(() => ask(path, method, value, headers)), [{...shared, did, ids}]);
        }
        assert.deepEqual(await during(() => ask(`/submissions/${one}`)), [], 'of what is not there nothing was done');
        const opened = await tell();
        const [entry] = await during(() => openCase([opened]));
        assert.deepEqual([entry?.did, entry?.about, entry?.ids.length], ['opened', 'case', 1]);
      });

      it('tells no time by which it could be known when something came', async () => {
        now = new Date('2026-11-26T13:05:00Z');
        const one = await tell();
        const {time: _, ...day} = {...shared, day: '2026-11-26'};
        assert.deepEqual(await during(() => ask(`/submissions/${one}`)), [{...day, did: 'read', ids: [one]}]);
        now = new Date('2026-12-02T13:05:00Z');
        const [list] = await during(() => ask('/submissions'));
        assert.equal(list?.did, 'listed');
        assert.ok(list?.ids.includes(one), 'a list shows what stands in it');
        assert.equal(list?.time, undefined, 'what is missing from one list and stands in the next came in between');
        const kept = JSON.stringify(await store.trail!.list(id, 1000));
        assert.ok(!kept.includes(canary));
      });

      it('lets nobody read or change what it cannot write down', async () => {
        const one = await tell();
        refusing = 'yes';
        for (const [path, method, value] of [
          ['/submissions'],
          [`/submissions/${one}`],
          [`/submissions/${one}`, 'PATCH', {state: 'closed'}],
          [`/submissions/${one}`, 'DELETE'],
          ['/cases'],
        ] as [string, string?, unknown?][]) {
          const answer = await ask(path, method, value);
          assert.equal(answer.status, 500, `${method ?? 'GET'} ${path}`);
          assert.ok(!(await answer.text()).includes(canary));
        }
        assert.deepEqual([faults[0]?.during, JSON.stringify(faults).includes(canary)], ['onAccess', false]);
        assert.equal((await store.find(eyes, one))?.state, 'new');
      });

      it('keeps nobody waiting for longer than five seconds, and then lets them see nothing', async (test) => {
        const one = await tell();
        refusing = 'never answers';
        test.mock.timers.enable({apis: ['setTimeout']});
        const answer = ask(`/submissions/${one}`, 'DELETE');
        while (!waits) await new Promise((resolve) => setImmediate(resolve));
        test.mock.timers.tick(5000);
        assert.equal((await answer).status, 500);
        assert.deepEqual(faults, [{during: 'onAccess', code: 'TRAIL_LATE'}]);
        assert.ok(await store.find(eyes, one));
      });

      it('goes with what is older than the retention', async () => {
        assert.ok((await store.trail!.list(id, 1000)).length > 0);
        now = new Date('2027-12-24T13:05:00Z');
        await store.purge(id, '2027-12-24');
        assert.deepEqual(await store.trail!.list(id, 1000), []);
      });
    });
  });
}
