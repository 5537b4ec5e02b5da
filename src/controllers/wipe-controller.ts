import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** How long nobody may do anything before what was typed is wiped, and how long before that they are asked, in milliseconds. */
export interface IdleTimes {
  wipeAfter: number;
  askBefore: number;
}

const usualTimes: IdleTimes = {wipeAfter: 15 * 60_000, askBefore: 60_000};

/** A moment, by the clock of the device and by one that nobody sets but that may stand still while the device sleeps. */
interface Moment {
  readonly clock: number;
  readonly steady: number;
}

const now = (): Moment => ({clock: Date.now(), steady: performance.now()});
const since = (moment: Moment) => Math.max(Date.now() - moment.clock, performance.now() - moment.steady);

/**
 * Decides when the words on screen have to go: on leaving the page, after a long quiet, and when the element was taken out.
 * `hasWords` keeps it still as long as there is nothing to wipe.
 */
export class WipeController implements ReactiveController {
  /** True in the last minute before a wipe for idleness. */
  asking = false;

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #wipe: () => void;
  readonly #wipeIdle: () => void;
  readonly #hasWords: () => boolean;
  #times = usualTimes;
  #lastAct = now();
  #asked = now();
  /** The last time it was taken out. */
  #out: object | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #connected?: AbortController;

  /** @param acts `wipeIdle` is for a wipe that somebody may be there to notice. */
  constructor(
    host: ReactiveControllerHost & HTMLElement,
    {wipe, wipeIdle = wipe, hasWords}: {wipe: () => void; wipeIdle?: () => void; hasWords: () => boolean},
  ) {
    this.#host = host;
    this.#wipe = wipe;
    this.#wipeIdle = wipeIdle;
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
    // Who is asked has to answer: a dialog that went at the first key or press would take its buttons away from under the hand. On the way
    // in, for a widget that stands in this one keeps what is done in it to itself; and at the window too, where keys come no further.
    for (const act of ['input', 'click', 'keydown', 'pointerdown'])
      for (const place of [this.#host, globalThis]) place.addEventListener(act, this.#handleAct, {signal, capture: true});
    this.acted();
  }

  hostDisconnected(): void {
    this.#connected?.abort();
    clearTimeout(this.#timer);
    void this.#wipeWhenOut();
  }

  /** How many quiet minutes there are before the wipe. */
  get minutes(): number {
    return Math.max(1, Math.round(this.#times.wipeAfter / 60_000));
  }

  /** Takes other times; for tests and stories. */
  setTimes(times: IdleTimes): void {
    this.#times = times;
    this.#schedule();
  }

  /** Somebody did something: the quiet starts anew. */
  acted(): void {
    this.#lastAct = now();
    this.#setAsking(false);
    this.#schedule();
  }

  /** A router, a transition or a page that keeps its elements puts it back within a few frames; else its words must not live on in memory. */
  async #wipeWhenOut(): Promise<void> {
    const out = (this.#out = {});
    await fewFrames();
    if (this.#out === out && !this.#host.isConnected) this.#wipe();
  }

  readonly #handleAct = (event: Event) => {
    if (!this.asking && event.composedPath().includes(this.#host)) this.acted();
  };

  #idleFor(milliseconds: number): boolean {
    return this.#hasWords() && since(this.#lastAct) >= milliseconds;
  }

  #check(): void {
    // Never without the question before: a clock that was set looks like a long quiet too.
    if (this.asking && since(this.#asked) >= this.#times.askBefore) {
      this.#setAsking(false);
      this.#wipeIdle();
      this.#lastAct = now();
    } else if (this.#idleFor(this.#times.wipeAfter - this.#times.askBefore)) this.#setAsking(true);
    this.#schedule();
  }

  #schedule(): void {
    clearTimeout(this.#timer);
    const {wipeAfter, askBefore} = this.#times;
    const left = this.asking ? askBefore - since(this.#asked) : wipeAfter - askBefore - since(this.#lastAct);
    this.#timer = setTimeout(() => this.#check(), Math.max(50, left));
  }

  #setAsking(asking: boolean): void {
    if (this.asking === asking) return;
    this.asking = asking;
    this.#asked = now();
    this.#host.requestUpdate();
  }
}

/** Some frames later; or, in a page that nobody sees and that draws none, a second. */
async function fewFrames(): Promise<void> {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const frames = async () => {
    for (let count = 0; count < 5; count++) await frame();
  };
  await Promise.race([frames(), new Promise((resolve) => setTimeout(resolve, 1000))]);
}
