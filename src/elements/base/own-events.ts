import {field} from '../../controllers/pages-controller.js';

/** What somebody types: words, one by one. */
const typed = [
  'keydown',
  'keypress',
  'keyup',
  'beforeinput',
  'input',
  'textInput',
  'compositionstart',
  'compositionupdate',
  'compositionend',
];
/** What people do in a widget, and pages have ideas about: shortcuts, guards against copying, menus, counters of keys. */
const acts = [...typed, 'paste', 'copy', 'cut'];
const presses = ['mousedown', 'pointerdown', 'touchstart', 'selectstart', 'dragstart', 'contextmenu'];

const widgets = new WeakSet<EventTarget>();

/**
 * Keeps what is done inside a widget from the page around it, which sees the tag only and takes a field in it for no field at all. Tab goes
 * through, for whatever keeps the focus inside a dialog of the page waits for it; so does Escape that nothing in here had a use for, and so do
 * clicks: by these the page closes what it has open.
 */
export function keepOwnEvents(widget: HTMLElement): void {
  widgets.add(widget);
  // The same listener is there once, however many widgets there are.
  for (const type of typed) addEventListener(type, keepTyped, {capture: true});
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

/**
 * Keeps what is typed also from those in the page who listen on the way in, before the widget hears of anything. What the field's own listeners
 * wait for comes to them as a copy that ends at the border.
 */
function keepTyped(event: Event): void {
  const path = event.composedPath();
  const inside = path[0] as Element;
  const {key} = event as KeyboardEvent;
  const ours = path.some((node, index) => widgets.has(node) && path[index - 1] === (node as Element).shadowRoot);
  if (!ours || key === 'Tab' || key === 'Escape') return;
  if (!inside.matches(field)) return pressWith(event as KeyboardEvent, inside as HTMLElement);
  event.stopPropagation();
  // A page that hears of it before us has taken the letter for a shortcut of its own.
  if (event.type === 'keydown' && event.defaultPrevented) return typeIn(event as KeyboardEvent);
  if (!/^(keydown|input)$/.test(event.type)) return;
  Object.defineProperty(event, 'composed', {value: false});
  const copy = new (event.constructor as typeof Event)(event.type, event);
  if (!inside.dispatchEvent(copy)) event.preventDefault();
}

/** What is pressed with a key in a page that has taken the key for its own. */
function pressWith(event: KeyboardEvent, inside: HTMLElement): void {
  const {type, key, repeat, ctrlKey, altKey, metaKey} = event;
  if (type !== 'keydown' || !event.defaultPrevented || repeat || ctrlKey || altKey || metaKey) return;
  if (!inside.matches({' ': 'button, summary, input', Enter: 'button, summary, a'}[key] ?? 'none')) return;
  event.stopPropagation();
  inside.click();
}

/** What the browser would have done; a letter that is made with AltGr is a letter too. */
function typeIn(event: KeyboardEvent): void {
  const {key, ctrlKey, altKey, metaKey} = event;
  if ((ctrlKey || altKey || metaKey) && !event.getModifierState('AltGraph')) return;
  if ([...key].length === 1) document.execCommand('insertText', false, key);
  else if (key === 'Enter') document.execCommand('insertLineBreak');
  else if (key === 'Backspace') document.execCommand('delete');
  else if (key === 'Delete') document.execCommand('forwardDelete');
}
