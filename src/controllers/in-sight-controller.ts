import type {LitElement, ReactiveController} from 'lit';

import {canBeSeen} from './can-be-seen.js';

/** Pages change without telling us: a header that slides in, a banner. So often, in milliseconds, somebody looks again. */
const lookAgain = 400;
/** So wide it is at least, in pixels, as a widget is. */
const least = 280;
/** Points this far from the edges of a button have to be free. */
const rim = 4;

/**
 * Keeps a bar that sticks to the top of its element in sight as long as any of the element is, also where a box around it cuts it off
 * or something of the page lies over it: then it is lifted on top of everything, below what is in the way at the top of the window.
 * Its place is kept, so that nothing moves. In browsers without popovers it only sticks.
 */
export class InSightController implements ReactiveController {
  readonly #host: LitElement;
  readonly #selector: string;
  #observer: IntersectionObserver | undefined;
  #timer: ReturnType<typeof setInterval> | undefined;
  /** How much higher the place of the bar was than the bar is where it was lifted. */
  #spare = 0;

  /** @param selector of the place of the bar, which is the one thing in it. */
  constructor(host: LitElement, selector: string) {
    this.#selector = selector;
    (this.#host = host).addController(this);
  }

  hostConnected(): void {
    // It knows of every box that cuts the element off.
    // What it saw last it tells even after the element has gone.
    this.#observer = new IntersectionObserver((entries) => this.#watch(this.#host.isConnected && entries.at(-1)!.isIntersecting));
    this.#observer.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#watch(false);
  }

  #watch(inView: boolean): void {
    const look = this.#look;
    removeEventListener('scroll', look, {capture: true});
    removeEventListener('resize', look);
    for (const type of ['scroll', 'resize']) visualViewport?.removeEventListener(type, look);
    clearInterval(this.#timer);
    if (inView) {
      addEventListener('scroll', look, {capture: true, passive: true});
      addEventListener('resize', look);
      for (const type of ['scroll', 'resize']) visualViewport?.addEventListener(type, look);
      this.#timer = setInterval(look, lookAgain);
      look();
    } else this.#drop();
  }

  get #place(): HTMLElement | null {
    return this.#host.renderRoot?.querySelector<HTMLElement>(this.#selector) ?? null;
  }

  readonly #look = (): void => {
    const place = this.#place;
    const bar = place?.firstElementChild as HTMLElement | undefined;
    if (!place || !bar?.showPopover) return;
    const from = place.getBoundingClientRect();
    const form = this.#host.getBoundingClientRect();
    // A keyboard on the screen, or fingers that enlarge the page, move what can be seen of the window.
    const highest = Math.max(parseFloat(getComputedStyle(place).top) || 0, visualViewport?.offsetTop ?? 0);
    const top = this.#clear(bar.querySelector('button')!, Math.max(highest, from.top));
    const enlarged = visualViewport && visualViewport.scale > 1;
    // In a page that goes sideways, as one with letters from top to bottom does.
    const aside = from.left < 0 || from.right > document.documentElement.clientWidth;
    if ((enlarged || aside || form.top < highest || top > from.top) && form.bottom > highest && canBeSeen(this.#host))
      this.#lift(place, bar, from, top);
    else this.#drop();
  };

  #lift(place: HTMLElement, bar: HTMLElement, from: DOMRect, top: number): void {
    const {offsetHeight} = place;
    const lifted = !bar.popover;
    if (lifted) {
      place.style.blockSize = `${offsetHeight}px`;
      bar.popover = 'manual';
      bar.showPopover();
    }
    // In the window's own directions, whatever the direction of the words is.
    const {offsetLeft = 0, width = Infinity} = visualViewport ?? {};
    const room = Math.min(document.documentElement.clientWidth, offsetLeft + width);
    const end = Math.min(room, from.right);
    // As much as is in view of the form, and no less than its buttons need.
    const left = Math.max(offsetLeft, Math.min(from.left, end - least));
    const right = Math.min(room, Math.max(end, left + least));
    const zoom = bar.currentCSSZoom || 1;
    bar.style.left = `${left / zoom}px`;
    bar.style.width = `${(right - left) / zoom}px`;
    bar.style.top = `${top / zoom}px`;
    // The bar may have lines of another length now; only what is unfolded in it makes its place larger.
    if (lifted) this.#spare = offsetHeight - bar.offsetHeight;
    place.style.blockSize = `${bar.offsetHeight + this.#spare}px`;
    place.parentElement!.style.setProperty('--_top', `${top}px`);
  }

  #drop(): void {
    const place = this.#place;
    const bar = place?.firstElementChild as HTMLElement | undefined;
    if (!bar?.popover) return;
    // It is hidden with that; to ask for it is forbidden in a document that nobody sees.
    bar.removeAttribute('popover');
    for (const element of [place!, bar, place!.parentElement!]) element.removeAttribute('style');
  }

  /** The first height from this one down at which nothing of the page lies over the button, but what reaches further than the upper half. */
  #clear(button: HTMLElement, top: number): number {
    const {left, right, height} = button.getBoundingClientRect();
    let free = top;
    for (let over: Element | undefined; (over = this.#over(left + rim, right - rim, free + rim, free + height - rim));) {
      const {bottom} = over.getBoundingClientRect();
      if (bottom <= free || bottom > innerHeight / 2) return free;
      free = bottom;
    }
    return free;
  }

  /** What lies over one of the points, above the host and whatever the host stands in. */
  #over(left: number, right: number, top: number, bottom: number): Element | undefined {
    const host = this.#host;
    const root = host.getRootNode() as Document | ShadowRoot;
    for (const x of [left, (left + right) / 2, right]) {
      for (const y of [top, bottom]) {
        const all = root.elementsFromPoint(x, y);
        const over = all.slice(0, Math.max(0, all.lastIndexOf(host))).find((element) => element !== host && !element.contains(host));
        if (over) return over;
      }
    }
    return undefined;
  }
}
