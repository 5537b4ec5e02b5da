import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';

import {framed} from '../parts/fields.js';
import {heading} from '../parts/heading.js';
import type {InboxView} from './inbox-view.js';

interface TokenState {
  /** In words. */
  readonly fault: string | undefined;
  readonly visible: boolean;
}

/** Asks who reads, where the page around the inbox does not know it. */
export function tokenPage(
  view: InboxView,
  {fault, visible}: TokenState,
  acts: {open: (event: Event) => void; show: () => void},
): TemplateResult {
  const {busy, texts, level} = view;
  const {token} = texts;
  return html`
    <form class="stack" novalidate autocomplete="off" @submit=${acts.open}>
      <div class="tight">
        ${heading(level(), token.title)}
        <p>${token.lead}</p>
      </div>
      ${framed(
        texts.fields,
        {id: 'token', label: token.label, hint: token.hint, fault},
        (described, invalid) => html`
          <input
            class="narrow"
            id="token"
            type=${visible ? 'text' : 'password'}
            autocomplete="off"
            autocapitalize="off"
            spellcheck="false"
            aria-describedby=${described}
            aria-invalid=${invalid}
          />
          <label class="check">
            <input type="checkbox" .checked=${live(visible)} @change=${acts.show} />
            ${token.show}
          </label>
        `,
      )}
      <div class="btns">
        <button class=${busy ? 'btn busy' : 'btn'} type="submit" aria-disabled=${busy ? 'true' : nothing}>
          ${busy ? token.opening : token.open}
        </button>
      </div>
      <p class="quiet small">${token.kept}</p>
    </form>
  `;
}

/** Where the page around the inbox knows who reads: before it is opened, and after everything was taken off the screen. */
export function closedPage({busy, texts, level}: InboxView, open: () => void): TemplateResult {
  const {closed} = texts;
  return html`
    ${heading(level(), busy ? closed.opening : closed.title)}
    <div class="btns">
      <button class=${busy ? 'btn busy' : 'btn'} type="button" aria-disabled=${busy ? 'true' : nothing} @click=${open}>
        ${busy ? closed.opening : closed.open}
      </button>
    </div>
  `;
}

/** Where there is no address to read from. */
export function nowherePage({texts: {nowhere}, level}: InboxView): TemplateResult {
  return html`
    ${heading(level(), nowhere.title)}
    <p>${nowhere.text}</p>
  `;
}
