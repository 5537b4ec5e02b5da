import {createHash} from 'node:crypto';
import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

import {nodeResolve} from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import {transform} from 'esbuild';
import esbuild from 'rollup-plugin-esbuild';
import {register} from 'tsx/esm/api';

const {version} = JSON.parse(readFileSync('package.json', 'utf8'));
const source = (path) => fileURLToPath(new URL(`./src/${path}`, import.meta.url));
const folders = (path) =>
  existsSync(source(path))
    ? readdirSync(source(path), {withFileTypes: true})
        .filter((entry) => entry.isDirectory())
        .map(({name}) => name)
    : [];

const widgets = folders('elements').filter((name) => existsSync(source(`elements/${name}/define.ts`)));
const languages = folders('lang').flatMap((lang) =>
  readdirSync(source(`lang/${lang}`)).map((file) => `lang/${lang}/${file.replace(/\.ts$/, '')}`),
);

/** The version comes from package.json and nowhere else. */
const stampVersion = {
  name: 'stamp-version',
  transform: (code, id) => (id.endsWith('version.ts') ? {code: code.replace('__PLEINWACHT_VERSION__', version), map: null} : null),
};

/**
 * Style sheets are written for people; a browser needs no line breaks and comments in them. As ours have no values in them, the tag
 * that joins and guards values can be the one that takes any text: given a template's strings, it makes the same sheet of them.
 */
const tightenStyles = {
  name: 'tighten-styles',
  async transform(code, id) {
    if (!id.startsWith(source(''))) return null;
    const pieces = code.split(/(\bcss`[^`]*`)/);
    for (const [index, piece] of pieces.entries()) {
      if (!piece.startsWith('css`')) continue;
      if (piece.includes('${')) throw new Error(`${id}: expected CSS without values in it, which could not be made small.`);
      const {code: small} = await transform(piece.slice(4, -1), {loader: 'css', minify: true, target: 'es2022'});
      pieces[index] = `css\`${small.trim().replaceAll('\\', '\\\\')}\``;
    }
    return {code: pieces.join('').replace("import {css} from 'lit';", "import {unsafeCSS as css} from 'lit';"), map: null};
  },
};

/**
 * Lit's decorators can be of the standard kind too, and esbuild writes its helper into every module that has some. Ours are compiled
 * to the older kind only: called with a prototype and a name, and returning nothing. Used in the files for pages.
 */
const plainDecorators = {
  name: 'plain-decorators',
  resolveId: (id) => (id === 'lit/decorators.js' ? id : null),
  load: (id) =>
    id === 'lit/decorators.js'
      ? `export const property = (options) => (prototype, name) => prototype.constructor.createProperty(name, options);
         export const state = () => property({state: true, attribute: false});
         export const decorate = ([decorator], prototype, name) => decorator(prototype, name);`
      : null,
  transform(code) {
    if (!code.includes('__decorateClass(')) return null;
    const helper = /\bvar __defProp = [^]*?\nvar __decorateClass = [^]*?\n\};\n/;
    if (!helper.test(code)) throw new Error('plain-decorators: esbuild no longer writes its helper as it did; look at its output.');
    return {code: code.replace(helper, "import {decorate as __decorateClass} from 'lit/decorators.js';\n"), map: null};
  },
};

const tsx = register({namespace: 'content'});
const {isIdForSources} = await tsx.import('./src/content/form/said.ts', import.meta.url);

/**
 * Structure and words are joined here, and what comes out is written down: no file that is loaded knows how. Files for pages are without
 * the ids that only say where words come from.
 */
