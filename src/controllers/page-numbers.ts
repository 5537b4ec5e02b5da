/** For inside an `@page`: which page it is, of how many. Browsers that do not write in margins leave it out. */
export const pageNumber = '@bottom-right{content:counter(page)" / "counter(pages);font:9pt sans-serif}';

let numbered: CSSStyleSheet | undefined;

/** Numbers the sheets of paper that are ours (`src/styles/print.ts` gives them their name), and none of what else the page prints. */
export function numberPages(): void {
  try {
    numbered ??= new CSSStyleSheet();
    numbered.replaceSync(`@page pleinwacht{${pageNumber}}`);
    // A page may have put sheets of its own in their place since the last time.
    document.adoptedStyleSheets = [...new Set([...document.adoptedStyleSheets, numbered])];
  } catch {
    // no style sheets of one's own: no numbers
  }
}
