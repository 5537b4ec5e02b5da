import {existsSync, readdirSync, readFileSync} from 'node:fs';

import {join, wordFaults} from '../content/form/said.js';
import type {OwnWords, SharedWords} from '../content/form/shared.js';
import {textFaults} from '../content/form/places.js';
import {structure as sharedContent} from '../content/structure/shared.js';
import {texts as sharedTexts} from '../content/structure/texts/shared.js';
import type {Pack} from '../portal/packs.js';
import {dangerWords} from '../protocol/wire/danger-words.js';

// What the build writes into `lang/<lang>/<widget>.js`. Dutch is bundled with each widget.

const words = new URL('../content/words/', import.meta.url);

/** Widgets that say whom to call when what was typed can mean that a life is in danger. */
const lookingForDanger = ['report-form', 'parent-panel'];

/** Every language but Dutch that a widget has words in, found by folder. */
export const translations: readonly {readonly lang: string; readonly widget: string}[] = readdirSync(words)
  .filter((lang) => lang !== 'nl')
  .flatMap((lang) =>
    readdirSync(new URL(lang, words))
      .map((file) => ({lang, widget: file.replace(/\.json$/, '')}))
      .filter(({widget}) => existsSync(new URL(`../elements/${widget}/${widget}.pack.ts`, import.meta.url))),
  );

/**
 * The pack of one widget in one language.
 * @throws {RangeError} when words are missing, or have no place; it names language, file and path.
 */
export async function packOf({lang, widget}: {lang: string; widget: string}): Promise<Pack> {
  const [{structure}, {texts}, {packIn}] = (await Promise.all([
    // Some say nothing but their buttons and messages.
    existsSync(new URL(`../content/structure/${widget}.ts`, import.meta.url))
      ? import(`../content/structure/${widget}.ts`)
      : {structure: {}},
    import(`../content/structure/texts/${widget}.ts`),
    import(`../elements/${widget}/${widget}.pack.ts`),
  ])) as [{structure: object}, {texts: unknown}, {packIn: (lang: string, own: OwnWords<unknown, unknown>, shared: SharedWords) => Pack}];
  const own = wordsOf(lang, widget, structure, texts);
  const {texts: sharedSaid, content} = wordsOf(lang, 'shared', sharedContent, sharedTexts) as SharedWords;
  const typed = lookingForDanger.includes(widget) ? {dangerWords: dangerWords[lang] ?? []} : {};
  const pack = packIn(lang, own, {texts: sharedSaid, content: {...content, ...typed}});
  const secondary = termsIn(pack);
  return Object.keys(secondary).length > 0 ? {...pack, secondary} : pack;
}

/** What a secondary school says otherwise, of that which this pack says: `src/content/secondary/<lang>.json`. */
function termsIn(pack: Pack): Readonly<Record<string, string>> {
  const file = new URL(`../content/secondary/${pack.lang}.json`, import.meta.url);
  if (!existsSync(file)) return {};
  const told = JSON.stringify(pack);
  const terms = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
  return Object.fromEntries(Object.entries(terms).filter(([term]) => told.includes(JSON.stringify(term).slice(1, -1))));
}

function wordsOf(lang: string, name: string, structure: object, texts: unknown): OwnWords<unknown, unknown> {
  const file = new URL(`${lang}/${name}.json`, words);
  const where = `src/content/words/${lang}/${name}.json`;
  if (!existsSync(file)) throw new RangeError(`${where}: expected what all widgets say, found no such file`);
  const said = JSON.parse(readFileSync(file, 'utf8')) as OwnWords<unknown, object>;
  const faults = [
    ...wordFaults(structure, said.content ?? {}).map((fault) => `content: ${fault}`),
    ...textFaults(texts, said.texts, lang).map((fault) => `texts: ${fault}`),
  ];
  if (faults.length > 0) throw new RangeError(faults.map((fault) => `${where}: ${fault}`).join('\n'));
  return {texts: said.texts, content: join(structure, said.content ?? {})};
}
