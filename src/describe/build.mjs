import {execFile} from 'node:child_process';
import {createHash} from 'node:crypto';
import {cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {relative} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {promisify} from 'node:util';

import {oldFacts} from './old-facts.mjs';

// Builds `dist`: what changed since the last time, or everything with `--clean`. A step is done again when a file that it reads has other
// content than before; of a bundle Rollup tells which those are. When a file of `src` is gone, everything is made anew, so that nothing
// stays that nobody makes any more.

const root = fileURLToPath(new URL('../..', import.meta.url));
process.chdir(root);
const record = 'dist/.built.json';
/** What every step depends on: how to build, and with which versions. */
const settings = ['src/describe/build.mjs', 'package.json', 'package-lock.json', 'tsconfig.json', 'src/tsconfig.json'];

/** @typedef {{hash: string, reads: string[]}} Done what a step read, and what that was */
/** @typedef {{name: string, reads: string[], run: () => Promise<string[] | void>}} Step `run` may say what else it read */

const sources = filesIn('src').filter((path) => path !== 'src/portal/shapes.ts');
/** @type {{sources: string[], steps: Record<string, Done>}} */
let last = existsSync(record) ? JSON.parse(readFileSync(record, 'utf8')) : {sources: [], steps: {}};
if (process.argv.includes('--clean') || last.sources.some((path) => !existsSync(path))) {
  rmSync('dist', {recursive: true, force: true});
  last = {sources: [], steps: {}};
}
if (Object.keys(last.steps).length === 0)
  console.error('Building the library and the demo portal (dist): about a minute, the first time only.');
/** @type {Map<string, string>} */
const hashes = new Map();
/** @type {Record<string, Done>} */
const done = {};

await step({
  name: 'shapes',
  reads: ['src/protocol', 'src/describe/emit-shapes.ts', 'src/portal/shape.ts'],
  run: () => tool('tsx', 'src/describe/emit-shapes.ts', 'src/portal/shapes.ts'),
});
await Promise.all([
  bundles(),
  step({name: 'declarations', reads: ['src'], run: () => tool('../typescript-7/bin/tsc', '--project', 'src/tsconfig.json')}),
  step({
    name: 'contract',
    reads: ['src/protocol', 'src/describe'],
    run: () => tool('tsx', 'src/describe/write-contract.ts', 'dist/contract'),
  }),
  step({name: 'markup', reads: ['src'], run: () => tool('tsx', 'src/describe/write-markup.ts', 'dist/markup')}),
]);
await step({name: 'manifest', reads: ['src'], run: () => tool('tsx', 'src/describe/write.ts', 'dist')});
await step({
  name: 'frames',
  reads: ['src', 'dist/cdn', 'dist/embed/host.js', 'dist/markup', 'dist/custom-elements.json'],
  run: async () => {
    cpSync('src/embed/frame.css', 'dist/embed/frame.css');
    await tool('tsx', 'src/embed/write.ts', 'dist');
  },
});
await step({
  name: 'demo',
  reads: ['src', 'dist/demo/site/insluiten.js'],
  run: async () => {
    cpSync('src/demo/site', 'dist/demo/site', {recursive: true, filter: (path) => !/\.(ts|html)$/.test(path)});
    cpSync('src/demo/school.json', 'dist/demo/site/school.json');
    cpSync('src/themes', 'dist/themes', {recursive: true});
    await tool('tsx', 'src/demo/write.ts', 'dist/demo/site', 'dist/insluiten');
    for (const file of ['insluiten.js', 'insluiten.css', 'poster.css', 'site.css', 'favicon.svg'])
      cpSync(`dist/demo/site/${file}`, `dist/insluiten/${file}`);
  },
});
writeFileSync(record, JSON.stringify({sources, steps: done}));
for (const {file, url, from} of oldFacts(new Date().toISOString().slice(0, 10))) {
  console.warn(`A fact from ${from} is to be looked up again: ${url} (src/content/sources/${file}).`);
}

/** Does a step if what it reads is not what it was, and remembers what that is. @param {Step} step */
async function step({name, reads, run}) {
  const before = last.steps[name];
  if (before && before.hash === hashOf(before.reads)) {
    done[name] = before;
    return;
  }
  const read = [...reads, ...settings, ...((await run()) ?? [])];
  done[name] = {hash: hashOf(read), reads: read};
}

/** One step for each bundle, one after the other: what they share in memory is more than a second core would win. */
async function bundles() {
  const configuration = hashOf(['rollup.config.mjs', 'src', ...settings]);
  if (last.steps['bundles']?.hash !== configuration) {
    const [{rollup}, {default: all}] = await Promise.all([import('rollup'), import(pathToFileURL('rollup.config.mjs').href)]);
    for (const {output, ...input} of /** @type {import('rollup').RollupOptions[]} */ (all)) {
      const {file, dir, entryFileNames} = /** @type {import('rollup').OutputOptions} */ (output);
      await step({
        name: `bundle ${file ?? `${dir} ${typeof entryFileNames === 'string' ? entryFileNames : input.input}`}`,
        // Words are joined by a plugin, which reads more than Rollup knows.
        reads: [
          'rollup.config.mjs',
          ...['src/content', 'src/describe/joined-words.ts', 'src/describe/translations.ts'],
          // A widget's file knows the hashes of its languages, which were built before.
          ...(dir === 'dist/cdn' && !String(entryFileNames).startsWith('lang/') ? ['dist/cdn/lang'] : []),
        ],
        run: async () => {
          // Their names say what is in them, so that others come instead of those of the last time.
          for (const path of filesIn(`${dir}/parts`))
            if (path.startsWith(`${dir}/parts/${entryFileNames}`.replace(/js$/, ''))) rmSync(path);
          const bundle = await rollup(input);
          await bundle.write(/** @type {import('rollup').OutputOptions} */ (output));
          await bundle.close();
          return bundle.watchFiles.map((path) => relative(root, path)).filter((path) => path.startsWith('src/'));
        },
      });
    }
    writeIntegrity();
  } else {
    for (const [name, before] of Object.entries(last.steps)) if (name.startsWith('bundle ')) done[name] = before;
  }
  done['bundles'] = {hash: configuration, reads: []};
}

/** SRI hashes of all files for pages, by their path in `dist/cdn`. */
function writeIntegrity() {
  const files = filesIn('dist/cdn').filter((path) => path.endsWith('.js'));
  const entries = files.map((path) => [
    path.replace('dist/cdn/', ''),
    `sha384-${createHash('sha384').update(readFileSync(path)).digest('base64')}`,
  ]);
  mkdirSync('dist/cdn', {recursive: true});
  writeFileSync('dist/cdn/integrity.json', `${JSON.stringify(Object.fromEntries(entries.sort()), null, 2)}\n`);
}

/** One hash over files and the files in folders; what is missing counts as empty. @param {readonly string[]} paths */
function hashOf(paths) {
  const files = [...new Set(paths.flatMap((path) => (existsSync(path) && statSync(path).isDirectory() ? filesIn(path) : path)))].sort();
  const hash = createHash('sha256');
  for (const path of files) hash.update(`${path}\n${fileHash(path)}\n`);
  return hash.digest('base64url');
}

/** @param {string} path */
function fileHash(path) {
  const built = path.startsWith('dist/') || path === 'src/portal/shapes.ts'; // written by a step on the way
  const known = built ? undefined : hashes.get(path);
  const hash = known ?? (existsSync(path) ? createHash('sha256').update(readFileSync(path)).digest('base64url') : '');
  hashes.set(path, hash);
  return hash;
}

/** @param {string} folder @returns {string[]} */
function filesIn(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, {withFileTypes: true, recursive: true})
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath ?? entry.path}/${entry.name}`)
    .sort();
}

/** Runs one of our tools; what it says is shown when it fails. @param {string} name @param {...string} args */
async function tool(name, ...args) {
  const options = {env: {...process.env, NPM_CONFIG_UPDATE_NOTIFIER: 'false'}, maxBuffer: 2 ** 26};
  try {
    await promisify(execFile)(`node_modules/.bin/${name}`, args, options);
  } catch (error) {
    const {stdout = '', stderr = ''} = /** @type {{stdout?: string, stderr?: string}} */ (error);
    process.stderr.write(`${name} ${args.join(' ')} failed:\n${stdout}${stderr}`);
    process.exit(1);
  }
}