const joinedContent = ({forPages}) => ({
  name: 'joined-content',
  async load(id) {
    if (!joinedFolders.some((folder) => id.startsWith(folder))) return null;
    // What others are made of comes first, so that they can name it.
    const parts = Object.entries(await tsx.import(id, import.meta.url)).sort(([, a], [, b]) => sizeOf(a) - sizeOf(b));
    const names = new Map();
    const write = (value) => {
      if (typeof value !== 'object' || value === null) return JSON.stringify(value);
      if (names.has(value)) return names.get(value);
      if (Array.isArray(value)) return `[${value.map(write)}]`;
      const kept = Object.entries(value).filter(([name]) => !(forPages && name === 'id' && isIdForSources(value)));
      return `{${kept.map(([name, member]) => `${JSON.stringify(name)}: ${write(member)}`)}}`;
    };
    const written = parts.map(([name, value]) => {
      const code = `export const ${name} = ${write(value)};\n`;
      names.set(value, name);
      return code;
    });
    return {code: written.join(''), map: null};
  },
});

const joinedFolders = [source('content/nl/'), source('content/en/')];
const sizeOf = (value) => JSON.stringify(value).length;

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
    if (!lits.test(code))
      throw new Error('shared-trusted-types-policy: lit-html no longer creates its policy as it did; look at its source.');
    return {
      code: code.replace(
        lits,
        (_, trustedTypes, rules) =>
          `${trustedTypes}?((key)=>globalThis[key]??=(()=>{try{return ${trustedTypes}.createPolicy("pleinwacht",${rules})}` +
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
    tightenStyles,
    typescript,
    joinedContent({forPages: true}),
    jsonModules(),
    plainDecorators,
    sharedTrustedTypesPolicy,
    nodeResolve({exportConditions: ['production', 'browser']}),
    tightenMarkup,
    dropUnusedRules,
    shortenProperties,
    terser({module: true, ecma: 2022, compress: {passes: 3, unsafe_arrows: true}, format: {comments: false}}),
    writeIntegrity,
  ],
});

/** Markup too is written for people. White space between tags that holds a line break was never meant to be seen. */
const tightenMarkup = {
  name: 'tighten-markup',
  renderChunk(code) {
    const elements = [];
    const visit = (node) => {
      // Tagged ones only: in plain text a line break is meant.
      if (node?.type === 'TaggedTemplateExpression') elements.push(...node.quasi.quasis);
      if (typeof node === 'object' && node !== null) Object.values(node).forEach(visit);
    };
    visit(this.parse(code));
    let small = code;
    for (const {start, end, value} of elements.sort((a, b) => b.start - a.start)) {
      if (!value.raw.includes('\n')) continue;
      const tight = value.raw.replace(/(^|>)\s*\n\s*(?=<|$)/g, '$1').replace(/\s*\n\s*/g, ' ');
      small = small.slice(0, start) + tight + small.slice(end);
    }
    return {code: small, map: null};
  },
};

