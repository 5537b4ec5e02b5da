import {html, type LitElement, nothing, type ReactiveControllerHost, type TemplateResult} from 'lit';

import {counted, fill} from '../../content/form/fill.js';
import type {QuestionField, SharedTexts} from '../../content/structure/texts/shared.js';
import type {Announcer} from '../../controllers/announcer.js';
import type {Settings} from '../../portal/settings.js';
import type {Channel} from '../../portal/submit.js';
import {longestAnswer, longestLine} from '../../protocol/wire/limits.js';
import type {PromisePart} from '../../protocol/school/promises.js';
import {dayOf, holidayOn} from '../../protocol/school/school-days.js';
import type {Question} from '../../protocol/wire/submission.js';
import {textLength} from '../../protocol/wire/text.js';
import {dayInWords} from './day-in-words.js';
import {errorSummary, textField} from './fields.js';
import {arrivedFigure} from './figures.js';
import {heading, type HeadingLevel} from './heading.js';
import {outsideLink} from './helpline-list.js';
import {nextIcon} from './icons.js';
import {promised} from './promised.js';
import {SendController, sendingPart} from './sending.js';

/** What the form needs of its widget to draw itself. */
export interface QuestionView {
  readonly texts: Pick<SharedTexts, 'newTab' | 'question' | 'fields' | 'sending' | 'promises' | 'idle'>;
  readonly content: {readonly roleNames: Readonly<Record<string, string>>};
  readonly settings: Settings;
  /** After how many quiet minutes everything is wiped. */
  readonly idleMinutes: number;
  /** BCP 47, for dates. */
  readonly language: string;
  readonly level: (deeper?: number) => HeadingLevel;
}

/** What can be asked for so that it may not stay empty. */
type Required = keyof SharedTexts['question']['faults'];

/** The pages of the form. */
export type QuestionPage = 'write' | 'check' | 'sent';

/** The pages of its widget, which may have others before those of the form. */
interface Pages {
  readonly trail: readonly string[];
  readonly page: string;
  go(page: QuestionPage): Promise<void>;
  begin(trail: readonly string[]): Promise<void>;
  focus(selector: string, block: ScrollLogicalPosition): Promise<void>;
}

/** Where and how the form stands in its widget. */
interface Place {
  /** Says that it was sent. */
  readonly announcer: Announcer;
  /** How deep its headings lie. */
  readonly deeper: number;
  /** Id of the heading of each page. */
  readonly title: string;
  /** What it is about, where that is not chosen. */
  readonly topic?: FixedTopic;
  /** What has to be filled in. */
  readonly required: readonly Required[];
}

/** The subjects of questions in places where none is chosen. Sent as the question's `topic`; the inbox has a word for each. */
export const fixedTopics = ['told-at-home'] as const;
export type FixedTopic = (typeof fixedTopics)[number];

/** What a widget has around the fields, and says after it was sent. */
interface Around {
  /** Above the fields. @param fault of the topic, in words. */
  readonly before: (fault: string | undefined) => TemplateResult;
  readonly after: TemplateResult;
  /** The topic, where it was chosen. */
  readonly topic?: {readonly label: string; readonly hint: string} | undefined;
}

type Answers = Readonly<Record<'topic' | QuestionField, string>>;

const noAnswers: Answers = {topic: '', message: '', child: '', name: '', reach: ''};
const fields = ['message', 'child', 'name', 'reach'] as const;

/** "Ik wil hierover praten met school": a small form, a page that asks for a yes, and what happens after that. */
export class QuestionForm {
  readonly #host: ReactiveControllerHost & LitElement;
  readonly #pages: Pages;
  readonly #place: Place;
  readonly #sending: SendController;
  #answers: Answers;
  #tried = false;

  constructor(host: ReactiveControllerHost & LitElement, pages: Pages, place: Place) {
    this.#host = host;
    this.#pages = pages;
    this.#place = place;
    this.#sending = new SendController(host, 'question');
    this.#answers = this.#blank;
  }

