import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';

import {ESLint, RuleTester} from 'eslint';
import typescript from 'typescript-eslint';

import {readerWidgets, widgets} from '../../src/elements/widgets.js';
import {circlesIn, importsIn} from './imports.js';
import {direction, rooms} from './rooms.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const imports = importsIn(`${root}src`);

describe('the rooms of src', () => {
  /** The code of a file that imports another, where one would write it. */
  const inFile = (path: string, code: string) => ({filename: `${root}src/${path}`, code});

  RuleTester.describe = describe;
  RuleTester.it = it;
  new RuleTester({languageOptions: {parser: typescript.parser}}).run('imports', direction, {
    valid: [
      inFile('endpoint/store.ts', "import type {Kind} from '../protocol/index.js';"),
      inFile('endpoint/stores/postgres.ts', "import type {Driver} from './sql-store.js'; import pg from 'pg';"),
      inFile('endpoint/stores/postgres.ts', "import type {Store} from '../store.js';"),
      inFile('elements/inbox/define.ts', "import '../portal/define.js';"),
      inFile('elements/inbox/inbox.ts', "import {Widget} from '../base/widget.js';"),
      inFile('elements/inbox/sheets/report.ts', "import type {Row} from '../laid-out.js';"),
    ],
    invalid: (
      [
        ['endpoint/options.ts', "import {handOver} from '../elements/parts/hand-over.js';"],
        ['endpoint/options.ts', "import type {School} from '../content/form/article.js';"],
        ['endpoint/stores/open.ts', "export * from '../../portal/check.js';"],
        ['endpoint/options.ts', "const later = import('../demo/server.js');"],
        ['endpoint/options.ts', "type Later = import('../portal/check.js').Fault;"],
        ['elements/inbox/inbox-client.ts', "import type {Store} from '../../endpoint/store.js';"],
        ['elements/inbox/inbox.ts', "import {longest} from '../signal-checklist/answers.js';"],
        ['elements/inbox/inbox.ts', "import {Portal} from '../portal/portal.js';"],
        ['elements/parts/fields.ts', "import {Widget} from '../base/widget.js';"],
        ['protocol/scalars.ts', "import {source} from '../content/form/source.js';"],
        ['content/form/article.ts', "import {pack} from '../../portal/packs.js';"],
        ['markup/index.ts', "import '../demo/start.js';"],
        ['index.ts', "export {createEndpoint} from './endpoint/index.js';"],
      ] as const
    ).map(([path, code]) => ({...inFile(path, code), errors: [{messageId: 'closed'}]})),
  });

  it('are kept by the lint of every file in them', async () => {
    const eslint = new ESLint({cwd: root});
    for (const path of ['endpoint/options.ts', 'elements/inbox/inbox.ts', 'describe/contract.ts']) {
      const {rules} = (await eslint.calculateConfigForFile(`${root}src/${path}`)) as {rules: Record<string, unknown>};
      assert.deepEqual(rules['rooms/direction'], [2], path);
    }
  });

  it('all have their place in the list', () => {
    const folders = readdirSync(`${root}src`, {withFileTypes: true}).map(({name}) => name.replace(/\.ts$/, ''));
    const without = ['themes', 'elements', 'tsconfig.json'];
    assert.deepEqual(
      folders.filter((name) => !(name in rooms) && !without.includes(name)),
      [],
    );
  });

  it('hold no files that import one another in a circle', () => {
    assert.deepEqual(circlesIn(imports), []);
  });
});

