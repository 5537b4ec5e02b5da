import {html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult} from 'lit';

import type {PartTexts} from '../../content/structure/texts/shared.js';
import type {Part} from './part.js';

/**
 * Lets a widget do without a part until its first screen stands, and asks for it then, or as soon as somebody goes where it is needed.
 * When it does not come that is said, with a button to try again; what was filled in stays.
 */
export class LaterController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #part: Part<unknown>;
  readonly #came: () => void;
  /** Where somebody wants to go that waits for it. */
  #go: (() => void) | undefined;
  #failed = false;
  #asking: Promise<void> | undefined;
  #here = false;

  /** @param came is called once, before anything of the part is drawn. */
  constructor(host: ReactiveControllerHost, part: Part<unknown>, came: () => void) {
    (this.#host = host).addController(this);
    this.#part = part;
    this.#came = came;
  }

  hostConnected(): void {
    this.#take();
  }

  hostUpdated(): void {
    this.#asking ??= firstScreenStands().then(() => this.#load());
  }

  /** Resolves when the part was asked for and is there, or does not come. */
  get settled(): Promise<void> | undefined {
    return this.#here ? undefined : this.#asking;
  }

  get here(): boolean {
    return this.#here;
  }

  /** It was asked for and did not come. */
  get failed(): boolean {
    return this.#failed;
  }

  /** Does what needs the part: now, or once it is there. */
  when(go: () => void): void {
    if (this.#here) return go();
    this.#go = go;
    this.#asking = this.#load();
    this.#host.requestUpdate();
  }

  /** Somebody waits for it. */
  ask(): void {
    this.when(() => {});
  }

  /** That it is waited for, or why it is not there. */
  draw({wait, failed, again}: PartTexts): TemplateResult | typeof nothing {
    if (!this.#go) return nothing;
    return html`
      <div class="note form" role="status"><p>${this.#failed ? failed : wait}</p></div>
      ${this.#failed ? html`<div class="btns"><button class="btn" id="again" type="button" @click=${() => this.when(this.#go!)}>${again}</button></div>` : nothing}
    `;
  }

  async #load(): Promise<void> {
    try {
      await this.#part.load();
      this.#take();
    } catch (error) {
      this.#failed = true;
      console.error('pleinwacht: a part did not come.', error);
    }
    this.#host.requestUpdate();
  }

  #take(): void {
    if (this.#here || !this.#part.now) return;
    this.#here = true;
    this.#came();
    this.#go?.();
    this.#go = undefined;
  }
}

/** Nothing of what is behind the first screen comes before it on a slow line. */
export function firstScreenStands(): Promise<void> {
  return new Promise((stands) => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(() => stands(), {timeout: 1000});
    else setTimeout(stands);
  });
}
