import {html, LitElement, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {html as staticHtml, unsafeStatic} from 'lit/static-html.js';

import {type ReaderWidget, readerWidgets} from '../../src/elements/widgets.js';
import {declarations} from '../manifest.js';
import {school} from '../school.js';
import {isEnough, opaque, reached, type Reached} from './contrast.js';
import {propertiesOf, type ThemeName, themes} from './theme.js';

const schemes = ['light', 'dark'] as const;
type Scheme = (typeof schemes)[number];

/** The custom properties, from the manifest, with the name that each has in the tokens. */
const properties = (declarations.find(({name}) => name === 'Widget')?.cssProperties ?? []).map(
  ({name, description = '', default: unset = ''}) => ({
    isColour: unset.includes('#'),
    name,
    description,
    token: name.replace('--pleinwacht-', '').replace('text-quiet', 'quiet'),
  }),
);
const colours = properties.filter(({isColour}) => isColour);
const measures = properties.filter(({isColour}) => !isColour);

/** What a widget needs to show something of itself. */
const needs: Readonly<Partial<Record<ReaderWidget['name'], {reporter?: string; endpoint?: string}>>> = {
  'report-form': {reporter: 'self'},
  'answer-box': {endpoint: 'https://school.example/api'},
};

function drawn(name: ReaderWidget['name']): TemplateResult {
  const tag = unsafeStatic(`pleinwacht-${name}`);
  const {reporter, endpoint} = needs[name] ?? {};
  return staticHtml`<${tag} reporter=${reporter ?? nothing} endpoint=${endpoint ?? nothing} .school=${{...school, answers: true}}></${tag}>`;
}

/**
 * A place to try a theme: every custom property with the value it has now, a widget in light and in dark that follows at once, what the
 * contrast becomes, and the CSS to take along.
 */
export class ThemeDesk extends LitElement {
  /** The theme to begin with. */
  @property() theme: ThemeName = 'our-own';

  @state() private widget: ReaderWidget['name'] = 'report-form';
  /** What the theme sets, and what was changed since. */
  @state() private set: ReadonlyMap<string, string> = new Map();
  @state() private drawn: Partial<Record<Scheme, ReadonlyMap<string, string>>> = {};
  @state() private judged: readonly (Reached & {scheme: Scheme})[] = [];

  #dressed?: ReadonlyMap<string, string>;
  #shown?: ReaderWidget['name'];

  /** In the page itself, so that its styles hold. */
  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('theme')) void this.#begin();
    else void this.#dress();
  }

  protected override render(): TemplateResult {
    return html`
      <style>
        .panes {
          display: grid;
          grid-template-columns: repeat(auto-fit, minmax(min(20rem, 100%), 1fr));
          gap: 1.5rem;
        }
        .pane {
          max-block-size: 40rem;
          overflow: auto;
          border: 1px solid #d8d1c3;
          border-radius: 1rem;
        }
        .verdict {
          padding: 1rem 1.25rem;
          background: #f6f2e9;
          border-inline-start: 6px solid #0d5058;
        }
        .verdict.faint {
          background: #fcebe8;
          border-color: #b3261e;
        }
        .swatches {
          display: grid;
          grid-template-columns: repeat(auto-fit, minmax(min(19rem, 100%), 1fr));
          gap: 1rem 2rem;
        }
        .swatches fieldset {
          margin: 0;
          padding: 0;
          border: 0;
        }
        .swatches .both {
          display: flex;
          gap: 1rem;
        }
      </style>
      <div class="fields">
        <label
          >Begin with
          <select @change=${this.#handleTheme}>
            ${Object.entries(themes).map(([id, {name}]) => html`<option value=${id} ?selected=${id === this.theme}>${name}</option>`)}
          </select>
        </label>
        <label
          >Show
          <select @change=${this.#handleWidget}>
            ${readerWidgets.map(({name}) => html`<option value=${name} ?selected=${name === this.widget}>pleinwacht-${name}</option>`)}
          </select>
        </label>
      </div>

      <section aria-labelledby="verdict">
        <h2 id="verdict">Contrast</h2>
        ${this.#verdict()}
      </section>

      <div class="panes">
        ${schemes.map(
          (scheme) =>
            html`<section aria-label="A ${scheme} page">
              <h2>${scheme === 'light' ? 'Light' : 'Dark'}</h2>
              <div class="pane" data-scheme=${scheme} tabindex="0" role="region" aria-label="The widget on a ${scheme} page">
                ${drawn(this.widget)}
              </div>
            </section>`,
        )}
      </div>

      <section aria-labelledby="colours">
        <h2 id="colours">Colours</h2>
        <div class="swatches">${colours.map((one) => this.#swatch(one))}</div>
      </section>

      <section aria-labelledby="measures">
        <h2 id="measures">Size, corners and letters</h2>
        <div class="fields">${measures.map((one) => this.#measure(one))}</div>
      </section>

      <section aria-labelledby="css">
        <h2 id="css">The CSS to take along</h2>
        <pre tabindex="0" aria-label="CSS"><code>${this.css}</code></pre>
      </section>
    `;
  }

  /** The theme as it is now, for a page's own style sheet. */
  get css(): string {
    const lines = [...this.set].map(([name, value]) => `  ${name}: ${value};\n`);
    return lines.length > 0 ? `:root {\n${lines.join('')}}` : '/* Nothing is set: every value is Pleinwacht’s own. */';
  }

  #swatch({name, description}: (typeof colours)[number]): TemplateResult {
    const values = schemes.map((scheme) => hex(this.drawn[scheme]?.get(name)));
    return html`<fieldset>
      <legend><code>${name}</code></legend>
      <p class="quiet">${description}</p>
      <div class="both">
        ${schemes.map(
          (scheme, index) =>
            html`<label
              >${scheme === 'light' ? 'Light' : 'Dark'}
              <input
                type="color"
                .value=${values[index]!}
                aria-label="${name}, ${scheme}"
                @input=${(event: Event) =>
                  this.#change(name, `light-dark(${values.with(index, (event.target as HTMLInputElement).value).join(', ')})`)}
              />
            </label>`,
        )}
      </div>
    </fieldset>`;
  }

  #measure({name, description}: (typeof measures)[number]): TemplateResult {
    return html`<label
      ><code>${name}</code> <span class="quiet">${description}</span>
      <input
        .value=${this.set.get(name) ?? ''}
        placeholder="Pleinwacht’s own"
        @change=${(event: Event) => this.#change(name, (event.target as HTMLInputElement).value.trim())}
      />
    </label>`;
  }

  #verdict(): TemplateResult | typeof nothing {
    if (this.judged.length === 0) return nothing;
    const faint = this.judged.filter((pair) => !isEnough(pair));
    return html`
      <div role="status" class="verdict ${faint.length > 0 ? 'faint' : ''}">
        ${
          faint.length === 0
            ? html`<p><b>Enough contrast.</b> All ${this.judged.length} pairs of colours reach what WCAG 2 asks, in light and in dark.</p>`
            : html`<p><b>Too little contrast: do not publish this theme.</b> ${faint.length} of ${this.judged.length} pairs fall short:</p>
                <ul>
                  ${faint.map((pair) => html`<li>${inWords(pair)}</li>`)}
                </ul>`
        }
      </div>
      <details>
        <summary>Every pair of colours that meets in a widget</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">Page</th>
              <th scope="col">Pair</th>
              <th scope="col">Contrast</th>
              <th scope="col">Needs</th>
              <th scope="col">Verdict</th>
            </tr>
          </thead>
          <tbody>
            ${this.judged.map(
              (pair) =>
                html`<tr>
                  <td>${pair.scheme}</td>
                  <td>${pair.front} on ${pair.back}</td>
                  <td>${pair.ratio?.toFixed(1) ?? 'not to tell'}</td>
                  <td>${pair.least}</td>
                  <td>${isEnough(pair) ? 'enough' : 'too little'}</td>
                </tr>`,
            )}
          </tbody>
        </table>
      </details>
    `;
  }

  async #begin(): Promise<void> {
    this.set = propertiesOf(await themes[this.theme].css());
  }

  /** Puts the theme on both pages, and sees what becomes of their colours. */
  async #dress(): Promise<void> {
    if (this.set === this.#dressed && this.widget === this.#shown) return;
    [this.#dressed, this.#shown] = [this.set, this.widget];
    for (const scheme of schemes) {
      const pane = this.#pane(scheme);
      pane.removeAttribute('style');
      for (const [name, value] of this.set) pane.style.setProperty(name, value);
      pane.style.setProperty('color-scheme', scheme);
      await (pane.firstElementChild as LitElement).updateComplete;
    }
    this.drawn = Object.fromEntries(
      schemes.map((scheme) => [scheme, new Map(colours.map(({name, token}) => [name, this.#colour(scheme, token)]))]),
    );
    this.judged = schemes.flatMap((scheme) => reached((name) => this.#colour(scheme, name)).map((pair) => ({...pair, scheme})));
  }

  #pane(scheme: Scheme): HTMLElement {
    return this.querySelector<HTMLElement>(`[data-scheme=${scheme}]`)!;
  }

  /** As the widget draws it, by its name in the tokens. */
  #colour(scheme: Scheme, token: string): string {
    const probe = this.#pane(scheme).firstElementChild!.shadowRoot!.appendChild(document.createElement('i'));
    probe.style.color = `var(--_${token})`;
    const {color} = getComputedStyle(probe);
    probe.remove();
    return color;
  }

  #change(name: string, value: string) {
    const set = new Map(this.set);
    if (value) set.set(name, value);
    else set.delete(name);
    this.set = set;
  }

  #handleTheme(event: Event) {
    this.theme = (event.target as HTMLSelectElement).value as ThemeName;
  }

  #handleWidget(event: Event) {
    this.widget = (event.target as HTMLSelectElement).value as ReaderWidget['name'];
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'theme-desk': ThemeDesk;
  }
}

function inWords({scheme, front, back, ratio, least}: Reached & {scheme: Scheme}): string {
  const reaches = ratio === undefined ? 'lets through what is behind it, so nobody can promise' : `reaches ${ratio.toFixed(1)}, and needs`;
  return `On a ${scheme} page, ${front} on ${back} ${reaches} ${least}.`;
}

/** As a field for colours wants it. */
function hex(colour: string | undefined): string {
  const parts = colour && opaque(colour)?.match(/\d+/g);
  return parts ? `#${parts.map((part) => Number(part).toString(16).padStart(2, '0')).join('')}` : '#000000';
}
