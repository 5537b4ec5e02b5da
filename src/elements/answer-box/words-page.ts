import {html, nothing, type TemplateResult} from 'lit';

import {fill} from '../../content/form/fill.js';
import {howManyWords} from '../../portal/way-back.js';
import {textField} from '../parts/fields.js';
import {heading} from '../parts/heading.js';
import {helplineList, peopleList} from '../parts/helpline-list.js';
import {helplinesFor} from '../parts/whom-to-call.js';
import {nextIcon} from '../parts/icons.js';
import {type SendingView, sendingPart} from '../parts/sending.js';
import type {BoxView} from './box-view.js';

/** Asks for the words. @param working while what they are known by is being made. */
export function wordsPage(
  view: BoxView,
  {typed, working, sending}: {typed: string; working: boolean; sending: Omit<SendingView, 'yes'>},
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
        fault: view.faults.get('words'),
        value: typed,
        write: acts.write,
      })}
      <div role="status">
        ${
          working
            ? html`<p>${words.working}</p>
                <progress aria-hidden="true"></progress>`
            : nothing
        }
      </div>
      ${
        sending.sending.result && !working
          ? sendingPart({...sending, yes: words.open})
          : html`<div class="btns">
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
export function unavailablePage(view: BoxView): TemplateResult {
  const {texts, level} = view;
  return html`
    <div class="tight form">
      ${heading(level(), texts.title)}
      <p class="lead">${texts.unavailable}</p>
    </div>
    ${talkNow(view)}
  `;
}

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

/** Whom to talk to, whatever the words open. */
export function talkNow({texts, content, settings: {school, schoolSettled}, level}: BoxView): TemplateResult {
  return html`
    <div class="stack">
      ${heading(level(1), texts.talkNow, 'talk')}
      ${schoolSettled && school.contacts?.length ? peopleList(school.contacts, content.roleNames) : nothing}
      ${helplineList(helplinesFor('pupil', school, content.helplines), texts.newTab)}
    </div>
  `;
}
