import type {ReactiveController, ReactiveControllerHost} from 'lit';

import type {PagesController} from './pages-controller.js';

type Pages = Pick<PagesController<string>, 'previous' | 'back'>;

/** What an entry of the browser's history says about the element: it stands before its pages, or for all of them. */
type Entry = 'before' | 'pages';

interface Ways {
  wanted: () => boolean;
  /** Nobody may leave the page in view now. */
  locked: () => boolean;
}

/**
 * Lets the browser's Back go one page back inside an element, where the browser has no `CloseWatcher`: by one entry of the history for
 * all of its pages, for each would stay in the browser with its time. Elsewhere it leaves the history alone.
 */
export class BackEntryController implements ReactiveController {
  readonly #pages: Pages;
  readonly #ways: Ways;
  /** There is an entry for the pages, also while the page around stands at one of its own after it, as after a link within it. */
  #pushed = false;
  /** On the way from the entry before the pages to theirs. */
  #returning = false;

  constructor(host: ReactiveControllerHost, pages: Pages, ways: Ways) {
    host.addController(this);
    this.#pages = pages;
    this.#ways = ways;
  }

  hostConnected(): void {
    addEventListener('popstate', this.#handlePopState);
  }

  hostDisconnected(): void {
    removeEventListener('popstate', this.#handlePopState);
  }

  hostUpdated(): void {
    if (!this.#wanted || !this.#pages.previous || this.#pushed || this.#returning || entryIn(history.state) === 'pages') return;
    this.#pushed = true;
    // What the page keeps there stays.
    history.replaceState({...history.state, pleinwacht: 'before' satisfies Entry}, '');
    history.pushState({...history.state, pleinwacht: 'pages' satisfies Entry}, '');
  }

  get #wanted(): boolean {
    return !('CloseWatcher' in globalThis) && this.#ways.wanted();
  }

  readonly #handlePopState = ({state}: PopStateEvent) => {
    // Another entry than that before the pages may be of the page around us, for example of a link within it.
    const before = this.#wanted && entryIn(state) === 'before';
    this.#returning = before && (this.#pages.previous !== undefined || this.#ways.locked());
    if (this.#returning) {
      this.#pages.back();
      history.forward();
    } else if (before) {
      this.#pushed = false;
      history.back();
    }
  };
}

function entryIn(state: unknown): Entry | undefined {
  return (state as {pleinwacht?: Entry} | null)?.pleinwacht;
}
