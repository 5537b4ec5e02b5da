/** Brings another widget into view, and the focus along. */
export function goTo(widget: HTMLElement | null): void {
  if (!widget) return;
  widget.tabIndex = -1;
  widget.addEventListener('blur', () => widget.removeAttribute('tabindex'), {once: true});
  widget.focus({preventScroll: true});
  widget.scrollIntoView({block: 'start'});
}
