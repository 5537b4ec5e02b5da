import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {existsSync} from 'node:fs';
import {cp, writeFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {promisify} from 'node:util';

import {build} from 'esbuild';
import {getRequestListener} from '@hono/node-server';

import {openApi} from '../../src/describe/contract/open-api.js';
import {createEndpoint, openStore} from '../../src/endpoint/index.js';
import {scratchFolder} from '../endpoint/scratch.js';
import {newId, tokenOf} from '../endpoint/submissions.js';

// On request (`npm run test:openapi`): what tools of others say of our OpenAPI document and make of it.

const run = promisify(execFile);
const project = fileURLToPath(new URL('project/', import.meta.url));
/** They may tell nobody that they ran. */
const env = {...process.env, REDOCLY_TELEMETRY: 'off', DO_NOT_TRACK: '1', SCARF_ANALYTICS: 'false'};

describe('the OpenAPI document', () => {
  let folder: string;
  let remove: () => Promise<void>;
  const tool = (name: string, ...args: string[]) =>
    run(`node_modules/.bin/${name}`, args, {cwd: folder, env}).then(
      ({stdout}) => stdout,
      (error: {stdout: string; stderr: string}) => assert.fail(`${name}: ${error.stdout}${error.stderr}`),
    );

  before(async () => {
    if (!existsSync(`${project}node_modules`)) await run('npm', ['ci', '--no-audit', '--no-fund', '--ignore-scripts', '--prefix', project]);
    ({folder, remove} = await scratchFolder());
    await cp(project, folder, {recursive: true, verbatimSymlinks: true});
    await writeFile(`${folder}/openapi.json`, JSON.stringify(openApi(), null, 2));
    await run('node', ['generate.mjs', './openapi.json'], {cwd: folder, env});
  });
  after(() => remove());

  it('is clean to Spectral', () =>
    tool('spectral', 'lint', '--ruleset', 'spectral.yaml', '--fail-severity', 'hint', 'openapi.json').then(() => {}));

  it('is clean to Redocly', async () => {
    const report = JSON.parse(await tool('redocly', 'lint', '--config', 'redocly.yaml', '--format', 'json', 'openapi.json')) as {
      problems: unknown[];
    };
    assert.deepEqual(report.problems, []);
  });

  it('makes clients that compile, and find mistakes', () => tool('tsc', '--project', '.').then(() => {}));

  for (const name of ['with-openapi-fetch', 'with-hey-api']) {
    it(`makes a client that sends a report and reads it back: ${name}`, async () => {
      const outfile = `${folder}/${name}.mjs`;
      await build({entryPoints: [`${folder}/${name}.ts`], outfile, bundle: true, format: 'esm', platform: 'node', logLevel: 'error'});
      const {sendAndRead} = (await import(pathToFileURL(outfile).href)) as {
        sendAndRead(baseUrl: string, token: string, id: string, story: string): Promise<unknown>;
      };
      const store = await openStore(`${folder}/${name}.db`);
      const token = tokenOf('openapi');
      const schools = [{id: 'school', recipients: [{role: 'coordinator', name: 'Juf An'}], nobodyOutside: true, tokens: [token]}];
      const endpoint = createEndpoint({schools, store, basePath: '/pleinwacht'});
      const server = createServer(getRequestListener(endpoint)).listen(0);
      const {port} = server.address() as AddressInfo;
      try {
        const found = await sendAndRead(`http://localhost:${port}`, token, newId(), 'Elke pauze.');
        assert.deepEqual(found, {received: true, state: 'new', day: 10, story: 'Elke pauze.'});
      } finally {
        server.close();
        await store.close();
      }
    });
  }
});
