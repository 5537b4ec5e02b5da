/** Marks the element while it prints, for the rules below. */
const mark = 'printing';

/**
 * Prints an element without the page around it. Only an element in the page's own tree can be told from the rest;
 * inside somebody's shadow root, and in browsers that lack the means, the whole page prints.
 */
export function printAlone(element: Element): void {
  if (element.getRootNode() === document && CSS.supports('selector(:has(a))')) {
    try {
      const alone = new CSSStyleSheet();
      alone.replaceSync(
        `@media print{body :not(:has([${mark}]),[${mark}],[${mark}] *){display:none!important}` +
          // Columns, frames and grounds of the page are of no use on paper; its font is.
          `:has([${mark}]){display:block!important;position:static!important;float:none!important;transform:none!important;overflow:visible!important;` +
          `width:auto!important;max-width:none!important;height:auto!important;max-height:none!important;margin:0!important;padding:0!important;border:0!important;background:none!important}}`,
      );
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, alone];
      element.toggleAttribute(mark, true);
      const undo = () => {
        document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== alone);
        element.removeAttribute(mark);
      };
      addEventListener('afterprint', undo, {once: true});
    } catch {
      // no style sheets of one's own: everything prints
    }
  }
  print();
}
