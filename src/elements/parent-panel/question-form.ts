import {html, nothing, type ReactiveControllerHost, type TemplateResult} from 'lit';

import type {Channel} from '../../portal/submit.js';
import type {DoorId} from '../../protocol/content/parent-panel.js';
import {longestAnswer, longestLine} from '../../protocol/limits.js';
import {addSchoolDays, dayOf, holidayOn} from '../../protocol/school-days.js';
import type {Question} from '../../protocol/submission.js';
import {textLength} from '../../protocol/text.js';
import {arrivedFigure} from '../figures.js';
import {focusInView} from '../focus-in-view.js';
import {heading} from '../heading.js';
import {outsideLink} from '../helpline-list.js';
import {nextIcon, warnIcon} from '../icons.js';
import {SendController, sendingPart} from '../sending.js';
import {dayInWords, type PanelView} from './panel-view.js';
import type {QuestionFault, QuestionField} from './parent-panel.texts.js';

type Answers = Readonly<Record<QuestionField, string>> & {readonly topic: string};

const noAnswers: Answers = {topic: '', message: '', child: '', name: '', reach: ''};
const fields: readonly QuestionField[] = ['message', 'child', 'name', 'reach'];

type Host = ReactiveControllerHost & HTMLElement & {readonly renderRoot: HTMLElement | DocumentFragment};

/** "Ik wil hierover praten met school": a small form, a page that asks for a yes, and what happens after that. */
export class QuestionForm {
  readonly #host: Host;
  readonly #sending: SendController;
  #page: 'write' | 'check' | 'sent' = 'write';
  #answers = noAnswers;
  #faults: ReadonlyMap<keyof Answers, QuestionFault> = new Map();

  constructor(host: Host) {
    this.#host = host;
    this.#sending = new SendController(host, 'question');
  }

