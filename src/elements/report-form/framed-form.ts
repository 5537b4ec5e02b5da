import {html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult} from 'lit';
import {keyed} from 'lit/directives/keyed.js';

import {fill} from '../../content/form/fill.js';
import {submissionAddress} from '../../portal/addresses.js';
import {tellDeveloper} from '../../portal/developer-error.js';
import {type Hello, hello, isMessage, lookNames, type Ready} from '../../portal/frame-messages.js';
import {outsideLink} from '../parts/helpline-list.js';
import {type FirstView, say} from './first-view.js';

/** So long, in milliseconds, may the form of a frame stay away. */
const patience = 5000;

/**
 * The form of another origin in the place of ours, in a frame. All that is heard from it is that it is there, and all that it is told is what
 * the page looks like. What stands in the tag stays until it is there, and where the address is wrong: never our own form, into which
 * the page around could look.
 */
export class FramedForm implements ReactiveController {
  /** The form is there. */
  came = false;

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #src: () => string | undefined;
  #late = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #seen: string | undefined;
  #address: string | undefined;
  /** A frame that was moved in the page loads anew. */
  #place = 0;

  constructor(host: ReactiveControllerHost & HTMLElement, src: () => string | undefined) {
    this.#src = src;
    (this.#host = host).addController(this);
  }

  hostConnected(): void {
    addEventListener('message', this.#handleMessage);
    this.#wait();
  }

  hostDisconnected(): void {
    removeEventListener('message', this.#handleMessage);
    clearTimeout(this.#timer);
    this.#place++;
  }

  hostUpdate(): void {
    const src = this.#src();
    if (src === this.#seen) return;
    this.#seen = src;
    this.#address = src === undefined ? undefined : this.#checked(src);
    this.#wait();
  }

  /** @param other shown when it does not come. */
  draw(view: FirstView, other: unknown): TemplateResult {
    const {texts} = view;
    const {came} = this;
    const away = !this.#address || this.#late;
    return html`
      ${
        this.#address
          ? html`<div class="around" part="origin">
                <p class="quiet small" role="status">
                  ${!came && away ? texts.frame.late : fill(texts.frame.from, {site: new URL(this.#address).origin})}
                </p>
                ${outsideLink(this.#address, texts.frame.open, texts.newTab)}
              </div>
              ${keyed(
                `${this.#place} ${this.#address}`,
                html`<iframe
                  class=${came ? 'form-of' : 'form-of waits'}
                  part="frame"
                  title=${say(view, view.content.title)}
                  src=${this.#address}
                  referrerpolicy="no-referrer"
                ></iframe>`,
              )}`
          : nothing
      }
      ${!came && away ? other : nothing}
    `;
  }

  #checked(src: string): string | undefined {
    const address = submissionAddress(src);
    if (!address) tellDeveloper(this.#host, 'frame-src', 'an https address (or http on localhost)', src);
    else if (new URL(address).origin === location.origin) {
      tellDeveloper(this.#host, 'frame-src', 'an address of another origin, for the page can look into a frame of its own', src);
    }
    return address;
  }

  #wait(): void {
    clearTimeout(this.#timer);
    this.came = this.#late = false;
    if (this.#address) this.#timer = setTimeout(() => this.#giveUp(), patience);
  }

  #giveUp(): void {
    this.#late = true;
    tellDeveloper(this.#host, 'frame-src', `a form that says that it is there within ${patience / 1000} seconds`, this.#address);
    this.#host.requestUpdate();
  }

  readonly #handleMessage = ({data, source, origin}: MessageEvent) => {
    const frame = this.#host.shadowRoot?.querySelector('iframe')?.contentWindow;
    if (!frame || source !== frame || origin !== new URL(this.#address!).origin || !isMessage<Ready>(data, 'pleinwacht:ready')) return;
    frame.postMessage({...hello, look: this.#look()} satisfies Hello, origin);
    clearTimeout(this.#timer);
    this.came = true;
    this.#host.requestUpdate();
  };

  #look(): NonNullable<Hello['look']> {
    const style = getComputedStyle(this.#host);
    const values = lookNames.map((name): [string, string] => [
      name,
      style.getPropertyValue(name === 'scheme' ? 'color-scheme' : `--pleinwacht-${name}`).trim(),
    ]);
    return Object.fromEntries(values.filter(([, value]) => value));
  }
}
