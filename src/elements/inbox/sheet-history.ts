import type {ReactiveController, ReactiveControllerHost} from 'lit';

interface Going {
  /** Whether the browser's history is ours to use. */
  readonly on: () => boolean;
  /** The browser goes back to the list, or forward to what was opened last. */
  readonly went: (to: 'list' | 'sheet') => void;
}

/** Lets the browser's own way back lead from a message to the list. No entry says what was opened. */
export class SheetHistory implements ReactiveController {
  readonly #going: Going;

  constructor(host: ReactiveControllerHost, going: Going) {
    host.addController(this);
    this.#going = going;
  }

  hostConnected(): void {
    addEventListener('popstate', this.#handlePopState);
  }

  hostDisconnected(): void {
    removeEventListener('popstate', this.#handlePopState);
  }

  /** A message is opened from the list. */
  open(): void {
    if (this.#going.on()) history.pushState({inbox: 'sheet'}, '');
  }

  /** Goes back; false when that is not for the browser to do. @param then once it has. */
  back(then: () => void): boolean {
    if (!this.#going.on()) return false;
    addEventListener('popstate', then, {once: true});
    history.back();
    return true;
  }

  readonly #handlePopState = (event: PopStateEvent) => {
    if (!this.#going.on()) return;
    this.#going.went((event.state as {inbox?: string} | null)?.inbox === 'sheet' ? 'sheet' : 'list');
  };
}
