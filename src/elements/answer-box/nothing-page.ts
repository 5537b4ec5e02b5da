import {html, type TemplateResult} from 'lit';

import {heading} from '../parts/heading.js';
import type {BoxView} from './box-view.js';
import {talkNow} from './words-page.js';

/** What was there is not, or never was; and after everything was taken back. */
export function nothingPage(view: BoxView, withdrawn: boolean, again: () => void): TemplateResult {
  const {nothing: words, withdraw} = view.texts;
  return html`
    <div class="tight form">
      ${heading(view.level(), withdrawn ? withdraw.done : words.title)}
      ${
        withdrawn
          ? html`<p class="lead">${withdraw.doneText}</p>`
          : html`<p class="lead">${words.text}</p>
              <p>${words.lost}</p>`
      }
    </div>
    <div class="btns"><button class="btn second" type="button" @click=${again}>${words.again}</button></div>
    ${talkNow(view)}
  `;
}
