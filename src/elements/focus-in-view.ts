/** Gives an element the focus and shows it at once. */
export function focusInView(element: HTMLElement, block: ScrollLogicalPosition = 'nearest'): void {
  element.focus({preventScroll: true});
  // On a host with `scroll-behavior: smooth` an earlier scroll may still be on its way; it would carry the element out of view again.
  scrollTo({top: scrollY, behavior: 'instant'});
  element.scrollIntoView({block, behavior: 'instant'});
}
