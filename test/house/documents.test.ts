import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const paths = ['src', 'test', 'examples', 'stories', '.storybook', '.ci']
  .flatMap((folder) => readdirSync(`${root}${folder}`, {recursive: true, encoding: 'utf8'}).map((path) => `${folder}/${path}`))
  .filter((path) => !path.includes('/node_modules/'))
  .concat(readdirSync(root));

/** What recipes make that is not there yet, and what a reader has to fill in. */
const examples = /lees-hoek|<|\*|\{|v2\.ts/;

/** Whether a document may name a path: whole, or by its end, as in a sentence about one folder. */
const exists = (named: string) => paths.some((path) => isNamed(path, named));
const isNamed = (path: string, named: string) => path === named || path.endsWith(`/${named}`);

const documents = ['CONTRIBUTING.md', 'ARCHITECTURE.md', 'README.md', 'SECURITY.md'];
const read = (path: string) => readFileSync(`${root}${path}`, 'utf8');
/** Every word in code of ours. */
const ours = new Set(paths.filter((path) => /\.(ts|mjs)$|^package\.json$/.test(path)).flatMap((path) => read(path).match(/\w+/g) ?? []));

describe('what documents name', () => {
  for (const document of ['CONTRIBUTING.md', 'ARCHITECTURE.md']) {
    it(`is there: files in ${document}`, () => {
      const named = [...read(document).matchAll(/`([\w./<>*{},-]+\.(?:ts|mjs|json|css|md)|(?:src|test|stories)\/[\w./-]+)`/g)].map(
        ([, path]) => path!,
      );
      assert.ok(named.length > 20);
      assert.deepEqual(
        [...new Set(named)].filter((path) => !examples.test(path) && !exists(path.replace(/\/$/, ''))),
        [],
      );
    });
  }

  for (const document of documents) {
    it(`is there: names in ${document} of what stands in a file`, () => {
      const lacking = [...read(document).matchAll(/(?:`#?([\w.]+)(?:\(\))?`|"([^"\n]+)") (?:\(|of |in )`([\w./-]+\.ts)`/g)].filter(
        ([, name, words, path]) =>
          !paths.some((one) => isNamed(one, path!) && read(one).match(name ? RegExp(`\\b${name.split('.').at(-1)}\\b`) : words!)),
      );
      assert.deepEqual(
        lacking.map(([named]) => named),
        [],
      );
    });

    it(`is there: names in ${document} as code has them`, () => {
      const named = [...read(document).matchAll(/`#?(\w+)(?:\(\))?`/g)].map(([, name]) => name!).filter((name) => /[a-z][A-Z]/.test(name));
      assert.deepEqual(
        [...new Set(named)].filter((name) => !ours.has(name)),
        [],
      );
    });

    it(`is there: recipes to which ${document} sends`, () => {
      const recipes = [...read('CONTRIBUTING.md').matchAll(/^\*\*(.+?)\.\*\*/gm)].map(([, title]) => title!);
      const named = [...read(document).matchAll(/\(?see "([^"]+)"/g)].map(([, title]) => title!);
      assert.deepEqual(
        named.filter((title) => !recipes.includes(title)),
        [],
      );
    });
  }

  it('is there: files of ours in README.md and SECURITY.md', () => {
    const named = ['README.md', 'SECURITY.md'].flatMap((document) =>
      [...read(document).matchAll(/`((?:examples|src|test|stories)\/[\w./-]+|[A-Z]+\.md)`/g)].map(([, path]) => path!),
    );
    assert.ok(named.length >= 10);
    assert.deepEqual(
      named.filter((path) => !exists(path)),
      [],
    );
  });

  it('is there: scripts of npm', () => {
    const {scripts} = JSON.parse(read('package.json')) as {scripts: Record<string, string>};
    for (const document of documents) {
      const named = [...read(document).matchAll(/npm run ([\w:-]+)/g)].map(([, name]) => name!);
      assert.deepEqual(
        [...new Set(named)].filter((name) => !(name in scripts)),
        [],
        document,
      );
    }
  });
});
