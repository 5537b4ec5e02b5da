import {register} from 'tsx/esm/api';

const tsx = register({namespace: 'languages'});
/** @type {typeof import('../../src/describe/translations.js')} */
const {packOf, translations} = await tsx.import('../../src/describe/translations.ts', import.meta.url);

/**
 * The module that stands where the build writes how a widget's other languages are loaded, and those languages, for where the source runs
 * as it is: by the path of what is asked for; nothing for other paths.
 *
 * @param {string} path
 * @returns {Promise<string | undefined>}
 */
async function moduleFor(path) {
  const [, widget] = /\/src\/elements\/([\w-]+)\/\1\.languages\.ts$/.exec(path) ?? [];
  if (widget) {
    const loaders = translations
      .filter((one) => one.widget === widget)
      .map(({lang}) => `${JSON.stringify(lang)}: () => import('/src/lang/${lang}/${widget}.ts')`);
    return `export {LanguageSwitch} from '../parts/language-switch.js';\nexport const translations = {${loaders.join()}};\n`;
  }
  const [, lang, name] = /^\/src\/lang\/([\w-]+)\/([\w-]+)\.ts$/.exec(path) ?? [];
  if (!lang || !name) return undefined;
  return `import {registerPack} from '/src/portal/packs.ts';\nregisterPack(${JSON.stringify(await packOf({lang, widget: name}))});\n`;
}

/**
 * For the test runner.
 * @type {import('@web/test-runner').TestRunnerPlugin}
 */
export const languagesOfSource = {
  name: 'languages-of-source',
  async serve({path}) {
    if (path === '/test/walked-languages.ts' && process.env['PLEINWACHT_LANGUAGES'])
      return {type: 'js', body: `export const languages = ${JSON.stringify(process.env['PLEINWACHT_LANGUAGES'])};`};
    if (path === '/test/hosts/walked.ts' && process.env['PLEINWACHT_HOSTS'])
      return {type: 'js', body: `export const walked = ${JSON.stringify(process.env['PLEINWACHT_HOSTS'])};`};
    const body = await moduleFor(path);
    return body === undefined ? undefined : {type: 'js', body};
  },
};

/**
 * For Storybook.
 * @type {import('vite').Plugin}
 */
export const languagesInStorybook = {
  name: 'languages-in-storybook',
  enforce: 'pre',
  resolveId: (id) => (id.startsWith('/src/lang/') ? id : null),
  load: (id) => moduleFor(id),
};
