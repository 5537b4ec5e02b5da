import {html, nothing, type TemplateResult} from 'lit';

import {longestAnswer, longestLine} from '../../protocol/limits.js';
import {addSchoolDays, dayOf, holidayOn} from '../../protocol/school-days.js';
import type {Question} from '../../protocol/submission.js';
import {textLength} from '../../protocol/text.js';
import {arrivedFigure} from '../figures.js';
import {heading} from '../heading.js';
import {helplineList, helplinesFor, outsideLink, peopleList} from '../helpline-list.js';
import {backIcon, nextIcon, warnIcon} from '../icons.js';
import {type SendController, sendingPart} from '../sending.js';
import type {QuestionFault, QuestionField} from './conversation-prompts.texts.js';
import {helplinesOf, type PromptsView} from './prompts-view.js';

/** What a parent typed for school. */
export type Words = Readonly<Record<QuestionField, string>>;

export const noWords: Words = {message: '', child: '', name: '', reach: ''};

const fields = Object.keys(noWords) as readonly QuestionField[];

export type Faults = ReadonlyMap<QuestionField, QuestionFault>;

/** What cannot be left as it is: only the name is needed. */
export function faultsIn(words: Words): Faults {
  const faults = new Map<QuestionField, QuestionFault>();
  for (const field of fields)
    if (textLength(words[field]) > (field === 'message' ? longestAnswer : longestLine)) faults.set(field, 'too-long');
  if (words.name.trim() === '') faults.set('name', 'name');
  return faults;
}

/** The body of a `question`: only what was filled in. */
export function toQuestion({message, child, name, reach}: Words): Question {
  return {
    topic: 'told-at-home',
    ...(message.trim() && {message}),
    ...(child.trim() && {child: child.trim()}),
    from: {name: name.trim(), ...(reach.trim() && {reach: reach.trim()})},
  };
}

/** What the parent wants school to know beforehand, and where they can be reached. */
export function askPage(
  view: PromptsView,
  words: Words,
  faults: Faults,
  idle: boolean,
  acts: {type: (words: Partial<Words>) => void; next: (event: Event) => void; back: () => void; stay: () => void},
): TemplateResult {
  const {question} = view.texts;
  const renderField = (field: QuestionField) => {
    const hint = question.hints[field];
    const fault = faults.get(field);
    const left = longestAnswer - textLength(words[field]);
    const near = field === 'message' && left < longestAnswer / 10;
    const describedBy = [hint && `${field}-hint`, fault && `${field}-fault`].filter(Boolean).join(' ') || nothing;
    const handleInput = (event: Event) => acts.type({[field]: (event.target as HTMLInputElement).value});
    return html`
      <div class=${fault ? 'field bad' : 'field'}>
        <label for=${field}>${question.labels[field]}</label>
        ${hint ? html`<span class="hint" id="${field}-hint">${hint}</span>` : nothing}
        ${
          fault
            ? html`<p class="error" id="${field}-fault">
                ${warnIcon()}<span><span class="hush">${question.errorPrefix}</span>${question.faults[fault]}</span>
              </p>`
            : nothing
        }
        ${
          field === 'message'
            ? html`<textarea
                id=${field}
                class="short"
                autocomplete="off"
                spellcheck="false"
                writingsuggestions="false"
                data-gramm="false"
                aria-describedby=${describedBy}
                aria-invalid=${fault ? 'true' : nothing}
                .value=${words[field]}
                @input=${handleInput}
              ></textarea>`
            : html`<input
                id=${field}
                type="text"
                autocomplete="off"
                spellcheck="false"
                aria-describedby=${describedBy}
                aria-invalid=${fault ? 'true' : nothing}
                .value=${words[field]}
                @input=${handleInput}
              />`
        }
        ${near ? html`<span class="count near" role="status">${question.charactersLeft(left)}</span>` : nothing}
      </div>
    `;
  };
  return html`
    <form class="stack" novalidate autocomplete="off" @submit=${acts.next}>
      <button class="btn soft back" type="button" @click=${acts.back}>${backIcon()} ${question.back}</button>
      <div class="tight form">
        ${heading(view.level(), question.title)}
        <p class="lead">${question.lead}</p>
      </div>
      ${fields.map(renderField)}
      <div role="status">
        ${
          idle
            ? html`<div class="note warn form">
                <p>${question.idle}</p>
                <button class="btn second" type="button" @click=${acts.stay}>${question.stay}</button>
              </div>`
            : nothing
        }
      </div>
      <div class="btns"><button class="btn" part="next" type="submit">${question.next} ${nextIcon()}</button></div>
    </form>
  `;
}

/** The yes page: everything once more, to whom it goes, and that it carries names. */
export function checkPage(
  view: PromptsView,
  words: Words,
  sending: SendController,
  acts: {send: () => void; change: () => void},
): TemplateResult {
  const {texts, content, settings, language} = view;
  const {question} = texts;
  const {school} = settings;
  const names = (school.recipients ?? []).map(({label}) => label);
  return html`
    <div class="tight form">
      ${heading(view.level(), question.checkTitle)}
      ${sending.locked || sending.result ? nothing : html`<p class="lead">${question.checkLead}</p>`}
      <p>${question.goesTo(names.length > 0 ? names : [question.someoneAtSchool])}</p>
      <p>${question.withName}</p>
    </div>
    <dl class="answers" part="answers">
      ${fields.map(
        (field) =>
          html`<div>
            <dt>${question.labels[field]}</dt>
            <dd class=${words[field].trim() ? 'typed' : 'quiet'}>${words[field].trim() || question.skipped}</dd>
          </div>`,
      )}
    </dl>
    ${school.retention ? html`<p class="small">${question.retention(school.retention.days)}</p>` : nothing}
    ${school.privacyUrl ? html`<p class="small">${outsideLink(school.privacyUrl, question.privacy, texts.newTab)}</p>` : nothing}
    ${sendingPart(
      {
        sending,
        texts: texts.sending,
        settings,
        language,
        roleNames: content.roleNames,
        yes: question.yes,
        send: acts.send,
        edit: acts.change,
      },
      html`<button class="btn second" type="button" @click=${acts.change}>${question.change}</button>`,
    )}
  `;
}

/** It has arrived: when it is read, and whom to call until then. */
export function sentPage(view: PromptsView, back: () => void): TemplateResult {
  const {texts, content, settings, language} = view;
  const {question} = texts;
  const {contacts, holidays, promise} = settings.school;
  const today = dayOf(new Date());
  const holiday = holidayOn(today, holidays);
  const inWords = (day: string) =>
    new Intl.DateTimeFormat(language, {weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC'}).format(
      new Date(`${day}T12:00:00Z`),
    );
  return html`
    <div class="sent">
      ${arrivedFigure()}
      <div class="tight">
        ${heading(view.level(), question.sentTitle)}
        <p class="lead">${promise ? question.by(inWords(addSchoolDays(today, promise.schoolDays, holidays))) : question.someday}</p>
        ${holiday ? html`<p>${question.holiday(inWords(holiday.until))}</p>` : nothing}
        <p>${question.wiped}</p>
      </div>
    </div>
    ${contacts?.length ? peopleList(contacts, content.roleNames) : nothing}
    ${helplineList(helplinesFor('parent', helplinesOf(view)), texts.newTab)}
    <button class="btn soft back" type="button" @click=${back}>${backIcon()} ${texts.told.back}</button>
  `;
}
