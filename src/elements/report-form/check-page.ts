import {html, nothing, type TemplateResult} from 'lit';

import type {Choice, ChoiceQuestion} from '../../protocol/content/report-form.js';
import type {Delivery, SendResult} from '../../portal/submit.js';
import {heading} from '../heading.js';
import {phoneNumber} from '../helpline-list.js';
import {againIcon} from '../icons.js';
import {type FormView, say} from './form-view.js';
import {addressee, type QuestionPage} from './pages.js';
import type {AnswerTerm} from './report-form.texts.js';

/** How the sending stands. */
export interface SendingState {
  /** The one that is under way or was tried. */
  readonly delivery: Delivery | undefined;
  readonly busy: boolean;
  readonly result: Exclude<SendResult, {outcome: 'stored' | 'replayed'}> | undefined;
  /** The network came back after it had been gone. */
  readonly backOnline: boolean;
  /** Asked whether everything may be thrown away. */
  readonly discarding: boolean;
}

interface CheckActs {
  change: (page: QuestionPage) => void;
  send: () => void;
  cancel: () => void;
  unlock: () => void;
  askDiscard: () => void;
  keep: () => void;
  discard: () => void;
}

/** Which question page holds each answer. */
const pageOf: Readonly<Record<AnswerTerm, QuestionPage>> = {
  reporter: 'reporter',
  forms: 'forms',
  story: 'story',
  involves: 'involves',
  places: 'places',
  since: 'when',
  frequency: 'when',
  effect: 'effect',
  tried: 'tried',
  wish: 'wish',
  notWanted: 'wish',
  recipient: 'recipient',
  group: 'group',
  contact: 'contact',
};

/** Everything once more before it goes, with a way back to each answer. */
export function checkPage(view: FormView, pages: readonly QuestionPage[], sending: SendingState, acts: CheckActs): TemplateResult {
  const {texts, school} = view;
  const locked = sending.busy || Boolean(sending.delivery?.uncertain);
  const reader = addressee(school, view.answers)?.label;
  const terms = (Object.keys(pageOf) as AnswerTerm[]).filter((term) => pages.includes(pageOf[term]));
  return html`
    <div class="tight form">
      ${heading(view.level(), texts.check.title)}
      ${sending.result || sending.busy ? nothing : html`<p class="lead">${texts.check.lead}</p>`}
    </div>
    ${sending.result && !sending.busy ? failure(view, sending) : nothing}
    <dl class="answers" part="answers">
      ${terms.map((term) => {
        const answer = answerInWords(view, term);
        const words = say(view, texts.check.terms[term]);
        return html`
          <div>
            <dt>${words}</dt>
            <dd class=${answer ? 'story' : 'quiet'}>${answer || texts.check.skipped}</dd>
            ${
              locked
                ? nothing
                : html`<dd class="edit">
                    <button class="btn soft" type="button" @click=${() => acts.change(pageOf[term])}>
                      ${texts.check.change}<span class="hush"> ${words.toLowerCase()}</span>
                    </button>
                  </dd>`
            }
          </div>
        `;
      })}
    </dl>
    ${reader ? html`<p>${texts.check.goesTo(reader)}</p>` : nothing}
    ${sending.discarding ? discardQuestion(view, acts) : buttons(view, sending, acts)}
  `;
}

function buttons(view: FormView, {busy, delivery, result, backOnline}: SendingState, acts: CheckActs): TemplateResult {
  const {texts} = view;
  const waiting = busy ? texts.sending : view.schoolSettled ? '' : texts.loading;
  // One button through all states, so that the focus stays where it was.
  return html`
    <p role="status">${backOnline ? texts.backOnline : nothing}<span class="hush">${waiting}</span></p>
    <div class="btns">
      <button
        class=${waiting ? 'btn busy' : 'btn'}
        part="send"
        type="button"
        aria-disabled=${waiting ? 'true' : nothing}
        @click=${acts.send}
      >
        ${waiting || (result ? html`${againIcon()} ${texts.retry}` : texts.check.send)}
      </button>
      ${busy ? html`<button class="btn soft" type="button" @click=${acts.cancel}>${texts.cancel}</button>` : nothing}
      ${delivery?.uncertain && !busy ? html`<button class="btn second" type="button" @click=${acts.unlock}>${say(view, texts.edit)}</button>` : nothing}
      ${busy ? nothing : html`<button class="btn soft" type="button" @click=${acts.askDiscard}>${texts.check.discard}</button>`}
    </div>
  `;
}

/** What happened, what is kept, what to do now. */
function failure(view: FormView, {result, delivery}: SendingState): TemplateResult {
  const {texts, school, schoolSettled} = view;
  const reason = result!.outcome === 'cancelled' ? 'cancelled' : result!.reason;
  const retryAt = result!.outcome === 'failed' ? result!.retryAt : undefined;
  const contact = schoolSettled ? school.contacts?.find(({phone}) => phone) : undefined;
  return html`
    <div class="note warn form" part="failure" tabindex="-1">
      <p class="note-title">${delivery?.uncertain ? texts.uncertainTitle : texts.failedTitle}</p>
      <p>${say(view, texts.failed[reason])} ${say(view, texts.kept)}</p>
      ${delivery?.uncertain ? html`<p>${say(view, texts.locked)}</p>` : nothing}
      ${
        retryAt
          ? html`<p>
              ${texts.retryAt(new Intl.DateTimeFormat(view.language, {hour: 'numeric', minute: '2-digit'}).format(roundedUp(retryAt)))}
            </p>`
          : nothing
      }
      ${
        contact?.phone
          ? html`<p>${texts.call(contact.name ?? contact.label ?? view.content.roleNames[contact.role] ?? '')}</p>
              ${phoneNumber(contact.phone)}`
          : nothing
      }
    </div>
  `;
}

/** To the next whole minute, so that nobody comes back a few seconds early. */
function roundedUp(moment: Date): Date {
  return new Date(Math.ceil(moment.getTime() / 60_000) * 60_000);
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
      return school.recipients?.find((recipient) => recipient.role === answers.recipient)?.label ?? '';
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
