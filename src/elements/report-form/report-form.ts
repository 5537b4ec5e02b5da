import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {keyed} from 'lit/directives/keyed.js';

import {BackController} from '../../controllers/back-controller.js';
import {QuickExitController} from '../../controllers/quick-exit-controller.js';
import {ReadAloudController} from '../../controllers/read-aloud-controller.js';
import {counted, fill} from '../../content/form/fill.js';
import {secureAddress} from '../../portal/addresses.js';
import {tellDeveloper} from '../../portal/developer-error.js';
import type {Choice, ChoiceQuestion, Message, OpenQuestion} from '../../content/form/report-form.js';
import {type Reporter, reporters} from '../../protocol/wire/limits.js';
import {textLength} from '../../protocol/wire/text.js';
import type {Wording} from '../../content/form/wording.js';
import {errorSummary, framed, type TextField, textField} from '../parts/fields.js';
import {focusOn} from '../parts/focus-in-view.js';
import {heading} from '../parts/heading.js';
import {backIcon, exitIcon, nextIcon, soundIcon} from '../parts/icons.js';
import {meantFor} from '../parts/school-types.js';
import {SendController} from '../parts/sending.js';
import {WritingWidget} from '../base/writing-widget.js';
import {type Answers, type ChoiceAnswer, isText, longest, noAnswers, tellsSomething, type TextAnswer, toReport} from './answers.js';
import {checkPage, valueOf} from './check-page.js';
import {type FormView, isAdult, say} from './form-view.js';
import {
  chosenRecipient,
  detailPages,
  offeredGroups,
  offeredRecipients,
  type Page,
  pagesFor,
  type QuestionPage,
  questionsOn,
} from './pages.js';
import {ExitEvent} from './report-form.events.js';
import {pack, type ReportFormContent} from './report-form.pack.js';
import {styles} from './report-form.styles.js';
import type {ReportFormTexts} from './report-form.texts.js';
import {type SentFacts, sentPage, withoutWords} from './sent-page.js';
import {elsewherePage, paragraphs, startPage} from './start-page.js';

type Question = (typeof questionsOn)[QuestionPage][number];

/** Where the quick exit leads when the school has not chosen: a page that anybody may have open. */
const neutralPage = 'https://nl.wikipedia.org/wiki/Hoofdpagina';

/**
 * Tells the school what happens, without a name: by a pupil, a witness, a parent or staff, one question per page.
 *
 * What is typed lives on this page only. It is wiped after sending, on the quick exit, on leaving the page and after fifteen
 * quiet minutes; apart from that nothing is lost.
 *
 * @element pleinwacht-report-form
 * @slot - Shown until the form can be drawn: whom to talk to, without inputs.
 * @fires {SubmittedEvent} pleinwacht-submitted - Once per send, when it has settled; never carries what was written.
 * @fires {ExitEvent} pleinwacht-exit - When the person leaves by the quick exit.
 * @csspart page - The page in view.
 * @csspart exit - The quick exit.
 * @csspart start - The button that starts the questions.
 * @csspart next - The button that goes on.
 * @csspart send - The button that sends.
 * @csspart answers - The list on the page that checks the answers.
 * @csspart discard - The question whether to throw the answers away.
 * @csspart failure - What is said when sending did not work.
 * @csspart readers - "Wie kan dit lezen?".
 * @cssprop --pleinwacht-accent - Colour of actions, links and what is chosen.
 * @cssprop --pleinwacht-unit - What every size is a multiple of.
 */
export class ReportForm extends WritingWidget<ReportFormTexts, ReportFormContent> {
  static override styles = styles;

  /** Who tells: `self`, `witness`, `parent` or `staff`; then that question is not asked. */
  @property() reporter: Reporter | undefined;

  /** https address that the quick exit leads to. */
  @property({attribute: 'exit-href'}) exitHref: string | undefined;

  /** Gives every page of the form an entry in the browser's history. Only for a page that is the form's own. */
  @property({type: Boolean}) history = false;

  @state() private page: Page = 'start';
  @state() private answers: Answers = noAnswers;
  /** Tried to go on: from then on what is missing is shown. */
  @state() private tried = false;
  @state() private discarding = false;

  /** The pages that were seen, the one in view last. */
  #trail: readonly Page[] = ['start'];
  /** The entry of the browser's history at which the trail begins. */
  #firstEntry = 0;
  /** From the check page to one question and back. */
  #changing = false;
  #sent: SentFacts = {};

