import {html, nothing, type TemplateResult} from 'lit';

import {counted, type Counted} from '../../content/form/fill.js';
import type {Helpline} from '../../protocol/school/helpline.js';
import {helplineList} from './helpline-list.js';
import {exitIcon} from './icons.js';

interface ExitTexts {
  readonly exit: string;
  readonly exitHint: string;
  readonly exitHintTouch: string;
  readonly exitCountdown: Counted;
}

/**
 * The bar that is on every page: the quick exit, and how it goes by keys and by fingers.
 * @param left presses that are still needed.
 * @param also what else is in it.
 */
export function exitBar(
  texts: ExitTexts,
  language: string,
  left: number | undefined,
  exit: () => void,
  also: TemplateResult | typeof nothing = nothing,
): TemplateResult {
  return html`
    <div class="exitbar">
      <div class="bar">
        <p class="keys">${texts.exitHint}</p>
        <p class="fingers">${texts.exitHintTouch}</p>
        ${also}
        <button class="btn exit" part="exit" type="button" @click=${exit}>${exitIcon()} ${texts.exit}</button>
        <span class="hush" role="status">${left ? counted(texts.exitCountdown, language, left) : nothing}</span>
      </div>
    </div>
    <p class="fingers below">${texts.exitHintTouch}</p>
  `;
}

/** Whom to talk to instead, folded: for in the bar. */
export function talkInBar(texts: {readonly talkBar: string; readonly newTab: string}, lines: readonly Helpline[]): TemplateResult {
  return html`
    <details class="talk" part="talk">
      <summary class="btn soft">${texts.talkBar}</summary>
      ${helplineList(lines, texts.newTab)}
    </details>
  `;
}
