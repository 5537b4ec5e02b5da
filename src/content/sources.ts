import type {CatalogueId, GeneralSource, Source} from './form/source.js';
import catalogue from './catalogue.json' with {type: 'json'};

/**
 * Where the items of one widget's content come from: item id → catalogue ids, general sources, or both.
 * Kept apart from the content, for it is the same in every language and has no place in a browser.
 */
export type ItemSources = Readonly<Record<string, readonly (CatalogueId | GeneralSource)[]>>;

/** Catalogue ids that no item carries, each with the reason. */
export type LeftOut = Readonly<Record<CatalogueId, string>>;

export interface CatalogueEntry {
  id: CatalogueId;
  /** The widget whose content has to carry the fact, or `protocol`. */
  widget: string;
  group: string;
  document: '000' | '001' | '002' | '003' | '004';
  section: string;
  /** Other widgets that may use it too. */
  also?: readonly string[];
}

const entries = new Map((catalogue as CatalogueEntry[]).map((entry) => [entry.id, entry]));

/** Every fact that the source documents hold. */
export const catalogueEntries: readonly CatalogueEntry[] = [...entries.values()];

/** Knowledge from outside the source documents; `url` says where it can be checked. */
export function general(url: string, checkedOn: string): GeneralSource {
  return {kind: 'general', url, checkedOn};
}

/**
 * The sources of one item, with document and section.
 * @throws {RangeError} when the item is not listed, or names a catalogue id that does not exist.
 */
export function sourcesOf(itemId: string, sources: ItemSources): readonly Source[] {
  const listed = sources[itemId];
  if (!listed) throw new RangeError(`sourcesOf(): expected an item with sources, got "${itemId}"`);
  const bySection = new Map<string, {kind: 'seed'; document: CatalogueEntry['document']; section: string; ids: CatalogueId[]}>();
  const generals: GeneralSource[] = [];
  for (const source of listed) {
    if (typeof source !== 'string') {
      generals.push(source);
      continue;
    }
    const entry = entries.get(source);
    if (!entry) throw new RangeError(`sourcesOf("${itemId}"): expected a catalogue id, got "${source}"`);
    const key = `${entry.document} ${entry.section}`;
    const seed = bySection.get(key) ?? {kind: 'seed', document: entry.document, section: entry.section, ids: []};
    seed.ids.push(source);
    bySection.set(key, seed);
  }
  return [...bySection.values(), ...generals];
}
