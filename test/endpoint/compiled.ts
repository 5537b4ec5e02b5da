import {mkdirSync} from 'node:fs';
import {basename} from 'node:path';
import {fileURLToPath} from 'node:url';

import {build} from 'esbuild';

/** Inside our own `node_modules`, from where a program finds the packages that it is not bundled with. */
const folder = fileURLToPath(new URL('../../node_modules/.cache/pleinwacht', import.meta.url));

/** A program of ours as one file that Node starts as it is: what is started again and again costs a third of what it does through tsx. */
export async function compiled(program: URL): Promise<string> {
  mkdirSync(folder, {recursive: true});
  // Two tests may each have theirs at the same time.
  const outfile = `${folder}/${basename(program.pathname, '.ts')}-${process.pid}.mjs`;
  await build({
    entryPoints: [fileURLToPath(program)],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    sourcemap: 'inline',
  });
  return outfile;
}
