import assert from 'node:assert/strict';
import {fileURLToPath} from 'node:url';
import {describe, it} from 'node:test';

import {build} from 'esbuild';

const entry = fileURLToPath(new URL('../../src/endpoint/index.ts', import.meta.url));

describe('pleinwacht/endpoint', () => {
  it('needs nothing of Node and no database to be imported, only what it knows by name', async () => {
    const {metafile} = await build({
      entryPoints: [entry],
      bundle: true,
      write: false,
      metafile: true,
      format: 'esm',
      platform: 'neutral',
      packages: 'external',
    });
    // What is reached by import() is loaded when a store is opened, and not before.
    const seen = new Set<string>();
    const outside = new Set<string>();
    const visit = (path: string) => {
      if (seen.has(path)) return;
      seen.add(path);
      for (const {path: imported, kind, external} of metafile.inputs[path]!.imports) {
        if (kind === 'dynamic-import') continue;
        if (external) outside.add(imported);
        else visit(imported);
      }
    };
    visit(Object.keys(metafile.inputs).find((path) => path.endsWith('src/endpoint/index.ts'))!);
    assert.deepEqual([...outside], ['zod/mini']);
    // Nothing of ours but the protocol.
    const ours = [...seen].filter((path) => !/src\/(endpoint|protocol)\//.test(path));
    assert.deepEqual(ours, []);
  });
});
