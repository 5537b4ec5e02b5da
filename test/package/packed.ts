import {execFile} from 'node:child_process';
import {cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** What `npm i pleinwacht` brings besides it; a test checks that this is all. */
export const dependencies = ['@lit/context', 'lit', 'zod'];

/** A project beside ours that installed the package: it finds that, and what it says it depends on, and nothing else of ours. */
export interface Project {
  folder: string;
  /** The package as npm would publish it. */
  tarball: string;
  /** Where it was unpacked. */
  package: string;
  /** Installs something of our own `node_modules` too. */
  install(...names: string[]): void;
  /** Puts a folder of `consumers` in it. */
  take(name: string): string;
  remove(): void;
}

/** Packs the library and unpacks it into a new project. */
export async function project(): Promise<Project> {
  const folder = mkdtempSync(join(tmpdir(), 'pleinwacht-project-'));
  const packed = await run('npm', ['pack', '--ignore-scripts', '--json', '--loglevel=error', '--pack-destination', folder], root);
  const [{filename}] = JSON.parse(packed.output) as [{filename: string}];
  const unpacked = join(folder, 'node_modules/pleinwacht');
  mkdirSync(unpacked, {recursive: true});
  await run('tar', ['-xzf', filename, '-C', unpacked, '--strip-components=1'], folder);
  const install = (...names: string[]) => {
    for (const name of names) {
      const place = join(folder, 'node_modules', name);
      mkdirSync(dirname(place), {recursive: true});
      symlinkSync(join(root, 'node_modules', name), place, 'junction');
    }
  };
  const take = (name: string) => {
    cpSync(join(root, 'test/package/consumers', name), join(folder, name), {recursive: true});
    return join(folder, name);
  };
  install(...dependencies);
  return {
    folder,
    tarball: join(folder, filename),
    package: unpacked,
    install,
    take,
    remove: () => rmSync(folder, {recursive: true, force: true}),
  };
}

/** Runs a program and says how it ended; a code other than 0 is no error here. */
export async function run(program: string, args: readonly string[], cwd: string): Promise<{code: number; output: string; errors: string}> {
  try {
    const {stdout, stderr} = await promisify(execFile)(program, args, {cwd, maxBuffer: 2 ** 26, env: {...process.env, NO_COLOR: '1'}});
    return {code: 0, output: stdout, errors: stderr};
  } catch (error) {
    const {code, stdout, stderr} = error as {code?: number | string; stdout?: string; stderr?: string};
    if (typeof code !== 'number') throw error;
    return {code, output: stdout ?? '', errors: stderr ?? ''};
  }
}

/** One of the tools that we develop with. */
export function tool(name: string, args: readonly string[], cwd: string) {
  return run(join(root, 'node_modules/.bin', name), args, cwd);
}
