import {html, nothing, type TemplateResult} from 'lit';

import {fill} from '../../content/form/fill.js';
import type {Choice, ChoiceQuestion, OpenQuestion} from '../../content/form/report-form.js';
import type {Wording} from '../../content/form/wording.js';
import type {SchoolType} from '../../protocol/scalars.js';
import {errorSummary, framed, type TextField, textField} from '../parts/fields.js';
import {heading} from '../parts/heading.js';
import {nextIcon} from '../parts/icons.js';
import {meantFor} from '../parts/school-types.js';
import {needsToBeFound, offeredRecipients} from '../../protocol/school/promises.js';
import type {Wish} from '../../protocol/wire/limits.js';
import {helplineList} from '../parts/helpline-list.js';
import {type Answers, type ChoiceAnswer, hasToChoose, isText, longest, tellingOf, type TextAnswer} from './answers.js';
import {valueOf} from './check-page.js';
import {crisisNote} from './crisis.js';
import {say} from './first-view.js';
import {type FormView, helplinesOf, holding, promisedIn} from './form-view.js';
import {morePages, offeredGroups, offersWayBack, type QuestionPage, questionsOn} from './pages.js';

type Question = (typeof questionsOn)[QuestionPage][number];

/** What a page with questions needs to draw itself. */
export interface QuestionView extends FormView {
  readonly page: QuestionPage;
  /** The pages on the way on which this one is. */
  readonly pages: readonly QuestionPage[];
  readonly schoolTypes: readonly SchoolType[];
  /** What is wrong, in words, by the id of its field; empty until the person tried to go on. */
  readonly faults: ReadonlyMap<string, string>;
  /** Came from the page that checks the answers, and goes back there. */
  readonly changing: boolean;
  readonly back: TemplateResult;
  readonly readAloud: TemplateResult | typeof nothing;
  readonly answer: (answers: Partial<Answers>) => void;
  /** Says what came beside an answer, for who does not see it come. */
  readonly tell: (words: string) => void;
  readonly next: (event: Event) => void;
  /** For who sees the words to come back with and would rather do without. */
  readonly without: () => void;
  /** For who has told enough. */
  readonly enough: () => void;
  readonly find: (id: string) => void;
}

/** The questions of one page, and the ways on. */
export function questionPage(view: QuestionView): TemplateResult {
  const {texts, page, pages, answers, faults} = view;
  const needed = (page === 'story' && answers.forms.length === 0) || (page === 'contact' && hasToChoose(answers));
  const answered = questionsOn[page].some((name) => answers[name]?.length);
  const held = page === 'forms' && holding(view).length > 0;
  return html`
    <form class="in-form stack" novalidate autocomplete="off" @submit=${view.next}>
      ${faults.size > 0 ? errorSummary(texts.fields, view.level(), faults, view.find) : nothing}
      <div class="tight">
        ${view.back}
        <p class="progress">
          <span>${fill(texts.progress, {page: pages.indexOf(page) + 1, pages: pages.length})}</span>
          ${needed ? nothing : html`<span>${say(view, texts.mayBeSkipped)}</span>`}
        </p>
      </div>
      ${questionsOn[page].map((name, index) => question(view, name, index === 0))}
      ${page === 'story' || page === 'wish' ? html`<div role="status">${crisisNote(view)}</div>` : nothing}
      <div class="btns">${held ? nothing : onwards()} ${view.readAloud}</div>
    </form>
  `;

  function onwards(): TemplateResult {
    return html`<button class="btn" part="next" type="submit">${texts.next} ${nextIcon()}</button> ${
        needed
          ? nothing
          : html`<button class=${answered ? 'btn soft held' : 'btn soft'} type="button" @click=${view.next}>
              ${say(view, texts.skip)}
            </button>`
      }
      ${
        morePages.includes(page) && !view.changing
          ? html`<button class="btn soft" type="button" @click=${view.enough}>${say(view, texts.enough)}</button>`
          : nothing
      }`;
  }
}

