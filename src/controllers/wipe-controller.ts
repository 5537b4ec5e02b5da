import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** How long nobody may do anything before what was typed is wiped, and how long before that they are asked, in milliseconds. */
export interface IdleTimes {
  wipeAfter: number;
  askBefore: number;
}

const usualTimes: IdleTimes = {wipeAfter: 15 * 60_000, askBefore: 60_000};

/**
 * Decides when the words on screen have to go: on leaving the page, after a long quiet, and when the element was taken out.
 * `hasWords` keeps it still as long as there is nothing to wipe.
 */
export class WipeController implements ReactiveController {
  /** True in the last minute before a wipe for idleness. */
  asking = false;

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #wipe: () => void;
  readonly #hasWords: () => boolean;
  #times = usualTimes;
  #lastAct = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #connected?: AbortController;

  constructor(host: ReactiveControllerHost & HTMLElement, {wipe, hasWords}: {wipe: () => void; hasWords: () => boolean}) {
    this.#host = host;
    this.#wipe = wipe;
    this.#hasWords = hasWords;
    host.addController(this);
  }

  hostConnected(): void {
    const {signal} = (this.#connected = new AbortController());
    // The back/forward cache restores what stood in the fields, whatever `no-store` and `autocomplete` say; an empty form it restores empty.
    addEventListener('pagehide', this.#wipe, {signal});
    document.addEventListener('freeze', () => this.#idleFor(this.#times.wipeAfter) && this.#wipe(), {signal});
    // Timers stand still while a phone sleeps.
    document.addEventListener('visibilitychange', () => this.#check(), {signal});
    // Who is asked has to answer: a dialog that went at the first key or press would take its buttons away from under the hand.
    for (const act of ['input', 'click', 'keydown', 'pointerdown'])
      this.#host.addEventListener(act, () => this.asking || this.acted(), {signal});
    this.acted();
  }

  hostDisconnected(): void {
    this.#connected?.abort();
    clearTimeout(this.#timer);
    // Moved within the page it is back before this runs; taken out, its words must not live on in memory.
    queueMicrotask(() => this.#host.isConnected || this.#wipe());
  }

  /** Takes other times; for tests and stories. */
  setTimes(times: IdleTimes): void {
    this.#times = times;
    this.#schedule();
  }

  /** Somebody did something: the quiet starts anew. */
  acted(): void {
    this.#lastAct = Date.now();
    this.#setAsking(false);
    this.#schedule();
  }

  #idleFor(milliseconds: number): boolean {
    return this.#hasWords() && Date.now() - this.#lastAct >= milliseconds;
  }

  #check(): void {
    if (this.#idleFor(this.#times.wipeAfter)) {
      this.#setAsking(false);
      this.#wipe();
      this.#lastAct = Date.now();
    } else if (this.#idleFor(this.#times.wipeAfter - this.#times.askBefore)) this.#setAsking(true);
    this.#schedule();
  }

  #schedule(): void {
    clearTimeout(this.#timer);
    const until = this.asking ? this.#times.wipeAfter : this.#times.wipeAfter - this.#times.askBefore;
    this.#timer = setTimeout(() => this.#check(), Math.max(50, this.#lastAct + until - Date.now()));
  }

  #setAsking(asking: boolean): void {
    if (this.asking === asking) return;
    this.asking = asking;
    this.#host.requestUpdate();
  }
}
