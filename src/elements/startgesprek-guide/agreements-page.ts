import {html, nothing, type TemplateResult} from 'lit';

import {fill} from '../../content/form/fill.js';
import {longestAnswer} from '../../protocol/wire/limits.js';
import {framed} from '../parts/fields.js';
import {heading} from '../parts/heading.js';
import {nextIcon} from '../parts/icons.js';
import type {AgreementsEditor, Draft} from './agreements-editor.js';
import {fullDay} from './follow-up.js';
import type {GuideView} from './guide-view.js';
import {type Agreement, owners} from './sheet.js';
import {line} from './start-page.js';

/** What was agreed: who does what, and by when. */
export function agreementsPage(view: GuideView, editor: AgreementsEditor): TemplateResult {
  const {texts, content, sheet} = view;
  const {draft} = editor;
  const {items, examples} = content.agreements;
  return html`
    <ul>
      ${items.map(({text}) => html`<li>${text}</li>`)}
    </ul>
    ${
      sheet.agreements.length > 0
        ? html`<ol class="agreements">
            ${sheet.agreements.map((agreement, index) => row(view, agreement, index, editor))}
          </ol>`
        : nothing
    }
    ${
      editor.canPutBack
        ? html`<div class="tight">
            <p>${texts.removed}</p>
            <div class="btns">
              <button class="btn soft" part="put-back" type="button" @click=${() => editor.putBack()}>${texts.putBack}</button>
            </div>
          </div>`
        : nothing
    }
    <form
      class="stack form"
      novalidate
      autocomplete="off"
      @submit=${(event: Event) => {
        event.preventDefault();
        editor.add();
      }}
    >
      ${heading(view.level(1), draft.index === undefined ? texts.newAgreement : texts.changeAgreement, 'new')}
      ${line(view, {id: 'what', label: texts.what, value: draft.text, longest: longestAnswer, write: (text) => editor.write({text})})}
      <div class="grid2">
        ${framed(
          texts.fields,
          {id: 'who', label: texts.who, fault: view.faults.get('who')},
          (described, invalid) => html`
            <select
              id="who"
              autocomplete="off"
              aria-describedby=${described}
              aria-invalid=${invalid}
              @change=${(event: Event) => editor.write({owner: (event.target as HTMLSelectElement).value as Draft['owner']})}
            >
              <option value="" .selected=${draft.owner === ''}>${texts.choose}</option>
              ${owners.map((owner) => html`<option value=${owner} .selected=${draft.owner === owner}>${texts.owners[owner]}</option>`)}
            </select>
          `,
        )}
        ${line(view, {id: 'by', label: texts.by, value: draft.by, type: 'date', write: (by) => editor.write({by})})}
      </div>
      <div class="btns">
        <button class="btn second" part="add" type="submit">${draft.index === undefined ? texts.add : texts.save}</button>
        ${draft.index === undefined ? nothing : html`<button class="btn soft" type="button" @click=${() => editor.cancel()}>${texts.cancel}</button>`}
      </div>
    </form>
    <details class="more">
      <summary>${nextIcon()} ${texts.examples}</summary>
      <div class="body">
        ${examples.map(
          ({text, owner}) => html`
            <div class="tight">
              <p>${texts.owners[owner]}: ‘${text}’</p>
              <div class="btns">
                <button class="btn soft" type="button" @click=${() => editor.take({text, owner})}>
                  <span>${texts.takeOver}<span class="hush">: ${text}</span></span>
                </button>
              </div>
            </div>
          `,
        )}
      </div>
    </details>
  `;
}

function row(view: GuideView, {text, owner, by}: Agreement, index: number, editor: AgreementsEditor): TemplateResult {
  const {texts} = view;
  const which = html`<span class="hush"> ${fill(texts.agreement, {number: index + 1})}</span>`;
  return html`
    <li>
      <div class="tight">
        <p class="what">${text}</p>
        <dl>
          <div>
            <dt>${texts.paper.who}</dt>
            <dd>${texts.owners[owner]}</dd>
          </div>
          ${
            by
              ? html`<div>
                  <dt>${texts.paper.by}</dt>
                  <dd>${fullDay(by, view.language)}</dd>
                </div>`
              : nothing
          }
        </dl>
      </div>
      <div class="btns">
        <button class="btn soft" type="button" @click=${() => editor.edit(index)}>${texts.change}${which}</button>
        <button class="btn soft" type="button" @click=${() => editor.remove(index)}>${texts.remove}${which}</button>
      </div>
    </li>
  `;
}

/** When and how they speak again, and the file for a calendar. */
export function nextContact(view: GuideView, toCalendar: () => void): TemplateResult {
  const {texts, sheet} = view;
  const {title, items, ways} = view.content.nextContact;
  return html`
    <section class="stack form" aria-labelledby="contact">
      <div class="tight">${heading(view.level(1), title, 'contact')} ${items.map(({text}) => html`<p>${text}</p>`)}</div>
      <fieldset>
        <legend>${texts.way}</legend>
        <div class="seg">
          ${ways.map(
            ({id, text}) => html`
              <label>
                <input type="radio" name="way" value=${id} .checked=${sheet.way === id} @change=${() => view.change({way: id})} />${text}
              </label>
            `,
          )}
        </div>
      </fieldset>
      <div class="grid2">
        ${line(view, {id: 'day', label: texts.day, value: sheet.day, type: 'date', write: (day) => view.change({day})})}
        ${line(view, {id: 'time', label: texts.time, hint: texts.mayBeEmpty, value: sheet.time, type: 'time', write: (time) => view.change({time})})}
      </div>
      <div class="tight">
        <div class="btns"><button class="btn second" part="calendar" type="button" @click=${toCalendar}>${texts.calendar}</button></div>
        <p class="small quiet">${texts.calendarHint}</p>
      </div>
    </section>
  `;
}
