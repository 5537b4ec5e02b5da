import {faultText} from './developer-error.js';
import {registeredPacks, registerPack, broughtAlong, onPackKnown, type Pack} from './packs.js';

/** What a publisher says otherwise than we do: any part of a pack. Of a list, the items by their id. */
export interface PartialPack {
  readonly widget: string;
  readonly lang: string;
  readonly texts?: unknown;
  readonly content?: unknown;
}

/** Those that wait for the words that they are laid over. */
const waiting = new Set<PartialPack>();
let listening = false;

/**
 * Lays an edition over our words in its language, or in the nearest that it belongs to (`nl` for `nl-BE`); elements on the page speak
 * it at once. A language that we do not have has to be whole. What has no place in ours is told once, and left out.
 *
 * @param widgets that there are.
 */
export function registerEdition(edition: PartialPack, widgets: readonly string[]): void {
  const {widget} = edition;
  if (!widgets.includes(widget) && !broughtAlong(widget)) tell(edition, 'widget', `one of ${widgets.join(', ')}`, widget);
  waiting.add(edition);
  if (!listening) onPackKnown(layAll);
  listening = true;
  lay(edition);
  // Languages that the same script loads are there by then.
  queueMicrotask(() => tellLacking(edition));
}

function layAll(): void {
  for (const edition of waiting) lay(edition);
}

function lay(edition: PartialPack): void {
  const bundled = broughtAlong(edition.widget);
  if (!bundled) return;
  const {widget, lang} = edition;
  const ours = [...registeredPacks(widget), bundled]
    .filter((pack) => `${lang}-`.startsWith(`${pack.lang}-`))
    .sort((a, b) => b.lang.length - a.lang.length)[0];
  const whole = {texts: {}, content: {}, ...edition};
  if (!ours && lacking(bundled, whole)) return;
  waiting.delete(edition);
  registerPack(ours ? {...ours, widget, lang, ...over({texts: ours.texts, content: ours.content}, edition)} : whole);
}

function over({texts, content}: Pick<Pack, 'texts' | 'content'>, edition: PartialPack): Pick<Pack, 'texts' | 'content'> {
  const told = (path: string, expected: string, found: unknown) => tell(edition, path, expected, found);
  for (const name of Object.keys(edition)) {
    if (!['widget', 'lang', 'texts', 'content'].includes(name)) told(name, 'one of widget, lang, texts, content', name);
  }
  return {texts: laidOver(texts, edition.texts, 'texts', told), content: laidOver(content, edition.content, 'content', told)};
}

/** A language that we do not have and that lacks something cannot be shown; the widget goes on in another. */
function tellLacking(edition: PartialPack): void {
  const bundled = waiting.has(edition) && broughtAlong(edition.widget);
  if (bundled) tell(edition, lacking(bundled, edition) ?? '', `words, for there are none of ours in "${edition.lang}"`, 'none');
}

function tell({widget, lang}: PartialPack, path: string, expected: string, found: unknown): void {
  console.error(faultText(`pleinwacht: registerPack() ${widget} "${lang}" ${path}`, expected, found));
}

type Tell = (path: string, expected: string, found: unknown) => void;
type Members = Readonly<Record<string, unknown>>;

/** Our words, with those of the edition in their place. */
export function laidOver(ours: unknown, own: unknown, path: string, told: Tell): unknown {
  if (own === undefined || own === ours) return ours;
  if (isWords(ours)) return wordsOver(ours, own, path, told);
  if (!isObject(ours)) return typeof own === typeof ours ? own : (told(path, `a ${typeof ours}`, own), ours);
  if (!isObject(own)) return (told(path, isList(ours) ? 'items by their id' : 'an object', own), ours);
  if (Array.isArray(ours) && !isList(ours)) return Array.isArray(own) ? own : (told(path, 'a list', own), ours);
  const given = membersOf(own);
  const known = membersOf(ours);
  for (const name of Object.keys(given)) {
    if (!Object.hasOwn(known, name)) told(`${path}.${name}`, `one of ${Object.keys(known).join(', ')}`, name);
  }
  const laid = (name: string, part: unknown) => (Object.hasOwn(given, name) ? laidOver(part, given[name], `${path}.${name}`, told) : part);
  if (Array.isArray(ours)) return ours.map((item, index) => laid(idOf(item) ?? String(index), item));
  return Object.fromEntries(Object.entries(ours).map(([name, part]) => [name, laid(name, part)]));
}

/** A text may be one for all where ours is one for each reader, and the other way round. */
function wordsOver(ours: unknown, own: unknown, path: string, told: Tell): unknown {
  if (!isWords(own)) return (told(path, 'words', own), ours);
  const known = placesIn(ours);
  const unknown = placesIn(own).filter((place) => !known.includes(place));
  if (unknown.length === 0) return own;
  told(path, known.length > 0 ? `no other places than ${known.join(', ')}` : 'words without places', unknown.join(', '));
  return ours;
}

/** The path of the first words that a language lacks; nothing when it is whole. */
export function lacking(ours: unknown, own: unknown, path = ''): string | undefined {
  if (own === undefined) return path;
  if (isWords(ours) || !isObject(ours)) return undefined;
  const given = isObject(own) ? membersOf(own) : {};
  for (const [name, part] of Object.entries(membersOf(ours))) {
    const lacks = lacking(part, given[name], path ? `${path}.${name}` : name);
    if (lacks) return lacks;
  }
  return undefined;
}

/** The members of an object, or the items of a list by their id, else by their place. */
function membersOf(value: object): Members {
  if (!Array.isArray(value)) return value as Members;
  return Object.fromEntries(value.map((item: unknown, index) => [idOf(item) ?? String(index), item]));
}

function idOf(item: unknown): string | undefined {
  return isObject(item) && 'id' in item ? String(item.id) : undefined;
}

/** A list of things that have words, not of values. */
function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value) && value.every(isObject);
}

/** One text, or one per reader or per plural form. */
export function isWords(value: unknown): boolean {
  return typeof value === 'string' || (isObject(value) && ('self' in value || 'other' in value) && Object.values(value).every(isWords));
}

function placesIn(words: unknown): readonly string[] {
  return [...new Set(JSON.stringify(words).match(/\{\w+\}/g) ?? [])];
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
