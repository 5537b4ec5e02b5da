import {loadavg} from 'node:os';
import {join} from 'node:path';
import {setImmediate as turn} from 'node:timers/promises';

import Database from 'libsql';

import {createEndpoint, openStore} from '../../../src/endpoint/index.js';
import {scratchFolder} from '../../endpoint/scratch.js';
import {ask, newId, report, send, tokenOf} from '../../endpoint/submissions.js';
import type {Proof} from '../proof.js';

const school = 'de-regenwulp';
const token = tokenOf('coordinator');
const longest = 100;

export const proof: Proof = {
  name: 'erasing beside sending',
  what: `400 MB stored; ten reports are erased by the inbox, by turns with as long a time without that, while somebody sends without a pause. A hit: a report that waited more than ${longest} ms for its answer, and more than any while nothing was erased`,
  control: 'VACUUM, with which the database itself takes out what was deleted',
  async run({small}) {
    const {folder, remove} = await scratchFolder();
    const path = join(folder, 'large.db');
    const store = await openStore(path);
    try {
      const megabytes = small ? 40 : 400;
      const receivedOn = new Date().toISOString().slice(0, 10);
      const rest = {kind: 'report', recipient: 'coordinator', receivedOn, replaces: undefined} as const;
      const content = JSON.stringify(report({body: {story: 'x'.repeat(50_000)}}));
      const ids: string[] = [];
      for (let left = (megabytes * 1e6) / content.length; left > 0; left -= 100) {
        const some = Array.from({length: 100}, newId);
        await Promise.all(some.map((id) => store.keep({...rest, id, school, digest: id, content})));
        ids.push(some[0]!);
      }
      const endpoint = createEndpoint({
        schools: [{id: school, recipients: ['coordinator'], tokens: [token], nobodyOutside: true}],
        store,
        limits: {rate: {count: 1e9, seconds: 1}},
      });
      await endpoint.purge();
      /** How long each send took while something went on. */
      const sendBeside = async (work: () => Promise<unknown>) => {
        const waits: number[] = [];
        let over = false;
        const working = work().finally(() => (over = true));
        while (!over) {
          const began = performance.now();
          const answer = await send(endpoint, report());
          if (answer.status !== 201) throw new Error(`expected 201, found ${answer.status}`);
          waits.push(performance.now() - began);
          await turn();
        }
        await working;
        return waits;
      };
      const times: number[] = [];
      const alone: number[] = [];
      const waits: number[] = [];
      for (const id of ids.slice(0, 10)) {
        // By turns, so that both have what others do on the machine: as long with nothing else going on as the erasing takes.
        const began = performance.now();
        const beside = await sendBeside(async () => {
          const answer = await ask(endpoint, token, `/submissions/${id}`, 'DELETE');
          if (answer.status !== 204) throw new Error(`expected 204, found ${answer.status}`);
        });
        times.push(performance.now() - began);
        waits.push(...beside);
        alone.push(...(await sendBeside(() => new Promise((resolve) => setTimeout(resolve, times.at(-1))))));
      }
      const other = new Database(path);
      const vacuum = await sendBeside(async () => {
        await turn();
        other.exec('vacuum');
      });
      other.close();
      const most = (list: readonly number[]) => Math.round(Math.max(...list));
      const usual = (list: readonly number[]) => Math.round([...list].sort((one, other) => one - other)[Math.floor(list.length * 0.99)]!);
      const long = (list: readonly number[]) => `${list.filter((wait) => wait > longest).length} of ${list.length}`;
      // On a machine that others keep busy, waiting that long says nothing.
      const bar = Math.max(longest, ...alone);
      const late = (list: readonly number[]) => list.filter((wait) => wait > bar).length;
      return {
        tried: waits.length,
        hits: late(waits),
        control: {tried: vacuum.length, hits: late(vacuum)},
        figures: `${megabytes} MB; the longest ${most(waits)} ms, 99% within ${usual(waits)} ms, ${long(waits)} above ${longest} ms; when nothing is erased ${most(alone)}, ${usual(alone)}, and ${long(alone)}; ${most(vacuum)} ms in the control arm; erasing one took ${most(times)} ms at most; load of the machine ${loadavg()[0]!.toFixed(1)} on two cores`,
      };
    } finally {
      await store.close();
      await remove();
    }
  },
};
