import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {existsSync, readdirSync, readFileSync, statSync} from 'node:fs';
import {homedir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';

import {rollup, type RollupOptions} from 'rollup';
import {parseAst} from 'rollup/parseAst';

import {dependencies, type Project, project, root, run, tool} from './packed.js';

interface PackageJson {
  bin: Record<string, string>;
  dependencies: Record<string, string>;
  peerDependenciesMeta: Record<string, {optional: boolean}>;
  peerDependencies: Record<string, string>;
  exports: Record<string, string | Record<string, string>>;
  customElements: string;
  'web-types': string;
}

describe('the package', () => {
  let consumer: Project;
  let manifest: PackageJson;
  before(async () => {
    consumer = await project();
    manifest = JSON.parse(readFileSync(join(consumer.package, 'package.json'), 'utf8')) as PackageJson;
  });
  after(() => consumer.remove());

  const files = () =>
    readdirSync(consumer.package, {recursive: true, encoding: 'utf8'})
      .map((path) => path.replaceAll('\\', '/'))
      .filter((path) => statSync(join(consumer.package, path)).isFile());
  const read = (path: string) => readFileSync(join(consumer.package, path), 'utf8');
  /** Runs a module in the consumer's project. */
  const node = (code: string) => run('node', ['--input-type=module', '--eval', code], consumer.folder);

  it('is as publint would have it', async () => {
    const {code, output, errors} = await tool('publint', ['run', consumer.tarball, '--strict'], root);
    assert.equal(code, 0, output + errors);
  });

  it('has types that every kind of resolution finds, where there are ES modules', async () => {
    // The entries under types/ are declarations only, and files for pages have none.
    const entries = Object.keys(manifest.exports).filter((entry) => !/\*|json$/.test(entry));
    const args = [
      consumer.tarball,
      '--profile',
      'esm-only',
      '--format',
      'ascii',
      '--entrypoints',
      ...entries.map((entry) => entry.slice(2)),
    ];
    const {code, output, errors} = await tool('attw', args, root);
    assert.equal(code, 0, output + errors);
  });

  it('has nothing that nobody uses', async () => {
    const {code, output, errors} = await tool('knip', ['--no-progress'], root);
    assert.equal(code, 0, output + errors);
  });

  it('has what every entry and field names', () => {
    const all = files();
    const named = [manifest.customElements, manifest['web-types'], ...Object.values(manifest.bin)];
    for (const target of Object.values(manifest.exports)) named.push(...(typeof target === 'string' ? [target] : Object.values(target)));
    for (const path of named.map((one) => one.replace(/^\.\//, ''))) {
      // A star may stand more than once, for the same words.
      const [start = '', ...rest] = path.split('*').map((part) => part.replace(/[.]/g, '\\.'));
      const pattern = new RegExp(`^${start}${rest.map((part, index) => (index === 0 ? '(.+)' : '\\1') + part).join('')}$`);
      assert.ok(
        all.some((file) => pattern.test(file)),
        path,
      );
    }
    for (const name of readdirSync('src/elements').filter((folder) => existsSync(`src/elements/${folder}/define.ts`))) {
      for (const file of [`elements/${name}/define.js`, `elements/${name}/define.d.ts`, `cdn/${name}.js`])
        assert.ok(all.includes(`dist/${file}`), file);
    }
  });

  it('has no path of the machine it was built on, and nothing of the demo, the examples or the tests', () => {
    const machine = [root, homedir(), '/home/', '/Users/', 'file:///'].filter((path) => path.length > 1);
    for (const file of files()) {
      const text = read(file);
      for (const path of machine) assert.ok(!text.includes(path), `${file} has ${path}`);
      assert.doesNotMatch(file, /(^|\/)(demo|examples|test|describe)\/|\.test\./);
    }
  });

  it('brings lit, its context and zod, and what those bring', () => {
    assert.deepEqual(Object.keys(manifest.dependencies).sort(), dependencies);
    const {packages} = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {packages: Record<string, {dependencies?: object}>};
    const brought = new Set<string>();
    const visit = (name: string) => {
      if (brought.has(name)) return;
      brought.add(name);
      Object.keys(packages[`node_modules/${name}`]!.dependencies ?? {}).forEach(visit);
    };
    dependencies.forEach(visit);
    assert.deepEqual([...brought].sort(), [
      '@lit-labs/ssr-dom-shim',
      '@lit/context',
      '@lit/reactive-element',
      '@types/trusted-types',
      'lit',
      'lit-element',
      'lit-html',
      'zod',
    ]);
    for (const name of Object.keys(manifest.peerDependencies)) assert.equal(manifest.peerDependenciesMeta[name]?.optional, true, name);
  });

  it('can be imported where there is no page', async () => {
    const entries = [
      'pleinwacht',
      'pleinwacht/define',
      'pleinwacht/protocol',
      'pleinwacht/elements/report-form/define.js',
      'pleinwacht/lang/en/report-form.js',
    ];
    const code = entries.map((entry, index) => `import * as e${index} from '${entry}';`).join('\n');
    const {output, errors} = await node(`${code}\nconsole.log(typeof e0.ReportForm, typeof e0.registerPack, typeof e2.School.parse);`);
    assert.equal(errors, '');
    assert.equal(output.trim(), 'function function function');
  });

  it('has an endpoint that needs no other package, and says which one a store misses when it is opened', async () => {
    const open = (address: string) => `await openStore(${JSON.stringify(address)}).catch((error) => console.log(error.message));`;
    const {output, errors} = await node(
      `import {createEndpoint, openStore} from 'pleinwacht/endpoint';\n${open('./x.db')}${open('postgres://localhost/x')}console.log(typeof createEndpoint);`,
    );
    assert.equal(errors, '');
    assert.match(output, /package libsql;.*\n.*package pg;.*\nfunction/);
    assert.ok(!existsSync(join(consumer.folder, 'x.db')));
  });

  it('has self-contained files for pages, whose hashes it knows', () => {
    const integrity = JSON.parse(read('dist/cdn/integrity.json')) as Record<string, string>;
    const scripts = files().flatMap((path) => (/^dist\/cdn\/.*\.js$/.test(path) ? path.replace('dist/cdn/', '') : []));
    assert.deepEqual(scripts.sort(), Object.keys(integrity).sort());
    for (const script of scripts) {
      const code = read(`dist/cdn/${script}`);
      assert.equal(integrity[script], `sha384-${createHash('sha384').update(code).digest('base64')}`);
      assert.doesNotMatch(JSON.stringify(parseAst(code)), /"type":"(ImportDeclaration|ExportAllDeclaration)"/, script);
    }
  });

  it('is the same, byte by byte, when it is built again', {timeout: 120_000}, async () => {
    // All modules for bundlers, and one file for pages, which goes through everything that the others go through.
    const {default: builds} = (await import(new URL('../../rollup.config.mjs', import.meta.url).href)) as {default: RollupOptions[]};
    const again = builds.filter(
      ({input, output}) => Array.isArray(input) || (output as {entryFileNames?: unknown}).entryFileNames === 'report-form.js',
    );
    assert.equal(again.length, 2);
    for (const options of again) {
      const {dir, file, ...output} = options.output as {dir?: string; file?: string};
      const bundle = await rollup(options);
      const {output: chunks} = await bundle.generate({...output, ...(dir && {dir}), ...(file && {file})});
      await bundle.close();
      for (const chunk of chunks) {
        const {fileName} = chunk;
        const code = chunk.type === 'chunk' ? chunk.code : String(chunk.source);
        assert.ok(code === readFileSync(file ?? join(dir ?? 'dist', fileName), 'utf8'), `${file ?? fileName} is another one now`);
      }
    }
  });
});
