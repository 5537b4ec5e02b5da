import {html, nothing, type TemplateResult} from 'lit';

import type {PartTexts} from '../../content/structure/texts/shared.js';
import {heading, type HeadingLevel} from '../parts/heading.js';
import {backIcon} from '../parts/icons.js';
import type {CodeController} from './code-controller.js';

/** What a page with a code needs to draw itself. */
interface CarryView {
  readonly texts: {
    readonly back: string;
    readonly part: PartTexts;
    readonly carry: Readonly<Record<'title' | 'lead' | 'code' | 'what' | 'who' | 'tooLarge' | 'address', string>>;
  };
  readonly level: () => HeadingLevel;
  readonly back: () => void;
}

/** Whether this page has an address that another screen can open. */
export function hasAddress(): boolean {
  return /^https?:$/.test(location.protocol);
}

/** What is on this screen as a code, for the camera of another. Where it does not fit: what there is instead. */
export function carryPage(
  {texts, level, back}: CarryView,
  address: string | undefined,
  code: CodeController,
  {why = texts.carry.tooLarge, instead = nothing}: {why?: string | undefined; instead?: unknown} = {},
): TemplateResult {
  const {carry} = texts;
  return html`
    <div class="tight form">
      <button class="btn soft back" type="button" @click=${back}>${backIcon()} ${texts.back}</button>
      ${heading(level(), carry.title)}
      <p class="lead">${carry.lead}</p>
    </div>
    ${
      address === undefined
        ? html`<div class="note watch form"><p>${why}</p></div>
            ${instead}`
        : html`
            <div class="carry">${code.draw(address, carry.code, texts.part)}</div>
            <div class="note form">
              <p>${carry.what}</p>
              <p>${carry.who}</p>
            </div>
            <div class="tight">
              <p id="address">${carry.address}</p>
              <p class="address small" dir="ltr" tabindex="0" role="group" aria-labelledby="address">${address}</p>
            </div>
          `
    }
  `;
}
