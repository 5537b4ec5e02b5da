import {html, nothing, type ReactiveController, type ReactiveControllerHost, svg, type TemplateResult} from 'lit';

/** Counts the whole minutes of a talk, and draws again once a minute: nothing ticks. */
export class TalkTime implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #since: number | undefined;
  #timer: ReturnType<typeof setInterval> | undefined;

  constructor(host: ReactiveControllerHost) {
    (this.#host = host).addController(this);
  }

  /** Moved within the page, it goes on. */
  hostConnected(): void {
    if (this.#since !== undefined) this.begin();
  }

  hostDisconnected(): void {
    clearInterval(this.#timer);
  }

  /** Whole minutes since the talk began; nothing before it. */
  get minutes(): number | undefined {
    return this.#since === undefined ? undefined : Math.floor((Date.now() - this.#since) / 60_000);
  }

  begin(): void {
    this.#since ??= Date.now();
    clearInterval(this.#timer);
    this.#timer = setInterval(() => this.#host.requestUpdate(), 60_000);
  }

  end(): void {
    this.#since = undefined;
    clearInterval(this.#timer);
  }
}

/** The parts of the talk by their share of the time, the one in view filled, and a dot for where the time is. For the eye only. */
export function timeBar(parts: readonly number[], current: number, minutes: number | undefined): TemplateResult {
  let all = 0;
  for (const part of parts) all += part;
  let start = 0;
  return html`<svg class="time flip" aria-hidden="true">
    ${parts.map((part, index) => {
      const x = (start / all) * 100;
      start += part;
      const state = index < current ? 'done' : index === current ? 'now' : '';
      return svg`<rect class=${state} x="${x}%" y="7" width="${(part / all) * 100 - 0.7}%" height="6" rx="3" />`;
    })}
    ${minutes === undefined ? nothing : svg`<circle cx="${1 + (Math.min(minutes, all) / all) * 98}%" cy="10" r="7" />`}
  </svg>`;
}
