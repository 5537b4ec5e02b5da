import type {ReactiveController, ReactiveControllerHost} from 'lit';

import {numberPages} from './page-numbers.js';

/**
 * Says from when on a sheet for paper is drawn: not before somebody prints. Few do, and the sheet can be longer than all that is on
 * screen. Then it stays, out of sight, for the next time and for browsers that lay out its pages more than once.
 */
export class PaperController implements ReactiveController {
  /** Somebody printed. */
  wanted = false;

  readonly #host: ReactiveControllerHost;
  readonly #draw: () => void;
  #connected?: AbortController;

  /** @param draw the host, at once: what stands there when `beforeprint` is over is what is printed. */
  constructor(host: ReactiveControllerHost, draw: () => void) {
    (this.#host = host).addController(this);
    this.#draw = draw;
  }

  hostConnected(): void {
    const {signal} = (this.#connected = new AbortController());
    addEventListener('beforeprint', this.#want, {signal});
    // Developer tools that show the page as it prints tell it in this way only.
    matchMedia('print').addEventListener('change', this.#want, {signal});
  }

  hostDisconnected(): void {
    this.#connected?.abort();
  }

  readonly #want = () => {
    numberPages();
    this.wanted = true;
    this.#host.requestUpdate();
    this.#draw();
  };
}
