import {type ChildProcess, spawn} from 'node:child_process';

import {compiled} from '../../endpoint/compiled.js';
import {NewsReceiver} from '../../endpoint/news-receiver.js';
import {scratchFolder} from '../../endpoint/scratch.js';
import type {Proof} from '../proof.js';

const source = new URL('../news-process.ts', import.meta.url);

type How = 'at-the-commit' | 'while-telling' | 'control' | 'to-the-end';

/** Runs one process until it ends, or until it is killed by what it tells. */
async function run(program: string, path: string, receiver: NewsReceiver, how: How): Promise<string> {
  const child: ChildProcess = spawn(process.execPath, [program, path, receiver.url, how], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  child.stdout!.on('data', (part: Buffer) => (output += part.toString()));
  receiver.onHeard = () => how === 'while-telling' && child.kill('SIGKILL');
  await new Promise((resolve) => child.once('close', resolve));
  return output;
}

/** How much was stored and never heard of, after so many kills and one process that is left in peace. */
async function lost(kills: number, ways: readonly How[]): Promise<{tried: number; hits: number; twice: number}> {
  const {folder, remove} = await scratchFolder();
  const receiver = await NewsReceiver.start();
  const program = await compiled(source);
  try {
    const path = `${folder}/news.db`;
    for (let kill = 0; kill < kills; kill++) await run(program, path, receiver, ways[kill % ways.length]!);
    const {kept} = JSON.parse(await run(program, path, receiver, 'to-the-end')) as {kept: number};
    return {tried: kept, hits: kept - receiver.ids.size, twice: receiver.heard.length - receiver.ids.size};
  } finally {
    await receiver.stop();
    await remove();
  }
}

export const proof: Proof = {
  name: 'news through kills',
  what: 'kill -9 between the commit of a report and its news, and while the news is told; then one process in peace. A hit: a report whose news never came (by its id)',
  control: 'tells when it has stored (`onStored`) and keeps no note of it',
  async run({small}) {
    const kills = small ? 4 : 200;
    const {twice, ...measured} = await lost(kills, ['at-the-commit', 'while-telling']);
    if (measured.tried < kills) throw new Error(`expected ${kills} reports, found ${measured.tried}`);
    const {twice: _twice, ...control} = await lost(small ? 2 : 10, ['control']);
    return {...measured, control, figures: `${kills} kills; ${twice} came twice, with the id of the first time`};
  },
};
