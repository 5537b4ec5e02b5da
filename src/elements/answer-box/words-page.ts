import {html, nothing, type TemplateResult} from 'lit';

import {counted, fill} from '../../content/form/fill.js';
import {howManyWords} from '../../portal/can-come-back.js';
import {textField} from '../parts/fields.js';
import {heading} from '../parts/heading.js';
import {helplineList, peopleList} from '../parts/helpline-list.js';
import {helplinesFor} from '../parts/whom-to-call.js';
import {nextIcon} from '../parts/icons.js';
import type {FirstView} from './box-view.js';

/** How far the box is with the words that were typed. */
interface Progress {
  readonly fault: string | undefined;
  /** Said while what they are known by is being made. */
  readonly working: string | undefined;
  /** What stands in the place of the button once the school could not be asked. */
  readonly retry: TemplateResult | undefined;
}

/** Asks for the words. */
export function wordsPage(
  view: FirstView,
  typed: string,
  {fault, working, retry}: Partial<Progress> = {},
  acts: {write: (typed: string) => void; open: (event: Event) => void},
): TemplateResult {
  const {texts, level} = view;
  const {words} = texts;
  return html`
    <form class="in-form stack" novalidate autocomplete="off" @submit=${acts.open}>
      <div class="tight">
        ${heading(level(), texts.title)}
        <p class="lead">${texts.lead}</p>
      </div>
      ${textField(view, {
        id: 'words',
        label: words.label,
        hint: fill(words.hint, {count: howManyWords}),
        type: 'short',
        fault,
        value: typed,
        write: acts.write,
      })}
      <p class="quiet small">${counted(texts.idle.limit, view.language, view.idleMinutes)}</p>
      <div role="status">
        ${
          working
            ? html`<p>${working}</p>
                <progress aria-hidden="true"></progress>`
            : nothing
        }
      </div>
      ${
        retry ??
        html`<div class="btns">
          <button class=${working ? 'btn busy' : 'btn'} part="open" type="submit" aria-disabled=${working ? 'true' : nothing}>
            ${words.open} ${nextIcon()}
          </button>
        </div>`
      }
    </form>
    ${talkNow(view)}
  `;
}

/** Where the words can open nothing: no address to ask, a school that does not answer, a browser that cannot make what travels. */
export function unavailablePage(view: FirstView): TemplateResult {
  const {texts, level} = view;
  return html`
    <div class="tight form">
      ${heading(level(), texts.title)}
      <p class="lead">${texts.unavailable}</p>
    </div>
    ${talkNow(view)}
  `;
}

/** Whom to talk to, whatever the words open. */
export function talkNow({texts, content, settings: {school, schoolSettled}, level}: FirstView): TemplateResult {
  return html`
    <div class="stack">
      ${heading(level(1), texts.talkNow, 'talk')}
      ${schoolSettled && school.contacts?.length ? peopleList(school.contacts, content.roleNames) : nothing}
      ${helplineList(helplinesFor('pupil', school, content.helplines), texts.newTab)}
    </div>
  `;
}
