import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** Takes a list or a sheet out of the page's address, at once, so that it stays in no history; and one that comes while the page is open. */
export class CarriedController implements ReactiveController {
  readonly #mark: string;
  readonly #take: (carried: string) => void;

  /** @param mark what an address has before that which it carries. */
  constructor(host: ReactiveControllerHost, mark: string, take: (carried: string) => void) {
    host.addController(this);
    this.#mark = mark;
    this.#take = take;
  }

  hostConnected(): void {
    addEventListener('hashchange', this.#look);
    this.#look();
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.#look);
  }

  readonly #look = () => {
    const [page, carried] = location.href.split(this.#mark);
    if (carried === undefined) return;
    try {
      history.replaceState(history.state, '', page);
    } catch {
      // A page without an origin of its own.
      location.replace('#');
    }
    this.#take(carried);
  };
}
