import {html, type TemplateResult} from 'lit';

import type {Signal} from '../../content/form/signal-checklist.js';
import {type Since, sinces} from '../../protocol/wire/limits.js';
import {heading} from '../parts/heading.js';
import {backIcon, nextIcon} from '../parts/icons.js';
import {type ChecklistView, forReader, marked, signalText} from './checklist-view.js';
import {typed} from './typed.js';

/** About each thing that was seen: since when, and whether it changed. Then what goes well. */
export function detailsPage(view: ChecklistView, next: () => void): TemplateResult {
  const {texts, content} = view;
  return html`
    <div class="tight form">
      <button class="btn soft back" type="button" @click=${view.back}>${backIcon()} ${texts.backToList}</button>
      ${heading(view.level(), texts.details.title)}
      <p class="lead">${texts.details.lead}</p>
    </div>
    <div class="about">${marked(view, 'yes').map((signal) => about(view, signal))}</div>
    ${typed(view, 'goesWell', {label: texts.goesWell, hint: html`${forReader(view, content.goesWell).map((text) => html`${text} `)}`, type: 'short'})}
    ${typed(view, 'note', {label: texts.note, hint: texts.noteHint, type: 'short'})}
    <div class="btns">
      <button class="btn" part="next" type="button" @click=${next}>${texts.talk.toTalk} ${nextIcon()}</button>
    </div>
  `;
}

function about(view: ChecklistView, signal: Signal): TemplateResult {
  const {texts, content, answers} = view;
  const {id} = signal;
  const mark = answers.marks[id]!;
  const answer = (value: boolean, words: string) => html`
    <label>
      <input
        type="radio"
        name="changed-${id}"
        .checked=${mark.changed === value}
        @change=${() => view.mark(id, {...mark, changed: value})}
      />
      ${words}
    </label>
  `;
  return html`
    <fieldset>
      <legend>${signalText(view, signal)}</legend>
      <div class="grid2">
        <div class="field" role="radiogroup" aria-labelledby="changed-${id}">
          <span class="label" id="changed-${id}">${content.followUp.changed.text}</span>
          <div class="seg">${answer(true, texts.details.yes)} ${answer(false, texts.details.no)}</div>
        </div>
        <div class="field">
          <label for="since-${id}">${content.followUp.since.text}</label>
          <select
            id="since-${id}"
            autocomplete="off"
            @change=${(event: Event) => view.mark(id, {...mark, since: ((event.target as HTMLSelectElement).value || undefined) as Since | undefined})}
          >
            <option value="" ?selected=${!mark.since}>${texts.details.since}</option>
            ${sinces.map((since) => html`<option value=${since} ?selected=${mark.since === since}>${texts.details.sinces[since]}</option>`)}
          </select>
        </div>
      </div>
    </fieldset>
  `;
}
