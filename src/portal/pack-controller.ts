import type {ReactiveController, ReactiveControllerHost} from 'lit';

import {bringAlong, directionOf, onPackRegistered, type Pack, packFor, registeredPacks} from './packs.js';

/**
 * Gives a widget its words in the language of the page around it: the best match that has a pack, else the bundled one.
 * Follows `lang` attributes and packs that come later.
 */
export class PackController<Texts, Content> implements ReactiveController {
  /** The pack in use; set before the first render. */
  current: Pack<Texts, Content>;

  readonly #host: ReactiveControllerHost & HTMLElement;
  #bundled: Pack<Texts, Content>;
  /** All of what is bundled is there. */
  #whole: boolean;
  #connected?: AbortController;
  /** What somebody chose, and what the page around spoke then. */
  #chosen?: {readonly lang: string; readonly around: string} | undefined;

  /** @param first what the first screen says, where the rest comes later; editions are laid over the whole. */
  constructor(host: ReactiveControllerHost & HTMLElement, bundled: Pack<Texts, Content>, first = false) {
    (this.#host = host).addController(this);
    this.current = this.#bundled = bundled;
    this.#whole = !first;
    if (!first) bringAlong(bundled);
  }

  /** Takes the whole in place of what the first screen says. */
  complete(bundled: Pack<Texts, Content>): void {
    if (this.current === this.#bundled) this.current = bundled;
    this.#bundled = bundled;
    this.#whole = true;
    bringAlong(bundled);
    if (this.#connected) this.#choose();
  }

  /** Writing direction of the words. */
  get dir(): 'ltr' | 'rtl' {
    return directionOf(this.current);
  }

  /** Speaks what somebody chose, until the page around speaks another language. */
  speak(lang: string): void {
    this.#chosen = {lang, around: languageAround(this.#host)};
    this.#choose();
  }

  /** What is spoken where nobody chose or wrote another language. */
  get own(): string {
    return this.#bundled.lang;
  }

  /** The same in that language, for who reads along at school; nothing where it is what is spoken. */
  get beside(): Pack<Texts, Content> | undefined {
    const {own} = this;
    if (!this.#whole || this.current.lang.split('-')[0] === own.split('-')[0]) return undefined;
    return packFor(own, registeredPacks(this.#bundled.widget) as Pack<Texts, Content>[], this.#bundled);
  }

  hostConnected(): void {
    this.#connected = new AbortController();
    onPackRegistered(this.#choose, this.#connected.signal);
    followLanguage(this.#host, this.#choose, this.#connected.signal);
    this.#choose();
  }

  hostDisconnected(): void {
    this.#connected?.abort();
  }

  readonly #choose = () => {
    const registered = registeredPacks(this.#bundled.widget) as Pack<Texts, Content>[];
    const around = languageAround(this.#host);
    if (this.#chosen?.around !== around) this.#chosen = undefined;
    const next = packFor(this.#chosen?.lang ?? around, registered, this.#bundled);
    if (next === this.current) return;
    this.current = next;
    this.#host.requestUpdate();
  };
}

/** The nearest `lang`, through shadow roots: `:lang()` stops at them in Firefox, and in WebKit it misses a change outside them. */
export function languageAround(element: Element): string {
  const near = element.closest('[lang]');
  if (near) return near.getAttribute('lang')!;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? languageAround(root.host) : '';
}

const followers = new Set<() => void>();
const observed = new WeakSet<Node>();
let observer: MutationObserver | undefined;

/** One observer for all widgets; it watches each tree that a widget stands in. */
export function followLanguage(element: HTMLElement, changed: () => void, signal: AbortSignal): void {
  observer ??= new MutationObserver(() => followers.forEach((follower) => follower()));
  for (let root: Node | undefined = element.getRootNode(); root; root = root instanceof ShadowRoot ? root.host.getRootNode() : undefined) {
    if (observed.has(root)) continue;
    observed.add(root);
    observer.observe(root, {subtree: true, attributes: true, attributeFilter: ['lang']});
  }
  followers.add(changed);
  signal.addEventListener('abort', () => followers.delete(changed));
}
