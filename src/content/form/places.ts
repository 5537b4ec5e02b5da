import type {Counted, Filled} from './fill.js';
import {said, saidPerReader} from './said.js';
import type {PerReader, Wording} from './wording.js';

/** Stands in the structure of texts where each language has a text in which code puts something. */
export class Place<Words> {
  declare readonly words?: Words;

  /** @param names of what is put in. @param kind of text: about a number, and other for each reader, or not. */
  constructor(
    readonly names: readonly string[],
    readonly kind: {readonly counted?: boolean; readonly perReader?: boolean} = {},
  ) {}
}

/** A text with exactly these places. */
export function saidWith<const Names extends readonly string[]>(...names: Names): Place<Filled<Names[number]>> {
  return new Place(names);
}

/** A text about a number, which stands at `{count}`; with these places too. */
export function saidByCount<const Names extends readonly string[]>(...names: Names): Place<Counted<Names[number]>> {
  return new Place(names, {counted: true});
}

/** The same, for each reader a text of their own where that differs. */
export function saidByCountPerReader(): Place<PerReader<Counted>> {
  return new Place([], {counted: true, perReader: true});
}

/** The texts of one language, by the structure that says which there are. Complete or it does not compile. */
export type TextsOf<Part> = Part extends typeof said
  ? string
  : Part extends typeof saidPerReader
    ? Wording
    : Part extends Place<infer Words>
      ? Words
      : {readonly [Name in keyof Part]: TextsOf<Part[Name]>};

/** What is wrong with the texts of a language; each fault by the path of its text. @param lang BCP 47: it decides which plural forms there are. */
export function textFaults(structure: unknown, texts: unknown, lang: string, path = ''): readonly string[] {
  const fault = (expected: string) => [`${path}: expected ${expected}, found ${JSON.stringify(texts) ?? 'nothing'}`];
  if (structure === said) return isText(texts) && placesOf(texts).length === 0 ? [] : fault('a text without places');
  if (structure === saidPerReader) return perReader((text, at) => textFaults(said, text, lang, at));
  if (structure instanceof Place) {
    const {names, kind} = structure as Place<unknown>;
    const plain = new Place(names, {...kind, perReader: false});
    if (kind.perReader) return perReader((text, at) => textFaults(plain, text, lang, at));
    const wanted = kind.counted ? [...names, 'count'] : names;
    if (isText(texts))
      return sameNames(placesOf(texts), wanted) ? [] : fault(`a text with ${wanted.map((name) => `{${name}}`).join(' and ')}`);
    if (!kind.counted || !isObject(texts)) return fault('a text');
    const forms = new Intl.PluralRules(lang).resolvedOptions().pluralCategories;
    const exact = Object.keys(texts).filter((form) => /^\d+$/.test(form));
    return [
      // Either every form of the language, or none but "other".
      ...(sameNames(Object.keys(texts), [...exact, ...forms]) || (exact.length > 0 && sameNames(Object.keys(texts), [...exact, 'other']))
        ? []
        : fault(`the forms ${forms.join(', ')} of "${lang}"`)),
      ...Object.entries(texts).flatMap(([form, text]) => {
        // "Nog één keer" is a form without its number.
        const mayLack = form !== 'other' && isText(text) && placesOf(text).every((place) => names.includes(place)) ? [] : ['count'];
        return textFaults(new Place([...names, ...mayLack]), text, lang, `${path}.${form}`);
      }),
    ];
  }
  if (!isObject(structure)) return [`${path}: expected the structure to say what stands here, found ${JSON.stringify(structure)}`];
  if (!isObject(texts)) return fault('texts');
  const at = (name: string) => (path ? `${path}.${name}` : name);
  return [
    ...Object.entries(structure).flatMap(([name, part]) => textFaults(part, texts[name], lang, at(name))),
    ...Object.keys(texts).flatMap((name) => (name in structure ? [] : [`${at(name)}: expected nothing, found a text without a place`])),
  ];

  function perReader(check: (text: unknown, at: string) => readonly string[]): readonly string[] {
    if (!isObject(texts) || !('self' in texts)) return check(texts, path);
    return Object.entries(texts).flatMap(([reader, text]) =>
      ['self', 'witness', 'parent', 'staff'].includes(reader)
        ? check(text, `${path}.${reader}`)
        : [`${path}.${reader}: expected self, witness, parent or staff, found a reader that nobody is`],
    );
  }
}

/** The names of the places in a text. */
function placesOf(text: string): readonly string[] {
  return [...text.matchAll(/\{([^}]*)\}/g)].map(([, name]) => name!);
}

function isText(text: unknown): text is string {
  return typeof text === 'string' && /\S/.test(text);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function sameNames(found: readonly string[], wanted: readonly string[]): boolean {
  return [...new Set(found)].sort().join() === [...new Set(wanted)].sort().join();
}
