import {html, type ReactiveController, type ReactiveControllerHost, type TemplateResult} from 'lit';

/** How something is said. */
interface Manner {
  /** On the screen too, for nothing else there shows it. */
  readonly seen?: boolean;
  /** As a warning. */
  readonly warns?: boolean;
}

/**
 * Says what an act did, for who does not see it: the one live region of its element that stands before there is anything to say in it, for
 * words that come together with their region are not read. It is quiet again from the next act on.
 */
export class Announcer implements ReactiveController {
  readonly #host: ReactiveControllerHost & EventTarget;
  #words = '';
  #manner: Manner = {};
  /** The same words for the second time: a browser only tells of a text that changed. */
  #again = false;

  constructor(host: ReactiveControllerHost & EventTarget) {
    (this.#host = host).addController(this);
    // Before whoever hears of the act and has something to say about it.
    for (const type of ['input', 'click']) host.addEventListener(type, (event) => this.#words && isAct(event) && this.say(''), true);
  }

  // Whoever has controllers calls one of its members.
  hostConnected(): void {}

  say(words: string, manner: Manner = {}): void {
    if (words) this.#again = !this.#again;
    this.#words = words;
    this.#manner = manner;
    this.#host.requestUpdate();
  }

  /** Where pages are not drawn anew. */
  draw(): TemplateResult {
    const {seen, warns} = this.#manner;
    const words = this.#words && this.#again ? `${this.#words}\u00a0` : this.#words;
    return html`<p role="status" class=${!words || !seen ? 'hush' : warns ? 'said note warn' : 'said note'}>${words}</p>`;
  }
}

/** A press on plain words does nothing. */
function isAct(event: Event): boolean {
  return event.type !== 'click' || (event.composedPath()[0] as Element).closest('button, summary, a') !== null;
}
