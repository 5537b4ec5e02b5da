import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** One of several sheets, put on paper alone for who chose it. Once it was printed it is drawn no longer. */
export class SheetController implements ReactiveController {
  /** Which is on its way to paper. */
  chosen: string | undefined;

  readonly #host: ReactiveControllerHost;
  readonly #print: () => void;

  /** @param print the host, without the page around it. */
  constructor(host: ReactiveControllerHost, print: () => void) {
    (this.#host = host).addController(this);
    this.#print = print;
  }

  hostConnected(): void {
    addEventListener('afterprint', this.#handlePrinted);
  }

  hostDisconnected(): void {
    removeEventListener('afterprint', this.#handlePrinted);
    this.chosen = undefined;
  }

  readonly print = async (sheet: string): Promise<void> => {
    this.chosen = sheet;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#print();
  };

  readonly #handlePrinted = () => {
    this.chosen = undefined;
    this.#host.requestUpdate();
  };
}
