import type {ReactiveController, ReactiveControllerHost} from 'lit';

/**
 * Draws what is folded after what is in view, each part in a task of its own, so that nothing keeps a reader's first tap waiting. Soon
 * all of it stands in the page, for the browser's find-in-page.
 */
export class FoldsController implements ReactiveController {
  /** The next part; nothing when all are drawn. */
  turn: Promise<void> | undefined;

  readonly #host: ReactiveControllerHost;
  readonly #draw: () => void;
  readonly #drawn = new Set<string>();
  readonly #waiting = new Set<string>();

  /** @param draw the host, at once. */
  constructor(host: ReactiveControllerHost, draw: () => void) {
    (this.#host = host).addController(this);
    this.#draw = draw;
  }

  /** To be asked while drawing: whether this part is drawn in full now. When not, its turn comes. */
  shows(id: string, open: boolean): boolean {
    if (open) this.#drawn.add(id);
    const shown = this.#drawn.has(id);
    this.#waiting[shown ? 'delete' : 'add'](id);
    return shown;
  }

  /** Draws one part now, or all that wait: for a reader who opens or looks for something, and for paper. */
  show(...ids: readonly string[]): void {
    if (this.#waiting.size === 0) return;
    for (const id of ids.length > 0 ? ids : this.#waiting) this.#drawn.add(id);
    this.#host.requestUpdate();
    this.#draw();
  }

  hostUpdated(): void {
    if (this.#waiting.size === 0) this.turn = undefined;
    else this.turn ??= this.#next();
  }

  async #next(): Promise<void> {
    await taskLater();
    this.turn = undefined;
    const [id] = this.#waiting;
    if (id === undefined) return;
    this.#drawn.add(id);
    this.#host.requestUpdate();
  }
}

/** A task of its own: a tap, or the frame that shows what there is, goes before it. Timers would be slowed down in a page out of view. */
async function taskLater(): Promise<void> {
  const {port1, port2} = new MessageChannel();
  await new Promise((resolve) => {
    port1.onmessage = resolve;
    port2.postMessage(undefined);
  });
  port1.close();
}
