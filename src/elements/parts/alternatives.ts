/**
 * "Anke, Bram of Chris"; with semicolons where a name has a comma of its own. Not by `Intl.ListFormat`: the first use of Intl takes a tenth of a second on an old phone, and this
 * stands on a first page.
 *
 * @param or between the last two.
 */
export function alternatives(names: readonly string[], or: string): string {
  const last = names.at(-1) ?? '';
  const [between, before] = names.some((name) => name.includes(',')) ? ['; ', '; '] : [', ', ' '];
  return names.length > 1 ? names.slice(0, -1).join(between) + before + `${or} ${last}` : last;
}
