import {css, html, nothing, type ReactiveController, type ReactiveControllerHost, render, type TemplateResult} from 'lit';

import facts from '../../content/languages.json' with {type: 'json'};
import {tellDeveloper} from '../../portal/developer-error.js';
import {registeredPacks} from '../../portal/packs.js';
import {followLanguage, languageAround, type PackController} from '../../portal/pack-controller.js';
import {globeIcon} from './icons.js';

/** By language: loads its words, which make themselves known. */
export type Translations = Readonly<Record<string, () => Promise<unknown>>>;

/** Where the switch stands, and what the page around offers. */
interface Around {
  readonly place: HTMLElement;
  /** As in the attribute `languages`. */
  readonly offered: () => string;
}

type Host = ReactiveControllerHost & HTMLElement;
type Facts = (typeof facts)['nl'];

const styles = css`
  .languages {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: end;
    gap: var(--_s1) var(--_s2);
    padding: var(--_s2) clamp(calc(var(--_unit) * 1.25), 5cqi, calc(var(--_unit) * 3)) 0;
    font-size: var(--_text-small);
    line-height: 1.4;
    color: var(--_quiet);
  }
  .languages[hidden] {
    display: none;
  }
  .languages label {
    display: inline-flex;
    align-items: center;
    gap: var(--_s1);
  }
  .languages select {
    font: inherit;
    color: var(--_text);
    background: var(--_surface);
    max-inline-size: 100%;
    min-block-size: calc(var(--_unit) * 2.75);
    padding-inline: 0.5em;
    border: 1.5px solid var(--_line-strong);
    border-radius: var(--_radius);
  }
  .languages p {
    margin: 0;
    flex: none;
    max-inline-size: 100%;
  }
  .languages p:empty {
    display: none;
  }
  /* What comes under it is not at the top any more. */
  .languages:not([hidden]) + div :is(.exitbar, .bar) {
    border-radius: 0;
  }
  @media print {
    .languages {
      display: none;
    }
  }
`;

/**
 * Lets a reader choose between the languages that the page offers. The page's own comes first, what is chosen is loaded then, and it is
 * remembered nowhere.
 */
export class LanguageSwitch implements ReactiveController {
  readonly #host: Host;
  readonly #packs: PackController<unknown, unknown>;
  readonly #translations: Translations;
  readonly #around: Around;
  /** Chosen, and on its way. */
  #coming: string | undefined;
  #failed: string | undefined;
  readonly #told = new Set<string>();
  #connected: AbortController | undefined;

  constructor(host: Host, packs: PackController<unknown, unknown>, translations: Translations, around: Around) {
    this.#host = host;
    this.#packs = packs;
    this.#translations = translations;
    this.#around = around;
    host.addController(this);
    host.requestUpdate();
  }

  hostConnected(): void {
    this.#connected = new AbortController();
    followLanguage(this.#host, this.#followPage, this.#connected.signal);
    this.#followPage();
  }

  hostDisconnected(): void {
    this.#connected?.abort();
  }

  hostUpdated(): void {
    const {place} = this.#around;
    const sheets = this.#host.shadowRoot!.adoptedStyleSheets;
    // What comes later may have put its own in their place.
    if (styles.styleSheet && !sheets.includes(styles.styleSheet)) sheets.push(styles.styleSheet);
    const offered = this.#offered;
    place.hidden = offered.length < 2;
    place.lang = this.#packs.current.lang;
    place.dir = this.#packs.dir;
    render(place.hidden ? nothing : this.#draw(offered), place);
  }

  /** The page may speak one that nobody loaded. */
  readonly #followPage = () => {
    const page = `${languageAround(this.#host)}-`.toLowerCase();
    const own = this.#offered.find((lang) => page.startsWith(`${lang}-`.toLowerCase()));
    if (own !== undefined && !this.#has(own)) void this.#load(own, () => {});
  };

  /** What the page offers and we have. */
  get #offered(): readonly string[] {
    const asked = this.#around
      .offered()
      .split(/[\s,]+/)
      .filter(Boolean);
    const known = [...new Set(asked)].filter((lang) => this.#has(lang) || lang in this.#translations);
    for (const lang of asked) {
      if (known.includes(lang) || this.#told.has(lang)) continue;
      this.#told.add(lang);
      const ours = [this.#packs.own, ...Object.keys(this.#translations)];
      tellDeveloper(this.#host, 'languages', `some of ${ours.join(', ')}, or what registerPack() was given`, lang);
    }
    return known;
  }

  #draw(offered: readonly string[]): TemplateResult {
    const {lang} = this.#packs.current;
    const now = this.#coming ?? lang;
    const choose = (event: Event) => void this.#choose((event.target as HTMLSelectElement).value);
    // Where the page speaks a language that is not offered, its words are one more.
    const all = offered.includes(lang) ? offered : [lang, ...offered];
    return html`
      <label
        >${globeIcon()} ${factsOf(lang).choose}
        <select @change=${choose}>
          ${all.map((one) => html`<option lang=${one} value=${one} .selected=${one === now}>${nameOf(one)}</option>`)}
        </select>
      </label>
      <p role="status" lang=${this.#failed ?? now}>${this.#said(now)}</p>
    `;
  }

  /** That it is waited for, that it did not come, or how the words were made as long as nobody who speaks the language has read them. */
  #said(now: string): string {
    if (this.#failed !== undefined) return factsOf(this.#failed).failed;
    if (this.#coming !== undefined) return factsOf(now).wait;
    const {madeBy, reviewedBy, unread} = factsOf(now);
    return madeBy === 'computer' && reviewedBy.length === 0 ? unread : '';
  }

  /** Whether its words are there. */
  #has(lang: string): boolean {
    const {own, current} = this.#packs;
    return lang === own || registeredPacks(current.widget).some((pack) => pack.lang === lang);
  }

  async #choose(lang: string): Promise<void> {
    await this.#load(lang, () => this.#packs.speak(lang));
  }

  async #load(lang: string, then: () => void): Promise<void> {
    this.#failed = undefined;
    this.#coming = lang;
    this.#host.requestUpdate();
    try {
      if (!this.#has(lang)) await this.#translations[lang]!();
      // Somebody may have chosen another meanwhile.
      if (this.#coming === lang) then();
    } catch (error) {
      console.error('pleinwacht: a language did not come.', error);
      if (this.#coming === lang) this.#failed = lang;
    }
    if (this.#coming === lang) this.#coming = undefined;
    this.#host.requestUpdate();
  }
}

/** What we say about a language, in that language; in Dutch for one that is not ours. */
function factsOf(lang: string): Facts {
  return (facts as Readonly<Record<string, Facts>>)[lang.split('-')[0]!] ?? facts.nl;
}

/** As its speakers call it. */
function nameOf(lang: string): string {
  return new Intl.DisplayNames([lang], {type: 'language'}).of(lang) ?? lang;
}
