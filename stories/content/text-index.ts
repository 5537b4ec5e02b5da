import {html, LitElement, type TemplateResult} from 'lit';
import {state} from 'lit/decorators.js';

import {catalogueEntries, sourcesOf} from '../../src/content/sources.js';
import type {Source} from '../../src/content/form/source.js';
import {editions} from './editions.js';
import {itemsOf} from './items.js';

/** The source documents by their numbers in the catalogue. */
const documents: Readonly<Record<string, string>> = {
  '000': 'School & Veiligheid',
  '001': 'a module on interventions',
  '002': 'a guide of Hanze',
  '003': 'a school’s own protocol',
  '004': 'an article in HJK',
};

interface Row {
  edition: string;
  id: string;
  texts: readonly string[];
  sources: readonly Source[];
  /** All that a search looks through, in small letters. */
  searched: string;
}

const rows: readonly Row[] = editions.flatMap(({name, content, sources}) =>
  itemsOf(content)
    .filter(({id}) => sources[id])
    .map(({id, texts}) => {
      const own = {edition: name, id, texts: texts.filter(isText), sources: sourcesOf(id, sources)};
      const from = own.sources.map((source) => (source.kind === 'general' ? source.url : `${source.section} ${source.ids.join(' ')}`));
      return {...own, searched: [name, id, ...own.texts, ...from].join(' ').toLowerCase()};
    }),
);

const leftOut = editions.flatMap(({name, leftOut}) => Object.entries(leftOut).map(([id, reason]) => ({edition: name, id, reason})));
const carried = new Set(rows.flatMap(({sources}) => sources.flatMap((source) => (source.kind === 'seed' ? source.ids : []))));

/** Not a word that only machinery reads. */
function isText(text: string): boolean {
  return !/^[a-z][a-z0-9-]*$/.test(text);
}

const atFirst = 40;

/** Every text that the library holds, with its source: to be searched and narrowed down. */
export class TextIndex extends LitElement {
  @state() private query = '';
  @state() private edition = '';
  @state() private from = '';
  @state() private most = atFirst;

  /** In the page itself, so that its styles hold. */
  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override render(): TemplateResult {
    const found = rows.filter(
      ({edition, sources, searched}) =>
        (!this.edition || edition === this.edition) &&
        (!this.from || sources.some((source) => (source.kind === 'general' ? 'general' : source.document) === this.from)) &&
        searched.includes(this.query.toLowerCase()),
    );
    return html`
      <style>
        @media (max-width: 45rem) {
          .texts :is(table, tbody, tr, td) {
            display: block;
          }
          .texts thead {
            display: none;
          }
          .texts tr {
            padding-block: 0.75rem;
            border-block-end: 1px solid #d8d1c3;
          }
          .texts.texts td {
            inline-size: auto;
            padding-block: 0.15rem;
            border: 0;
          }
        }
        .texts p {
          margin: 0 0 0.4rem;
        }
        .texts td:first-child {
          inline-size: 55%;
        }
      </style>
      <p>
        ${rows.length} items in ${editions.length} editions carry ${carried.size} of the ${catalogueEntries.length} facts that the source
        documents hold; ${leftOut.length} are left out, each with a reason. What the documents do not hold, such as a helpline, comes from
        elsewhere, with the day on which somebody checked it.
      </p>
      <div class="fields">
        <label>Search <input type="search" @input=${this.#handleSearch} placeholder="a word, an item, a fact" /></label>
        <label
          >Edition
          <select @change=${this.#handleEdition}>
            <option value="">all</option>
            ${editions.map(({name}) => html`<option>${name}</option>`)}
          </select>
        </label>
        <label
          >Source
          <select @change=${this.#handleFrom}>
            <option value="">all</option>
            ${Object.entries(documents).map(([number, name]) => html`<option value=${number}>${number}: ${name}</option>`)}
            <option value="general">elsewhere</option>
          </select>
        </label>
      </div>
      <section class="texts" aria-labelledby="texts">
        <h2 id="texts">Texts</h2>
        <p role="status">${found.length === 0 ? 'Nothing holds that.' : `${found.length} of ${rows.length} items.`}</p>
        <table role="table" aria-labelledby="texts">
          <thead>
            <tr role="row">
              <th scope="col" role="columnheader">Text</th>
              <th scope="col" role="columnheader">Item</th>
              <th scope="col" role="columnheader">Source</th>
            </tr>
          </thead>
          <tbody>
            ${found.slice(0, this.most).map(row)}
          </tbody>
        </table>
        ${
          found.length > this.most
            ? html`<p>
                <button type="button" @click=${() => (this.most += 200)}>Show more of the ${found.length - this.most} others</button>
              </p>`
            : ''
        }
      </section>
      <section aria-labelledby="left-out">
        <h2 id="left-out">Left out, and why</h2>
        <ul>
          ${leftOut.map(
            ({edition, id, reason}) => html`<li><code>${id}</code> (${placeOf(id)}; it would have been in ${edition}): ${reason}</li>`,
          )}
        </ul>
      </section>
    `;
  }

  #handleSearch(event: Event) {
    this.query = (event.target as HTMLInputElement).value.trim();
    this.most = atFirst;
  }

  #handleEdition(event: Event) {
    this.edition = (event.target as HTMLSelectElement).value;
    this.most = atFirst;
  }

  #handleFrom(event: Event) {
    this.from = (event.target as HTMLSelectElement).value;
    this.most = atFirst;
  }
}

function row({edition, id, texts, sources}: Row): TemplateResult {
  return html`<tr role="row">
    <td role="cell" lang="nl">${texts.map((text) => html`<p>${text}</p>`)}</td>
    <td role="cell"><code>${id}</code><br /><span class="quiet">${edition}</span></td>
    <td role="cell">${sources.map((source) => html`<p>${origin(source)}</p>`)}</td>
  </tr>`;
}

function origin(source: Source): TemplateResult {
  if (source.kind === 'general') {
    return html`<a href=${source.url} rel="noreferrer">${new URL(source.url).hostname}</a>, as stored copies had it on ${source.checkedOn}`;
  }
  return html`${source.document}: ${documents[source.document]}, “${source.section}”<br />${source.ids.map(
      (id) => html`<code>${id}</code> `,
    )}`;
}

function placeOf(id: string): string {
  const entry = catalogueEntries.find((one) => one.id === id);
  return entry ? `${entry.document}, “${entry.section}”` : 'no such fact';
}
