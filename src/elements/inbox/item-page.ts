import {html, nothing, type TemplateResult} from 'lit';

import {fill} from '../../content/form/fill.js';
import type {InboxItem} from '../../protocol/wire/inbox.js';
import {saveChecklist} from '../parts/checklist-file.js';
import {heading, noteTitle} from '../parts/heading.js';
import {backIcon} from '../parts/icons.js';
import {sheetOf} from './beside.js';
import type {CasesDrawn} from './case-place.js';
import type {InboxView} from './inbox-view.js';
import {toSheet} from './sheet.js';
import {sheetParts} from './sheet-view.js';
import {standOf, stateMark} from './state-mark.js';
import {urgencyOf} from './urgency.js';
import {addresseeInWords, longDay} from './words.js';

interface ItemState {
  /** What belongs together with it. */
  readonly links: TemplateResult;
  /** The case that it belongs to, and a place to begin one. */
  readonly cases: CasesDrawn;
  /** A list beside others, if it is one. */
  readonly beside: TemplateResult | typeof nothing;
  /** What was written to and fro with the reporter, if they can come back. */
  readonly thread: TemplateResult | typeof nothing;
  /** Versions of the same case that the item itself does not name, by their id. */
  readonly otherVersions: readonly string[];
  /** Whether a version can be there for this reader. */
  readonly isThere: (id: string) => boolean;
  readonly leave: TemplateResult;
}

interface ItemActs {
  readonly back: () => void;
  readonly open: (id: string) => void;
  readonly handle: () => void;
  readonly renew: () => void;
  readonly print: () => void;
  readonly askErase: () => void;
}

/** One submission, with what can be done with it. */
export function itemPage(
  view: InboxView,
  item: InboxItem,
  {otherVersions, isThere, leave, thread, links, beside, cases}: ItemState,
  acts: ItemActs,
): TemplateResult {
  const {texts, level} = view;
  const words = texts.sheet;
  const sheet = toSheet(view, item);
  const urgency = urgencyOf(item);
  const handled = standOf(item.state) === 'closed';
  const receivedOn = fill(words.receivedOn, {day: longDay(view, item.receivedOn)});
  const reference = fill(words.reference, {id: item.id.slice(0, 6)});
  /** Both are one case: a sender who did not know whether the first had arrived edited it and sent it again. */
  const relation = (id: string, says: string, show: string, missing: string = says) => html`
    <div class="note">
      <p>${isThere(id) ? says : missing}</p>
      ${isThere(id) ? html`<div class="btns"><button class="btn second" type="button" @click=${() => acts.open(id)}>${show}</button></div>` : nothing}
    </div>
  `;
  return html`
    <div class="bar">
      <button class="btn soft back" type="button" @click=${acts.back}>${backIcon()} ${words.back}</button>
      ${leave}
    </div>
    <div class="tight">
      ${heading(level(), sheet.kind)}
      <p class="lead">${sheet.from}</p>
      <div class="facts">
        <p>${receivedOn}</p>
        <p>${fill(words.addressee, {who: addresseeInWords(view, item.addressee)})}</p>
        <p class="stand ${item.state}">${stateMark(item.state)} ${texts.states[standOf(item.state)]}</p>
      </div>
    </div>
    ${
      urgency
        ? html`<div class="note warn">
            ${noteTitle(level(1), texts.list.urgent[urgency], 'urgent')}
            <p>${texts.urgent[urgency]}</p>
          </div>`
        : nothing
    }
    ${cases.note} ${item.replacedBy ? relation(item.replacedBy, words.replacedBy, words.showNewer) : nothing}
    ${item.replaces ? relation(item.replaces, words.replaces, words.showEarlier, words.noEarlier) : nothing}
    ${otherVersions.map((id) => relation(id, words.otherVersion, words.showOther))} ${sheetParts(view, sheet)} ${beside} ${thread}
    ${cases.part} ${links}
    <p class="quiet small no-print">${reference}</p>
    <p class="on-paper"><span>${words.confidential}</span><span>${reference}</span></p>
    <div class="btns">
      <button class=${handled ? 'btn second' : 'btn'} type="button" @click=${acts.handle}>
        ${handled ? words.unhandle : words.handle}
      </button>
      <button class="btn second" type="button" @click=${acts.print}>${words.print}</button>
      ${
        item.kind === 'checklist'
          ? html`<button class="btn second" type="button" @click=${() => saveChecklist(sheetOf(item), words.checklistFile)}>
              ${words.save}
            </button>`
          : nothing
      }
      <button class="btn soft" type="button" @click=${acts.renew}>${words.renew}</button>
      <button class="btn soft" type="button" @click=${acts.askErase}>${words.erase}</button>
    </div>
  `;
}
