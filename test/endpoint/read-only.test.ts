import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {chmod, chown} from 'node:fs/promises';
import {join} from 'node:path';
import {describe, it} from 'node:test';

import type {Database} from 'libsql';

import {createEndpoint, type Fault, openStore} from '../../src/endpoint/index.js';
import {scratchFolder} from './scratch.js';
import {allItems, ask, report, send, tokenOf} from './submissions.js';

const token = tokenOf('coordinator');
const schools = [{id: 'de-regenwulp', recipients: ['coordinator'], tokens: [token], nobodyOutside: true}];

/** What a process says that opens a store and may do no more than others may: root may write whatever the permissions are. */
function openAsSomebody(path: string): Promise<string> {
  const nobody = process.getuid?.() === 0 ? {uid: 65534, gid: 65534} : {};
  const program = `import {openStore} from ${JSON.stringify(new URL('../../dist/endpoint/index.js', import.meta.url).href)};
    openStore(process.argv[1]).then(() => console.log('opened'), (error) => console.log(error.message));`;
  return new Promise((resolve, reject) =>
    execFile(process.execPath, ['--input-type=module', '-e', program, path], nobody, (error, said) =>
      error ? reject(error) : resolve(said.trim()),
    ),
  );
}

describe('a database that can only be read', () => {
  it('is found out at the start', {skip: process.platform === 'win32'}, async () => {
    const {folder, remove} = await scratchFolder();
    const path = join(folder, 'kept.db');
    if (process.getuid?.() === 0) await chown(folder, 65534, 65534);
    assert.equal(await openAsSomebody(path), 'opened');
    await chmod(path, 0o400);
    assert.match(await openAsSomebody(path), /kept\.db/);
    await chmod(path, 0o600);
    // A folder in which no journal can be made.
    await chmod(folder, 0o500);
    assert.notEqual(await openAsSomebody(path), 'opened');
    await chmod(folder, 0o700);
    await remove();
  });

  it('is told by /health; nothing is acknowledged or said to be erased, and all goes on once it can be written', async () => {
    const {folder, remove} = await scratchFolder();
    const store = await openStore(join(folder, 'read-only.db'));
    const faults: Fault[] = [];
    const endpoint = createEndpoint({schools, store, onFault: (fault) => faults.push(fault)});
    await endpoint.purge();
    const [kept, late] = [report(), report()];
    assert.equal((await send(endpoint, kept)).status, 201);
    assert.equal((await ask(endpoint, undefined, '/health')).status, 200);
    // By SQLite itself, for a file that is open can still be written when its permissions are taken away.
    const {database} = (store as unknown as {driver: {database: Database}}).driver;
    database.exec('pragma query_only = on');

    const health = await ask(endpoint, undefined, '/health');
    assert.deepEqual([health.status, ((await health.json()) as {failing: string[]}).failing], [503, ['store']]);
    const erase = () => ask(endpoint, token, `/submissions/${kept.id}`, 'DELETE');
    for (const answer of [await send(endpoint, late), await erase(), await erase()]) {
      assert.equal(answer.headers.get('content-type'), 'application/problem+json');
      assert.deepEqual([answer.status, ((await answer.json()) as {type: string}).type], [500, 'urn:pleinwacht:problem:fault']);
    }
    assert.ok(faults.length >= 3 && faults.every(({code}) => /READONLY/.test(code)), JSON.stringify(faults));

    database.exec('pragma query_only = off');
    assert.equal((await ask(endpoint, undefined, '/health')).status, 200);
    assert.equal((await send(endpoint, late)).status, 201);
    assert.equal((await erase()).status, 204);
    assert.deepEqual(
      (await allItems(endpoint, token)).map(({id}) => id),
      [late.id],
    );
    await store.close();
    await remove();
  });
});
