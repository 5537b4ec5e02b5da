/**
 * "Anke, Bram of Chris". Not by `Intl.ListFormat`: the first use of Intl takes a tenth of a second on an old phone, and this
 * stands on a first page.
 *
 * @param or between the last two.
 */
export function alternatives(names: readonly string[], or: string): string {
  const last = names.at(-1) ?? '';
  return names.length > 1 ? `${names.slice(0, -1).join(', ')} ${or} ${last}` : last;
}
