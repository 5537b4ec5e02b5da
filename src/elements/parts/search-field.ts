import {html, type TemplateResult} from 'lit';

import type {Found} from './search-found.js';

interface SearchActs {
  readonly focus: () => void;
  readonly search: (query: string) => void;
}

/**
 * The field to search in, and what was found.
 * @param label over it. @param found once it can be looked for.
 */
export function searchField(label: string, query: string, acts: SearchActs, found: Found | undefined): TemplateResult {
  return html`
    <div class="stack search" part="search">
      <div class="field">
        <label for="search">${label}</label>
        <input
          id="search"
          type="search"
          autocomplete="off"
          spellcheck="false"
          .value=${query}
          @focus=${acts.focus}
          @input=${(event: Event) => acts.search((event.target as HTMLInputElement).value)}
        />
        <span role="status">${found?.said}</span>
      </div>
      ${found?.below}
    </div>
  `;
}
