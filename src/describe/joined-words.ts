import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

import type {Plugin} from 'rollup';

import {isIdForSources} from '../content/form/said.js';
import type {Pack} from '../portal/packs.js';
import {packOf, translations} from './translations.js';

const source = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** Modules that the build makes of words alone, by their path in `src`: `lang/en/report-form.ts`. */
export const languageModules: readonly string[] = translations.map(({lang, widget}) => `lang/${lang}/${widget}.ts`);

/**
 * For Rollup. Structure and words are joined here, and what comes out is written down: no file that is loaded knows how, or holds the words
 * of another language. Files for pages are without the ids that only say where words come from.
 *
 * @param others how a widget comes by its other languages: modules, files beside it, which were built before, or not at all.
 */
export function joinedWords({forPages, others}: {forPages: boolean; others: 'modules' | 'beside' | 'none'}): Plugin {
  const write = (value: unknown, names: ReadonlyMap<unknown, string> = new Map()): string => {
    if (typeof value !== 'object' || value === null) return JSON.stringify(value);
    const name = names.get(value);
    if (name) return name;
    if (Array.isArray(value)) return `[${value.map((item) => write(item, names)).join()}]`;
    const kept = Object.entries(value).filter(([member]) => !(forPages && member === 'id' && isIdForSources(value)));
    return `{${kept.map(([member, inner]) => `${JSON.stringify(member)}: ${write(inner, names)}`).join()}}`;
  };
  return {
    name: 'joined-words',
    resolveId: (id) => languageModules.map(source).find((path) => id === path || path.endsWith(`/${id}`)) ?? null,
    async load(id) {
      const translation = translations.find(({lang, widget}) => id === source(`lang/${lang}/${widget}.ts`));
      if (translation) {
        const {widget} = translation;
        for (const name of [`${widget}.pack.ts`, `${widget}.texts.ts`]) this.addWatchFile(source(`elements/${widget}/${name}`));
        if (!forPages)
          this.emitFile({type: 'asset', fileName: `lang/${translation.lang}/${translation.widget}.d.ts`, source: 'export {};\n'});
        const packs = JSON.stringify(source('portal/packs.ts'));
        return `import {registerPack} from ${packs};\nregisterPack(${write(await packOf(translation))});\n`;
      }
      if (id === source('markup/translations.ts')) {
        // All of them together are large: not for a page.
        const packs = others === 'modules' ? await Promise.all(translations.map(packOf)) : [];
        return `export const translations = [${packs.map((pack) => write(pack)).join()}];\n`;
      }
      const [, widget, kind] = /\/elements\/([\w-]+)\/\1\.(first|whole|languages)\.ts$/.exec(id) ?? [];
      if (widget && kind === 'languages') return languagesOf(widget, others);
      if (widget && kind === 'first') return `export const first = ${write(await firstOf(widget))};\n`;
      if (widget) {
        const {pack} = (await import(id)) as {pack: Pack};
        const [from, whole] = [`./${widget}.first.js`, '../base/whole.js'].map((path) => JSON.stringify(path));
        const rest = writeRest(pack, await firstOf(widget), write);
        return `import {first} from ${from};\nimport {whole} from ${whole};\nexport const pack = whole(first, ${rest});\n`;
      }
      if (!id.startsWith(source('content/nl/'))) return null;
      // What others are made of comes first, so that they can name it.
      const size = (value: unknown) => JSON.stringify(value).length;
      const parts = Object.entries((await import(id)) as Record<string, unknown>).sort(([, a], [, b]) => size(a) - size(b));
      const names = new Map<unknown, string>();
      const written = parts.map(([name, value]) => {
        const code = `export const ${name} = ${write(value, names)};\n`;
        names.set(value, name);
        return code;
      });
      return written.join('');
    },
    transform(code, id) {
      // Of words only the texts are read where they are loaded: content is joined by now.
      if (!id.startsWith(source('content/words/'))) return null;
      return {code: `export default ${JSON.stringify({texts: (JSON.parse(code) as {texts?: unknown}).texts})}`, map: null};
    },
  };
}

/** The switch of a widget, and how what it offers is loaded. */
function languagesOf(widget: string, others: 'modules' | 'beside' | 'none'): string {
  const files = translations
    .filter((one) => others !== 'none' && one.widget === widget)
    .map(({lang}) => ({lang, path: `lang/${lang}/${widget}`}));
  const loaders = files.map(({lang, path}) => {
    const load =
      others === 'modules' ? `import(${JSON.stringify(source(`${path}.ts`))})` : `arrived(${JSON.stringify(withHash(`${path}.js`))})`;
    return `${JSON.stringify(lang)}: () => ${load}`;
  });
  return [
    ...(others === 'beside' ? ["import {arrived} from '../base/arrived.js';"] : []),
    "export {LanguageSwitch} from '../parts/language-switch.js';",
    `export const translations = {${loaders.join()}};`,
  ].join('\n');
}

/** A file for pages, as `arrived-by-hash.ts` takes it. */
function withHash(path: string): string {
  return `${path}|sha256-${createHash('sha256')
    .update(readFileSync(`dist/cdn/${path}`))
    .digest('base64')}`;
}

/** What a widget says in its first screen. */
async function firstOf(widget: string): Promise<Pack> {
  return ((await import(source(`elements/${widget}/${widget}.first.ts`))) as {first: Pack}).first;
}

type Members = Readonly<Record<string, unknown>>;

/** What there is more in the whole than in the first of it, by name, and in lists by number (`whole()` lays it over the first). */
function writeRest(all: unknown, first: unknown, write: (value: unknown) => string): string {
  const members = Object.entries(all as object).flatMap(([name, value]) => {
    const known = (first as Members)[name];
    if (known === undefined) return [`${JSON.stringify(name)}: ${write(value)}`];
    if (typeof value !== 'object' || JSON.stringify(value) === JSON.stringify(known)) return [];
    return [`${JSON.stringify(name)}: ${writeRest(value, known, write)}`];
  });
  return `{${members.join()}}`;
}
