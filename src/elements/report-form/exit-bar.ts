import {html, type TemplateResult} from 'lit';

import {exitBar as bar} from '../parts/exit-bar.js';
import {helplineList} from '../parts/helpline-list.js';
import {crisisLines, type FirstView} from './first-view.js';

/**
 * The bar that is on every page: the quick exit, and whom to talk to instead.
 * @param left presses that are still needed.
 */
export function exitBar(view: FirstView, left: number | undefined, exit: () => void): TemplateResult {
  const {texts, language} = view;
  const talk = html`
    <details class="talk" part="talk">
      <summary class="btn soft">${texts.talkBar}</summary>
      ${helplineList(crisisLines(view), texts.newTab)}
    </details>
  `;
  return bar(texts, language, left, exit, talk);
}