  /** Whether something was typed or chosen. */
  get hasWords(): boolean {
    return Object.values(this.#answers).some(Boolean);
  }

  /** Starts with the subject that belongs to a door, unless one was chosen already. */
  startFrom(view: PanelView, door: DoorId): void {
    const topic = view.content.topics.find((topic) => topic.door === door);
    if (topic && !this.#answers.topic && this.#page === 'write') this.#answer({topic: topic.id});
  }

  /** Whether the fields are in view, and not what comes after them. */
  get writing(): boolean {
    return this.#page === 'write';
  }

  /** Forgets what was typed; the fields themselves are the panel's to empty. */
  wipe(): void {
    this.#answers = noAnswers;
    this.#faults = new Map();
    this.#page = 'write';
    this.#sending.reset();
  }

  /** @param idle asks whether the person is still there, shortly before a wipe. */
  render(view: PanelView, channel: Channel, idle: unknown): TemplateResult {
    switch (this.#page) {
      case 'write':
        return this.#renderForm(view, idle);
      case 'check':
        return this.#renderCheck(view, channel);
      case 'sent':
        return this.#renderSent(view);
    }
  }

  #renderForm(view: PanelView, idle: unknown): TemplateResult {
    const {texts, content} = view;
    const {question} = texts;
    const {topic} = this.#answers;
    const chosen = content.topics.find(({id}) => id === topic);
    return html`
      <form class="stack form" novalidate autocomplete="off" @submit=${this.#handleNext}>
        ${this.#faults.size > 0 ? this.#renderSummary(view) : nothing}
        <fieldset
          id="topic"
          tabindex="-1"
          class=${this.#faults.has('topic') ? 'bad' : ''}
          aria-describedby=${this.#faults.has('topic') ? 'topic-fault' : nothing}
        >
          <legend>${heading(view.level(2), question.topic, 'topic-title')}</legend>
          ${this.#renderFault(view, 'topic')}
          <div class="choices">
            ${content.topics.map(
              ({id, label}) => html`
                <label class="choice">
                  <input type="radio" name="topic" .checked=${topic === id} @change=${() => this.#answer({topic: id})} />
                  <span>${label}</span>
                </label>
              `,
            )}
          </div>
        </fieldset>
        ${fields.map((field) => this.#renderField(view, field, field === 'message' ? chosen?.hint : undefined))} ${idle}
        <div class="btns">
          <button class="btn" part="next" type="submit">${question.next} ${nextIcon()}</button>
        </div>
      </form>
    `;
  }

  #renderField(view: PanelView, field: QuestionField, extra: string | undefined): TemplateResult {
    const {question} = view.texts;
    const hint = [extra, question.hints[field]].filter(Boolean).join(' ');
    const fault = this.#faults.has(field);
    const left = longestAnswer - textLength(this.#answers[field]);
    const near = field === 'message' && left < longestAnswer / 10;
    const describedBy = [hint && `${field}-hint`, fault && `${field}-fault`].filter(Boolean).join(' ') || nothing;
    const handleInput = (event: Event) => this.#answer({[field]: (event.target as HTMLInputElement).value});
    return html`
      <div class=${fault ? 'field bad' : 'field'}>
        <label for=${field}>${question.labels[field]}</label>
        ${hint ? html`<span class="hint" id="${field}-hint">${hint}</span>` : nothing} ${this.#renderFault(view, field)}
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
                .value=${this.#answers[field]}
                @input=${handleInput}
              ></textarea>`
            : html`<input
                id=${field}
                type="text"
                autocomplete="off"
                spellcheck="false"
                aria-describedby=${describedBy}
                aria-invalid=${fault ? 'true' : nothing}
                .value=${this.#answers[field]}
                @input=${handleInput}
              />`
        }
        ${
          near
            ? html`<span class="count near" role="status"
                >${left < 0 ? question.charactersOver(-left) : question.charactersLeft(left)}</span
              >`
            : nothing
        }
      </div>
    `;
  }

  #renderFault(view: PanelView, name: keyof Answers) {
    const fault = this.#faults.get(name);
    const {errorPrefix, faults} = view.texts.question;
    if (!fault) return nothing;
    return html`
      <p class="error" id="${name}-fault">
        ${warnIcon()}<span><span class="hush">${errorPrefix}</span>${faults[fault]}</span>
      </p>
    `;
  }

  #renderSummary(view: PanelView): TemplateResult {
    const {question} = view.texts;
    return html`
      <div class="summary" role="group" aria-labelledby="summary" tabindex="-1">
        <p class="note-title" id="summary">${question.errorTitle}</p>
        ${[...this.#faults].map(
          ([name, fault]) => html`
            <p><a href="#${name}" @click=${(event: Event) => this.#handleFaultLink(event, name)}>${question.faults[fault]}</a></p>
          `,
        )}
      </div>
    `;
  }

  /** Everything once more before it goes, names and all. */
  #renderCheck(view: PanelView, channel: Channel): TemplateResult {
    const {texts, content, settings, language} = view;
    const {question} = texts;
    const {school} = settings;
    const {topic, message, child, name, reach} = this.#answers;
    const rows: readonly [string, string][] = [
      [question.topic, content.topics.find(({id}) => id === topic)?.label ?? ''],
      [question.labels.message, message],
      [question.labels.child, child],
      [question.check.from, [name, reach].join('\n')],
    ];
    const back = () => this.#show('write');
    return html`
      <div class="stack form" part="check">
        <div class="tight">
          ${heading(view.level(2), question.check.title, 'question')}
          <p>${this.#sending.result || this.#sending.busy ? nothing : question.check.lead}</p>
          <p>${question.check.goesTo(school.name ?? question.check.someSchool)} ${question.check.withName}</p>
        </div>
        <dl class="answers" part="answers">
          ${rows.map(
            ([term, words]) =>
              html`<div>
                <dt>${term}</dt>
                ${words.trim() ? html`<dd>${words}</dd>` : html`<dd class="quiet">${question.check.skipped}</dd>`}
              </div>`,
          )}
        </dl>
        ${school.retention ? html`<p class="small">${question.retention(school.retention.days)}</p>` : nothing}
        ${school.privacyUrl ? html`<p class="small">${outsideLink(school.privacyUrl, question.privacy, texts.newTab)}</p>` : nothing}
        ${sendingPart(
          {
            sending: this.#sending,
            texts: texts.sending,
            settings,
            language,
            roleNames: content.roleNames,
            yes: question.yes,
            send: () => void this.#send(channel, school.id),
            edit: () => {
              this.#sending.changed();
              back();
            },
          },
          html`<button class="btn second" type="button" @click=${back}>${question.back}</button>`,
        )}
      </div>
    `;
  }

  #renderSent({texts, settings, language, level}: PanelView): TemplateResult {
    const {sent} = texts.question;
    const {holidays, promise} = settings.school;
    const today = dayOf(new Date());
    const holiday = holidayOn(today, holidays);
    const inWords = (day: string) => dayInWords(day, language);
    return html`
      <div class="sent" part="sent">
        ${arrivedFigure()}
        <div class="tight">
          ${heading(level(2), sent.title, 'question')}
          <p>${promise ? sent.by(inWords(addSchoolDays(today, promise.schoolDays, holidays))) : sent.someday}</p>
          ${holiday ? html`<p>${sent.holiday(inWords(holiday.until))}</p>` : nothing}
          <p>${sent.wiped}</p>
        </div>
        <button class="btn soft" type="button" @click=${() => this.#show('write')}>${sent.again}</button>
      </div>
    `;
  }

  #answer(answers: Partial<Answers>): void {
    this.#answers = {...this.#answers, ...answers};
    this.#sending.changed();
    this.#host.requestUpdate();
  }

  readonly #handleNext = (event: Event) => {
    event.preventDefault();
    this.#faults = this.#findFaults();
    if (this.#faults.size > 0) {
      this.#host.requestUpdate();
      void this.#focusOn('.summary');
    } else this.#show('check');
  };

  #handleFaultLink(event: Event, name: string): void {
    event.preventDefault();
    void this.#focusOn(name === 'topic' ? '#topic input' : `#${name}`);
  }

  #findFaults(): ReadonlyMap<keyof Answers, QuestionFault> {
    const faults = new Map<keyof Answers, QuestionFault>();
    for (const name of ['topic', ...fields] as const) {
      const words = this.#answers[name];
      if (textLength(words) > (name === 'message' ? longestAnswer : longestLine)) faults.set(name, 'too-long');
      if (name !== 'message' && name !== 'child' && !words.trim()) faults.set(name, name);
    }
    return faults;
  }

  #show(page: 'write' | 'check' | 'sent'): void {
    this.#page = page;
    this.#faults = new Map();
    this.#host.requestUpdate();
    void this.#focusOn(page === 'write' ? '#topic-title' : '#question');
  }

  async #send(channel: Channel, school: string | undefined): Promise<void> {
    const {topic, message, child, name, reach} = this.#answers;
    const body: Question = {topic, ...(message.trim() && {message}), ...(child.trim() && {child}), from: {name, reach}};
    const outcome = await this.#sending.send(body, channel, school);
    if (outcome === 'stored' || outcome === 'replayed') {
      this.wipe();
      this.#show('sent');
    } else if (outcome) void this.#focusOn('[part=failure]');
  }

  async #focusOn(selector: string): Promise<void> {
    await this.#host.updateComplete;
    const target = this.#host.renderRoot.querySelector<HTMLElement>(selector);
    if (target) focusInView(target, 'center');
  }
}
