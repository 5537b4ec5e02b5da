import type {ReactiveController, ReactiveControllerHost} from 'lit';

import {canBeSeen} from './can-be-seen.js';

const presses = 3;
/** The presses have to follow one another within this many milliseconds. */
const patience = 5000;
/** A tap is over within this many milliseconds, and no finger moves further than so many pixels: else it is a scroll or a zoom. */
const tapTime = 600;
const tapReach = 24;

interface Tap {
  readonly began: number;
  /** Where each finger came down, by its identifier. */
  readonly fingers: Map<number, Touch>;
}

/**
 * Leaves when Shift is pressed three times by itself, or the screen is tapped three times with two fingers: anywhere on the page, but only
 * while the host can be seen. What has another meaning is no press: Shift with a click, a wheel, a touch or another key, or held down.
 */
export class QuickExitController implements ReactiveController {
  /** How many presses are still needed, once somebody has begun. */
  left: number | undefined;

  readonly #host: ReactiveControllerHost & Element;
  readonly #leave: () => void;
  #connected?: AbortController;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Shift went down and nothing else since. */
  #alone = false;
  #tap: Tap | undefined;

  constructor(host: ReactiveControllerHost & Element, leave: () => void) {
    this.#leave = leave;
    (this.#host = host).addController(this);
  }

  hostConnected(): void {
    const {signal} = (this.#connected = new AbortController());
    const handlers: {[Type in keyof WindowEventMap]?: (event: WindowEventMap[Type]) => void} = {
      keydown: (event) => this.#handleDown(event),
      keyup: (event) => this.#handleUp(event),
      // A mouse that acts in between says that Shift was meant for it; touches speak for themselves below.
      pointerdown: (event) => (event.pointerType === 'touch' ? this.#interrupt() : this.#startAnew()),
      pointermove: (event) => event.buttons && this.#interrupt(),
      pointerup: () => this.#interrupt(),
      mousedown: () => this.#interrupt(),
      wheel: () => this.#interrupt(),
      click: () => this.#startAnew(),
      blur: (event) => event.target === window && this.#startAnew(),
      touchstart: (event) => this.#handleTouch(event),
      touchmove: (event) => this.#handleMove(event),
      touchend: (event) => this.#handleLift(event),
      touchcancel: () => (this.#tap = undefined),
    };
    for (const [type, handle] of Object.entries(handlers)) {
      addEventListener(type, handle as (event: Event) => void, {signal, capture: true, passive: true});
    }
  }

  hostDisconnected(): void {
    this.#connected?.abort();
    this.#startAnew();
  }

  #handleDown(event: KeyboardEvent): void {
    if (event.key !== 'Shift') this.#startAnew();
    // Repeated it is held down.
    else this.#alone = !event.repeat && isPlain(event);
  }

  #handleUp(event: KeyboardEvent): void {
    if (event.key === 'Shift' && this.#alone && isPlain(event)) this.#press();
    this.#alone = false;
  }

  #handleTouch({touches, changedTouches, timeStamp}: TouchEvent): void {
    this.#interrupt();
    if (touches.length === changedTouches.length) this.#tap = {began: timeStamp, fingers: new Map()};
    for (const touch of touches) if (!this.#tap?.fingers.has(touch.identifier)) this.#tap?.fingers.set(touch.identifier, touch);
  }

  #handleMove({changedTouches}: TouchEvent): void {
    for (const {identifier, clientX, clientY} of changedTouches) {
      const from = this.#tap?.fingers.get(identifier);
      if (from && Math.hypot(clientX - from.clientX, clientY - from.clientY) > tapReach) this.#tap = undefined;
    }
  }

  #handleLift({touches, timeStamp}: TouchEvent): void {
    if (touches.length > 0) return;
    if (this.#tap?.fingers.size === 2 && timeStamp - this.#tap.began < tapTime) this.#press();
    else this.#startAnew();
    this.#tap = undefined;
  }

  #press(): void {
    if (!canBeSeen(this.#host)) return this.#startAnew();
    const left = (this.left ?? presses) - 1;
    this.#count(left || undefined);
    if (left === 0) this.#leave();
  }

  #interrupt(): void {
    this.#alone = false;
  }

  #startAnew(): void {
    this.#alone = false;
    this.#count(undefined);
  }

  #count(left: number | undefined): void {
    clearTimeout(this.#timer);
    if (left !== undefined) this.#timer = setTimeout(() => this.#count(undefined), patience);
    if (this.left === left) return;
    this.left = left;
    this.#host.requestUpdate();
  }
}

/** Shift by itself, and not as part of a shortcut or of a word that is being composed. */
function isPlain({ctrlKey, altKey, metaKey, isComposing}: KeyboardEvent): boolean {
  return !(ctrlKey || altKey || metaKey || isComposing);
}
