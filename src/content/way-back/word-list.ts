/** The list of words, fetched when somebody asks for it: it weighs as much as a widget's own words. Rejects when it does not come. */
export async function wordList(): Promise<readonly string[]> {
  return (await import('./nl.js')).list;
}
