import {ContextEvent} from '@lit/context';
import type {ReactiveController, ReactiveControllerHost} from 'lit';

import {type Settings, settingsContext} from './settings.js';

// The settings travel by the context protocol of the web components community group, so that the providers and consumers of
// @lit/context and others understand ours. Its own ones do more than a widget needs, and every file would carry that.

type Host = ReactiveControllerHost & HTMLElement;
type Request = ContextEvent<typeof settingsContext>;
type Take = Request['callback'];

const announcement = 'context-provider';

/** Gives settings to every widget inside an element: now, after each change, and to those that were there before it. */
export class SettingsProvider implements ReactiveController {
  readonly #host: Host;
  #settings: Settings;
  readonly #takers = new Map<Take, {asker: Element; leave: () => void}>();

  constructor(host: Host, settings: Settings) {
    this.#settings = settings;
    (this.#host = host).addController(this);
    // By its key a request for our settings is known from one for something else.
    host.addEventListener('context-request', (event) => this.#isForUs(event) && this.#answer(event as Request));
    host.addEventListener(announcement, (event) => this.#isForUs(event) && this.#handOver(event));
  }

  hostConnected(): void {
    const event = new Event(announcement, {bubbles: true, composed: true});
    this.#host.dispatchEvent(Object.assign(event, {context: settingsContext, contextTarget: this.#host}));
  }

  give(settings: Settings): void {
    if (settings === this.#settings) return;
    this.#settings = settings;
    for (const [take, {leave}] of this.#takers) take(settings, leave);
  }

  /** What this element asks or announces itself is for a provider around it. */
  #isForUs(event: Event & {context: unknown; contextTarget?: Element}): boolean {
    return event.context === settingsContext && (event.contextTarget ?? event.composedPath()[0]) !== this.#host;
  }

  #answer(event: Request): void {
    const {callback: take, subscribe} = event;
    event.stopPropagation();
    if (!subscribe) return take(this.#settings);
    const asker = event.contextTarget ?? (event.composedPath()[0] as Element);
    if (!this.#takers.has(take)) this.#takers.set(take, {asker, leave: () => this.#takers.delete(take)});
    take(this.#settings, this.#takers.get(take)!.leave);
  }

  /** A provider came between us and some of our takers: each asks again, and the nearest answers. */
  #handOver(event: Event): void {
    event.stopPropagation();
    for (const [take, {asker}] of this.#takers) asker.dispatchEvent(new ContextEvent(settingsContext, asker, take, true));
  }
}

/** Takes the settings of the nearest provider around an element, also when that comes later than the element. */
export class SettingsConsumer implements ReactiveController {
  /** Nothing where there is no provider. */
  settings: Settings | undefined;

  readonly #host: Host;
  #leave: (() => void) | undefined;

  constructor(host: Host) {
    (this.#host = host).addController(this);
  }

  hostConnected(): void {
    addEventListener(announcement, this.#ask);
    this.#ask();
  }

  /** What was moved out of a portal must not go on sending to it. */
  hostDisconnected(): void {
    removeEventListener(announcement, this.#ask);
    this.#leave?.();
    this.#leave = this.settings = undefined;
  }

  readonly #ask = () => {
    this.#host.dispatchEvent(new ContextEvent(settingsContext, this.#host, this.#take, true));
  };

  readonly #take: Take = (settings, leave) => {
    removeEventListener(announcement, this.#ask); // from now on a provider that comes in between is our provider's affair
    if (leave !== this.#leave) this.#leave?.();
    this.#leave = leave;
    this.settings = settings;
    this.#host.requestUpdate();
  };
}
