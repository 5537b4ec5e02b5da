import type {LitElement, ReactiveController, TemplateResult} from 'lit';
import {keyed} from 'lit/directives/keyed.js';

import {focusOn} from './focus-in-view.js';

interface Ways<Page> {
  /** What announces a page, and what it is shown from. */
  title?: string;
  /** Nobody may leave this page now. */
  locked?: (page: Page) => boolean;
  /** Another page is about to be drawn. @param asked whether the person went there; else it was only put in place of what is gone. */
  turn?: (asked: boolean) => void;
}

interface CloseWatcher extends EventTarget {
  destroy(): void;
}

/** What people type or look something up in: Escape is for what the field has open, not for the page around it. */
export const field = 'textarea, select, input:not([type=radio], [type=checkbox])';

const keepEscape = (event: KeyboardEvent) => event.key === 'Escape' && event.stopImmediatePropagation();

/**
 * An element's pages: which one is in view, where back leads, and what comes with another one: it is drawn anew, announced by its title
 * and shown from there. The history of the browser is not touched.
 *
 * Escape and the gesture of a phone lead back too. They belong to what has the focus: elsewhere on the page they are not ours, nor where
 * there is nothing to go back to.
 */
export class PagesController<Page extends string> implements ReactiveController {
  /** The pages that back leads through, the one in view last. */
  trail: readonly Page[];

  readonly #host: LitElement;
  readonly #ways: Ways<Page>;
  /** The last thing that got the focus or was clicked is in the element. */
  #here = false;
  #watcher: CloseWatcher | undefined;
  #connected?: AbortController;

  constructor(host: LitElement, first: Page, ways: Ways<Page> = {}) {
    (this.#host = host).addController(this);
    this.#ways = ways;
    this.trail = [first];
    host.addEventListener('keydown', this.#handleKey);
  }

  hostConnected(): void {
    const {signal} = (this.#connected = new AbortController());
    for (const act of ['focusin', 'focusout', 'click', 'keydown']) addEventListener(act, this.#handleAct, {signal, capture: true});
  }

  hostUpdated(): void {
    this.#watch();
  }

  hostDisconnected(): void {
    this.#connected?.abort();
    this.#watch(false);
  }

  get page(): Page {
    return this.trail.at(-1)!;
  }

  /** Where back leads; nothing when nobody can go there. */
  get previous(): Page | undefined {
    return this.#ways.locked?.(this.page) ? undefined : this.trail.at(-2);
  }

  /** To another page; one that was seen before is gone back to. */
  go(page: Page, focus?: string): Promise<void> {
    const {trail} = this;
    return this.begin([...trail.slice(0, trail.includes(page) ? trail.indexOf(page) : trail.length), page], focus);
  }

  back(): void {
    const {previous} = this;
    if (previous !== undefined) void this.go(previous);
  }

  /** To the last of these, from which back leads through the others and no further. */
  begin(trail: readonly Page[], focus = this.#ways.title ?? '#title'): Promise<void> {
    this.reset(trail, true);
    // For what moves: the first page was there from the beginning.
    (this.#host.renderRoot as Partial<Element>).classList?.add('turned');
    return this.focus(focus);
  }

  /** The same without a word, unless somebody asked for it. */
  reset(trail: readonly Page[], asked = false): void {
    this.trail = trail;
    this.#ways.turn?.(asked);
    this.#host.requestUpdate();
  }

  /** Gives a part of the element the focus, once it is drawn. */
  async focus(selector: string, block?: ScrollLogicalPosition): Promise<void> {
    await focusOn(this.#host, selector, block);
    this.#watch(true);
  }

  /** Pages share no node: text that a translator wrapped would stay. */
  draw(page: TemplateResult, key: string = this.page): unknown {
    return keyed(key, page);
  }

  readonly #handleKey = (event: KeyboardEvent) => {
    // What stands in the tag is the page's own.
    if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing || event.target !== this.#host) return;
    const target = event.composedPath()[0] as Element;
    // A dialog of ours closes by itself.
    if (!target.closest('dialog')) {
      if (this.previous === undefined) return;
      // One of the page around us would close.
      event.preventDefault();
      if (!target.matches(field)) this.back();
    }
    event.stopPropagation();
    // Old pages close what they have open when the key comes up.
    addEventListener('keyup', keepEscape, {capture: true, once: true});
  };

  /**
   * A watcher has no relation to the focus, and hears Escape wherever that is. So there is none but while somebody is in here, and none
   * that could hear the key. What is hidden or made inert loses the focus; a finger on plain words takes it away, and is in here still.
   */
  readonly #handleAct = (event: Event) => {
    this.#watch(event.type !== 'focusout' && (event as KeyboardEvent).key !== 'Escape' && event.composedPath().includes(this.#host));
  };

  /** @param here whether somebody is in here now. */
  #watch(here = this.#here): void {
    this.#here = here;
    if (!here || this.previous === undefined) {
      this.#watcher?.destroy();
      this.#watcher = undefined;
    } else if ('CloseWatcher' in globalThis && !this.#watcher) {
      this.#watcher = new (globalThis as unknown as {CloseWatcher: new () => CloseWatcher}).CloseWatcher();
      this.#watcher.addEventListener('close', () => {
        this.#watcher = undefined;
        this.back();
      });
    }
  }
}
