import type {ReactiveController, ReactiveControllerHost} from 'lit';

const presses = 3;
/** The presses have to follow one another within this many milliseconds. */
const patience = 5000;

/** Leaves when Shift is pressed three times by itself, anywhere on the page. */
export class QuickExitController implements ReactiveController {
  /** How many presses are still needed, once somebody has begun. */
  left: number | undefined;

  readonly #host: ReactiveControllerHost;
  readonly #leave: () => void;
  #connected?: AbortController;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Shift went down and nothing else since: a capital letter is no press. */
  #alone = false;

  constructor(host: ReactiveControllerHost, leave: () => void) {
    this.#leave = leave;
    (this.#host = host).addController(this);
  }

  hostConnected(): void {
    const {signal} = (this.#connected = new AbortController());
    addEventListener('keydown', (event) => this.#handleDown(event), {signal, capture: true});
    addEventListener('keyup', (event) => this.#handleUp(event), {signal, capture: true});
  }

  hostDisconnected(): void {
    this.#connected?.abort();
    clearTimeout(this.#timer);
  }

  #handleDown(event: KeyboardEvent): void {
    if (event.repeat) return;
    this.#alone = event.key === 'Shift';
    if (!this.#alone) this.#count(undefined);
  }

  #handleUp(event: KeyboardEvent): void {
    if (event.key !== 'Shift' || !this.#alone) return;
    this.#alone = false;
    const left = (this.left ?? presses) - 1;
    if (left === 0) this.#leave();
    this.#count(left || undefined);
  }

  #count(left: number | undefined): void {
    clearTimeout(this.#timer);
    if (left !== undefined) this.#timer = setTimeout(() => this.#count(undefined), patience);
    if (this.left === left) return;
    this.left = left;
    this.#host.requestUpdate();
  }
}
