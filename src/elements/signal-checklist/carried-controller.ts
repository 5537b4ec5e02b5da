import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** An address that carries a list has this behind it, and then the list. */
export const mark = '#signalenlijst=';

/** Takes a list out of the page's address, at once, so that it stays in no history; and one that comes while the page is open. */
export class CarriedController implements ReactiveController {
  readonly #take: (carried: string) => void;
  #connected?: AbortController;

  constructor(host: ReactiveControllerHost, take: (carried: string) => void) {
    host.addController(this);
    this.#take = take;
  }

  hostConnected(): void {
    const {signal} = (this.#connected = new AbortController());
    addEventListener('hashchange', () => this.#look(), {signal});
    this.#look();
  }

  hostDisconnected(): void {
    this.#connected?.abort();
  }

  #look(): void {
    const {hash, href} = location;
    if (!hash.startsWith(mark)) return;
    try {
      history.replaceState(history.state, '', href.split('#')[0]);
    } catch {
      // A page without an origin of its own.
      location.replace('#');
    }
    this.#take(hash.slice(mark.length));
  }
}
