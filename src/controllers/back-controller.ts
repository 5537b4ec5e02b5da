import type {ReactiveController, ReactiveControllerHost} from 'lit';

interface CloseWatcher extends EventTarget {
  destroy(): void;
}

interface Steps {
  /** Whether there is a step to go back to. */
  canGoBack: () => boolean;
  goBack: () => void;
}

/**
 * Lets the device's own "back" (the gesture on a phone, Escape on a keyboard) go one step back inside an element,
 * where the browser offers that without touching the page's history.
 */
export class BackController implements ReactiveController {
  readonly #steps: Steps;
  #watcher: CloseWatcher | undefined;

  constructor(host: ReactiveControllerHost, steps: Steps) {
    this.#steps = steps;
    host.addController(this);
  }

  hostUpdated(): void {
    if (this.#steps.canGoBack()) this.#watch();
    else this.#unwatch();
  }

  hostDisconnected(): void {
    this.#unwatch();
  }

  #watch(): void {
    const {CloseWatcher} = globalThis as {CloseWatcher?: new () => CloseWatcher};
    if (this.#watcher || !CloseWatcher) return;
    this.#watcher = new CloseWatcher();
    this.#watcher.addEventListener('close', () => {
      this.#watcher = undefined;
      if (this.#steps.canGoBack()) this.#steps.goBack();
    });
  }

  #unwatch(): void {
    this.#watcher?.destroy();
    this.#watcher = undefined;
  }
}
