import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {stripVTControlCharacters} from 'node:util';

import {type Project, project, tool} from './packed.js';

// Each folder of `consumers` is a project in one framework. Its own checker finds nothing wrong in `right`, and in `wrong` exactly the
// lines that are.

const misuses = /neighbour|three|school="De Regenwulp"|event\.words|university|report-from|exitt|let-knwo/;

describe('a consumer', {concurrency: 2}, () => {
  let consumer: Project;
  before(async () => {
    consumer = await project();
    consumer.install('typescript', 'csstype', '@types/react', 'react', 'vue', 'svelte', 'solid-js', '@angular/core', 'rxjs');
  });
  after(() => consumer.remove());

  const checkers: Record<string, (folder: string) => Promise<string[]>> = {
    typescript: (folder) => tsc('typescript', folder),
    react: (folder) => tsc('typescript-7', folder),
    solid: (folder) => tsc('typescript-7', folder),
    angular: async (folder) => {
      const {errors} = await tool('ngc', ['--noEmit', '--project', folder], folder);
      return [...stripVTControlCharacters(errors).matchAll(/^(.+?):(\d+):\d+ - error/gm)].map(([, file, line]) => `${file}:${line}`);
    },
    vue: async (folder) => faultyLines(await tool('vue-tsc', ['--noEmit', '--pretty', 'false', '--project', folder], folder)),
    svelte: async (folder) => {
      const {output} = await tool('svelte-check', ['--workspace', folder, '--output', 'machine', '--threshold', 'error'], folder);
      assert.match(output, /COMPLETED/);
      return [...output.matchAll(/ERROR "(.+?)" (\d+):/g)].map(([, file, line]) => `${file}:${line}`);
    },
  };

  for (const [framework, check] of Object.entries(checkers)) {
    it(`in ${framework} gets its mistakes, and only those, from the compiler`, async () => {
      const folder = consumer.take(framework);
      const found = await check(folder);
      assert.deepEqual([...new Set(found)].sort(), wrongLines(folder));
    });
  }

  it('finds a test for every folder of consumers', () => {
    assert.deepEqual(readdirSync(new URL('consumers', import.meta.url)).sort(), Object.keys(checkers).sort());
    assert.ok(existsSync(consumer.package));
  });
});

async function tsc(version: 'typescript' | 'typescript-7', folder: string): Promise<string[]> {
  return faultyLines(await tool(`../${version}/bin/tsc`, ['--noEmit', '--pretty', 'false', '--project', folder], folder));
}

/** `wrong.tsx:3` for each line of a compiler's output like `wrong.tsx(3,45): error TS2322`. */
function faultyLines({output}: {output: string}): string[] {
  const lines = output.split('\n').filter((line) => line.includes('error TS'));
  return lines.map((line) => line.replace(/^(?:(.+?)\((\d+),\d+\): )?.*$/, (all, file, at) => (file ? `${file}:${at}` : all)));
}

function wrongLines(folder: string): string[] {
  const file = readdirSync(folder).find((name) => name.startsWith('wrong.'))!;
  const lines = readFileSync(join(folder, file), 'utf8').split('\n');
  return lines.flatMap((line, index) => (misuses.test(line) ? `${file}:${index + 1}` : [])).sort();
}
