import type {ReactiveController, ReactiveControllerHost} from 'lit';

/**
 * Keeps what was pressed where it is while what stands above it changes: else something else comes under the finger. Most browsers hold on to
 * what is in view by themselves; some do not, none does at the top of a page, and a page can forbid it.
 */
export class SteadyController implements ReactiveController {
  #pressed: Element | undefined;
  #top = 0;

  constructor(host: ReactiveControllerHost & EventTarget) {
    host.addController(this);
    // Not what has the focus: Safari gives a button none.
    for (const type of ['click', 'change']) {
      host.addEventListener(type, (event) => (this.#pressed = event.composedPath()[0] as Element), {capture: true});
    }
  }

  hostUpdate(): void {
    this.#top = this.#pressed?.getBoundingClientRect().top ?? -1;
  }

  hostUpdated(): void {
    const pressed = this.#pressed;
    const top = this.#top;
    // What is on top of everything has a place of its own.
    if (!pressed?.isConnected || top < 0 || top > innerHeight || pressed.closest('dialog, .exitbar')) return;
    const moved = pressed.getBoundingClientRect().top - top;
    const room = moved && scrollerOf(pressed);
    if (room && !(room.scrollTop > 0 && getComputedStyle(room).overflowAnchor === 'auto')) room.scrollBy({top: moved, behavior: 'instant'});
  }
}

function scrollerOf(element: Element): Element | null {
  for (let at: Element | undefined = element; at; at = at.assignedSlot ?? at.parentElement ?? (at.getRootNode() as ShadowRoot).host) {
    if (at.scrollHeight > at.clientHeight && /auto|scroll/.test(getComputedStyle(at).overflowY)) return at;
  }
  return document.scrollingElement;
}
