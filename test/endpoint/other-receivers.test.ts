import assert from 'node:assert/strict';
import {type ChildProcess, execFileSync, spawn} from 'node:child_process';
import {createServer} from 'node:net';
import type {AddressInfo} from 'node:net';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';

import {checkEndpoint} from '../../src/command-line/endpoint/check-endpoint.js';
import {scratchFolder} from './scratch.js';

const origin = 'https://portaal.example';
const school = 'de-regenwulp';
const file = (name: string) => fileURLToPath(new URL(`../receivers/${name}`, import.meta.url));

const receivers = [
  {
    language: 'python3',
    args: (port: number, database: string) => [file('receiver.py'), String(port), database, school, origin],
    env: () => ({}),
  },
  {
    language: 'php',
    args: (port: number) => ['-d', 'display_errors=0', '-d', 'error_log=/dev/null', '-S', `127.0.0.1:${port}`, file('receiver.php')],
    env: (database: string) => ({DATABASE: database, SCHOOL: school, ORIGIN: origin}),
  },
];

// Only what the machine has can be tried; it is no part of the library.
for (const {language, args, env} of receivers.filter((receiver) => isInstalled(receiver.language))) {
  describe(`a receiver that was written from the contract alone, in ${language}`, () => {
    let child: ChildProcess;
    let url: URL;
    let remove: () => Promise<void>;
    before(async () => {
      const scratch = await scratchFolder();
      remove = scratch.remove;
      const port = await freePort();
      const database = `${scratch.folder}/receiver.db`;
      child = spawn(language, args(port, database), {stdio: 'ignore', env: {...process.env, ...env(database)}});
      url = new URL(`http://127.0.0.1:${port}/`);
      await answers(url);
    });
    after(async () => {
      child.kill();
      await remove();
    });

    it('passes every check of what it offers: no threads, and it says so as the contract asks', async () => {
      const results = await checkEndpoint(url, {school, origin});
      assert.deepEqual(
        results.flatMap(({name, verdict}) => (verdict === 'ok' ? [] : [`${name}: ${verdict}`])),
        ['', '-read', '-add', '-withdraw'].map((act) => `follow-up${act}: not offered`),
      );
    });
  });
}

function isInstalled(program: string): boolean {
  try {
    execFileSync(program, ['--version'], {stdio: 'ignore'});
    return true;
  } catch {
    return false;
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const {port} = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

/** Resolves once somebody listens there. */
async function answers(url: URL): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    const isUp = await fetch(url).then(
      () => true,
      () => false,
    );
    if (isUp) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`nobody listens on ${url.href}`);
}
