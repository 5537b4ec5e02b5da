import {isWords} from '../../portal/editions.js';

/** One text, or one per reader or per plural form. */
export type Said = string | {readonly [form: string]: Said};

/** A text in Dutch and, beside it, in the language of the sheet; empty while nobody has said it. */
export interface Line {
  /** Of which Dutch words this is the translation. */
  readonly nl: Said;
  /** What the Dutch was, where it has changed since. */
  readonly was?: Said | undefined;
  /** In the language of the sheet, under its own code. */
  readonly [lang: string]: Said | undefined;
}

/** All that a translator has to say, by file, and in it by the names that the words have. */
export interface Sheet {
  readonly language: string;
  readonly words: Lines;
}

export interface Lines {
  readonly [name: string]: Lines | Line;
}

/** Words by name, as they stand in `src/content/words/<lang>/<name>.json`. */
export interface Words {
  readonly [name: string]: Words | Said | undefined;
}

/** What a translator has to look at. */
export interface Finding {
  readonly path: string;
  readonly what: 'missing' | 'new' | 'changed' | 'gone' | 'differs';
}

/**
 * A sheet with the Dutch words, and beside each what is said already: by the translator, else by us.
 *
 * @param ours in the language of the sheet; empty where we do not have that.
 * @param own the sheet as it came back.
 */
export function sheetOf(language: string, dutch: Words, ours: Words, own?: Sheet): Sheet {
  return {language, words: linesOf(language, dutch, ours, own?.words ?? {})};
}

function linesOf(lang: string, dutch: Words, ours: Words, own: Lines): Lines {
  return Object.fromEntries(
    Object.entries(dutch).map(([name, nl]): [string, Lines | Line] => {
      const [our, mine] = [ours[name], own[name]];
      if (!isWords(nl)) return [name, linesOf(lang, nl as Words, (our ?? {}) as Words, (mine ?? {}) as Lines)];
      const line = mine as Line | undefined;
      const was = line && !same(line.nl, nl) ? line.nl : line?.was;
      return [
        name,
        {nl: nl as Said, ...(was !== undefined && {was}), [lang]: line?.[lang] ?? (our as Said | undefined) ?? unsaid(nl as Said, lang)},
      ];
    }),
  );
}

/** The forms that a language needs, with nothing in them. */
function unsaid(nl: Said, lang: string): Said {
  if (typeof nl === 'string') return '';
  if ('self' in nl) return Object.fromEntries(Object.entries(nl).map(([reader, said]) => [reader, unsaid(said, lang)]));
  return Object.fromEntries(new Intl.PluralRules(lang).resolvedOptions().pluralCategories.map((form) => [form, '']));
}

/** What in a sheet has no words, is not in it yet, was made of other Dutch, has no place any more, or is not what we say. */
export function findingsIn(own: Sheet, dutch: Words, ours: Words): readonly Finding[] {
  return compared(own.language, own.words, dutch, ours, '');
}

function compared(lang: string, own: Lines, dutch: Words, ours: Words, before: string): readonly Finding[] {
  const at = (name: string) => (before ? `${before}.${name}` : name);
  const gone = Object.keys(own).filter((name) => !(name in dutch));
  return [
    ...Object.entries(dutch).flatMap(([name, nl]): readonly Finding[] => {
      const path = at(name);
      const [mine, our] = [own[name], ours[name]];
      if (!isWords(nl)) return compared(lang, (mine ?? {}) as Lines, nl as Words, (our ?? {}) as Words, path);
      if (!mine) return [{path, what: 'new'}];
      const {nl: known, was, [lang]: said} = mine as Line;
      if (isEmpty(said)) return [{path, what: 'missing'}];
      if (!same(known, nl) || was !== undefined) return [{path, what: 'changed'}];
      return our !== undefined && !same(said, our) ? [{path, what: 'differs'}] : [];
    }),
    ...gone.map((name): Finding => ({path: at(name), what: 'gone'})),
  ];
}

/** The words of a sheet by name, as they stand in `src/content/words/<lang>/<name>.json`. */
export function wordsOf({language, words}: Sheet): Words {
  const said = (part: Lines | Line): Words | Said | undefined =>
    isLine(part) ? part[language] : Object.fromEntries(Object.entries(part).map(([name, inner]) => [name, said(inner)]));
  return said(words) as Words; // a sheet is no line
}

function isLine(part: Lines | Line): part is Line {
  return isWords((part as Line).nl);
}

function isEmpty(said: Said | undefined): boolean {
  if (said === undefined || typeof said === 'string') return !said?.trim();
  return Object.values(said).some(isEmpty);
}

/** Whatever the order in which forms stand. */
function same(one: unknown, other: unknown): boolean {
  const sorted = (_: string, value: unknown): unknown =>
    typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))) : value;
  return JSON.stringify(one, sorted) === JSON.stringify(other, sorted);
}
