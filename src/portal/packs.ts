/** One widget's words in one language: `texts` are its buttons and labels, `content` is what it tells people. */
export interface Pack<Texts = unknown, Content = unknown> {
  /** Tag without the prefix, for example `report-form`. */
  readonly widget: string;
  /** BCP 47, for example `en` or `nl-BE`. */
  readonly lang: string;
  readonly texts: Texts;
  readonly content: Content;
}

interface PackRegistry {
  /** By widget, then by language. */
  readonly packs: Map<string, Map<string, Pack>>;
  /** What widgets bring along themselves, by widget. */
  readonly bundled: Map<string, Pack>;
  /** Sends `change` whenever a pack was added, and `bundled` when a widget has brought its own. */
  readonly changes: EventTarget;
}

const key = Symbol.for('pleinwacht.packs.v1');

/** Shared by every copy of the library on the page, and there before any of them. */
const registry = ((globalThis as {[key]?: PackRegistry})[key] ??= {packs: new Map(), bundled: new Map(), changes: new EventTarget()});

/** Adds a language, whole; elements on the page speak it at once. The last pack for a language wins. */
export function addPack(pack: Pack): void {
  const packs = registry.packs.get(pack.widget) ?? new Map<string, Pack>();
  registry.packs.set(pack.widget, packs.set(pack.lang, pack));
  registry.changes.dispatchEvent(new Event('change'));
}

/** The packs that were added for a widget, the most exact language first. */
export function addedPacks(widget: string): readonly Pack[] {
  return [...(registry.packs.get(widget)?.values() ?? [])].sort((a, b) => b.lang.length - a.lang.length);
}

/** Calls back after each {@link addPack} until the signal aborts. */
export function onPackAdded(listener: () => void, signal: AbortSignal): void {
  registry.changes.addEventListener('change', listener, {signal});
}

/** Makes known what a widget says where there is no better language, so that an edition can be laid over it. */
export function bringAlong(pack: Pack): void {
  if (registry.bundled.has(pack.widget)) return;
  registry.bundled.set(pack.widget, pack);
  registry.changes.dispatchEvent(new Event('bundled'));
}

/** What a widget has brought along, once the first of it was made. */
export function broughtAlong(widget: string): Pack | undefined {
  return registry.bundled.get(widget);
}

/** Calls back after each {@link bringAlong} or {@link addPack}, for as long as the page is there. */
export function onPackKnown(listener: () => void): void {
  for (const name of ['bundled', 'change']) registry.changes.addEventListener(name, listener);
}
