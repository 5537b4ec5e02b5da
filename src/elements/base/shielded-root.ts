import {adoptStyles, type CSSResultOrNative} from 'lit';

/** A shadow root with the place in it that a widget draws in, and a slot for as long as nothing is drawn. */
export interface ShieldedRoot {
  /** What no rule of the page reaches: it takes from the page what the tokens let in, and is as wide as there is room for. */
  readonly root: HTMLElement;
  readonly fallback: HTMLSlotElement;
}

/**
 * Rules of a page win over `:host`, and what it inherits comes in through it. So all that a widget looks like hangs on an element inside.
 *
 * The slot comes first of all, for a shadow root hides the children, and whatever fails after it must not.
 */
export function shieldedRoot(host: HTMLElement, styles: readonly CSSResultOrNative[]): ShieldedRoot {
  const shadow = host.shadowRoot ?? host.attachShadow({mode: 'open'});
  // What stands in a named place stays there all the time.
  const signed = shadow.appendChild(document.createElement('slot'));
  signed.name = 'sign-language';
  const fallback = shadow.appendChild(document.createElement('slot'));
  adoptStyles(shadow, [...styles]);
  const root = document.createElement('div');
  root.className = 'root';
  shadow.append(root);
  return {root, fallback};
}
