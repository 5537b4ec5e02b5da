import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

import {nodeResolve} from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import minifyLiterals from '@lit-labs/rollup-plugin-minify-html-literals';
import esbuild from 'rollup-plugin-esbuild';
import {register} from 'tsx/esm/api';

const {version} = JSON.parse(readFileSync('package.json', 'utf8'));
const source = (path) => fileURLToPath(new URL(`./src/${path}`, import.meta.url));

const tsx = register({namespace: 'words'});
const {joinedWords, languageModules} = await tsx.import('./src/describe/joined-words.ts', import.meta.url);
const {parts} = await tsx.import('./src/describe/parts.ts', import.meta.url);
const {readerWidgets, widgets} = await tsx.import('./src/elements/widgets.ts', import.meta.url);
const elements = ['portal', ...widgets.map(({name}) => name)];

/** The version comes from package.json and nowhere else. */
const stampVersion = {
  name: 'stamp-version',
  transform: (code, id) => (id.endsWith('version.ts') ? {code: code.replace('__PLEINWACHT_VERSION__', version), map: null} : null),
};

/**
 * Markup and style sheets are written for people; files for pages leave out their comments and most of their white space.
 */
const tightLiterals = onceForEach(
  minifyLiterals({
    failOnError: true,
    options: {
      minifyOptions: {
        collapseWhitespace: true,
        conservativeCollapse: true, // a space at the edge of a template may part it from what is put beside it
        removeComments: true,
        keepClosingSlash: true, // in svg it closes
        caseSensitive: true, // svg, and the names of properties and events
        minifyCSS: {minify: true, errorRecovery: false},
      },
    },
  }),
);

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

/**
 * The words to come back with weigh as much as a widget, and few need them: they are a file of their own beside those for pages. Whoever
 * asks for it knows its hash, so that nobody else can choose the words.
 */
