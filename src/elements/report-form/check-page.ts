import {html, nothing, type TemplateResult} from 'lit';

import {fill} from '../../content/form/fill.js';
import type {Choice, ChoiceQuestion} from '../../content/form/report-form.js';
import type {AnswerTerm} from '../../content/structure/texts/report-form.js';
import {heading} from '../parts/heading.js';
import {sendingPart, type SendingView} from '../parts/sending.js';
import {type FormView, say} from './form-view.js';
import {addressee, chosenGroup, chosenRecipient, type QuestionPage, questionsOn} from './pages.js';

interface CheckActs {
  change: (page: QuestionPage) => void;
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
  const {texts, school} = view;
  const {locked, result} = sending.sending;
  const reader = addressee(school, view.answers)?.label;
  const terms = pages.flatMap((page) => questionsOn[page].map((term) => ({page, term})));
  return html`
    <div class="tight form">
      ${heading(view.level(), texts.check.title)} ${result || locked ? nothing : html`<p class="lead">${texts.check.lead}</p>`}
    </div>
    <dl class="answers" part="answers">
      ${terms.map(({page, term}) => {
        const answer = answerInWords(view, term);
        return html`
          <div>
            <dt>${say(view, texts.check.terms[term])}</dt>
            <dd class=${answer ? 'story' : 'quiet'}>${answer || texts.check.skipped}</dd>
            ${
              locked
                ? nothing
                : html`<dd class="edit">
                    <button class="btn soft" type="button" @click=${() => acts.change(page)}>
                      <span>${texts.check.change}<span class="hush"> ${say(view, texts.check.changeOf[term])}</span></span>
                    </button>
                  </dd>`
            }
          </div>
        `;
      })}
    </dl>
    ${reader ? html`<p>${fill(texts.check.goesTo, {name: reader})}</p>` : nothing}
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
      <p class="note-title" id="discard" tabindex="-1">${say(view, check.discardSure)}</p>
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
    case 'wish':
      return chosen(view, questions[term], answers[term]);
    case 'forms':
    case 'places':
      return answers[term].map((value) => chosen(view, questions[term], value)).join('\n');
    case 'recipient':
      return chosenRecipient(school, answers)?.label ?? '';
    case 'group':
      return chosenGroup(school, answers);
    case 'contact':
      if (answers.contact === 'none') return say(view, texts.check.noName);
      return answers.contact === 'name' ? [answers.name, answers.reach].filter(Boolean).join('\n') : '';
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
