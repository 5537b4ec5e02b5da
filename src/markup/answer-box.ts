import type {AnswerBoxPack} from '../elements/answer-box/answer-box.pack.js';
import {html, type Markup} from './html.js';
import {dangerItem, type MiniPage, people} from './mini-page.js';

/** What the words are for and whom to talk to. No inputs: what stood in them could be neither wiped nor sent. */
export function answerBox(page: MiniPage, {texts}: AnswerBoxPack): Markup {
  return html`
    ${page.heading(texts.title)}
    <p>${texts.lead}</p>
    <p>${texts.nothing.lost}</p>
    <ul>
      ${dangerItem(page)}
    </ul>
    ${page.heading(texts.talkNow, 1)} ${people(page, 'pupil')}
  `;
}
