import {html, type PropertyValues, type TemplateResult} from 'lit';

import {tellDeveloper} from '../../portal/developer-error.js';
import {SettingsProvider} from '../../portal/settings-context.js';
import type {School} from '../../protocol/school/school.js';
import {SettingsElement} from '../base/settings-element.js';

/**
 * Gives the widgets inside it the school and the place to send to. It draws nothing of its own.
 *
 * @element pleinwacht-portal
 * @slot - The page's own content, with widgets anywhere inside it.
 * @slot school - A `<script type="application/json">` that describes the school.
 */
export class Portal extends SettingsElement {
  readonly #provider = new SettingsProvider(this, this.settings);

  /** The settings are joined by now; in `willUpdate` they would be those of the update before. */
  protected override update(changed: PropertyValues<this>): void {
    this.#provider.give(this.settings);
    super.update(changed);
  }

  protected override render(): TemplateResult {
    return html`<slot></slot><slot name="school" hidden @slotchange=${this.#handleSchool}></slot>`;
  }

  #handleSchool(event: Event) {
    const [script] = (event.target as HTMLSlotElement).assignedElements();
    if (!script || this.school) return;
    try {
      this.school = JSON.parse(script.textContent ?? '') as School;
    } catch (error) {
      tellDeveloper(this, 'slot="school"', 'JSON that describes a school', error);
    }
  }
}
