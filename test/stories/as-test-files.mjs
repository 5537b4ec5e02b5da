import {build} from 'esbuild';

/** @typedef {import('@web/test-runner').TestRunnerPlugin} Plugin */

/**
 * Lets a file of stories be a test file: where the runner asks for it as such, it gets one that runs its stories.
 * @type {Plugin}
 */
export const storiesAsTestFiles = {
  name: 'stories-as-test-files',
  serve({path, query}) {
    if (!path.endsWith('.stories.ts') || !('wtr-session-id' in query || 'wtr-manual-session' in query)) return undefined;
    return {
      type: 'js',
      body: `import {runAsTests} from '/test/stories/run-as-tests.ts';\nimport * as stories from '${path}';\nrunAsTests(stories);\n`,
    };
  },
};

const storybook = `
  export * from 'storybook/test';
  export {composeConfigs, composeStory} from 'storybook/preview-api';
  export {getCoreAnnotations} from 'storybook/internal/csf';
`;

/**
 * What stories and their tests import that is written for bundlers. Storybook as one file, for its parts share what they know.
 * @type {Record<string, string>}
 */
const bundles = {
  'storybook/test': storybook,
  'storybook/preview-api': storybook,
  'storybook/internal/csf': storybook,
  'axe-core': "export {default} from 'axe-core'",
};
const sources = Object.values(bundles);
/** @type {Map<string, Promise<string>>} */
const built = new Map();

/**
 * Serves those as modules.
 * @type {Plugin}
 */
export const bundledImports = {
  name: 'bundled-imports',
  resolveImport({source}) {
    const contents = bundles[source];
    return contents && `/__bundled/${sources.indexOf(contents)}.js`;
  },
  async serve({path}) {
    const contents = sources[Number(/^\/__bundled\/(\d+)\.js$/.exec(path)?.[1])];
    if (!contents) return undefined;
    const text = built.get(contents) ?? bundle(contents);
    built.set(contents, text);
    return {type: 'js', body: await text};
  },
};

/** @param {string} contents */
async function bundle(contents) {
  const {outputFiles} = await build({
    stdin: {contents, resolveDir: process.cwd()},
    bundle: true,
    format: 'esm',
    write: /** @type {const} */ (false),
    define: {'process.env.NODE_ENV': '"test"'},
  });
  return outputFiles.map(({text}) => text).join('');
}
