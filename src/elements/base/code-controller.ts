import {html, type ReactiveController, type ReactiveControllerHost, type TemplateResult} from 'lit';

import type {PartTexts} from '../../content/structure/texts/shared.js';
import {Part} from './part.js';

/** What draws them. */
export const drawing = new Part(() => import('../parts/qr-code.js'));

/** Draws QR codes; what draws them comes when the first is asked for. */
export class CodeController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #asked = false;
  #failed = false;

  constructor(host: ReactiveControllerHost) {
    (this.#host = host).addController(this);
  }

  hostConnected(): void {}

  /** The code, or that it is waited for, or that it did not come. */
  draw(text: string, label: string, {wait, failed, again}: PartTexts): TemplateResult {
    if (drawing.now) return drawing.now.qrCode(text, label);
    if (!this.#asked) void this.#ask();
    const retry = () => void this.#ask();
    return this.#failed
      ? html`<div class="note form" role="status"><p>${failed}</p></div>
          <div class="btns"><button class="btn" type="button" @click=${retry}>${again}</button></div>`
      : html`<div class="note form" role="status"><p>${wait}</p></div>`;
  }

  async #ask(): Promise<void> {
    this.#asked = true;
    this.#failed = false;
    try {
      await drawing.load();
    } catch (error) {
      this.#failed = true;
      console.error('pleinwacht: a part did not come.', error);
    }
    this.#host.requestUpdate();
  }
}
