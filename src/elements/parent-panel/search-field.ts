import {html, nothing, type TemplateResult} from 'lit';

import {counted} from '../../content/form/fill.js';
import type {PanelView} from './panel-view.js';
import type {Hit} from './search.js';

interface SearchActs {
  focus: () => void;
  search: (query: string) => void;
  go: (id: string, passage: HTMLElement) => void;
  titleOf: (id: string) => string;
}

/** Looks for words in the whole panel, and leads to where they stand. Nothing leaves the page. */
export function searchField({texts, language}: PanelView, query: string, hits: readonly Hit[], acts: SearchActs): TemplateResult {
  const long = query.trim().length > 1;
  return html`
    <div class="stack search" part="search">
      <div class="field">
        <label for="search">${texts.search.label}</label>
        <input
          id="search"
          type="search"
          autocomplete="off"
          spellcheck="false"
          .value=${query}
          @focus=${() => acts.focus()}
          @input=${(event: Event) => acts.search((event.target as HTMLInputElement).value)}
        />
        <span role="status"
          >${long ? (hits.length > 0 ? counted(texts.search.found, language, hits.length) : texts.search.nothing) : nothing}</span
        >
      </div>
      ${
        hits.length > 0
          ? html`<ul class="lines plain">
              ${hits.map(
                ({id, passage, words, count}) => html`
                  <li>
                    <button class="btn soft" type="button" @click=${() => acts.go(id, passage)}>${acts.titleOf(id)}</button>
                    <span class="quiet small"
                      >${words} ${count > 1 ? `(${counted(texts.search.more, language, count - 1)})` : nothing}</span
                    >
                  </li>
                `,
              )}
            </ul>`
          : nothing
      }
    </div>
  `;
}
