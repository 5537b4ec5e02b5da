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

/** What stories and their tests import that is written for bundlers: as one file, so that there is one copy of it. */
const bundled = {
  'storybook/test': ['storybook/test', 'storybook/preview-api'],
  'storybook/preview-api': ['storybook/test', 'storybook/preview-api'],
  'axe-core': ['axe-core'],
};

const texts = new Map();

/** Serves those as modules. */
export const bundledImports = {
  name: 'bundled-imports',
  resolveImport({source}) {
    return source in bundled ? `/__bundled/${bundled[source].join('+').replaceAll('/', '-')}.js` : undefined;
  },
  async serve({path}) {
    if (!path.startsWith('/__bundled/')) return undefined;
    const sources = Object.values(bundled).find((some) => path === `/__bundled/${some.join('+').replaceAll('/', '-')}.js`);
    const contents = sources
      .map((source) => (source === 'axe-core' ? "export {default} from 'axe-core'" : `export * from '${source}'`))
      .join('\n');
    texts.set(path, texts.get(path) ?? bundle(contents));
    return {type: 'js', body: await texts.get(path)};
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
