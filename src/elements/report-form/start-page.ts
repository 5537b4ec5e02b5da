import {html, nothing, type TemplateResult} from 'lit';

import {counted} from '../../content/form/fill.js';
import type {Message} from '../../content/form/report-form.js';
import {towardsAdultFigure} from '../parts/figures.js';
import {heading, noteTitle} from '../parts/heading.js';
import {phoneNumber} from '../parts/helpline-list.js';
import {dangerNumber} from '../parts/whom-to-call.js';
import {nextIcon} from '../parts/icons.js';
import {type FirstView, isAdult, say} from './first-view.js';

/**
 * Before the first question: danger first, then what telling is, and who can read it.
 * @param said who reads it, once that is there. @param ask is called when something is opened.
 */
export function startPage(view: FirstView, begin: () => void, said: unknown, ask: () => void, readAloud: unknown): TemplateResult {
  const {texts, content} = view;
  const {title: notSnitching, more, messages} = content.notSnitching;
  const [first, ...others] = paragraphs(view, messages);
  const adult = isAdult(view);
  return html`
    ${title(view)} ${danger(view)}
    ${adult ? nothing : html`<div class="tight form">${heading(view.level(1), say(view, notSnitching), 'not-snitching')} ${first}</div>`}
    <div>
      ${
        adult
          ? nothing
          : html`<details class="more" part="snitching" @toggle=${ask}>
              ${folded(view, say(view, more), others[0] && html`<div class="body">${others}</div>`)}
            </details>`
      }
      <details class="more" part="readers" @toggle=${ask}>${folded(view, content.readers.title, said)}</details>
    </div>
    <p class="quiet small">${counted(say(view, texts.idle.limit), view.language, view.idleMinutes)}</p>
    <div class="btns">
      <button class="btn" part="start" type="button" @click=${begin}>${say(view, texts.start)} ${nextIcon()}</button>
      ${readAloud}
    </div>
  `;
}

/** What this is. */
export function title(view: FirstView): TemplateResult {
  return html`
    <div class="head scene">
      ${towardsAdultFigure()}
      <div class="tight">
        ${heading(view.level(), say(view, view.content.title))}
        <p class="lead">${say(view, view.content.lead)}</p>
      </div>
    </div>
  `;
}

/** Whom to call when somebody is in danger now. */
export function danger(view: FirstView): TemplateResult {
  const {danger, helplines} = view.content;
  return html`
    <div class="note urgent form">
      ${noteTitle(view.level(1), say(view, danger.title), 'danger')} ${paragraphs(view, danger.messages)}
      ${phoneNumber(dangerNumber(view.school, helplines))}
    </div>
  `;
}

function folded({texts}: FirstView, title: string, said: unknown): TemplateResult {
  return html`<summary>${nextIcon()} ${title}</summary>
    ${said ?? html`<p class="body">${texts.part.wait}</p>`}`;
}

export function paragraphs(view: FirstView, messages: readonly Message[]): readonly TemplateResult[] {
  return messages.map((message) => html`<p>${say(view, message.text)}</p>`);
}