  /** Whether something was typed or chosen. */
  get hasWords(): boolean {
    const {topic, ...words} = this.#answers;
    return topic !== this.#blank.topic || Object.values(words).some(Boolean);
  }

  /** Whether the fields are in view, and not what comes after them. */
  get writing(): boolean {
    return this.#pages.page === 'write';
  }

  /** What would be sent may not change now. */
  get locked(): boolean {
    return this.#sending.locked;
  }

  /** Id of what it is about; empty while that is open. */
  get topic(): string {
    return this.#answers.topic;
  }

  set topic(topic: string) {
    this.#answer({topic});
  }

  /** Forgets what was typed; the fields themselves are the widget's to empty. */
  wipe(): void {
    this.#answers = this.#blank;
    this.#sending.reset();
  }

  /** Another page is about to be drawn. */
  turn(): void {
    this.#tried = false;
  }

  render(view: QuestionView, channel: Channel | undefined, around: Around): TemplateResult {
    switch (this.#pages.page as QuestionPage) {
      case 'write':
        return this.#renderForm(view, around);
      case 'check':
        return this.#renderCheck(view, channel, around);
      case 'sent':
        return this.#renderSent(view, around);
    }
  }

  #renderForm(view: QuestionView, {before, topic}: Around): TemplateResult {
    const {texts} = view;
    const {question} = texts;
    const hints: Partial<Record<QuestionField, string>> = question.hints;
    const {required} = this.#place;
    const faults = this.#tried ? this.#faultsIn(view) : new Map<string, string>();
    const handleNext = (event: Event) => {
      event.preventDefault();
      if (this.#faultsIn(view).size === 0) return void this.#pages.go('check');
      this.#tried = true;
      this.#host.requestUpdate();
      this.#focusOn('.summary');
    };
    const find = (id: string) => this.#focusOn(id === 'topic' ? '#topic input' : `#${id}`);
    return html`
      <form class="stack form" novalidate autocomplete="off" @submit=${handleNext}>
        ${faults.size > 0 ? errorSummary(texts.fields, view.level(this.#place.deeper), faults, find) : nothing}
        ${before(faults.get('topic'))}
        ${fields.map((id) =>
          textField(view, {
            id,
            label: question.labels[id],
            hint: id === 'message' && topic ? html`${topic.hint} ${hints[id]}` : hints[id],
            fault: faults.get(id),
            required: isOneOf(id, required),
            value: this.#answers[id],
            write: (words) => this.#answer({[id]: words}),
            ...(id === 'message' && {type: 'short'}),
            ...(id === 'name' && {autocomplete: 'name'}),
          }),
        )}
        <p class="quiet small">${counted(texts.idle.limit, view.language, view.idleMinutes)}</p>
        <div class="btns">
          <button class="btn" part="next" type="submit">${question.next} ${nextIcon()}</button>
        </div>
      </form>
    `;
  }

