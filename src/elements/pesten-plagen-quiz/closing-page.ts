import {html, nothing, type TemplateResult} from 'lit';

import {counted} from '../../content/form/fill.js';
import {heading, noteTitle} from '../parts/heading.js';
import {helplineList, peopleList} from '../parts/helpline-list.js';
import {helplinesFor} from '../parts/whom-to-call.js';
import {againIcon, nextIcon} from '../parts/icons.js';
import type {QuizView} from './quiz-view.js';

/** Every ending of a round: no mark; the child is taken seriously, and can see where to go. */
export function closingPage(view: QuizView, left: number, acts: {more: () => void; again: () => void}, others: unknown): TemplateResult {
  const {texts} = view;
  return html`
    ${heading(view.level(), texts.closingTitle)} ${takenSeriously(view)}
    <div class="btns">
      ${
        left > 0
          ? html`<button class="btn" part="next" type="button" @click=${acts.more}>
              ${counted(texts.more, view.language, left)} ${nextIcon()}
            </button>`
          : html`<button class="btn second" type="button" @click=${acts.again}>${againIcon()} ${texts.again}</button>`
      }
    </div>
    ${whereToGo(view)} ${others}
  `;
}

/** Whatever the quiz says of a situation. */
export function takenSeriously({content: {closing}, level}: QuizView): TemplateResult {
  return html`
    <div class="note watch">
      ${noteTitle(level(1), closing.title, 'seriously')}
      <p>${closing.takenSeriously.text}</p>
    </div>
  `;
}

/** What a child can do, and people to talk to: at school first. */
export function whereToGo(view: QuizView): TemplateResult {
  const {texts, content, settings} = view;
  const {school, schoolSettled} = settings;
  const {closing} = content;
  return html`
    <div class="cols even">
      <div class="stack">
        ${heading(view.level(1), texts.whereToGo, 'where-to-go')}
        <ul>
          ${closing.whereToGo.map(({text}) => html`<li>${text}</li>`)}
        </ul>
      </div>
      <div class="stack">
        ${heading(view.level(1), texts.talk, 'talk')}
        ${schoolSettled && school.contacts?.length ? peopleList(school.contacts, content.roleNames) : nothing}
        ${helplineList(helplinesFor('pupil', school, content.helplines), texts.newTab)}
      </div>
    </div>
  `;
}
