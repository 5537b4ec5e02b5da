import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';

import type {DeskWords} from '../../content/structure/texts/desk.js';
import type {FieldTexts} from '../../content/structure/texts/shared.js';
import {framed} from './fields.js';
import {heading, type HeadingLevel} from './heading.js';

export interface TokenTexts extends Record<keyof DeskWords['token'], string> {
  readonly title: string;
  readonly lead: string;
  readonly open: string;
}

interface TokenView {
  /** A request is under way. */
  readonly busy: boolean;
  readonly texts: {readonly token: TokenTexts; readonly fields: FieldTexts};
}

interface TokenState {
  /** In words. */
  readonly fault: string | undefined;
  readonly visible: boolean;
  readonly level: HeadingLevel;
  /** Where its title is not the page's own. */
  readonly titleId: string;
}

/** Asks who reads, where the page around does not know it. */
export function tokenForm(
  {busy, texts}: TokenView,
  {fault, visible, level, titleId}: TokenState,
  acts: {open: (event: Event) => void; show: () => void},
): TemplateResult {
  const {token} = texts;
  return html`
    <form class="stack" novalidate autocomplete="off" @submit=${acts.open}>
      <div class="tight">
        ${heading(level, token.title, titleId)}
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

/** What is wrong with a token before it is tried, in words. */
export function tokenFault(token: string, {empty, wrong}: TokenTexts): string | undefined {
  if (token === '') return empty;
  // What cannot stand in a header cannot be a token either.
  return /^[\x21-\x7e]+$/.test(token) ? undefined : wrong;
}

export interface ClosedTexts {
  readonly title: string;
  readonly open: string;
  readonly opening: string;
}

/** Where the page around knows who reads: before it is opened, and after everything was taken off the screen. */
export function closedPage(texts: ClosedTexts, busy: boolean, level: HeadingLevel, open: () => void): TemplateResult {
  return html`
    ${heading(level, busy ? texts.opening : texts.title)}
    <div class="btns">
      <button class=${busy ? 'btn busy' : 'btn'} type="button" aria-disabled=${busy ? 'true' : nothing} @click=${open}>
        ${busy ? texts.opening : texts.open}
      </button>
    </div>
  `;
}
