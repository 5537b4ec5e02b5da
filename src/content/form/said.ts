import type {Wording} from './wording.js';

/** Stands in a structure where each language has one text. */
export const said: unique symbol = Symbol('said');
/** Stands in a structure where each language has a {@link Wording}: one text, or one per reporter. */
export const saidPerReader: unique symbol = Symbol('said per reader');

/** Messages of which the ids only say where the words come from. */
export function passages<const Ids extends readonly string[]>(...ids: Ids): ItemsOf<'sourceId', Ids, {readonly text: typeof said}> {
  return items('sourceId', ids, {text: said});
}

/** The same, each under a title of its own. */
export function titledPassages<const Ids extends readonly string[]>(
  ...ids: Ids
): ItemsOf<'sourceId', Ids, {readonly title: typeof said; readonly text: typeof said}> {
  return items('sourceId', ids, {title: said, text: said});
}

/** Messages that are looked up by their id. */
export function messages<const Ids extends readonly string[]>(...ids: Ids): ItemsOf<'id', Ids, {readonly text: typeof said}> {
  return items('id', ids, {text: said});
}

type ItemsOf<Name extends string, Ids extends readonly string[], Members> = {
  [Index in keyof Ids]: {readonly [Id in Name]: Ids[Index]} & Members;
};

function items<Name extends string, Ids extends readonly string[], Members>(name: Name, ids: Ids, members: Members) {
  return ids.map((id) => ({[name]: id, ...members})) as ItemsOf<Name, Ids, Members>; // map() forgets the tuple
}

type Placeholder = typeof said | typeof saidPerReader;

/**
 * Content without its words. What is the same in every language stands in it. An item with an `id` is chosen, sent, linked to or looked up
 * by it; one with a `sourceId` has its id for `src/content/sources` alone, and files for pages are without it.
 */
export type StructureOf<Content> = Content extends readonly (infer Item)[]
  ? readonly StructureOf<Item>[]
  : Content extends object
    ? StructureOfMembers<Content> | (Content extends {id: string} ? StructureOfMembers<Omit<Content, 'id'> & {sourceId: string}> : never)
    : Content | (string extends Content ? Placeholder : never);

type StructureOfMembers<Content> = {readonly [Name in keyof Content]: StructureOf<Content[Name]>};

/** What one language has to say: words for every place, items by their id. It is complete or does not compile. */
export type WordsOf<Part> = Part extends typeof said
  ? string
  : Part extends typeof saidPerReader
    ? Wording
    : Part extends readonly unknown[]
      ? {readonly [Item in Entry<Part> as true extends HasWords<Item[1]> ? Item[0] : never]: WordsOf<Item[1]>}
      : {readonly [Name in keyof Part as true extends HasWords<Part[Name]> ? Name : never]: WordsOf<Part[Name]>};

/** The items of a list, each with the name of its words. */
type Entry<List extends readonly unknown[]> = {[Index in keyof List & `${number}`]: [NameOf<List[Index], Index>, List[Index]]}[keyof List &
  `${number}`];

type NameOf<Item, Index> = Item extends {readonly id: infer Id extends string}
  ? Id
  : Item extends {readonly sourceId: infer Id extends string}
    ? Id
    : Item extends {readonly picture: infer Picture extends string}
      ? Picture
      : Index;

type HasWords<Part> = Part extends Placeholder
  ? true
  : Part extends readonly (infer Item)[]
    ? HasWords<Item>
    : Part extends object
      ? {[Name in keyof Part]: HasWords<Part[Name]>}[keyof Part]
      : false;

/** Structure and words as one. */
export type Joined<Part> = Part extends typeof said
  ? string
  : Part extends typeof saidPerReader
    ? Wording
    : Part extends readonly (infer Item)[]
      ? Joined<Item>[]
      : Part extends object
        ? {-readonly [Name in keyof Part as Name extends 'sourceId' ? 'id' : Name]: Joined<Part[Name]>}
        : Part;

