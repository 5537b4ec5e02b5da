import {html, LitElement, type PropertyValues, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';

import {tellDeveloper} from '../../portal/developer-error.js';
import {SettingsProvider} from '../../portal/settings-context.js';
import {SettingsController} from '../../portal/settings-controller.js';
import type {RequestHeaders, Transport} from '../../portal/submit.js';
import type {SchoolType} from '../../protocol/scalars.js';
import type {School} from '../../protocol/school.js';
import {version} from '../version.js';

/**
 * Gives the widgets inside it the school and the place to send to. It draws nothing of its own.
 *
 * @element pleinwacht-portal
 * @slot - The page's own content, with widgets anywhere inside it.
 * @slot school - A `<script type="application/json">` that describes the school.
 */
export class Portal extends LitElement {
  static readonly version = version;

  /** Address that receives submissions: https, or http on localhost. Used exactly as given. */
  @property() endpoint: string | undefined;

  /** Address of a school JSON; the only request that is made before somebody sends. */
  @property({attribute: 'school-src'}) schoolSrc: string | undefined;

  /** The school as an object; wins over the inline script, as that wins over `school-src`. */
  @property({attribute: false}) school: School | undefined;

  /** Which content is shown: `kleuters`, `po` or `vo`. */
  @property({attribute: 'school-type'}) schoolType: SchoolType | undefined;

  /** Replaces `fetch`, for portals with a session, a CSRF token or a native bridge. */
  @property({attribute: false}) transport: Transport | undefined;

  /** Headers for a gateway, asked for before every attempt. */
  @property({attribute: false}) requestHeaders: RequestHeaders | undefined;

  readonly #settings = new SettingsController(this);
  readonly #provider = new SettingsProvider(this, this.#settings.current);

  /** The settings are joined by now; in `willUpdate` they would be those of the update before. */
  protected override update(changed: PropertyValues<this>): void {
    this.#provider.give(this.#settings.current);
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
