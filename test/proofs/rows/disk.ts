import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {chmod, rename, writeFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';

import {openStore} from '../../../src/endpoint/index.js';
import {scratchFolder} from '../../endpoint/scratch.js';
import type {Proof} from '../proof.js';

const program = fileURLToPath(new URL('../disk-process.ts', import.meta.url));
const reader = {school: 'de-regenwulp', recipients: undefined};

type How = 'as it is' | 'whatever the store says';
/** What the process said: `ok` when `/health` was right, then each id that was acknowledged. */
interface Said {
  acknowledged: ReadonlySet<string>;
  health: readonly string[];
}

/** A receiver in a process of its own. @param limit how large a file may become, in blocks of the shell; a write beyond it fails as on a full disk. */
async function receive(path: string, how: How, {limit = 'unlimited', first = ''} = {}): Promise<Said> {
  const line = `ulimit -f ${limit} && exec "$0" --import tsx "$@"`;
  const child = spawn('sh', ['-c', line, process.execPath, program, path, how, first], {stdio: ['pipe', 'pipe', 'inherit']});
  let output = '';
  child.stdout.on('data', (part: Buffer) => (output += part.toString()));
  const closed = once(child, 'close');
  if (first) {
    // It has stored some, and waits: its file goes from under it.
    await Promise.race([once(child.stdout, 'data'), closed]);
    await rename(path, `${path}.old`);
    await writeFile(path, '');
    await chmod(path, 0o600);
    child.stdin.end('\n');
  }
  await closed;
  const lines = output.split('\n').filter(Boolean);
  return {
    acknowledged: new Set(lines.filter((one) => !one.startsWith('health '))),
    health: lines.filter((one) => one.startsWith('health ')),
  };
}

/** How many of what was acknowledged the next process does not find. */
async function lost(path: string, acknowledged: ReadonlySet<string>): Promise<number> {
  const store = await openStore(path);
  const rows = await store.list(reader, undefined, 1_000_000);
  await store.close();
  const found = new Set(rows.map(({id}) => id));
  return [...acknowledged].filter((id) => !found.has(id)).length;
}

export const proof: Proof = {
  name: 'disk',
  what: 'A disk that becomes full while reports are stored (a limit on the size of files), and a database file that another one takes the place of while it is open. A hit: a report that was acknowledged and that the next process does not find, or `/health` that says ok',
  control: 'Acknowledges whatever the store says',

  async run({small}) {
    const {folder, remove} = await scratchFolder();
    try {
      const rounds = small ? 1 : 10;
      const arm = async (how: How) => {
        const told = {tried: 0, hits: 0, wrong: 0};
        for (let round = 0; round < rounds; round++) {
          const name = `${folder}/${how === 'as it is' ? 'own' : 'control'}-${round}`;
          const full = await receive(`${name}-full.db`, how, {limit: String(2000 + 300 * round)});
          const replaced = await receive(`${name}-replaced.db`, how, {first: 'some'});
          told.tried += full.acknowledged.size + replaced.acknowledged.size;
          told.hits += await lost(`${name}-full.db`, full.acknowledged);
          // The file that stands in its place is what the next process opens; what went into the other one before is there still.
          await rename(`${name}-replaced.db.old`, `${name}-replaced.db`);
          told.hits += await lost(`${name}-replaced.db`, replaced.acknowledged);
          told.wrong += [...full.health, ...replaced.health].filter((one) => !one.endsWith('503')).length;
        }
        return told;
      };
      const {tried, hits, wrong} = await arm('as it is');
      const control = await arm('whatever the store says');
      return {
        tried,
        hits: hits + wrong,
        control: {tried: control.tried, hits: control.hits},
        figures: `${rounds} full disks and ${rounds} replaced files; ${tried} acknowledged, ${hits} of them lost, /health wrong ${wrong} times`,
      };
    } finally {
      await remove();
    }
  },
};
