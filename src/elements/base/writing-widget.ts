import {nothing, type PropertyValues, type TemplateResult} from 'lit';

import {focusOn} from '../../controllers/focus-in-view.js';
import {LeaveController} from '../../controllers/leave-controller.js';
import {type IdleTimes, WipeController} from '../../controllers/wipe-controller.js';
import {type RestOf, Widget} from './widget.js';
import {LeaveEvent} from './writing-widget.events.js';
import {wipeDialog} from '../parts/wipe-dialog.js';
import type {WipeTexts} from '../../content/structure/texts/shared.js';

/**
 * A widget in which people type: what they typed is wiped on leaving the page and after a long quiet. A router that takes it out of the
 * page asks first: by `unsaved`, or by {@link LeaveEvent} where it leads by links or by addresses. Put back within a few frames it has
 * kept every word.
 *
 * @fires {LeaveEvent} pleinwacht-leave - Before a link or a router leaves the page, while `unsaved`; `preventDefault()` keeps the person there. Carries nothing.
 */
export abstract class WritingWidget<Texts, Content, Rest extends RestOf<Texts, Content> = never> extends Widget<Texts, Content, Rest> {
  protected readonly wiping = new WipeController(this, {
    wipe: () => this.wipe(),
    wipeIdle: () => this.wipeAndTell(),
    hasWords: () => this.hasWords,
  });
  protected readonly leaving = new LeaveController(this, () => !this.unsaved || this.dispatchEvent(new LeaveEvent()));

  /** Whether something would be lost if the widget were taken out of the page now. */
  get unsaved(): boolean {
    return this.hasWords;
  }

  /** Whether there is anything that would be lost. */
  protected abstract get hasWords(): boolean;

  /** Forgets what was typed; the fields themselves are emptied already. */
  protected abstract forget(): void;

  /** Said after a wipe, in words. */
  protected abstract get wiped(): string;

  /** Wipes what was typed. */
  wipe(): void {
    // Not only forgotten but gone from the fields, for the browser keeps those with the page.
    const fields = this.renderRoot?.querySelectorAll<HTMLInputElement>('textarea, input:not([type=radio], [type=checkbox])') ?? [];
    for (const field of fields) field.value = '';
    this.forget();
    // At once: a page that is being left draws no more.
    if (this.hasUpdated) this.performUpdate();
  }

  /** Wipes where somebody can be there to notice: who comes back to a first page has to know why it is empty. */
  protected wipeAndTell(): void {
    this.wipe();
    this.announcer.say(this.wiped, {seen: true});
    void focusOn(this, '#title');
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
  protected renderIdle(texts: Omit<WipeTexts, 'limit' | 'wiped'>, wipe: () => void): TemplateResult | typeof nothing {
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
