import {type PropertyValues, ReactiveElement} from 'lit';

import {tellDeveloper} from '../../portal/developer-error.js';
import {SettingsProvider} from '../../portal/settings-context.js';
import type {School} from '../../protocol/school/school.js';
import {SettingsElement} from '../base/settings-element.js';

/**
 * Gives the widgets inside it the school and the place to send to. It draws nothing: there is nothing of ours between the page and its own
 * content, and so nothing that can fail and take it away.
 *
 * @element pleinwacht-portal
 * @slot - The page's own content, with widgets anywhere inside it.
 * @slot school - A `<script type="application/json">` that describes the school, anywhere inside it.
 */
export class Portal extends SettingsElement {
  readonly #provider = new SettingsProvider(this, this.settings);
  /** The script can come later than the tag around it, and its words later than the script. */
  readonly #changes = new MutationObserver(() => this.#readSchool());
  /** What stood in the script when it was read. */
  #read: string | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#changes.observe(this, {childList: true, subtree: true, characterData: true});
    document.addEventListener('DOMContentLoaded', this.#readSchool);
    this.#readSchool();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#changes.disconnect();
    document.removeEventListener('DOMContentLoaded', this.#readSchool);
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  /** The settings are joined by now; in `willUpdate` they would be those of the update before. */
  protected override update(changed: PropertyValues<this>): void {
    this.#provider.give(this.settings);
    // Not that of LitElement, which would draw.
    ReactiveElement.prototype['update'].call(this, changed);
  }

  readonly #readSchool = () => {
    if (this.school) return this.#changes.disconnect();
    // Editors put a paragraph around it.
    const texts = [...this.querySelectorAll('[slot*=school i]')]
      .filter((one) => one.closest('pleinwacht-portal') === this)
      .map((one) => (one as HTMLTemplateElement).content?.textContent ?? one.textContent);
    // An editor leaves an empty one behind.
    const text = texts.find((one) => one.includes('{')) ?? texts[0];
    if (text === undefined || text === this.#read) return;
    try {
      this.school = JSON.parse(unwrapped(text)) as School;
    } catch (error) {
      // Half of it is no fault as long as the other half is on its way.
      if (document.readyState === 'loading') return;
      tellDeveloper(this, 'slot="school"', 'JSON that describes a school', error);
    }
    this.#read = text;
  };
}

/**
 * The JSON as it was meant. Editors of pages put a comment, CDATA or paragraphs around it and in it, hard spaces, words for spaces and other
 * quotes; people put a comma behind the last, and notes.
 */
function unwrapped(text: string): string {
  const straight = text.includes('"')
    ? text
    : text.replace(/&(amp;)?(quot|[lrb]dquo|#(34|x22|822[0-2]|8243|x201[c-e]));|[\u201c-\u201f]/gi, '"');
  const json = straight.replace(
    /"(?:[^"\\]|\\.)*"|\/\*[^]*?\*\/|\/\/[^\n{]*\n|<!--|-->|<\/?[a-z][^>]*>|&nbsp;|[^\S\n]|\p{Cf}/giu,
    (part) => (part[0] === '"' ? part.replace(/[\n\r\t]/g, ' ') : ' '),
  );
  const inside = json.slice(Math.max(0, json.indexOf('{')), json.lastIndexOf('}') + 1 || undefined);
  return inside.replace(/"(?:[^"\\]|\\.)*"|,(?=\s*[}\]])/g, (part) => (part === ',' ? '' : part));
}
