import {html, type LitElement, type ReactiveController} from 'lit';

import type {PagesController} from '../../controllers/pages-controller.js';

/** What stands on the board of a situation after the hands: who thought what, why, and what to talk about. */
export const slides = 3;

interface Acts {
  /** The situation in view, and whether others follow. */
  at: () => {index: number; last: boolean};
  show: (page: 'count' | 'talk' | 'class-end', index?: number) => void;
  /** A hand more or less for the answer in this row. */
  count: (row: number, step: 1 | -1) => void;
}

/**
 * The pages of a class as large as the screen, or as the window where the browser says no. In a dialog, for that stands over everything
 * whatever the page does, keeps the focus, and knows Escape.
 */
export class Board implements ReactiveController {
  /** Which of the slides is in view. */
  slide = 0;
  /** The answers are not seen, so that everybody thinks first. */
  hidden = false;

  readonly #host: LitElement;
  readonly #pages: Pick<PagesController<string>, 'page' | 'focus'>;
  readonly #acts: Acts;
  readonly #resized = new ResizeObserver(() => this.#fit());
  #open = false;

  constructor(host: LitElement, pages: Pick<PagesController<string>, 'page' | 'focus'>, acts: Acts) {
    (this.#host = host).addController(this);
    this.#pages = pages;
    this.#acts = acts;
  }

  hostDisconnected(): void {
    // What is taken out of the page comes back small.
    this.#open = false;
    this.#resized.disconnect();
    this.#host.requestUpdate();
  }

  hostUpdated(): void {
    if (this.open) this.#fit();
    else this.#open = false;
  }

  get open(): boolean {
    return this.#open && /^(count|talk)$/.test(this.#pages.page);
  }

  async enter(): Promise<void> {
    this.#open = true;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    const stage = this.#stage;
    // A page that was left meanwhile has none.
    if (!stage) return;
    (stage.parentElement as HTMLDialogElement).showModal();
    this.#resized.observe(stage);
    // As large as the window then.
    stage.requestFullscreen?.().catch(() => {});
    await this.#pages.focus('[part=page] #title');
  }

  draw(page: unknown, label: string): unknown {
    if (!this.open) return page;
    return html`
      <dialog class="board" aria-label=${label} @close=${this.#leave}>
        <div class="stage" tabindex="-1" @keydown=${this.#handleKey} @fullscreenchange=${this.#handleChange}>${page}</div>
      </dialog>
    `;
  }

  close(): void {
    this.#dialog?.close();
  }

  hide(): void {
    this.hidden = !this.hidden;
    this.#host.requestUpdate();
  }

  /** A slide further or back; from the last to the next situation. */
  turn(step: 1 | -1): void {
    const {index, last} = this.#acts.at();
    const talks = this.#pages.page === 'talk';
    // What comes after hidden answers are the answers.
    if (step === 1 && !talks && this.hidden) return this.hide();
    const slide = talks ? this.slide + step : step === 1 ? 0 : -1;
    if (talks && slide >= 0 && slide < slides) {
      this.slide = slide;
      this.#acts.show('talk');
    } else if (step === 1) {
      this.slide = 0;
      if (!talks) this.#acts.show('talk');
      else if (last) this.#acts.show('class-end');
      else this.#acts.show('count', index + 1);
    } else if (talks || index > 0) this.#acts.show('count', talks ? index : index - 1);
  }

  get #dialog(): HTMLDialogElement | null {
    return this.#host.renderRoot.querySelector('dialog.board');
  }

  get #stage(): HTMLElement | null {
    return this.#host.renderRoot.querySelector('.stage');
  }

  readonly #leave = () => {
    this.#open = false;
    this.#host.requestUpdate();
    void this.#pages.focus('#to-board');
  };

  /** Who leaves the full screen, by Escape or by a key of the browser, is done with the board. */
  readonly #handleChange = () => {
    if (!this.#host.shadowRoot!.fullscreenElement) this.close();
  };

  /** Arrows lead from answer to answer and count; the keys of a presenter turn whole pages. */
  readonly #handleKey = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey || event.isComposing) return;
    const buttons = [...this.#stage!.querySelectorAll<HTMLElement>('.hands li .more-hands')];
    const row = buttons.findIndex((button) => button.closest('li')!.contains(event.target as Node));
    const further = this.#host.renderRoot.querySelector('[dir=rtl]') ? 'ArrowLeft' : 'ArrowRight';
    switch (event.key) {
      case 'PageDown':
      case 'PageUp':
        this.turn(event.key === 'PageDown' ? 1 : -1);
        break;
      case 'ArrowRight':
      case 'ArrowLeft': {
        const step = event.key === further ? 1 : -1;
        const next = row + step;
        // Before the first answer stands the title.
        if (next < -1 || next >= buttons.length) this.turn(step);
        else (buttons[next] ?? this.#stage!.querySelector<HTMLElement>('#title'))?.focus();
        break;
      }
      case 'ArrowUp':
      case 'ArrowDown':
        if (row < 0) buttons[0]?.focus();
        else this.#acts.count(row, event.key === 'ArrowUp' ? 1 : -1);
        break;
      default:
        if (!/^[1-4]$/.test(event.key) || buttons.length === 0) return;
        this.#acts.count(Number(event.key) - 1, 1);
    }
    event.preventDefault();
  };

  /** A longer sentence, another language or another screen: smaller, before anything has to be scrolled. */
  #fit(): void {
    const stage = this.#stage;
    if (!stage) return;
    for (let size = 1; size > 0.6; size -= 0.02) {
      stage.style.setProperty('--_fit', String(size));
      if (stage.scrollHeight <= stage.clientHeight) return;
    }
  }
}
