/** One widget's words in one language: `texts` are its buttons and labels, `content` is what it tells people. */
export interface Pack<Texts = unknown, Content = unknown> {
  /** Tag without the prefix, for example `report-form`. */
  readonly widget: string;
  /** BCP 47, for example `en` or `nl-BE`. */
  readonly lang: string;
  readonly texts: Texts;
  readonly content: Content;
  /** What a secondary school says in place of what others say; of our Dutch it is known. */
  readonly secondary?: Readonly<Record<string, string>>;
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

/** Adds a language, whole; elements on the page speak it at once. The last pack for a language wins. For editions: `registerEdition`. */
export function registerPack(pack: Pack): void {
  const packs = registry.packs.get(pack.widget) ?? new Map<string, Pack>();
  registry.packs.set(pack.widget, packs.set(pack.lang, pack));
  registry.changes.dispatchEvent(new Event('change'));
}

/** The packs that were registered for a widget, the most exact language first. */
export function registeredPacks(widget: string): readonly Pack[] {
  return [...(registry.packs.get(widget)?.values() ?? [])].sort((a, b) => b.lang.length - a.lang.length);
}

/** Calls back after each {@link registerPack} until the signal aborts. */
export function onPackRegistered(listener: () => void, signal: AbortSignal): void {
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

/** Calls back after each {@link bringAlong} and {@link registerPack}, for as long as the page is there. */
export function onPackKnown(listener: () => void): void {
  for (const name of ['bundled', 'change']) registry.changes.addEventListener(name, listener);
}

/** The pack for a language: the first that fits. A page in a language that nobody wrote gets `dutch`, in the publisher's edition when there is one. */
export function packFor<Of extends Pack>(lang: string, packs: readonly Of[], dutch: Of): Of {
  // Systems write `nl_NL.UTF-8` where the web has `nl-NL`.
  const around = `${lang.trim().replaceAll('_', '-').split(/[.@]/)[0]}-`.toLowerCase();
  const all = [...packs, dutch];
  return all.find((pack) => around.startsWith(`${pack.lang}-`.toLowerCase())) ?? all.find((pack) => pack.lang === dutch.lang)!;
}

/** The direction in which a language is written. */
export function directionOf({lang}: Pick<Pack, 'lang'>): 'ltr' | 'rtl' {
  return /^(ar|ckb|fa|he|ps|ur)\b/.test(lang) ? 'rtl' : 'ltr';
}
