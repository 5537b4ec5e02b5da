import {mkdir, readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {parseArgs} from 'node:util';

import {readerWidgets} from '../../elements/widgets.js';
import {type Finding, findingsIn, type Sheet, sheetOf, type Words, wordsOf} from './sheet.js';

export const usage = `Usage: pleinwacht edition <language> <file> [--update] [--words <folder>]

Gives a translator one file with all that parents and pupils read: the Dutch, and beside it what is said in <language>, to be filled in.
When the file is there already, it lists what in it is missing, new, changed or gone since, and what differs from our words.
<language>  as in the attribute lang, for example tr or nl-BE
--update    writes the file anew: what is new is added, and where the Dutch has changed it was what stands at "was"; take that out when it is done
--words     writes the words of the file as <folder>/<language>/<widget>.json, as they stand in src/content/words
Exit code 0: nothing to do. 1: there is. 2: the file or the language could not be read.`;

const names = ['shared', ...readerWidgets.map(({name}) => name)];

const told: Readonly<Record<Finding['what'], string>> = {
  missing: 'has no words yet',
  new: 'is new; --update adds it',
  changed: 'was made of other Dutch words',
  gone: 'has no place any more',
  differs: 'is not what we say',
};

/** @returns the exit code. */
export async function editionCommand(args: readonly string[]): Promise<0 | 1 | 2> {
  const stop = (reason: string): 2 => {
    console.error(reason);
    return 2;
  };
  let read;
  try {
    read = parseArgs({args: [...args], allowPositionals: true, options: {update: {type: 'boolean'}, words: {type: 'string'}}});
  } catch {
    return stop(usage);
  }
  const {
    values: {update, words: folder},
    positionals: [language, file, ...more],
  } = read;
  if (language === undefined || file === undefined || more.length > 0) return stop(usage);
  try {
    new Intl.Locale(language);
  } catch {
    return stop(`${language}: is no language. Write it as in the attribute lang, for example tr or nl-BE`);
  }
  const dutch = await ourWords('nl');
  const ours = await ourWords(language);
  let text;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT')
      return stop(`${file}: cannot be read (${(error as NodeJS.ErrnoException).code}). Name a file that may be read`);
    await write(file, sheetOf(language, dutch, ours));
    console.log(`${file}: made, with the Dutch and a place beside it for ${language}`);
    return 0;
  }
  let own: Sheet;
  try {
    own = JSON.parse(text) as Sheet;
  } catch (error) {
    return stop(`${file}: is no JSON (${(error as Error).message}). Mend it there and try again`);
  }
  if (own.language !== language || typeof own.words !== 'object' || own.words === null)
    return stop(`${file}: expected a sheet of "${language}" that this command made, found one of ${JSON.stringify(own.language)}`);
  const findings = findingsIn(own, dutch, ours);
  for (const {path, what} of findings) console.log(`${file}: ${path} ${told[what]}`);
  const open = findings.filter(({what}) => what !== 'differs');
  console.log(`${file}: ${open.length} to do, ${findings.length - open.length} of your own`);
  if (update) await write(file, sheetOf(language, dutch, ours, own));
  if (folder !== undefined) {
    await mkdir(join(folder, language), {recursive: true});
    for (const [name, words] of Object.entries(wordsOf(own))) await write(join(folder, language, `${name}.json`), words);
  }
  return open.length > 0 ? 1 : 0;
}

async function write(file: string, what: unknown): Promise<void> {
  await writeFile(file, `${JSON.stringify(what, null, 2)}\n`);
}

/** What we say in a language, by name; nothing in one that we do not have. */
async function ourWords(lang: string): Promise<Words> {
  const found = await Promise.all(
    names.map(async (name) => {
      try {
        const file = new URL(`../../../src/content/words/${lang}/${name}.json`, import.meta.url);
        return [[name, JSON.parse(await readFile(file, 'utf8')) as Words] as const];
      } catch {
        return [];
      }
    }),
  );
  return Object.fromEntries(found.flat());
}