/** Rollup has given Lit's `css` another name by now; a sheet is known by what is in it. */
const sheets = /(?<=const [\w$]+ = )([\w$]+)`([^`<]*\{[^`<]*\})`/g;

/**
 * Rules for parts that a file does not draw stay out of it: a class counts as drawn when its name stands in a class attribute, or in
 * a string that could be put there. Works on rules as esbuild writes them, without white space.
 */
const dropUnusedRules = {
  name: 'drop-unused-rules',
  renderChunk(code) {
    const drawn = classesIn(this.parse(code.replaceAll(sheets, "''")));
    // What stands in :is(…) and its like is one of several, so it decides nothing.
    const isDrawn = (selector) => [...selector.replace(/\([^)]*\)/g, '').matchAll(/\.([a-z][\w-]*)/g)].every(([, name]) => drawn.has(name));
    // A comma inside :is(…) parts no selectors.
    const selectors = (list) => list.split(/,(?![^(]*\))/);
    return {
      code: code.replaceAll(sheets, (_, tag, css) => {
        const kept = css.replace(/([^{}@;]+)\{([^{}]*)\}/g, (rule, list, body) => {
          if (!list.includes('.')) return rule;
          const used = selectors(list).filter(isDrawn);
          return used.length > 0 ? `${used.join(',')}{${body}}` : '';
        });
        return `${tag}\`${kept.replace(/@[^{}]+\{\}/g, '')}\``;
      }),
      map: null,
    };
  },
};

/** Every word that can be a class: in the class attributes of templates, and in strings that are no sentences. */
function classesIn(tree) {
  const classes = new Set();
  const visit = (node) => {
    const text = node?.type === 'TemplateElement' ? node.value.raw : node?.type === 'Literal' ? node.value : undefined;
    if (typeof text === 'string') {
      const lists = text.includes('<') ? [...text.matchAll(/(?<=class=")[^"]*/g)].flat() : /^[a-z\d -]*$/.test(text) ? [text] : [];
      for (const name of lists.join(' ').split(' ')) classes.add(name);
    }
    if (typeof node !== 'object' || node === null) return;
    const {key: _key, ...others} = node;
    Object.values(node.computed ? node : others).forEach(visit);
  };
  visit(tree);
  return classes;
}

/** Our private custom properties have names for people. All files shorten them in the same way, for they may meet on one page. */
const shortenProperties = {
  name: 'shorten-properties',
  renderChunk: (code) => ({code: code.replace(/--_[\w-]+/g, (name) => `--_${privateProperties.indexOf(name).toString(36)}`), map: null}),
};

const privateProperties = [
  ...new Set(
    readdirSync(source(''), {recursive: true})
      .filter((path) => path.endsWith('.ts'))
      .flatMap((path) => readFileSync(source(path), 'utf8').match(/--_[a-z][\w-]*/g) ?? []),
  ),
].sort();

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
      'src/markup/index.ts',
      'src/command-line/pleinwacht.ts',
      ...widgets.map((name) => `src/elements/${name}/define.ts`),
      ...languages.map((path) => `src/${path}.ts`),
    ],
    output: {dir: 'dist', format: 'es', preserveModules: true, preserveModulesRoot: 'src'},
    external: (id) => !isOurs(id),
    plugins: [stampVersion, joinedContent({forPages: false}), jsonModules(), typescript],
  },
  {
    // The demo portal's server; its pages are copied beside it by the build script.
    input: 'src/demo/start.ts',
    output: {dir: 'dist/demo', format: 'es', chunkFileNames: '[name].js'},
    external: (id) => !isOurs(id),
    plugins: [joinedContent({forPages: false}), typescript, jsonModules()],
  },
  ...['inbox', 'insluiten'].map((name) => ({
    // The demo portal's inbox, and its page that makes snippets: for the school's own people, where nothing counts bytes.
    input: `src/demo/site/${name}.ts`,
    output: {file: `dist/demo/site/${name}.js`, format: 'es'},
    plugins: [
      joinedContent({forPages: false}),
      jsonModules(),
      typescript,
      sharedTrustedTypesPolicy,
      nodeResolve({exportConditions: ['production', 'browser']}),
      terser({module: true, ecma: 2022, format: {comments: false}}),
    ],
  })),
  ...['frame', 'host'].map((name) => ({
    // For frames: the script of the pages in it, and that of the page around it.
    input: `src/embed/${name}.ts`,
    output: {file: `dist/embed/${name}.js`, format: 'es'},
    plugins: [typescript, terser({module: true, ecma: 2022, format: {comments: false}})],
  })),
  forPages('pleinwacht', 'src/define.ts'),
  ...widgets.map((name) => forPages(name, `src/elements/${name}/define.ts`)),
  ...languages.map((path) => forPages(path, `src/${path}.ts`)),
];

/** JSON imports become modules, as Node would read them. Of words only the texts are read where they are loaded: content is joined by now. */
function jsonModules() {
  return {
    name: 'json-modules',
    transform(code, id) {
      if (!id.endsWith('.json')) return null;
      if (!id.startsWith(source('content/words/'))) return {code: `export default ${code}`, map: null};
      return {code: `export default ${JSON.stringify({texts: JSON.parse(code).texts})}`, map: null};
    },
  };
}
