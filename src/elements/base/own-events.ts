import {field} from '../../controllers/pages-controller.js';

/** What people do in a widget, and pages have ideas about: shortcuts, guards against copying, menus, counters of keys. */
const acts = ['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'paste', 'copy', 'cut'];
const presses = ['mousedown', 'pointerdown', 'touchstart', 'selectstart', 'dragstart', 'contextmenu'];

/**
 * Keeps what is done inside a widget from the page around it, which sees the tag only and takes a field in it for no field at all. Tab goes
 * through, for whatever keeps the focus inside a dialog of the page waits for it; so does Escape that nothing in here had a use for, and so do
 * clicks: by these the page closes what it has open.
 */
export function keepOwnEvents(widget: HTMLElement): void {
  for (const type of [...acts, ...presses]) {
    widget.addEventListener(
      type,
      (event) => {
        const [inside] = event.composedPath() as [HTMLElement];
        // What stands in the tag is the page's own.
        if (event.target !== widget || inside === widget) return;
        const {key} = event as KeyboardEvent;
        if (key === 'Tab' || (key === 'Escape' && !inside.matches(field))) return;
        event.stopPropagation();
        // A page that hears of it before us may have said no to the focus.
        if (type === 'mousedown' && event.defaultPrevented) inside.focus();
      },
      {passive: type === 'touchstart'},
    );
  }
}
