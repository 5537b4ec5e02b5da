import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const paths = ['src', 'test', 'examples', 'stories', '.storybook', '.ci']
  .flatMap((folder) => readdirSync(`${root}${folder}`, {recursive: true, encoding: 'utf8'}).map((path) => `${folder}/${path}`))
  .concat(readdirSync(root));

/** What recipes make that is not there yet, and what a reader has to fill in. */
const examples = /lees-hoek|<|\*|\{|v2\.ts/;

/** Whether a document may name a path: whole, or by its end, as in a sentence about one folder. */
const exists = (named: string) => paths.some((path) => path === named || path.endsWith(`/${named}`));

describe('what documents name', () => {
  for (const document of ['CONTRIBUTING.md', 'ARCHITECTURE.md']) {
    it(`is there: files in ${document}`, () => {
      const text = readFileSync(`${root}${document}`, 'utf8');
      const named = [...text.matchAll(/`([\w./<>*{},-]+\.(?:ts|mjs|json|css|md)|(?:src|test|stories)\/[\w./-]+)`/g)].map(
        ([, path]) => path!,
      );
      assert.ok(named.length > 20);
      assert.deepEqual(
        [...new Set(named)].filter((path) => !examples.test(path) && !exists(path.replace(/\/$/, ''))),
        [],
      );
    });
  }

  it('is there: examples in README.md', () => {
    const named = [...readFileSync(`${root}README.md`, 'utf8').matchAll(/`(examples\/[\w./-]+)`/g)].map(([, path]) => path!);
    assert.ok(named.length >= 5);
    assert.deepEqual(
      named.filter((path) => !exists(path)),
      [],
    );
  });

  it('is there: scripts of npm', () => {
    const {scripts} = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as {scripts: Record<string, string>};
    for (const document of ['CONTRIBUTING.md', 'README.md']) {
      const named = [...readFileSync(`${root}${document}`, 'utf8').matchAll(/npm run ([\w:-]+)/g)].map(([, name]) => name!);
      assert.deepEqual(
        [...new Set(named)].filter((name) => !(name in scripts)),
        [],
        document,
      );
    }
  });
});
