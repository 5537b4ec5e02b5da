import {fileURLToPath} from 'node:url';

import {esbuildPlugin} from '@web/dev-server-esbuild';
import {chromeLauncher} from '@web/test-runner-chrome';

import {chromium} from './test/browser.mjs';
import {bundledImports, storiesAsTestFiles} from './test/stories/as-test-files.mjs';

const tsconfig = fileURLToPath(new URL('./tsconfig.json', import.meta.url));

export default {
  files: ['test/{controllers,elements,portal}/**/*.test.ts', 'stories/**/*.stories.ts'],
  nodeResolve: {exportConditions: ['production']},
  plugins: [storiesAsTestFiles, bundledImports, esbuildPlugin({ts: true, json: true, target: 'es2022', tsconfig})],
  // One page at a time: a page in the background gets no animation frames, and tests that wait for one would hang.
  browsers: [chromeLauncher({launchOptions: await chromium(), concurrency: 1})],
  concurrency: 1,
  testsFinishTimeout: 240_000,
  // axe alone can take ten seconds over a long page on a busy machine, and a test that ends early leaves it running in the next.
  testFramework: {config: {timeout: 30_000}},
};