/** A question of a page, and what has to be said beside it. */
function question(view: QuestionView, name: Question, first: boolean): TemplateResult {
  const {questions} = view.content;
  if (name === 'group') return groups(view, questions.group);
  if (isText(name)) return text(view, name, questions[name], first);
  return html`${choices(view, name, asked(view, name), first)} ${beside(view, name)}`;
}

/** A question as it is asked of this person: the choices that there are for them, and what the school would do. */
function asked(view: QuestionView, name: ChoiceAnswer): ChoiceQuestion {
  const {answers, content, school} = view;
  const {recipient, contact, wish} = content.questions;
  switch (name) {
    case 'recipient':
      return {
        ...recipient,
        hint: promisedIn(view, tellingOf(answers), 'notice')[0],
        choices: offeredRecipients(school, tellingOf(answers)).map(({role, label}) => ({id: role, text: label})),
      };
    case 'wish':
      return {
        ...wish,
        choices: wish.choices.map((choice) => ({
          ...choice,
          hint: promisedIn(view, {...tellingOf(answers, 'unknown'), wish: valueOf(choice) as Wish}, 'deed')[0],
        })),
      };
    case 'contact': {
      const found = needsToBeFound(answers.wish);
      const left = new Set([found ? 'none' : 'lower', ...(offersWayBack(school) ? [] : ['way-back'])]);
      return {
        ...contact,
        ...(found && {hint: content.toBeFound.text}),
        choices: contact.choices
          .filter(({id}) => !left.has(id))
          .map((choice) => {
            const how = choice.id === 'name' || choice.id === 'way-back' ? choice.id : 'nowhere';
            const [answer] = promisedIn(view, tellingOf(answers, how), 'answer');
            return choice.hint || choice.id === 'lower' ? choice : {...choice, hint: answer};
          }),
      };
    }
    default:
      return content.questions[name];
  }
}

function beside(view: QuestionView, name: ChoiceAnswer): TemplateResult | typeof nothing {
  const {answers, texts} = view;
  if (name === 'contact' && answers.contact === 'name') return nameFields(view);
  const words = name === 'wish' ? promisedIn(view, tellingOf(answers, 'unknown'), 'consent', 'danger') : aboutAnswer(view, name);
  const note = words.length === 0 ? nothing : html`<div class="note form">${words.map((each) => html`<p>${each}</p>`)}</div>`;
  if (name !== 'involves') return note;
  // What it says can change once more, when the school file comes.
  return html`
    <div role="status">${note}</div>
    ${view.schoolSettled && holding(view).length > 0 ? helplineList(helplinesOf(view), texts.newTab) : nothing}
  `;
}

/** What has to be said about an answer once it is given, in words. */
function aboutAnswer(view: FormView, name: ChoiceAnswer): readonly string[] {
  const {answers, content} = view;
  if (name === 'forms' && answers.forms.includes('online')) return [say(view, content.keepProof.text)];
  if (name !== 'involves' || answers.involves !== 'adult') return [];
  const held = holding(view);
  if (held.length === 0) return promisedIn(view, tellingOf(answers), 'reader');
  return view.schoolSettled ? [...held, say(view, content.refused.text)] : held;
}

/** What comes beside a question with another answer, in words; nothing when it was there before. */
function newBeside(view: FormView, name: ChoiceAnswer, change: Partial<Answers>): string {
  const after = {...view, answers: {...view.answers, ...change}};
  if (name === 'contact') return after.answers.contact === 'name' ? say(after, view.texts.nameBelow) : '';
  if (name === 'involves') return ''; // stands where it is heard by itself
  const before = aboutAnswer(view, name);
  return aboutAnswer(after, name).find((words) => !before.includes(words)) ?? '';
}

