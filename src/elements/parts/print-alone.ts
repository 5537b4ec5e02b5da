import type {ReactiveControllerHost} from 'lit';

import {pageNumber} from '../../controllers/page-numbers.js';

/** Marks the element while it prints, and what is around it in trees further out, for the rules below. */
const mark = 'printing';
/** The element, and what it stands in. */
const way = `:is(:has([${mark}]),[${mark}])`;

/**
 * Prints an element without the page around it, whatever the page does to its own paper. Browsers that lack the means print the whole page.
 */
export function printAlone(element: Element): void {
  // Columns, frames, grounds and sizes of the page are of no use on paper; its font is.
  const undo = onPaper(
    element,
    `:not(:has([${mark}]),[${mark}],[${mark}] *){display:none!important}` +
      `${way}{all:unset!important;display:block!important}` +
      `[${mark}]{font-family:${getComputedStyle(element).fontFamily}!important}`,
    `@page{${pageNumber}}`,
  );
  addEventListener('afterprint', undo, {once: true});
  print();
}

/** Sees to it that a widget that is shown is whole on paper, when a reader prints the page that it stands in. */
export function wholeOnPaper(host: ReactiveControllerHost & Element): void {
  let undo: (() => void) | undefined;
  const set = (printing: boolean) => {
    undo?.();
    undo = printing && isShown(host) ? freeOnPaper(host) : undefined;
  };
  const [before, after] = [() => set(true), () => set(false)];
  host.addController({
    hostConnected() {
      addEventListener('beforeprint', before);
      addEventListener('afterprint', after);
    },
    hostDisconnected() {
      removeEventListener('beforeprint', before);
      removeEventListener('afterprint', after);
      after();
    },
  });
}

/** It is drawn, and in no panel that is folded. */
function isShown(element: Element): boolean {
  for (let box: Element | null = element; box; box = around(box))
    if (box.clientHeight < 2 && getComputedStyle(box).overflowY !== 'visible') return false;
  return element.checkVisibility?.({visibilityProperty: true}) ?? true;
}

function around(element: Element): Element | null {
  return element.assignedSlot ?? element.parentElement ?? (element.getRootNode() as ShadowRoot).host ?? null;
}

/**
 * Lets nothing around an element cut it off or hide it on paper, where somebody prints the page around it; gives what undoes that. What a
 * page leaves out with `display` stays out.
 */
function freeOnPaper(element: Element): () => void {
  // It prints alone.
  if (element.hasAttribute(mark)) return () => {};
  return onPaper(
    element,
    `${way}{overflow:visible!important;block-size:auto!important;max-block-size:none!important;position:static!important;` +
      `columns:auto!important;contain:none!important;content-visibility:visible!important;transform:none!important;` +
      `filter:none!important;clip-path:none!important;mask:none!important;opacity:1!important}`,
  );
}

/** Gives rules for paper to an element and to all it stands in; what undoes that comes back. */
function onPaper(element: Element, rules: string, more = ''): () => void {
  const undo: (() => void)[] = [];
  if (CSS.supports('selector(:has(a))')) {
    try {
      const sheet = new CSSStyleSheet();
      // In a layer, for there what is important goes before what is important elsewhere.
      sheet.replaceSync(`@layer{@media print{${rules}}}${more}`);
      for (let part: Element | undefined = element; part;) {
        const inner: Element = part;
        const root = part.getRootNode() as Document | ShadowRoot;
        root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
        inner.toggleAttribute(mark, true);
        undo.push(() => {
          root.adoptedStyleSheets = root.adoptedStyleSheets.filter((one) => one !== sheet);
          inner.removeAttribute(mark);
        });
        part = root instanceof ShadowRoot ? root.host : undefined;
      }
    } catch {
      // no style sheets of one's own: everything prints
    }
  }
  return () => undo.splice(0).forEach((one) => one());
}
