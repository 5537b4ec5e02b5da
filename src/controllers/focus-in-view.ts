/** Gives an element the focus and shows it at once. */
export function focusInView(element: HTMLElement, block: ScrollLogicalPosition = 'nearest'): void {
  element.focus({preventScroll: true});
  // On a host with `scroll-behavior: smooth` an earlier scroll may still be on its way; it would carry the element out of view again.
  // A smooth scroll to where we are takes its place; an instant one does not in Firefox, which sees nothing to do.
  scrollTo({top: scrollY, behavior: 'smooth'});
  element.scrollIntoView({block, behavior: 'instant'});
}

/** Gives a part of a widget the focus, once it is drawn: a new page is announced by its heading, and shown from its beginning. */
export async function focusOn(
  widget: {readonly updateComplete: Promise<unknown>; readonly renderRoot: ParentNode},
  selector: string,
  block?: ScrollLogicalPosition,
): Promise<boolean> {
  await widget.updateComplete;
  const target = widget.renderRoot.querySelector<HTMLElement>(selector);
  if (target) focusInView(target, block);
  return target !== null;
}