  readonly #sending = new SendController(this, 'report');
  readonly #quickExit = new QuickExitController(this, () => this.exit());
  readonly #aloud = new ReadAloudController(this);

  constructor() {
    super(pack);
    new BackController(this, {canGoBack: () => !this.history && this.#canGoBack, goBack: () => this.#back()});
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('pageshow', this.#handlePageShow);
    addEventListener('popstate', this.#handlePopState);
    this.#firstEntry = entryIn(history.state);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('pageshow', this.#handlePageShow);
    removeEventListener('popstate', this.#handlePopState);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('reporter') && this.reporter && !reporters.includes(this.reporter)) {
      tellDeveloper(this, 'reporter', `one of ${reporters.join(', ')}`, this.reporter);
    }
    if (changed.has('exitHref') && this.exitHref && !secureAddress(this.exitHref)) {
      tellDeveloper(this, 'exit-href', 'an https address', this.exitHref);
    }
  }

  /** Blanks the screen at once, wipes what was typed and replaces the page by a neutral one. */
  exit(): void {
    this.#blank();
    this.wipe();
    this.dispatchEvent(new ExitEvent());
    this.leave((this.exitHref && secureAddress(this.exitHref)) || neutralPage);
  }

  protected override get hasWords(): boolean {
    return tellsSomething(this.answers);
  }

  protected override forget(): void {
    this.#aloud.stop();
    this.answers = noAnswers;
    this.#sending.reset();
    this.discarding = false;
    this.#sent = {};
    this.#changing = false;
    this.tried = false;
    this.#trail = ['start'];
    this.#firstEntry = entryIn(history.state);
    this.page = 'start';
  }

  protected override render(): TemplateResult {
    const {texts} = this;
    return html`
      <div lang=${this.language} dir=${this.direction}>
        <div class="exitbar">
          <p>${texts.exitHint}</p>
          <button class="btn exit" part="exit" type="button" @click=${() => this.exit()}>${exitIcon()} ${texts.exit}</button>
          <span class="hush" role="status"
            >${this.#quickExit.left ? counted(texts.exitCountdown, this.language, this.#quickExit.left) : nothing}</span
          >
        </div>
        ${keyed(this.page, html`<div class="in" part="page">${this.#renderPage()}</div>`)} ${this.#renderIdle()}
      </div>
    `;
  }

  #renderPage(): TemplateResult {
    const view = this.#view;
    if (this.page === 'sent') return sentPage(view, this.#sent, {again: () => this.#wipeAndFocus(), close: () => this.exit()});
    if (!this.channel && this.page === 'start') return elsewherePage(view);
    switch (this.page) {
      case 'start':
        return startPage(view, () => this.#go(this.#pages[0]!));
      case 'check':
        return html`${this.#sending.locked ? nothing : this.#renderBack()} ${this.#renderCheck()}`;
      default:
        return this.#renderQuestionPage(this.page);
    }
  }

  #renderCheck(): TemplateResult {
    const view = this.#view;
    const sending = {
      sending: this.#sending,
      texts: this.texts.sending[isAdult(view) ? 'adult' : 'pupil'],
      settings: this.settings,
      language: this.language,
      roleNames: this.content.roleNames,
      send: () => void this.#send(),
      edit: () => this.#unlock(),
    };
    return checkPage(view, this.#pages, sending, this.discarding, {
      change: (page) => this.#change(page),
      askDiscard: () => this.#discard('ask'),
      keep: () => this.#discard('keep'),
      discard: () => this.#wipeAndFocus(),
    });
  }

  #renderQuestionPage(page: QuestionPage): TemplateResult {
    const {texts} = this;
    const needed = page === 'story' && this.answers.forms.length === 0;
    return html`
      <form class="in-form stack" novalidate autocomplete="off" @submit=${this.#handleNext}>
        ${this.#renderErrorSummary()}
        <div class="tight">
          ${this.#renderBack()}
          <p class="progress">
            <span>${fill(texts.progress, {page: this.#pages.indexOf(page) + 1, pages: this.#pages.length})}</span>
            ${needed ? nothing : html`<span>${say(this.#view, texts.mayBeSkipped)}</span>`}
          </p>
        </div>
        ${questionsOn[page].map((name, index) => this.#renderQuestion(name, index === 0))}
        <div class="btns">
          <button class="btn" part="next" type="submit">${texts.next} ${nextIcon()}</button>
          ${
            needed || this.#isAnswered(page)
              ? nothing
              : html`<button class="btn soft" type="button" @click=${this.#handleNext}>${say(this.#view, texts.skip)}</button>`
          }
          ${
            detailPages.includes(page) && !this.#changing
              ? html`<button class="btn soft" type="button" @click=${this.#handleEnough}>${say(this.#view, texts.enough)}</button>`
              : nothing
          }
          ${this.#renderReadAloud()}
        </div>
      </form>
    `;
  }

  /** A question of a page, and what has to be said beside it. */
  #renderQuestion(name: Question, first: boolean): TemplateResult {
    const {questions} = this.content;
    if (name === 'group') return this.#renderGroups(questions.group);
    if (isText(name)) return this.#renderText(name, questions[name], first);
    const question =
      name === 'recipient'
        ? {
            ...questions.recipient,
            choices: offeredRecipients(this.settings.school, this.answers).map(({role, label}) => ({id: role, text: label})),
          }
        : questions[name];
    return html`${this.#renderChoices(name, question, first)} ${this.#renderBeside(name)}`;
  }

  #renderBeside(name: ChoiceAnswer): TemplateResult | typeof nothing {
    const {safety, adultInvolved, keepProof} = this.content;
    const {answers} = this;
    const note = (messages: readonly Message[], role: 'status' | typeof nothing = nothing) =>
      html`<div class="note form" role=${role}>${paragraphs(this.#view, messages)}</div>`;
    if (name === 'wish') return note(safety);
    if (name === 'forms' && answers.forms.includes('online')) return note([keepProof]);
    if (name === 'involves' && answers.involves === 'adult') {
      const outside = offeredRecipients(this.settings.school, answers).some((recipient) => recipient.outsideTeam);
      return note([outside ? adultInvolved.outside : adultInvolved.nobodyOutside], 'status');
    }
    if (name === 'contact' && answers.contact === 'name') return this.#renderName();
    return nothing;
  }

  /** One answer out of several; where the answer is a list, as many as fit. */
  #renderChoices(name: ChoiceAnswer, {title, hint, choices}: ChoiceQuestion, first: boolean): TemplateResult {
    const view = this.#view;
    const given = this.answers[name];
    const offered = meantFor(this.schoolTypes, choices);
    const unsure = offered.find((choice) => ['unknown', 'unsure'].includes(valueOf(choice)));
    const row = (choice: Choice) => {
      const value = valueOf(choice);
      const list = Array.isArray(given) ? (given as readonly string[]) : undefined;
      const choose = () => this.#answer({[name]: list ? toggled(list, value) : value});
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
        <legend class=${first ? 'big' : 'q'}>${heading(this.level(first ? 0 : 1), say(view, title), first ? 'title' : name)}</legend>
        ${hint ? html`<p class="quiet hint" id="${name}-hint">${say(view, hint)}</p>` : nothing}
        <div class=${name === 'wish' ? 'choices ladder' : 'choices'}>${offered.filter((choice) => choice !== unsure).map(row)}</div>
        ${
          unsure
            ? html`<div class="or">${this.texts.or}</div>
                ${row(unsure)}`
            : nothing
        }
      </fieldset>
    `;
  }

  #renderText(name: TextAnswer, question: OpenQuestion, first: boolean): TemplateResult {
    const kind = {type: first ? 'long' : 'short', counted: true} as const;
    return this.#renderField(name, this.#title(name, question.title, first), question.hint, kind);
  }

  #renderName(): TemplateResult {
    const {texts} = this;
    return html`
      ${this.#renderField('name', say(this.#view, texts.name), undefined, {required: true})}
      ${this.#renderField('reach', say(this.#view, texts.reach), texts.reachHint)}
    `;
  }

  #renderField(
    id: TextAnswer,
    label: TextField['label'],
    hint: Wording | undefined,
    kind: Pick<TextField, 'type' | 'counted' | 'required'> = {},
  ): TemplateResult {
    return textField(this.#view, {
      ...kind,
      id,
      label,
      hint: hint && say(this.#view, hint),
      fault: this.#faultsInView.get(id),
      longest: longest[id],
      value: this.answers[id],
      write: (words) => this.#answer({[id]: words}),
    });
  }

  #renderGroups({title, hint}: OpenQuestion): TemplateResult {
    const {group} = this.answers;
    const choose = (event: Event) => this.#answer({group: (event.target as HTMLSelectElement).value});
    return framed(
      this.texts.fields,
      {id: 'group', label: this.#title('group', title, true), hint: hint && say(this.#view, hint)},
      (described) => html`
        <select id="group" class="narrow" autocomplete="off" aria-describedby=${described} @change=${choose}>
          <option value="" ?selected=${group === ''}>${say(this.#view, this.texts.noGroup)}</option>
          ${offeredGroups(this.settings.school).map(({name}) => html`<option value=${name} ?selected=${group === name}>${name}</option>`)}
        </select>
      `,
    );
  }

  /** The question of a field is its label and a heading at once. */
  #title(name: string, title: Wording, first: boolean): TemplateResult {
    const label = html`<label class="q" for=${name}>${say(this.#view, title)}</label>`;
    return heading(this.level(first ? 0 : 1), label, first ? 'title' : `${name}-title`);
  }

  #renderErrorSummary(): TemplateResult | typeof nothing {
    const faults = this.#faultsInView;
    if (faults.size === 0) return nothing;
    return errorSummary(this.texts.fields, faults, (id) => this.renderRoot.querySelector<HTMLElement>(`#${id}`)?.focus());
  }

  #renderBack(): TemplateResult {
    return html`<button class="btn soft back" type="button" @click=${() => this.#back()}>${backIcon()} ${this.texts.back}</button>`;
  }

  #renderReadAloud(): TemplateResult | typeof nothing {
    const {texts} = this;
    const aloud = this.#aloud;
    if (!aloud.canRead(this.language)) return nothing;
    return html`
      <button
        class="btn soft"
        type="button"
        @click=${() => (aloud.speaking ? aloud.stop() : aloud.read(this.#wordsInView(), this.language))}
      >
        ${soundIcon()} ${aloud.speaking ? texts.stopReading : texts.readAloud}
      </button>
    `;
  }

  #renderIdle(): TemplateResult | typeof nothing {
    const {title, text, stay, wipe} = this.texts.idle;
    const words = (wording: Wording) => say(this.#view, wording);
    return this.renderIdle({title: words(title), text: words(text), stay: words(stay), wipe: words(wipe)}, () => this.#wipeAndFocus());
  }

  get #view(): FormView {
    const {texts, content, answers, language} = this;
    const {school, schoolSettled} = this.settings;
    return {
      texts,
      content,
      school,
      schoolSettled,
      answers,
      language,
      reporter: this.#knownReporter ?? answers.reporter,
      level: (deeper) => this.level(deeper),
    };
  }

  get #knownReporter(): Reporter | undefined {
    return reporters.find((reporter) => reporter === this.reporter);
  }

  get #pages(): readonly QuestionPage[] {
    return pagesFor(this.settings.school, this.answers, this.#knownReporter !== undefined);
  }

  get #canGoBack(): boolean {
    return this.#trail.length > 1 && this.page !== 'sent' && !this.#sending.locked;
  }

  #isAnswered(page: QuestionPage): boolean {
    return questionsOn[page].some((name) => this.answers[name]?.length);
  }

  /** What the page in view says, without what was typed. */
  #wordsInView(): string {
    const words = this.renderRoot.querySelectorAll('[part=page] :is(legend, label.q, .hint, .choice b, .note p, .field > label)');
    return [...words].map((element) => element.textContent?.trim().replace(/([^.?!])$/, '$1.')).join(' ');
  }

  #answer(answers: Partial<Answers>): void {
    this.answers = {...this.answers, ...answers};
    this.#sending.changed();
  }

  readonly #handleNext = (event: Event) => {
    event.preventDefault();
    const page = this.page as QuestionPage;
    if (this.#isFaulty(page)) return;
    if (this.#changing) {
      this.#changing = false;
      this.#go('check');
    } else this.#go(this.#pages[this.#pages.indexOf(page) + 1] ?? 'check');
  };

  /** Who has told enough goes on to what the school may do. */
  readonly #handleEnough = () => {
    if (!this.#isFaulty(this.page as QuestionPage)) this.#go('wish');
  };

  /** Says what cannot be left as it is on the page in view, if anything. */
  #isFaulty(page: QuestionPage): boolean {
    this.tried = this.#faultsOn(page).size > 0;
    if (this.tried) void focusOn(this, '.summary');
    return this.tried;
  }

  get #faultsInView(): ReadonlyMap<string, string> {
    return this.tried ? this.#faultsOn(this.page as QuestionPage) : new Map();
  }

  /** In words, by the id of the field. */
  #faultsOn(page: QuestionPage): ReadonlyMap<string, string> {
    const {answers, texts} = this;
    const faults = new Map<string, string>();
    const asked: readonly (keyof Answers)[] = page === 'contact' && answers.contact === 'name' ? ['name', 'reach'] : questionsOn[page];
    for (const name of asked.filter(isText)) {
      if (textLength(answers[name]) > longest[name]) faults.set(name, texts.fields.tooLong);
      else if (answers[name].trim() === '' && (name === 'name' || (name === 'story' && answers.forms.length === 0))) {
        faults.set(name, say(this.#view, texts.missing[name]));
      }
    }
    return faults;
  }

  #go(page: Page): void {
    this.#trail = [...this.#trail, page];
    if (this.history) {
      history.scrollRestoration = 'manual'; // each page is shown from its title
      history.pushState({pleinwacht: this.#firstEntry + this.#trail.length - 1}, '');
    }
    this.#show(page);
  }

  #change(page: QuestionPage): void {
    this.#changing = true;
    this.#go(page);
  }

  #back(): void {
    if (this.history) return history.back();
    if (this.#canGoBack) this.#stepBackTo(this.#trail.length - 2);
  }

  #stepBackTo(index: number): void {
    this.#changing = false;
    this.#trail = this.#trail.slice(0, index + 1);
    this.#show(this.#trail.at(-1)!);
  }

  #show(page: Page): void {
    this.#aloud.stop();
    this.tried = false;
    this.page = page;
    void focusOn(this, '#title');
  }

  async #send(): Promise<void> {
    const {channel} = this;
    const incomplete = this.#pages.find((page) => this.#faultsOn(page).size > 0);
    if (incomplete) {
      this.#change(incomplete);
      return void this.#isFaulty(incomplete);
    }
    if (!channel || !this.settings.schoolSettled) return;

    const {answers} = this;
    const {recipient, ...told} = toReport({...answers, ...(this.#knownReporter && {reporter: this.#knownReporter})});
    const report = {...told, ...(recipient && chosenRecipient(this.settings.school, answers) && {recipient})};
    const outcome = await this.#sending.send(report, channel, this.settings.school.id);
    if (outcome !== 'stored' && outcome !== 'replayed') return;
    this.#wipeWithHistory();
    this.#sent = withoutWords(answers);
    this.answers = {...noAnswers, ...(answers.reporter && {reporter: answers.reporter})};
    this.#show('sent');
  }

  /** The earlier send may be stored; the next one says that it takes its place. */
  #unlock(): void {
    this.#sending.changed();
    void focusOn(this, '#title');
  }

  #discard(step: 'ask' | 'keep'): void {
    this.discarding = step === 'ask';
    void focusOn(this, step === 'ask' ? '#discard' : '#title');
  }

  #wipeAndFocus(): void {
    this.#wipeWithHistory();
    void focusOn(this, '#title');
  }

  /** Wipes, and goes back in the history past the pages that are empty now. */
  #wipeWithHistory(): void {
    const gone = this.#trail.length - 1;
    this.wipe();
    if (this.history && gone > 0) history.go(-gone);
  }

