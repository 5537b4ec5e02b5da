import {html, nothing, type TemplateResult} from 'lit';

import type {Choice, ChoiceQuestion} from '../../content/form/report-form.js';
import type {AnswerTerm} from '../../content/structure/texts/report-form.js';
import {heading, noteTitle} from '../parts/heading.js';
import {nextIcon} from '../parts/icons.js';
import {sendingPart, type SendingView} from '../parts/sending.js';
import {promiseParts, readerOf} from '../../protocol/school/promises.js';
import {tellingOf, wishOf} from './answers.js';
import {crisisNote} from './crisis.js';
import {say} from './first-view.js';
import {type FormView, promisedIn} from './form-view.js';
import {chosenGroup, morePages, type QuestionPage, questionsOn} from './pages.js';

interface CheckActs {
  change: (page: QuestionPage) => void;
  /** To the questions of who wants to tell more. */
  more: () => void;
  /** Asked whether everything may be thrown away. */
  askDiscard: () => void;
  keep: () => void;
  discard: () => void;
}

/** Everything once more before it goes, with a way back to each answer. */
export function checkPage(
  view: FormView,
  pages: readonly QuestionPage[],
  sending: Omit<SendingView, 'yes'>,
  discarding: boolean,
  acts: CheckActs,
): TemplateResult {
  const {texts, answers} = view;
  const {locked, result} = sending.sending;
  const told = tellingOf(answers);
  // What was not told, though it could have been, is not held against anybody; who will read it is always said.
  const terms = pages
    .flatMap((page) => questionsOn[page].map((term) => ({page, term, answer: answerInWords(view, term)})))
    .filter(({page, answer}) => answer || page === 'recipient' || !morePages.includes(page));
  return html`
    <div class="tight form">
      ${heading(view.level(), texts.check.title)}
      <p class=${result || locked ? 'lead held' : 'lead'}>${texts.check.lead}</p>
    </div>
    <dl class="answers" part="answers">
      ${terms.map(
        ({page, term, answer}) => html`
          <div>
            <dt>${say(view, texts.check.terms[term])}</dt>
            <dd class=${answer ? 'story' : 'quiet'}>${answer || texts.check.skipped}</dd>
            <dd class=${locked ? 'edit held' : 'edit'}>
              <button class="btn soft" type="button" @click=${() => acts.change(page)}>
                <span>${texts.check.change}<span class="hush"> ${say(view, texts.check.changeOf[term])}</span></span>
              </button>
            </dd>
          </div>
        `,
      )}
    </dl>
    ${
      !pages.some((page) => morePages.includes(page))
        ? nothing
        : html`<div class=${locked ? 'btns held' : 'btns'}>
            <button class="btn soft" part="more" type="button" @click=${acts.more}>${say(view, texts.check.more)} ${nextIcon()}</button>
          </div>`
    }
    ${crisisNote(view)}
    <div class="note form" part="promises">
      ${heading(view.level(1), say(view, texts.check.expect), 'expect')}
      ${promisedIn(view, told, ...promiseParts).map((words) => html`<p>${words}</p>`)}
    </div>
    ${
      discarding
        ? discardQuestion(view, acts)
        : sendingPart(
            {...sending, yes: texts.check.send},
            html`<button class="btn soft" type="button" @click=${acts.askDiscard}>${texts.check.discard}</button>`,
          )
    }
  `;
}

function discardQuestion(view: FormView, acts: CheckActs): TemplateResult {
  const {check} = view.texts;
  return html`
    <div class="note warn form" role="group" aria-labelledby="discard" part="discard">
      ${noteTitle(view.level(1), say(view, check.discardSure), 'discard')}
      <div class="btns">
        <button class="btn" type="button" @click=${acts.discard}>${check.discardYes}</button>
        <button class="btn second" type="button" @click=${acts.keep}>${check.discardNo}</button>
      </div>
    </div>
  `;
}

/** An answer as the person would say it; empty when the question was skipped. */
function answerInWords(view: FormView, term: AnswerTerm): string {
  const {answers, content, texts, school} = view;
  const {questions} = content;
  switch (term) {
    case 'reporter':
    case 'involves':
    case 'since':
    case 'frequency':
      return chosen(view, questions[term], answers[term]);
    case 'wish':
      return chosen(view, questions.wish, wishOf(answers));
    case 'forms':
    case 'places':
      return answers[term].map((value) => chosen(view, questions[term], value)).join('\n');
    case 'recipient':
      return readerOf(school, tellingOf(answers))?.label ?? '';
    case 'group':
      return chosenGroup(school, answers);
    case 'contact':
      if (answers.contact === 'name') return [answers.name, answers.reach].filter(Boolean).join('\n');
      return answers.contact === 'way-back'
        ? chosen(view, questions.contact, 'way-back')
        : answers.contact
          ? say(view, texts.check.noName)
          : '';
    default:
      return answers[term];
  }
}

function chosen(view: FormView, question: ChoiceQuestion, value: string | undefined): string {
  const choice = question.choices.find((option) => valueOf(option) === value);
  return choice ? say(view, choice.text) : '';
}

/** What a choice is called on the wire. */
export function valueOf(choice: Choice): string {
  return choice.value ?? choice.id;
}
