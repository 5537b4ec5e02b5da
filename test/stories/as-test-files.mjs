import {build} from 'esbuild';

/** Lets a file of stories be a test file: where the runner asks for it as such, it gets one that runs its stories. */
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

/** What stories and their tests import that is written for bundlers. Storybook as one file, for its parts share what they know. */
const bundles = {
  'storybook/test': storybook,
  'storybook/preview-api': storybook,
  'storybook/internal/csf': storybook,
  'axe-core': "export {default} from 'axe-core'",
};
const sources = Object.values(bundles);
const built = new Map();

/** Serves those as modules. */
export const bundledImports = {
  name: 'bundled-imports',
  resolveImport({source}) {
    return source in bundles ? `/__bundled/${sources.indexOf(bundles[source])}.js` : undefined;
  },
  async serve({path}) {
    const [, index] = /^\/__bundled\/(\d+)\.js$/.exec(path) ?? [];
    if (!index) return undefined;
    built.set(index, built.get(index) ?? bundle(sources[index]));
    return {type: 'js', body: await built.get(index)};
  },
};

async function bundle(contents) {
  const {outputFiles} = await build({
    stdin: {contents, resolveDir: process.cwd()},
    bundle: true,
    format: 'esm',
    write: false,
    define: {'process.env.NODE_ENV': '"test"'},
  });
  return outputFiles[0].text;
}