/** Takes no word that has no place, which an imported object could have otherwise. */
type NoMore<Found, Expected> = Wording extends Expected
  ? Found extends string
    ? Found
    : {[Name in keyof Found]: Name extends 'self' | 'witness' | 'parent' | 'staff' ? Found[Name] : never}
  : Found extends object
    ? {[Name in keyof Found]: Name extends keyof Expected ? NoMore<Found[Name], Expected[Name]> : never}
    : Found;

const forSources = new WeakSet<object>();

/** Whether the id of a joined item only says where its words come from. */
export function isIdForSources(item: object): boolean {
  return forSources.has(item);
}

/**
 * Puts the words of one language into a structure. The build does it, so that what is loaded holds neither the structure nor this.
 * @throws {RangeError} when a word is missing, or has no place.
 */
export function join<const Structure, const Words extends WordsOf<Structure>>(
  structure: Structure,
  words: Words & NoMore<Words, WordsOf<Structure>>,
): Joined<Structure> {
  const faults = wordFaults(structure, words);
  if (faults.length > 0) throw new RangeError(`join(): ${faults.join('; ')}`);
  return joined(structure, words) as Joined<Structure>; // just checked
}

function joined(part: unknown, words: unknown): unknown {
  if (isPlaceholder(part)) return words;
  if (typeof part !== 'object' || part === null) return part;
  if (Array.isArray(part)) return part.map((item, index) => joined(item, member(words, nameOf(item, index))));
  const item = Object.fromEntries(
    Object.entries(part).map(([name, value]) => [name === 'sourceId' ? 'id' : name, joined(value, member(words, name))]),
  );
  if ('sourceId' in part) forSources.add(item);
  return item;
}

/** What is missing from the words of a language, and what has no place; each by its path. */
export function wordFaults(structure: unknown, words: unknown, path = ''): readonly string[] {
  const at = path || 'all';
  if (isPlaceholder(structure)) return isSaid(words, structure) ? [] : [`expected words at ${at}, found ${kindOf(words)}`];
  const places = placesIn(structure);
  if (typeof words !== 'object' || words === null)
    return [`expected words for ${[...places.keys()].join(', ')} at ${at}, found ${kindOf(words)}`];
  const below = (name: string) => (path ? `${path}.${name}` : name);
  return [
    ...[...places].flatMap(([name, place]) => wordFaults(place, member(words, name), below(name))),
    ...Object.keys(words).flatMap((name) => (places.has(name) ? [] : [`expected nothing at ${below(name)}, found words without a place`])),
  ];
}

/** The members of a structure, or items of a list, in which something is said. */
function placesIn(structure: unknown): ReadonlyMap<string, unknown> {
  const members = Array.isArray(structure)
    ? structure.map((item, index) => [nameOf(item, index), item] as const)
    : Object.entries(structure ?? {});
  return new Map(members.filter(([, place]) => hasWords(place)));
}

function hasWords(part: unknown): boolean {
  return isPlaceholder(part) || (typeof part === 'object' && part !== null && Object.values(part).some(hasWords));
}

function isPlaceholder(part: unknown): part is Placeholder {
  return part === said || part === saidPerReader;
}

function isSaid(words: unknown, place: Placeholder): boolean {
  if (typeof words === 'string') return /\S/.test(words);
  return place === saidPerReader && typeof words === 'object' && words !== null && 'self' in words;
}

function kindOf(words: unknown): string {
  return words === undefined ? 'none' : JSON.stringify(words);
}

/** The name of the words of an item in a list. */
function nameOf(item: unknown, index: number): string {
  const {id, sourceId, picture} = item as {id?: string; sourceId?: string; picture?: string};
  return id ?? sourceId ?? picture ?? String(index);
}

function member(words: unknown, name: string): unknown {
  return (words as Readonly<Record<string, unknown>> | undefined)?.[name];
}
