import {nothing, type PropertyValues, type TemplateResult} from 'lit';

import {type IdleTimes, WipeController} from '../../controllers/wipe-controller.js';
import {Widget} from './widget.js';
import {wipeDialog} from '../parts/wipe-dialog.js';
import type {WipeTexts} from '../../content/structure/texts/shared.js';

/** A widget in which people type: what they typed is wiped on leaving the page and after a long quiet. */
export abstract class WritingWidget<Texts, Content> extends Widget<Texts, Content> {
  protected readonly wiping = new WipeController(this, {wipe: () => this.wipe(), hasWords: () => this.hasWords});

  /** Whether there is anything that would be lost. */
  protected abstract get hasWords(): boolean;

  /** Forgets what was typed; the fields themselves are emptied already. */
  protected abstract forget(): void;

  /** Wipes what was typed. */
  wipe(): void {
    // Not only forgotten but gone from the fields, for the browser keeps those with the page.
    const fields = this.renderRoot?.querySelectorAll<HTMLInputElement>('textarea, input:not([type=radio], [type=checkbox])') ?? [];
    for (const field of fields) field.value = '';
    this.forget();
    // At once: a page that is being left draws no more.
    if (this.hasUpdated) this.performUpdate();
  }

  /** Takes other times for the wipe of an idle page; for tests and stories. */
  setIdleTimes(times: IdleTimes): void {
    this.wiping.setTimes(times);
  }

  protected override updated(_changed: PropertyValues): void {
    const dialog = this.renderRoot.querySelector<HTMLDialogElement>('.dialog');
    if (dialog && !dialog.open) dialog.showModal();
  }

  /** Asks whether the person is still there, shortly before a wipe. */
  protected renderIdle(texts: WipeTexts, wipe: () => void): TemplateResult | typeof nothing {
    if (!this.wiping.asking) return nothing;
    const stay = () => this.wiping.acted();
    return wipeDialog(texts, {
      stay,
      wipe: () => {
        stay();
        wipe();
      },
    });
  }
}