const wordListBeside = {
  name: 'word-list-beside',
  load(id) {
    if (id !== source('content/way-back/word-list.ts')) return null;
    const words = source('content/way-back/nl.json');
    this.addWatchFile(words);
    const list = JSON.stringify(JSON.parse(readFileSync(words, 'utf8')).flatMap((/** @type {string} */ line) => line.split(' ')));
    const file = this.emitFile({type: 'asset', fileName: 'way-back/nl.json', source: list});
    const integrity = `sha384-${createHash('sha384').update(list).digest('base64')}`;
    return `export const wordList = async () => (await fetch(import.meta.ROLLUP_FILE_URL_${file}, {integrity: '${integrity}', credentials: 'omit', referrerPolicy: 'no-referrer'})).json();`;
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

/**
 * Libraries of twenty years ago, which are still on the pages of schools, put a class of theirs in the place of `Event`; ours, and those of
 * the packages we use, are made of the browser's own.
 */
const ownEvent = 'the-browsers-own-event';
const browsersOwnEvent = {
  name: 'browsers-own-event',
  resolveId: (/** @type {string} */ id) => (id === ownEvent ? id : null),
  load: (/** @type {string} */ id) => (id === ownEvent ? 'export const Event = /* @__PURE__ */ Object.getPrototypeOf(UIEvent);' : null),
  transform: (/** @type {string} */ code) =>
    /\b(new|extends) Event\b/.test(code) ? {code: `import {Event} from '${ownEvent}';\n${code}`, map: null} : null,
};

/** What a page loads with one script tag: a file each, and beside it the parts that it asks for itself. */
const forPages = (name, input) => ({
  input,
  // Else what a file exports, and its parts use, is moved out of it.
  preserveEntrySignatures: /** @type {const} */ ('allow-extension'),
  onLog: (/** @type {any} */ level, /** @type {any} */ log, /** @type {any} */ tell) =>
    log.code !== 'OPTIMIZE_CHUNK_STATUS' && tell(level, log),
  output: {
    dir: 'dist/cdn',
    format: 'es',
    entryFileNames: `${name}.js`,
    chunkFileNames: (chunk) => `parts/${name}.${chunk.name.split('/').at(-1)}-[hash].js`,
    // Fewer parts for what several widgets share: the file that asks for them holds the hash of each.
    experimentalMinChunkSize: name === 'pleinwacht' ? 1500 : 0,
  },
  plugins: [
    parts(),
    stampVersion,
    tightLiterals,
    wordListBeside,
    typescript,
    joinedWords({forPages: true, others: 'beside'}),
    jsonModules(),
    plainDecorators,
    browsersOwnEvent,
    sharedTrustedTypesPolicy,
    nodeResolve({exportConditions: ['production', 'browser']}),
    terser({module: true, ecma: 2022, compress: {passes: 3, unsafe_arrows: true}, format: {comments: false}}),
  ],
});

/** The same with its parts in it: for pages that have nothing beside them. */
const alone = (name, input) => {
  const {output, plugins} = forPages(`alone/${name}`, input);
  return {
    input,
    output: {...output, inlineDynamicImports: true},
    plugins: plugins
      .filter((plugin) => plugin.name !== 'parts')
      .map((plugin) => (plugin.name === 'joined-words' ? joinedWords({forPages: true, others: 'none'}) : plugin)),
  };
};

/** What draws QR codes is so small, and so few pages ask for it, that it comes along as a module of ours: whoever installs us installs nothing more. */
const codeLibraryWithin = {
  name: 'code-library-within',
  resolveId: (id) => (id === 'lean-qr/nano' ? source('elements/parts/lean-qr.js') : null),
  load(id) {
    if (id !== source('elements/parts/lean-qr.js')) return null;
    const [license, code] = ['LICENSE', 'nano.mjs'].map((file) => readFileSync(`node_modules/lean-qr/${file}`, 'utf8'));
    return `/*! lean-qr\n${license.trim()}\n*/\n${code}`;
  },
};

const isOurs = (id) => id.startsWith('.') || id.startsWith('/');

/** @type {import('rollup').RollupOptions[]} */
export default [
  {
    // For bundlers. One module per source file: with shared chunks a bundler would drop the registration (`sideEffects`).
    input: [
      'src/index.ts',
      'src/react.ts',
      'src/define.ts',
      'src/protocol/index.ts',
      'src/endpoint/index.ts',
      'src/markup/index.ts',
      'src/command-line/pleinwacht.ts',
      ...elements.map((name) => `src/elements/${name}/define.ts`),
      ...languageModules.map((path) => `src/${path}`),
    ],
    output: {dir: 'dist', format: 'es', preserveModules: true, preserveModulesRoot: 'src'},
    external: (id) => !isOurs(id) && id !== 'lean-qr/nano',
    plugins: [stampVersion, codeLibraryWithin, joinedWords({forPages: false, others: 'modules'}), jsonModules(), typescript],
  },
  {
    // The demo portal's server; its pages are copied beside it by the build script.
    input: 'src/demo/start.ts',
    output: {dir: 'dist/demo', format: 'es', chunkFileNames: '[name].js'},
    external: (id) => !isOurs(id),
    plugins: [joinedWords({forPages: false, others: 'modules'}), typescript, jsonModules()],
  },
  {
    // The demo portal's pages of staff who have signed in.
    input: 'src/demo/site/medewerkers.ts',
    output: {file: 'dist/demo/site/medewerkers.js', format: 'es'},
    plugins: [typescript, terser({module: true, ecma: 2022, format: {comments: false}})],
  },
  {
    // The demo portal's page that makes snippets: for the school's own people, where nothing counts bytes.
    input: 'src/demo/site/insluiten.ts',
    output: {file: 'dist/demo/site/insluiten.js', format: 'es'},
    plugins: [
      joinedWords({forPages: false, others: 'none'}),
      jsonModules(),
      typescript,
      sharedTrustedTypesPolicy,
      nodeResolve({exportConditions: ['production', 'browser']}),
      terser({module: true, ecma: 2022, format: {comments: false}}),
    ],
  },
  ...['frame', 'host'].map((name) => ({
    // For frames: the script of the pages in it, and that of the page around it.
    input: `src/embed/${name}.ts`,
    output: {file: `dist/embed/${name}.js`, format: 'es'},
    plugins: [typescript, terser({module: true, ecma: 2022, format: {comments: false}})],
  })),
  // First, for a widget's file knows the hash of each of its languages.
  // Words and nothing else: what makes code small has nothing to do in them, and would take half a minute for all of them.
  ...languageModules.map((path) => {
    const {output} = forPages(path.replace('.ts', ''), `src/${path}`);
    return {
      input: `src/${path}`,
      output,
      plugins: [joinedWords({forPages: true}), jsonModules(), esbuild({target: 'es2022', minify: true, charset: 'utf8'})],
    };
  }),
  forPages('pleinwacht', 'src/define-as-they-stand.ts'),
  ...elements.map((name) => forPages(name, `src/elements/${name}/define.ts`)),
  ...readerWidgets.map(({name}) => alone(name, `src/elements/${name}/define.ts`)),
];

/** JSON imports become modules, as Node would read them. */
function jsonModules() {
  return {
    name: 'json-modules',
    transform: (code, id) =>
      id.endsWith('.json') && !id.startsWith(source('content/words/')) ? {code: `export default ${code}`, map: null} : null,
  };
}

/**
 * The files for pages share most of their modules; what a plugin makes of one is made once in a build.
 *
 * @param {any} plugin
 */
function onceForEach(plugin) {
  const made = new Map();
  return {
    ...plugin,
    transform(/** @type {string} */ code, /** @type {string} */ id) {
      const known = made.get(id);
      if (known?.code === code) return known.result;
      const result = plugin.transform.call(this, code, id);
      made.set(id, {code, result});
      return result;
    },
  };
}
