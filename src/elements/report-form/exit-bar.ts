import {html, nothing, type TemplateResult} from 'lit';

import {counted} from '../../content/form/fill.js';
import {helplineList} from '../parts/helpline-list.js';
import {exitIcon} from '../parts/icons.js';
import {crisisLines, type FirstView} from './first-view.js';

/**
 * The bar that is on every page: the quick exit, how it goes by keys and by fingers, and whom to talk to instead.
 * @param left presses that are still needed.
 */
export function exitBar(view: FirstView, left: number | undefined, exit: () => void): TemplateResult {
  const {texts, language} = view;
  return html`
    <div class="exitbar">
      <div class="bar">
        <p class="keys">${texts.exitHint}</p>
        <p class="fingers">${texts.exitHintTouch}</p>
        <details class="talk" part="talk">
          <summary class="btn soft">${texts.talkBar}</summary>
          ${helplineList(crisisLines(view), texts.newTab)}
        </details>
        <button class="btn exit" part="exit" type="button" @click=${exit}>${exitIcon()} ${texts.exit}</button>
        <span class="hush" role="status">${left ? counted(texts.exitCountdown, language, left) : nothing}</span>
      </div>
    </div>
    <p class="fingers below">${texts.exitHintTouch}</p>
  `;
}
