import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';

import type {Plugin} from 'esbuild';

import {sweeping} from '../sweep.js';
import type {Seen} from './screen.js';
import {Stage} from './stage.js';

/** Stories of widgets. Other languages are files of their own, which a page without an address cannot ask for: test/page/parts.test.ts tries them. */
const files = readdirSync('stories').filter(
  (file) =>
    file.endsWith('.stories.ts') &&
    file !== 'languages.stories.ts' &&
    // A language of somebody's own is for pages with a bundler.
    file !== 'own-language.stories.ts' &&
    readFileSync(`stories/${file}`, 'utf8').includes("import '../src/elements/"),
);

/** Lets stories take the files for pages where they import an element or a language. */
const filesForPages: Plugin = {
  name: 'files-for-pages',
  setup({onResolve}) {
    const dist = `${process.cwd()}/dist/cdn`;
    onResolve({filter: /^\.\.\/src\/elements\/.*\/define\.js$/}, ({path}) => ({path: `${dist}/${path.split('/').at(-2)}.js`}));
    onResolve({filter: /^\.\/english\.js$/}, () => ({path: `${dist}/lang/en/report-form.js`}));
  },
};

/** Stories that show a screen of another one once more, in another light or place. */
const again =
  /^(Dark|ForcedColours|Printed|InAPublishersOwnLook|EveryPartByItsName|PastedByAWebEditor|BehindAGateway\w*|AHostWithCss\w*|\w*OldPhone\w*|\w*LargeLetters|MagnifiedFourTimes|TwoOnOnePage)$/;

describe('a file for pages', () => {
  let stages: Stage[] = [];
  before(async () => {
    stages = await Promise.all([Stage.open(), Stage.open([filesForPages])]);
  });
  after(() => Promise.all(stages.map((stage) => stage.close())));

  for (const file of files) {
    it(`shows ${sweeping ? 'every screen' : 'every sixth screen'} of ${file} as the source does`, {timeout: 240_000}, async () => {
      const [names] = await Promise.all(stages.map((stage) => stage.load(file)));
      for (const name of names!.filter((name) => !again.test(name)).filter((_, index) => sweeping || index % 6 === 0)) {
        const [source, built] = await Promise.all(stages.map((stage) => stage.play(name).then(() => stage.look())));
        for (const part of ['screen', 'tree'] as const) assert.deepEqual(differences(source![part], built![part]), [], `${name}: ${part}`);
      }
    });
  }
});

/** The first few, one line each. */
function differences(source: readonly Seen[], built: readonly Seen[]): string[] {
  const found: string[] = [];
  for (const [index, {what, look}] of source.entries()) {
    const other = built[index];
    if (other?.what !== what) return [...found, `${what}: in the file for pages ${other?.what ?? 'nothing'}`].slice(0, 5);
    for (const name of new Set([...Object.keys(look), ...Object.keys(other.look)])) {
      if (look[name] !== other.look[name]) found.push(`${what}: ${name} ${look[name]}, in the file for pages ${other.look[name]}`);
    }
  }
  if (built.length > source.length) found.push(`in the file for pages ${built[source.length]!.what} too`);
  return found.slice(0, 5);
}