/** One answer out of several; where the answer is a list, as many as fit. */
function choices(view: QuestionView, name: ChoiceAnswer, {title, hint, choices}: ChoiceQuestion, first: boolean): TemplateResult {
  const given = view.answers[name];
  const offered = meantFor(view.schoolTypes, choices);
  const unsure = offered.find((choice) => ['unknown', 'unsure'].includes(valueOf(choice)));
  const row = (choice: Choice) => {
    const value = valueOf(choice);
    const list = Array.isArray(given) ? (given as readonly string[]) : undefined;
    const choose = () => {
      const change: Partial<Answers> = {[name]: list ? toggled(list, value) : value};
      view.answer(change);
      view.tell(newBeside(view, name, change));
    };
    return html`
      <label class="choice">
        <input
          type=${list ? 'checkbox' : 'radio'}
          name=${name}
          value=${value}
          .checked=${list ? list.includes(value) : given === value}
          @change=${choose}
        />
        <span><b>${say(view, choice.text)}</b>${choice.hint ? html`<span class="hint">${say(view, choice.hint)}</span>` : nothing}</span>
      </label>
    `;
  };
  return html`
    <fieldset class="form" aria-describedby=${hint ? `${name}-hint` : nothing}>
      <legend class=${first ? 'big' : 'q'}>${heading(view.level(first ? 0 : 1), say(view, title), first ? 'title' : name)}</legend>
      ${hint ? html`<p class="quiet hint" id="${name}-hint">${say(view, hint)}</p>` : nothing}
      <div class=${name === 'wish' ? 'choices ladder' : 'choices'}>${offered.filter((choice) => choice !== unsure).map(row)}</div>
      ${
        unsure
          ? html`<div class="or">${view.texts.or}</div>
              ${row(unsure)}`
          : nothing
      }
    </fieldset>
  `;
}

function text(view: QuestionView, name: TextAnswer, {title, hint}: OpenQuestion, first: boolean): TemplateResult {
  return field(view, name, titleOf(view, name, title, first), hint, {type: first ? 'long' : 'short', counted: true});
}

function nameFields(view: QuestionView): TemplateResult {
  const {texts} = view;
  return html`
    ${field(view, 'name', say(view, texts.name), undefined, {required: true})}
    ${field(view, 'reach', say(view, texts.reach), texts.reachHint)}
  `;
}

function field(
  view: QuestionView,
  id: TextAnswer,
  label: TextField['label'],
  hint: Wording | undefined,
  kind: Pick<TextField, 'type' | 'counted' | 'required'> = {},
): TemplateResult {
  return textField(view, {
    ...kind,
    id,
    label,
    hint: hint && say(view, hint),
    fault: view.faults.get(id),
    longest: longest[id],
    value: view.answers[id],
    write: (words) => view.answer({[id]: words}),
  });
}

function groups(view: QuestionView, {title, hint}: OpenQuestion): TemplateResult {
  const {group} = view.answers;
  const choose = (event: Event) => view.answer({group: (event.target as HTMLSelectElement).value});
  return framed(
    view.texts.fields,
    {id: 'group', label: titleOf(view, 'group', title, true), hint: hint && say(view, hint)},
    (described) => html`
      <select id="group" class="narrow" autocomplete="off" aria-describedby=${described} @change=${choose}>
        <option value="" ?selected=${group === ''}>${say(view, view.texts.noGroup)}</option>
        ${offeredGroups(view.school).map(({name}) => html`<option value=${name} ?selected=${group === name}>${name}</option>`)}
      </select>
    `,
  );
}

/** The question of a field is its label and a heading at once. */
function titleOf(view: QuestionView, name: string, title: Wording, first: boolean): TemplateResult {
  const label = html`<label class="q" for=${name}>${say(view, title)}</label>`;
  return heading(view.level(first ? 0 : 1), label, first ? 'title' : `${name}-title`);
}

/** A list without a value that was in it, or with one that was not. */
function toggled(list: readonly string[], value: string): readonly string[] {
  return list.includes(value) ? list.filter((other) => other !== value) : [...list, value];
}