  /** Everything once more before it goes, names and all. */
  #renderCheck(view: QuestionView, channel: Channel | undefined, {topic}: Around): TemplateResult {
    const {texts, content, settings, language, level} = view;
    const {question} = texts;
    const {check, labels} = question;
    const {school} = settings;
    const {deeper, title} = this.#place;
    const row = (term: string, words: string) => html`
      <div>
        <dt>${term}</dt>
        ${words.trim() ? html`<dd class="story">${words}</dd>` : html`<dd class="quiet">${check.skipped}</dd>`}
      </div>
    `;
    const change = () => void this.#pages.go('write');
    return html`
      <div class="stack form" part="check">
        <div class="tight">
          ${heading(level(deeper), check.title, title)}
          <p class=${this.#sending.result || this.#sending.busy ? 'held' : nothing}>${check.lead}</p>
          ${promisedIn(view, 'reader').map((words) => html`<p>${words}</p>`)}
          <p>${check.withName}</p>
        </div>
        <dl class="answers" part="answers">
          ${topic ? row(question.topic, topic.label) : nothing} ${fields.map((id) => row(labels[id], this.#answers[id]))}
        </dl>
        ${promisedIn(view, 'kept').map((words) => html`<p class="small">${words}</p>`)}
        ${school.privacyUrl ? html`<p class="small alone">${outsideLink(school.privacyUrl, question.privacy, texts.newTab)}</p>` : nothing}
        ${sendingPart(
          {
            sending: this.#sending,
            texts: texts.sending,
            settings,
            language,
            level: this.#below(view),
            roleNames: content.roleNames,
            yes: question.yes,
            send: () => void this.#send(channel, view),
            edit: () => {
              this.#sending.changed();
              change();
            },
          },
          html`<button class="btn second" type="button" @click=${change}>${question.change}</button>`,
        )}
      </div>
    `;
  }

  /** It has arrived: when it is read. */
  #renderSent(view: QuestionView, {after}: Around): TemplateResult {
    const {texts, settings, language, level} = view;
    const {sent} = texts.question;
    const holiday = holidayOn(dayOf(new Date()), settings.school.holidays);
    return html`
      <div class="stack" part="sent">
        <div class="sent">
          ${arrivedFigure()}
          <div class="tight">
            ${heading(level(this.#place.deeper), sent.title, this.#place.title)}
            ${promisedIn(view, 'when', 'notice', 'answer').map((words) => html`<p>${words}</p>`)}
            ${holiday ? html`<p>${fill(sent.holiday, {until: dayInWords(holiday.until, language)})}</p>` : nothing}
            <p>${sent.wiped}</p>
          </div>
        </div>
        ${after}
      </div>
    `;
  }

  /** Level of what stands under the title of a page. */
  #below({level}: QuestionView): HeadingLevel {
    return level(Math.min(2, this.#place.deeper + 1));
  }

  get #blank(): Answers {
    return {...noAnswers, topic: this.#place.topic ?? ''};
  }

  #answer(answers: Partial<Answers>): void {
    this.#answers = {...this.#answers, ...answers};
    this.#sending.changed();
    this.#host.requestUpdate();
  }

  #faultsIn({texts: {question, fields: words}}: QuestionView): ReadonlyMap<string, string> {
    const faults = new Map<string, string>();
    for (const id of ['topic', ...fields] as const) {
      const answer = this.#answers[id];
      if (textLength(answer) > (id === 'message' ? longestAnswer : longestLine)) faults.set(id, words.tooLong);
      else if (!answer.trim() && isOneOf(id, this.#place.required)) faults.set(id, question.faults[id]);
    }
    return faults;
  }

  async #send(channel: Channel | undefined, {settings: {school, schoolSettled}, texts}: QuestionView): Promise<void> {
    if (!schoolSettled) return;
    const {topic, message, child, name, reach} = this.#answers;
    const body: Question = {
      topic,
      ...(message.trim() && {message}),
      ...(child.trim() && {child: child.trim()}),
      from: {name: name.trim(), ...(reach.trim() && {reach: reach.trim()})},
    };
    const outcome = await this.#sending.send(body, channel, school.id);
    if (outcome === 'stored' || outcome === 'replayed') {
      const {trail} = this.#pages;
      this.#place.announcer.say(texts.sending.arrived);
      this.wipe();
      void this.#pages.begin([...trail.slice(0, trail.indexOf('write')), 'sent']);
    } else if (outcome) void this.#pages.focus('[part=failure]', 'nearest');
  }

  #focusOn(selector: string): void {
    void this.#pages.focus(selector, 'center');
  }
}

/** What is promised to who asks something. */
function promisedIn({texts, settings, language}: QuestionView, ...parts: readonly PromisePart[]): readonly string[] {
  return promised({words: texts.promises, school: settings.school, language, reporter: 'parent'}, {kind: 'question'}, ...parts);
}

function isOneOf<Name extends string>(name: string, names: readonly Name[]): name is Name {
  return (names as readonly string[]).includes(name);
}
