type Span = readonly [from: number, to: number];

/**
 * Whether an element can be seen on the page, where necessary after scrolling: it is drawn, nothing around it is switched off, and no box
 * that does not scroll cuts all of it off (the panels of tabs, accordions and carousels).
 */
export function canBeSeen(element: Element): boolean {
  // What has no box of its own is seen by what stands in it.
  const drawn = getComputedStyle(element).display === 'contents' ? (element.shadowRoot?.querySelector('.root') ?? element) : element;
  if (!isDrawn(drawn)) return false;
  const {left, right, top, bottom} = drawn.getBoundingClientRect();
  let [across, down]: [Span, Span] = [
    [left, right],
    [top, bottom],
  ];
  let cut = true;
  for (let box: Element | null = element; box; box = around(box)) {
    if (box.matches('[inert]')) return false;
    const style = getComputedStyle(box);
    const {overflowX, overflowY, position} = style;
    if (isCutAway(style)) return false;
    if (cut && box !== element && box.getClientRects().length > 0) {
      const edges = box.getBoundingClientRect();
      across = within(across, [edges.left, edges.right], overflowX);
      down = within(down, [edges.top, edges.bottom], overflowY);
    }
    // What is fixed to the window, or lies on top of everything, is not cut off by what it stands in, but by the window, for that scrolls nowhere.
    if (position === 'fixed' && cut) {
      cut = false;
      across = within(across, [0, innerWidth], 'hidden');
      down = within(down, [0, innerHeight], 'hidden');
    }
  }
  return isSome(across) && isSome(down) && across[1] + scrollX > 0 && down[1] + scrollY > 0;
}

function isDrawn(element: Element): boolean {
  // Older browsers do not know the method.
  if (!('checkVisibility' in element)) return (element as Element).getClientRects().length > 0;
  return element.checkVisibility({checkOpacity: true, checkVisibilityCSS: true});
}

/** Whether a shape leaves nothing of an element: the ways in which pages keep something for those who listen alone. */
function isCutAway({clip, clipPath, position}: CSSStyleDeclaration): boolean {
  const edges = /^rect\((.+)px, (.+)px, (.+)px, (.+)px\)$/.exec(clip)?.slice(1).map(Number);
  const [top, right, bottom, left] = (/absolute|fixed/.test(position) && edges) || [0, 2, 2, 0];
  return !isSome([left!, right!]) || !isSome([top!, bottom!]) || /^(inset\(([5-9]\d|100)(\.\d+)?%\)|circle\(0)/.test(clipPath);
}

/** What an element stands in on the screen, through slots and shadow roots. */
function around(element: Element): Element | null {
  const root = element.getRootNode();
  return element.assignedSlot ?? element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}

/** What is left of a span in a box; in a box that scrolls any of it can come where the box is. */
function within(span: Span, edges: Span, overflow: string): Span {
  if (overflow === 'visible') return span;
  if (overflow !== 'hidden' && overflow !== 'clip') return edges;
  return [Math.max(span[0], edges[0]), Math.min(span[1], edges[1])];
}

/** A single pixel is what is only there for those who listen. */
function isSome([from, to]: Span): boolean {
  return to - from > 1;
}