  readonly #handlePopState = (event: PopStateEvent) => {
    if (!this.history) return;
    const entry = entryIn(event.state);
    // From before the form, or of answers that are gone: the trail begins there now.
    this.#firstEntry = Math.min(this.#firstEntry, entry);
    const [index, last] = [entry - this.#firstEntry, this.#trail.length - 1];
    if (index < last && this.#canGoBack) this.#stepBackTo(index);
    // The person stays where they are, and so does the history.
    else if (index !== last) history.go(last - index);
  };

  readonly #handlePageShow = (event: PageTransitionEvent) => {
    if (event.persisted) this.renderRoot.querySelector('dialog.blank')?.remove();
  };

  /** In the top layer, so that nothing of the page shows until the next one is there. */
  #blank(): void {
    const sheet = document.createElement('dialog');
    sheet.className = 'blank';
    this.renderRoot.append(sheet);
    sheet.showModal();
  }

  /** Replaces the page, and the one around it when this is a frame. */
  protected leave(href: string): void {
    try {
      window.top!.location.replace(href);
    } catch {
      location.replace(href); // a sandboxed frame may not move the page around it
    }
  }
}

/** Which entry of the form's own this is, counted from the page as it was opened. */
function entryIn(state: unknown): number {
  return (state as {pleinwacht?: number} | null)?.pleinwacht ?? 0;
}

/** A list without a value that was in it, or with one that was not. */
function toggled(list: readonly string[], value: string): readonly string[] {
  return list.includes(value) ? list.filter((other) => other !== value) : [...list, value];
}
