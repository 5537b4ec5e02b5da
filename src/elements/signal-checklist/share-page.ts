import {html, nothing, type TemplateResult} from 'lit';

import {fill} from '../../content/form/fill.js';
import type {PromisePart} from '../../protocol/school/promises.js';
import {consent, errorSummary, framed} from '../parts/fields.js';
import {arrivedFigure} from '../parts/figures.js';
import {heading} from '../parts/heading.js';
import {backIcon} from '../parts/icons.js';
import {promised} from '../parts/promised.js';
import type {Checklist} from '../../protocol/wire/submission.js';
import {detailWords} from '../parts/lists-beside.js';
import {type Answers, longest, type Sheet, type TextAnswer} from './answers.js';
import {type ChecklistView, forReader, marked, signalText} from './checklist-view.js';
import {items} from './talk-page.js';
import {isTooLong, typed} from './typed.js';

/** What is wrong, in words, by the id of the field. */
export type Faults = ReadonlyMap<string, string>;

/** What has to be mended before this can be sent. */
export function shareFaults({answers, texts}: Pick<ChecklistView, 'answers' | 'texts'>): Faults {
  const {missing} = texts.yesPage;
  const faults = new Map<string, string>();
  for (const name of ['child', 'name'] as const) if (answers[name].trim() === '') faults.set(name, missing[name]);
  if (!answers.agreed) faults.set('agreed', missing.agreed);
  for (const name of Object.keys(longest) as TextAnswer[]) if (isTooLong(answers, name)) faults.set(name, texts.fields.tooLong);
  return faults;
}

interface ShareState {
  /** Nothing before the first try. */
  readonly faults: Faults | undefined;
  /** Under way, or nobody knows whether it arrived: nothing can be changed. */
  readonly locked: boolean;
  /** The failure and the buttons. */
  readonly sending: TemplateResult;
  readonly find: (id: string) => void;
}

/** The page that asks for a yes: what goes, to whom, and that it carries names. */
export function sharePage(view: ChecklistView, {faults = new Map(), locked, sending, find}: ShareState): TemplateResult {
  const {texts, content, answers, school} = view;
  const {yesPage} = texts;
  const [names, ...passages] = forReader(view, content.share.passages);
  const line = (name: TextAnswer, label: string, hint?: string) =>
    typed(view, name, {
      label,
      hint,
      fault: faults.get(name),
      required: name === 'child' || name === 'name',
      ...(name === 'name' && {autocomplete: 'name'}),
    });
  return html`
    ${faults.size > 0 ? errorSummary(texts.fields, view.level(), faults, find) : nothing}
    <div class="tight form">
      <div class=${locked ? 'held' : nothing}>
        <button class="btn soft back" type="button" @click=${view.back}>${backIcon()} ${texts.back}</button>
      </div>
      ${heading(view.level(), yesPage.title)}
    </div>
    <div class="note form">
      <p><b>${names}</b></p>
      ${view.schoolSettled ? promisedIn(view, 'reader', 'kept').map((words) => html`<p>${words}</p>`) : nothing}
    </div>
    <ul>
      ${items(passages)}
    </ul>
    <div class="stack form">
      ${heading(view.level(1), yesPage.contents, 'contents')} ${summary(view)}
      <fieldset class="stack" ?disabled=${locked}>
        <legend class="hush">${yesPage.title}</legend>
        <div class=${locked ? 'btns held' : 'btns'}>
          <button class="btn soft" type="button" @click=${() => view.go('list')}>${yesPage.adapt}</button>
        </div>
        ${line('child', yesPage.child[view.setting])} ${school.groups?.length ? groups(view) : line('group', yesPage.group)}
        ${line('name', yesPage.name)} ${line('reach', yesPage.reach, yesPage.reachHint)}
        ${consent(texts.fields, {
          id: 'agreed',
          words: html`<b>${forReader(view, content.share.consent)}</b>`,
          fault: faults.get('agreed'),
          given: answers.agreed,
          give: (agreed) => view.answer({agreed}),
        })}
      </fieldset>
      ${sending}
    </div>
  `;
}

function groups(view: ChecklistView): TemplateResult {
  const {texts, school, answers} = view;
  const option = (value: string, words: string) => html`<option value=${value} ?selected=${answers.group === value}>${words}</option>`;
  return framed(
    texts.fields,
    {id: 'group', label: texts.yesPage.group},
    () => html`
      <select
        id="group"
        class="narrow"
        autocomplete="off"
        @change=${(event: Event) => view.answer({group: (event.target as HTMLSelectElement).value})}
      >
        ${option('', texts.yesPage.noGroup)} ${school.groups!.map(({name}) => option(name, name))}
      </select>
    `,
  );
}

/** What goes along with the names. */
function summary(view: ChecklistView): TemplateResult {
  const {texts, answers, sheet} = view;
  const {terms} = texts;
  const list = (seen: 'yes' | 'unsure') =>
    marked(view, seen).map((one) => {
      const signal = signalText(view, one);
      const details = detailWords(view, answers.marks[one.id]!);
      return html`<li>${details ? fill(texts.details.ofSignal, {signal, details}) : signal}</li>`;
    });
  const term = (name: string, words: unknown) =>
    words
      ? html`<div>
          <dt>${name}</dt>
          <dd class="story">${words}</dd>
        </div>`
      : nothing;
  const many = (rows: readonly TemplateResult[], none?: string) =>
    rows.length > 0
      ? html`<ul>
          ${rows}
        </ul>`
      : none;
  return html`
    <dl class="answers">
      ${term(terms.setting, texts.settings[view.setting])} ${term(terms.about, texts.sides[view.about])}
      ${term(terms.seen, many(list('yes'), terms.nothing))} ${term(texts.unsure, many(list('unsure')))}
      ${term(terms.rest, answers.complete && terms.notSeen)} ${term(texts.goesWell, sheet.goesWell)} ${term(terms.note, sheet.note)}
    </dl>
  `;
}

/** The body of a `checklist`: the sheet, and who and whom. */
export function toChecklist(sheet: Sheet, {child, group, name, reach}: Answers): Checklist {
  return {
    ...sheet,
    child: child.trim(),
    ...(group.trim() && {group: group.trim()}),
    from: {name: name.trim(), ...(reach.trim() && {reach: reach.trim()})},
  };
}

/** After the receiver has said that it is stored. */
export function sentPage(view: ChecklistView): TemplateResult {
  const {sent} = view.texts;
  return html`
    <div class="sent">
      ${arrivedFigure()}
      <div class="tight">
        ${heading(view.level(), sent.title)} ${promisedIn(view, 'when', 'notice').map((words) => html`<p class="lead">${words}</p>`)}
        <p>${sent.wiped}</p>
      </div>
    </div>
    <div class="btns"><button class="btn second" type="button" @click=${() => view.go('talk')}>${sent.again}</button></div>
  `;
}

/** What is promised to who shares a list. */
function promisedIn({texts, school, language}: ChecklistView, ...parts: readonly PromisePart[]): readonly string[] {
  return promised({words: texts.promises, school, language, reporter: 'parent'}, {kind: 'checklist'}, ...parts);
}
