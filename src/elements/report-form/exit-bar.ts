import {html, nothing, type TemplateResult} from 'lit';

import {counted} from '../../content/form/fill.js';
import {exitIcon} from '../parts/icons.js';
import type {ReportFormTexts} from './report-form.texts.js';

/** The bar that is on every page: the quick exit, and how it goes by keys and by fingers. @param left presses that are still needed. */
export function exitBar(texts: ReportFormTexts, language: string, left: number | undefined, exit: () => void): TemplateResult {
  return html`
    <div class="exitbar">
      <div class="bar">
        <p class="keys">${texts.exitHint}</p>
        <p class="fingers">${texts.exitHintTouch}</p>
        <button class="btn exit" part="exit" type="button" @click=${exit}>${exitIcon()} ${texts.exit}</button>
        <span class="hush" role="status">${left ? counted(texts.exitCountdown, language, left) : nothing}</span>
      </div>
    </div>
  `;
}
