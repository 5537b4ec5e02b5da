/**
 * What can be given to an element of type `E`: its properties, and what listens to its events (`onpleinwacht-submitted`).
 */
export type Given<E extends HTMLElement> = Partial<E> & {
  [T in keyof HTMLElementEventMap as `on${T}`]?: (event: HTMLElementEventMap[T]) => void;
};

type Listeners = Map<string, (event: Event) => void>;

const listenersOf = new WeakMap<HTMLElement, Listeners>();

/**
 * A `ref` that gives a custom element its properties and listeners: `ref={given<Portal>({school, transport})}`. React itself gives none of
 * these to an element that came from the server (React 19, `hydrateRoot`), only to one that it makes in the browser.
 */
export function given<E extends HTMLElement>(what: Given<E>): (element: E | null) => void {
  return (element) => {
    if (!element) return;
    for (const [name, value] of Object.entries(what)) {
      if (name.startsWith('on')) listen(element, name.slice(2), value as (event: Event) => void);
      else Object.assign(element, {[name]: value});
    }
  };
}

/** React calls a ref anew with every render, so one listener stays, which calls whoever listens now. */
function listen(element: HTMLElement, type: string, listener: (event: Event) => void): void {
  const listeners: Listeners = listenersOf.get(element) ?? (new Map() as Listeners);
  listenersOf.set(element, listeners);
  if (!listeners.has(type)) element.addEventListener(type, (event) => listeners.get(type)!(event));
  listeners.set(type, listener);
}
