import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {fileURLToPath} from 'node:url';

import {openStore} from '../../../src/endpoint/index.js';
import {startPostgres} from '../../endpoint/postgres.js';
import {scratchFolder} from '../../endpoint/scratch.js';
import type {Proof} from '../proof.js';

const program = fileURLToPath(new URL('../kill-process.ts', import.meta.url));
const reader = {school: 'de-regenwulp', recipients: undefined};

/** How many were acknowledged, and how many of those are not there, or twice, after so many kills at any moment. */
async function through(kills: number, address: string, how: 'as it is' | 'too early'): Promise<{tried: number; hits: number}> {
  const acknowledged = new Set<string>();
  for (let kill = 0; kill < kills; kill++) {
    const child = spawn(process.execPath, ['--import', 'tsx', program, address, how], {stdio: ['ignore', 'pipe', 'inherit']});
    let output = '';
    child.stdout.on('data', (part: Buffer) => (output += part.toString()));
    const closed = once(child, 'close');
    await Promise.race([once(child.stdout, 'data'), closed.then(() => Promise.reject(new Error('the receiver ended by itself')))]);
    await new Promise((resolve) => setTimeout(resolve, Math.random() * 300));
    child.kill('SIGKILL');
    await closed;
    // The last line may have been cut off.
    for (const id of output.split('\n').slice(0, -1)) acknowledged.add(id);
  }
  const store = await openStore(address);
  const found = new Map<string, number>();
  for (let after: {receivedOn: string; id: string} | undefined; ;) {
    const rows = await store.list(reader, after, 1000);
    for (const {id} of rows) found.set(id, (found.get(id) ?? 0) + 1);
    const last = rows.at(-1);
    if (!last) break;
    after = last;
  }
  await store.close();
  return {tried: acknowledged.size, hits: [...acknowledged].filter((id) => found.get(id) !== 1).length};
}

export const proof: Proof = {
  name: 'kills',
  what: 'kill -9 at any moment of a receiver that stores without a pause, in the embedded store and in PostgreSQL. A hit: a report that was acknowledged and is not there afterwards, or twice',
  control: 'acknowledges before the database has it',
  async run({small}) {
    const kills = small ? 2 : 25;
    const {folder, remove} = await scratchFolder();
    const postgres = small ? {missing: 'not asked'} : await startPostgres();
    try {
      const embedded = await through(kills, `${folder}/kills.db`, 'as it is');
      const other = 'missing' in postgres ? undefined : await through(kills, postgres.url, 'as it is');
      const control = await through(small ? 3 : 10, `${folder}/control.db`, 'too early');
      return {
        tried: embedded.tried + (other?.tried ?? 0),
        hits: embedded.hits + (other?.hits ?? 0),
        control,
        figures: `${kills} kills, ${embedded.tried} acknowledged; ${other ? `in PostgreSQL ${kills} kills, ${other.tried} acknowledged` : 'no PostgreSQL here'}`,
      };
    } finally {
      if (!('missing' in postgres)) await postgres.stop();
      await remove();
    }
  },
};