describe('the one list of widgets', () => {
  const names = widgets.map(({name}) => name);
  const registered = (file: string) =>
    (imports.get(file) ?? []).flatMap((path) => /^elements\/(.+)\/define$/.exec(path)?.[1] ?? []).filter((name) => name !== 'portal');

  it('has every folder that registers a tag, and no other', () => {
    const folders = readdirSync(`${root}src/elements`).filter((name) => existsSync(`${root}src/elements/${name}/define.ts`));
    assert.deepEqual([...names, 'portal'].sort(), folders.sort());
  });

  it('has what the files that register all of them import', () => {
    const forStaff = widgets.filter((widget) => widget.for === 'staff').map(({name}) => name);
    for (const file of ['define-for-readers', 'define-as-they-stand'])
      assert.deepEqual(registered(file).sort(), readerWidgets.map(({name}) => name).sort());
    assert.deepEqual(registered('define').sort(), forStaff.sort());
    for (const name of names) assert.ok(imports.get('index')?.includes(`elements/${name}/${name}`), name);
  });

  it('says of each which kind it sends', () => {
    for (const {name, ...widget} of widgets) {
      const folder = `${root}src/elements/${name}`;
      const code = readdirSync(folder, {withFileTypes: true})
        .map((file) => (file.isFile() ? readFileSync(`${folder}/${file.name}`, 'utf8') : ''))
        .join('');
      const [, kind = /new (?:\w+\.)?QuestionForm\(/.test(code) ? 'question' : undefined] =
        /new (?:\w+\.)?SendController\(\w+, '([a-z-]+)'/.exec(code) ?? [];
      assert.equal('sends' in widget ? widget.sends : undefined, kind, name);
    }
  });

  it('shares no style sheet that one widget alone uses: that lives in its folder', () => {
    const sheets = [...imports.keys()].filter((path) => path.startsWith('styles/'));
    const users = (sheet: string) =>
      names.filter((name) =>
        [...imports].some(
          ([path, imported]) => path.startsWith(`elements/${name}/`) && path.endsWith('.styles') && imported.includes(sheet),
        ),
      );
    assert.ok(sheets.length > 10);
    assert.deepEqual(
      sheets.filter((sheet) => users(sheet).length === 1),
      [],
    );
  });

  it('names companions that there are', () => {
    for (const widget of readerWidgets) {
      for (const companion of 'companions' in widget ? widget.companions : [])
        assert.ok((names as readonly string[]).includes(companion), companion);
    }
  });
});

describe('circlesIn()', () => {
  it('finds a circle, and no other way round', () => {
    const imports = {a: ['b', 'c'], b: ['c'], c: ['d'], d: ['b'], e: ['a']};
    assert.deepEqual(circlesIn(new Map(Object.entries(imports))), [['b', 'c', 'd']]);
  });
});

/** Longer than this, a file does more than one job. */
const longest = 400;

/** What may be longer: nobody reads it from top to bottom, or it is words. */
const mayBeLonger = [
  /(^|\/)package-lock\.json$/, // written by npm
  /^src\/portal\/shapes\.ts$/, // written by the build
  /^src\/content\/catalogue\.json$/, // the list of sources, one block for each
  /^src\/content\/words\/[a-z-]+\/[\w-]+\.json$/, // words of a language
  /^src\/content\/way-back\/[a-z-]+\.json$/, // the words that a key is made of
  /\.mdx?$/, // documents: words for who builds with it
];

describe('files', () => {
  /** Paths of what is kept in the repository; built files and packages are not. */
  function filesIn(folder: string): string[] {
    return readdirSync(`${root}${folder}`, {withFileTypes: true}).flatMap((entry) => {
      const path = `${folder}${entry.name}`;
      if (/^(\.git|\.data|node_modules|dist|coverage|storybook-static)$/.test(entry.name)) return [];
      return entry.isDirectory() ? filesIn(`${path}/`) : entry.isFile() ? path : [];
    });
  }

  it(`have no more than ${longest} lines, but for words`, () => {
    const found = filesIn('')
      .filter((path) => !mayBeLonger.some((pattern) => pattern.test(path)))
      .filter((path) => {
        const bytes = readFileSync(`${root}${path}`);
        return !bytes.includes(0) && bytes.toString().split('\n').length - 1 > longest;
      });
    assert.deepEqual(found, []);
  });
});
