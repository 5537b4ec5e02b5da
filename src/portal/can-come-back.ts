/** How many words there are to come back with: with a list of 1024 some 10^21 rows. */
export const howManyWords = 7;

/** Whether a browser can make what travels of the words: not on a plain http page. */
export function canComeBack(): boolean {
  return Boolean(globalThis.crypto?.subtle);
}
