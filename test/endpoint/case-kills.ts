import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {createInterface} from 'node:readline';

import {openStore} from '../../src/endpoint/index.js';
import {compiled} from './compiled.js';
import {newId} from './submissions.js';

const happenings = 200;

/** Writes two hundred things in one case while the process is killed at 60 and 130 of them, and looks for each that was acknowledged. */
export async function assertCaseSurvives(database: string): Promise<void> {
  const id = newId();
  const acknowledged: number[] = [];
  const program = await compiled(new URL('case-process.ts', import.meta.url));
  for (const killAt of [60, 130, Infinity]) {
    const child = spawn(process.execPath, [program, database, id, String(acknowledged.length), String(happenings)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const ended = new Promise((resolve) => child.once('exit', (code, signal) => resolve(signal ?? code)));
    createInterface(child.stdout).on('line', (line) => {
      acknowledged.push(Number(line));
      if (acknowledged.length === killAt) child.kill('SIGKILL');
    });
    const drained = new Promise((resolve) => child.stdout.once('close', resolve));
    assert.equal(await ended, killAt === Infinity ? 0 : 'SIGKILL');
    await drained;
  }
  const everything = Array.from({length: happenings}, (_, index) => index);
  assert.deepEqual(acknowledged, everything);
  const store = await openStore(database);
  const found = await store.cases!.find({school: 'zaak', recipients: undefined}, id);
  await store.close();
  const texts = found!.events.flatMap((event) => (event.type === 'noted' ? [Number(event.text)] : []));
  assert.deepEqual(texts, everything);
}
