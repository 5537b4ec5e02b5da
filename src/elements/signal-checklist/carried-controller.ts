import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** An address that carries a list has this behind it, and then the list. */
export const mark = '#signalenlijst=';

/** Takes a list out of the page's address, at once, so that it stays in no history; and one that comes while the page is open. */
export class CarriedController implements ReactiveController {
  readonly #take: (carried: string) => void;

  constructor(host: ReactiveControllerHost, take: (carried: string) => void) {
    host.addController(this);
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
    const [page, carried] = location.href.split(mark);
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
