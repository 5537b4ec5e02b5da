/** The names in a list, as an attribute has it. */
export function namesIn(list: string | undefined): readonly string[] {
  return list?.match(/[^\s,]+/g) ?? [];
}

/** Those that are known, each once; nothing when there are none, for a typo must not empty a widget. */
export function knownNames(list: string | undefined, known: readonly string[]): readonly string[] | undefined {
  const names = namesIn(list).filter((name) => known.includes(name));
  return names.length > 0 ? [...new Set(names)] : undefined;
}
