import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** What we use of the browser's Navigation API, where there is one. */
interface NavigateEvent extends Event {
  readonly destination: {readonly url: string};
  readonly downloadRequest: string | null;
}

/** So long, in milliseconds, after a link that leaves nothing the browser may ask whether it may leave. */
const callTime = 1000;

/**
 * Asks before somebody goes to another page by a link, or the page around us by its router; that includes addresses that it only writes
 * (`pushState`). Links within the page, new tabs, files, phone numbers and mail addresses leave nothing, so they are not asked about.
 */
export class LeaveController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #mayLeave: () => boolean;
  #connected?: AbortController;
  /** What a link was asked about, which the browser is about to tell again. */
  #agreed: string | undefined;
  #called = -callTime;

  /** @param mayLeave asks, if there is something to ask about. */
  constructor(host: ReactiveControllerHost & Element, mayLeave: () => boolean) {
    this.#mayLeave = mayLeave;
    (this.#host = host).addController(this);
  }

  hostConnected(): void {
    const {signal} = (this.#connected = new AbortController());
    // Before a router takes the click.
    addEventListener('click', this.#handleClick, {signal, capture: true});
    (globalThis as {navigation?: EventTarget}).navigation?.addEventListener('navigate', this.#handleNavigate as (event: Event) => void, {
      signal,
    });
  }

  hostDisconnected(): void {
    this.#connected?.abort();
  }

  /** Lets the browser ask too, when the page itself is left; or no more. */
  askBrowser(asks: boolean): void {
    if (asks) addEventListener('beforeunload', this.#handleUnload);
    else removeEventListener('beforeunload', this.#handleUnload);
  }

  readonly #handleClick = (event: MouseEvent) => {
    if (event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const link = event.composedPath().find((node): node is HTMLAnchorElement => (node as Element).localName === 'a' && 'href' in node);
    if (!link?.href || link.download || /^_(?!self)|^\w/.test(link.target)) return;
    const to = String(link.href);
    if (!this.#leads(to)) return;
    if (this.#asks(event)) this.#agreed = to;
    // Some routers go wherever a click leads, whatever was said of it before them.
    else event.stopImmediatePropagation();
  };

  readonly #handleNavigate = (event: NavigateEvent) => {
    const to = event.destination.url;
    if (!event.cancelable || event.downloadRequest !== null || !this.#leads(to)) return;
    const agreed = this.#agreed === to;
    this.#agreed = undefined;
    if (!agreed) this.#asks(event);
  };

  /** Whether an address is another page. */
  #leads(to: string): boolean {
    const page = /^https?:/.test(to);
    if (!page) this.#called = performance.now();
    return page && pageOf(to) !== pageOf(location.href);
  }

  #asks(event: Event): boolean {
    const may = this.#mayLeave();
    if (!may) event.preventDefault();
    return may;
  }

  readonly #handleUnload = (event: BeforeUnloadEvent) => {
    if (!this.#host.isConnected || performance.now() - this.#called < callTime) return;
    event.preventDefault();
    // Older browsers ask only for this.
    event.returnValue = true;
  };
}

/** Where a router leads by what stands behind a `#`, that is a page too; else it is a place within one. */
function pageOf(address: string): string | undefined {
  return address.split(/#(?![/!])/)[0];
}
