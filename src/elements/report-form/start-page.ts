import {html, nothing, type TemplateResult} from 'lit';

import {alternatives, counted, fill} from '../../content/form/fill.js';
import type {Message} from '../../content/form/report-form.js';
import {towardsAdultFigure} from '../parts/figures.js';
import {heading, noteTitle} from '../parts/heading.js';
import {helplineList, outsideLink, peopleList, phoneNumber} from '../parts/helpline-list.js';
import {dangerNumber} from '../parts/whom-to-call.js';
import {nextIcon} from '../parts/icons.js';
import {offeredRecipients} from '../../protocol/school/promises.js';
import {type FormView, helplinesOf, isAdult, promisedIn, say} from './form-view.js';

/** Before the first question: danger first, then what telling is, and who can read it. */
export function startPage(view: FormView, begin: () => void): TemplateResult {
  const {texts, content} = view;
  return html`
    ${title(view)} ${danger(view)}
    ${
      isAdult(view)
        ? nothing
        : html`<div class="tight form">
            ${heading(view.level(1), say(view, content.notSnitching.title), 'not-snitching')}
            ${paragraphs(view, content.notSnitching.messages)}
          </div>`
    }
    ${readers(view)}
    <p class="quiet small">${counted(say(view, texts.idle.limit), view.language, view.idleMinutes)}</p>
    <div class="btns">
      <button class="btn" part="start" type="button" @click=${begin}>${say(view, texts.start)} ${nextIcon()}</button>
    </div>
  `;
}

/** Where the form cannot send: whom to turn to instead. */
export function elsewherePage(view: FormView): TemplateResult {
  const {texts, content, school, schoolSettled} = view;
  return html`
    ${title(view)} ${danger(view)}
    <div class="tight form">
      <p class="quiet">${say(view, texts.unavailable)}</p>
      ${heading(view.level(1), say(view, content.elsewhere.title), 'elsewhere')} ${paragraphs(view, content.elsewhere.messages)}
    </div>
    ${schoolSettled && school.contacts?.length ? peopleList(school.contacts, content.roleNames) : nothing}
    ${helplineList(helplinesOf(view), texts.newTab)}
  `;
}

/** "Wie kan dit lezen?", worked out from how the form stands in the page. */
export function readers(view: FormView): TemplateResult {
  const {texts, content, school} = view;
  const names = offeredRecipients(school, {})
    .filter(({outsideTeam}) => !outsideTeam)
    .map(({label}) => label);
  const outside = offeredRecipients(school, {adult: true}).map(({label}) => label);
  const {framed, signedIn, inline} = content.readers;
  const mounted = inOurOwnFrame() ? framed : view.signedIn ? signedIn : inline;
  return html`
    <details class="more" part="readers">
      <summary>${nextIcon()} ${content.readers.title}</summary>
      <div class="body">
        <p>
          ${names.length > 0 ? fill(texts.recipients, {names: alternatives(names, texts.lists)}) : texts.someoneAtSchool}
          ${outside.length > 0 ? fill(texts.outsideOnly, {who: alternatives(outside, texts.lists)}) : nothing}
        </p>
        ${paragraphs(view, [...mounted, ...content.readers.always])}
        ${promisedIn(view, {kind: 'report'}, 'kept').map((words) => html`<p>${words}</p>`)}
        ${school.privacyUrl ? html`<p class="alone">${outsideLink(school.privacyUrl, texts.privacy, texts.newTab)}</p>` : nothing}
      </div>
    </details>
  `;
}

function title(view: FormView): TemplateResult {
  return html`
    <div class="head">
      ${towardsAdultFigure()}
      <div class="tight">
        ${heading(view.level(), say(view, view.content.title))}
        <p class="lead">${say(view, view.content.lead)}</p>
      </div>
    </div>
  `;
}

function danger(view: FormView): TemplateResult {
  const {danger, helplines} = view.content;
  return html`
    <div class="note urgent form">
      ${noteTitle(view.level(1), say(view, danger.title), 'danger')} ${paragraphs(view, danger.messages)}
      ${phoneNumber(dangerNumber(view.school, helplines))}
    </div>
  `;
}

export function paragraphs(view: FormView, messages: readonly Message[]): readonly TemplateResult[] {
  return messages.map((message) => html`<p>${say(view, message.text)}</p>`);
}

/**
 * Whether nobody but us can read along: on the page that we made for frames, which says so itself, and with every page around it of another
 * origin. Any other page can stand in a frame too, and has scripts of its own.
 */
function inOurOwnFrame(): boolean {
  if (!(Symbol.for('pleinwacht.frame') in globalThis) || parent === window) return false;
  for (let around: Window = parent; ; around = around.parent) {
    try {
      if (around.document) return false;
    } catch {
      // of another origin
    }
    if (around === around.parent) return true;
  }
}
