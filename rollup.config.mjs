import {createHash} from 'node:crypto';
import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

import {nodeResolve} from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import {transform} from 'esbuild';
import esbuild from 'rollup-plugin-esbuild';

const {version} = JSON.parse(readFileSync('package.json', 'utf8'));
const source = (path) => fileURLToPath(new URL(`./src/${path}`, import.meta.url));
const folders = (path) => (existsSync(source(path)) ? readdirSync(source(path), {withFileTypes: true}).filter((entry) => entry.isDirectory()).map(({name}) => name) : []);

const widgets = folders('elements').filter((name) => existsSync(source(`elements/${name}/define.ts`)));
const languages = folders('lang').flatMap((lang) => readdirSync(source(`lang/${lang}`)).map((file) => `lang/${lang}/${file.replace(/\.ts$/, '')}`));

/** The version comes from package.json and nowhere else. */
const stampVersion = {
  name: 'stamp-version',
  transform: (code, id) => (id.endsWith('version.ts') ? {code: code.replace('__PLEINWACHT_VERSION__', version), map: null} : null),
};

/** Templates are written for people; a browser needs no line breaks and comments in them. */
const tightenTemplates = {
  name: 'tighten-templates',
  async transform(code, id) {
    if (!id.startsWith(source(''))) return null;
    const pieces = code.split(/(\bcss`[^`]*`)/);
    for (const [index, piece] of pieces.entries()) {
      if (!piece.startsWith('css`')) continue;
      if (piece.includes('${')) throw new Error(`${id}: expected CSS without values in it, which could not be made small.`);
      const {code: small} = await transform(piece.slice(4, -1), {loader: 'css', minify: true, target: 'es2022'});
      pieces[index] = `css\`${small.trim().replaceAll('\\', '\\\\')}\``;
    }
    const tightened = pieces.join('').replace(/\b(html|svg)`((?:\\.|[^`\\])*?)`/g, (template) => template.replace(/\s*\n\s*/g, ' ').replace(/> </g, '><'));
    return {code: tightened, map: null};
  },
};

const typescript = esbuild({target: 'es2022', tsconfig: source('../tsconfig.json')});

/**
 * Lit makes its Trusted Types policy when it loads, and a page that does not allow the name would lose every widget.
 * In the files for pages all copies of Lit share one policy, named `pleinwacht`; where the page refuses it, templates cannot
 * be made, the light-DOM fallback stays, and the console says which directive to add. Used by the build.
 */
const sharedTrustedTypesPolicy = {
  name: 'shared-trusted-types-policy',
  transform(code, id) {
    if (!/lit-html\/lit-html\.js$/.test(id)) return null;
    const lits = /(\w+)\?\1\.createPolicy\("lit-html",(\{createHTML:.*?\})\):void 0/;
    if (!lits.test(code)) throw new Error('shared-trusted-types-policy: lit-html no longer creates its policy as it did; look at its source.');
    return {
      code: code.replace(
        lits,
        (_, trustedTypes, rules) => `${trustedTypes}?((key)=>globalThis[key]??=(()=>{try{return ${trustedTypes}.createPolicy("pleinwacht",${rules})}` +
          `catch{console.error("pleinwacht: this page's Content-Security-Policy does not allow our Trusted Types policy. Add: trusted-types pleinwacht")}})())` +
          `(Symbol.for("pleinwacht.trusted-types")):void 0`,
      ),
      map: null,
    };
  },
};

/** What a page loads with one script tag: one self-contained file each. */
const forPages = (name, input) => ({
  input,
  output: {file: `dist/cdn/${name}.js`, format: 'es'},
  plugins: [
    stampVersion,
    tightenTemplates,
    typescript,
    sharedTrustedTypesPolicy,
    nodeResolve({exportConditions: ['production', 'browser']}),
    terser({module: true, ecma: 2022, compress: {passes: 3, unsafe_arrows: true}, mangle: {properties: {regex: /^__private/}}, format: {comments: false}}),
    writeIntegrity,
  ],
});

/** SRI hashes of all files for pages, by file name; written again as each file is. */
const integrity = {};
const writeIntegrity = {
  name: 'write-integrity',
  writeBundle({file}, bundle) {
    for (const chunk of Object.values(bundle)) {
      integrity[file.replace('dist/cdn/', '')] = `sha384-${createHash('sha384').update(chunk.code).digest('base64')}`;
    }
    const sorted = Object.fromEntries(Object.entries(integrity).sort(([a], [b]) => (a < b ? -1 : 1)));
    writeFileSync('dist/cdn/integrity.json', `${JSON.stringify(sorted, null, 2)}\n`);
  },
};

const isOurs = (id) => id.startsWith('.') || id.startsWith('/');

/** @type {import('rollup').RollupOptions[]} */
export default [
  {
    // For bundlers. One module per source file: with shared chunks a bundler would drop the registration (`sideEffects`).
    input: [
      'src/index.ts',
      'src/define.ts',
      'src/protocol/index.ts',
      'src/endpoint/index.ts',
      ...widgets.map((name) => `src/elements/${name}/define.ts`),
      ...languages.map((path) => `src/${path}.ts`),
    ],
    output: {dir: 'dist', format: 'es', preserveModules: true, preserveModulesRoot: 'src'},
    external: (id) => !isOurs(id),
    plugins: [stampVersion, typescript],
  },
  {
    // The demo portal's server; its pages are copied beside it by the build script.
    input: 'src/endpoint/demo/start.ts',
    output: {dir: 'dist/demo', format: 'es', entryFileNames: 'start.js', inlineDynamicImports: true},
    external: (id) => !isOurs(id),
    plugins: [typescript, jsonModules()],
  },
  forPages('pleinwacht', 'src/define.ts'),
  ...widgets.map((name) => forPages(name, `src/elements/${name}/define.ts`)),
  ...languages.map((path) => forPages(path, `src/${path}.ts`)),
];

/** JSON imports become modules, as Node would read them. */
function jsonModules() {
  return {name: 'json-modules', transform: (code, id) => (id.endsWith('.json') ? {code: `export default ${code}`, map: null} : null)};
}
