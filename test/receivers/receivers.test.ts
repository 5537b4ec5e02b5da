import assert from 'node:assert/strict';
import {type ChildProcess, execFileSync, spawn} from 'node:child_process';
import {readdirSync, readFileSync} from 'node:fs';
import {createServer} from 'node:net';
import type {AddressInfo} from 'node:net';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';

import {checkEndpoint} from '../../src/command-line/endpoint/check-endpoint.js';
import {scratchFolder} from '../endpoint/scratch.js';
import {newId, tokenOf} from '../endpoint/submissions.js';

const origin = 'https://portaal.example';
const school = 'de-regenwulp';
const folder = fileURLToPath(new URL('../../examples/receivers/', import.meta.url));
/** What none of them offers. */
const threads = ['', '-read', '-add', '-withdraw'].map((act) => `follow-up${act}: not offered`);

/** A receiver that somebody can begin with. */
interface Receiver {
  name: string;
  program: string;
  args(port: number): readonly string[];
  path?: string;
  /** What its own language thinks of it, with every warning an error; the folder is for what that makes. */
  lint?: (scratch: string) => readonly [program: string, ...args: string[]];
}

const java = readdirSync(`${folder}java`).map((file) => `${folder}java/${file}`);
const receivers: readonly Receiver[] = [
  {
    name: 'Python',
    program: 'python3',
    args: () => [`${folder}receiver.py`],
    lint: (scratch) => [
      'python3',
      '-W',
      'error',
      '-c',
      'import py_compile, sys; py_compile.compile(sys.argv[1], sys.argv[2], doraise=True)',
      `${folder}receiver.py`,
      `${scratch}/receiver.pyc`,
    ],
  },
  {
    name: 'PHP',
    program: 'php',
    args: (port) => ['-d', 'display_errors=0', '-d', 'error_log=/dev/null', '-S', `127.0.0.1:${port}`, `${folder}receiver.php`],
    lint: () => ['php', '-l', `${folder}receiver.php`],
  },
  {
    name: 'Java',
    program: 'java',
    args: () => ['-Xshare:auto', '-XX:TieredStopAtLevel=1', '-cp', scratch.folder, 'Receiver'],
    lint: (scratch) => ['javac', '-Xlint:all', '-Werror', '-d', scratch, ...java],
  },
  {name: 'Express with createEndpoint()', program: 'node', args: () => [`${folder}express-endpoint.mjs`], path: '/api/pleinwacht'},
  {name: 'Express without it', program: 'node', args: () => [`${folder}express.mjs`]},
];

let scratch: Awaited<ReturnType<typeof scratchFolder>>;
before(async () => (scratch = await scratchFolder()));
after(() => scratch.remove());

// Only what the machine has can be tried; it is no part of the library.
describe('a receiver to begin with', {concurrency: true}, () => {
  for (const {name, program, args, path = '/', lint} of receivers.filter((receiver) => isInstalled(receiver.program))) {
    describe(`in ${name}`, {concurrency: 1}, () => {
      let child: ChildProcess;
      let start: () => Promise<void>;
      let said = '';
      let url: URL;
      before(async () => {
        if (lint) {
          const [tool, ...rest] = lint(scratch.folder);
          execFileSync(tool, rest, {stdio: 'pipe'});
        }
        const port = await freePort();
        const env = {
          PORT: String(port),
          DATABASE: `${scratch.folder}/${name.replaceAll(/\W/g, '')}.db`,
          SCHOOL: school,
          ORIGIN: origin,
          TEAM_TOKEN: tokenOf('coordinator'),
          CONFIDANT_TOKEN: tokenOf('confidant'),
        };
        url = new URL(`http://127.0.0.1:${port}${path}`);
        start = () => {
          child = spawn(program, args(port), {stdio: ['ignore', 'pipe', 'pipe'], env: {...process.env, ...env}});
          for (const stream of [child.stdout, child.stderr]) stream!.on('data', (words: Buffer) => (said += words.toString()));
          return answers(url);
        };
        await start();
      });
      after(() => child.kill());

      it('says where it is', () => {
        assert.match(said, new RegExp(`http://(localhost|127\\.0\\.0\\.1):${url.port}\\b`));
      });

      it('passes every check of what it offers: no threads, and it says so as the contract asks', async () => {
        const results = await checkEndpoint(url, {school, origin});
        assert.deepEqual(
          results.flatMap((result) =>
            // They have no inbox, so no token.
            result.verdict === 'ok' || result.name.startsWith('message')
              ? []
              : [`${result.name}: ${result.verdict}${'found' in result ? ` (${result.found})` : ''}`],
          ),
          threads,
        );
      });

      it('has kept what it took when it is killed right after its answer', async () => {
        const body = JSON.stringify({version: 1, id: newId(), kind: 'report', school, body: {story: 'Test', involves: 'adult'}});
        const send = async () => (await fetch(url, {method: 'POST', headers: {'Content-Type': 'application/json'}, body})).status;
        assert.equal(await send(), 201);
        const gone = new Promise((resolve) => child.once('exit', resolve));
        child.kill('SIGKILL');
        await gone;
        await start();
        assert.equal(await send(), 200);
      });
    });
  }
});

describe('what stands in examples/receivers', () => {
  const files = readdirSync(folder, {recursive: true, withFileTypes: true}).filter((entry) => entry.isFile());

  it('is short enough to be read before it is taken: 150 lines at most, as wide as ours', () => {
    assert.ok(files.length >= 6);
    for (const {parentPath, name} of files) {
      const lines = readFileSync(`${parentPath}/${name}`, 'utf8').trimEnd().split('\n');
      assert.ok(lines.length <= 150, `${name} has ${lines.length} lines`);
      for (const [index, line] of lines.entries()) {
        assert.ok(line.length <= 160 && line === line.trimEnd() && !line.includes('\t'), `${name}:${index + 1}`);
      }
    }
  });
});

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
  for (let tries = 0; tries < 400; tries++) {
    const isUp = await fetch(url).then(
      () => true,
      () => false,
    );
    if (isUp) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`nobody listens on ${url.href}`);
}
