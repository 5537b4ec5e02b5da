import {pageNumber} from '../../controllers/page-numbers.js';

/** Marks the element while it prints, and what is around it in trees further out, for the rules below. */
const mark = 'printing';

/**
 * Prints an element without the page around it, whatever the page does to its own paper. Browsers that lack the means print the whole page.
 */
export function printAlone(element: Element): void {
  const undo: (() => void)[] = [];
  if (CSS.supports('selector(:has(a))')) {
    try {
      // Columns, frames, grounds and sizes of the page are of no use on paper; its font is. In a layer, for there what is important goes
      // before what is important elsewhere.
      const alone = new CSSStyleSheet();
      alone.replaceSync(
        `@layer{@media print{:not(:has([${mark}]),[${mark}],[${mark}] *){display:none!important}` +
          `:has([${mark}]),[${mark}]{all:unset!important;display:block!important}` +
          `[${mark}]{font-family:${getComputedStyle(element).fontFamily}!important}}}` +
          `@page{${pageNumber}}`,
      );
      for (let part: Element | undefined = element; part;) {
        const inner: Element = part;
        const root = part.getRootNode() as Document | ShadowRoot;
        root.adoptedStyleSheets = [...root.adoptedStyleSheets, alone];
        inner.toggleAttribute(mark, true);
        undo.push(() => {
          root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => sheet !== alone);
          inner.removeAttribute(mark);
        });
        part = root instanceof ShadowRoot ? root.host : undefined;
      }
      addEventListener('afterprint', () => undo.forEach((one) => one()), {once: true});
    } catch {
      // no style sheets of one's own: everything prints
    }
  }
  print();
}
