import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';

import {BackEntryController} from '../../controllers/back-entry-controller.js';
import {InSightController} from '../../controllers/in-sight-controller.js';
import {PagesController} from '../../controllers/pages-controller.js';
import {QuickExitController} from '../../controllers/quick-exit-controller.js';
import {ReadAloudController} from '../../controllers/read-aloud-controller.js';
import {secureAddress} from '../../portal/addresses.js';
import {tellDeveloper} from '../../portal/developer-error.js';
import {readerOf} from '../../protocol/school/promises.js';
import {type Reporter, reporters} from '../../protocol/wire/limits.js';
import {textLength} from '../../protocol/wire/text.js';
import type {Wording} from '../../content/form/wording.js';
import {backIcon} from '../parts/icons.js';
import {readAloudButton} from '../parts/read-aloud.js';
import {SendController} from '../parts/sending.js';
import {WritingWidget} from '../base/writing-widget.js';
import {type Answers, hasToChoose, isText, longest, noAnswers, tellingOf, tellsSomething, toReport} from './answers.js';
import {checkPage} from './check-page.js';
import {exitBar} from './exit-bar.js';
import {type FormView, isAdult, promisedIn, say} from './form-view.js';
import {hasLeft, leaveFor, neutralPage} from '../parts/leaving.js';
import {chosenGroup, morePages, offersWayBack, type Page, pagesFor, type QuestionPage, questionsOn} from './pages.js';
import {questionPage, type QuestionView} from './question-page.js';
import {ExitEvent} from './report-form.events.js';
import {pack, type ReportFormContent} from './report-form.pack.js';
import {styles} from './report-form.styles.js';
import type {ReportFormTexts} from './report-form.texts.js';
import {type SentFacts, sentPage, withoutWords} from './sent-page.js';
import {elsewherePage, startPage} from './start-page.js';
import {WayBack} from './way-back.js';
import {wayBackPage} from './way-back-page.js';

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
 * @csspart talk - Whom to talk to instead, in the bar.
 * @csspart start - The button that starts the questions.
 * @csspart next - The button that goes on.
 * @csspart crisis - Whom to call, when what was typed can mean that a life is in danger.
 * @csspart more - The button to the questions of who wants to tell more.
 * @csspart promises - What happens once it is sent.
 * @csspart send - The button that sends.
 * @csspart answers - The list on the page that checks the answers.
 * @csspart discard - The question whether to throw the answers away.
 * @csspart failure - What is said when sending did not work.
 * @csspart readers - "Wie kan dit lezen?".
 * @cssprop --pleinwacht-top - How high the page's own header is that stays at the top of the window: the quick exit stays below it.
 * @cssprop --pleinwacht-accent - Colour of actions, links and what is chosen.
 * @cssprop --pleinwacht-unit - What every size is a multiple of.
 */
export class ReportForm extends WritingWidget<ReportFormTexts, ReportFormContent> {
  static override styles = styles;

  /** Who tells: `self`, `witness`, `parent` or `staff`; then that question is not asked. */
  @property() reporter: Reporter | undefined;

  /** https address that the quick exit leads to. */
  @property({attribute: 'exit-href'}) exitHref: string | undefined;

  /**
   * Lets the browser's Back go a question back, where the browser has no other way, by one entry in its history for the whole form. Only
   * for a page that is the form's own.
   */
  @property({type: Boolean}) history = false;

  @state() private answers: Answers = noAnswers;
  /** Tried to go on: from then on what is missing is shown. */
  @state() private tried = false;
  @state() private discarding = false;

  /** From the check page to one question and back. */
  #changing = false;
  #sent: SentFacts = {};

  readonly #sending = new SendController(this, 'report');
  readonly #wayBack = new WayBack(this);
  readonly #quickExit = new QuickExitController(this, () => this.exit());
  readonly #aloud = new ReadAloudController(this);
  readonly #pages = new PagesController<Page>(this, 'start', {
    locked: () => this.#sending.locked,
    turn: () => {
      this.#aloud.stop();
      this.tried = false;
      this.#changing = false;
    },
  });

  constructor() {
    super(pack);
    new InSightController(this, '.exitbar');
    new BackEntryController(this, this.#pages, {wanted: () => this.history, locked: () => this.#sending.locked});
  }

  override connectedCallback(): void {
    // Somebody left this document, and a script that lives on puts its page back.
    if (hasLeft()) return this.remove();
    super.connectedCallback();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('reporter') && this.reporter && !reporters.includes(this.reporter)) {
      tellDeveloper(this, 'reporter', `one of ${reporters.join(', ')}`, this.reporter);
    }
    if (changed.has('exitHref') && this.exitHref && !secureAddress(this.exitHref)) {
      tellDeveloper(this, 'exit-href', 'an https address', this.exitHref);
    }
  }

  /** Wipes what was typed, empties the page at once and replaces it by a neutral one. */
  exit(): void {
    try {
      this.wipe();
      this.dispatchEvent(new ExitEvent());
    } finally {
      this.leave((this.exitHref && secureAddress(this.exitHref)) || neutralPage);
    }
  }

  protected override get hasWords(): boolean {
    return tellsSomething(this.answers);
  }

  protected override get wiped(): string {
    return say(this.#view, this.texts.idle.wiped);
  }

  protected override forget(): void {
    this.answers = noAnswers;
    this.#sending.reset();
    this.#wayBack.forget();
    this.discarding = false;
    this.#sent = {};
    this.#pages.reset(['start']);
  }

  protected override render(): TemplateResult {
    return html`
      <div lang=${this.language} dir=${this.direction}>
        ${exitBar(this.#view, this.#quickExit.left, () => this.exit())} ${this.announcer.draw()}
        ${this.#pages.draw(html`<div class="in" part="page">${this.#renderPage()}</div>`)} ${this.#renderIdle()}
      </div>
    `;
  }

  #renderPage(): TemplateResult {
    const view = this.#view;
    const {page} = this.#pages;
    if (page === 'sent') return sentPage(view, this.#sent, {again: () => this.#beginAgain(), close: () => this.exit()});
    if (!this.channel && page === 'start') return elsewherePage(view);
    switch (page) {
      case 'start':
        return startPage(view, () => this.#begin());
      case 'check':
        return html`<div class=${this.#sending.locked ? 'held' : nothing}>${this.#renderBack()}</div>
          ${this.#renderCheck()}`;
      case 'way-back':
        return wayBackPage(this.#questionView(page), this.#wayBack, this);
      default:
        return questionPage(this.#questionView(page));
    }
  }

  #renderCheck(): TemplateResult {
    const view = this.#view;
    const sending = {
      sending: this.#sending,
      texts: this.texts.sending[isAdult(view) ? 'adult' : 'pupil'],
      settings: this.settings,
      language: this.language,
      level: this.level(1),
      roleNames: this.content.roleNames,
      send: () => void this.#send(),
      edit: () => this.#unlock(),
    };
    return checkPage(view, this.#all, sending, this.discarding, {
      change: (page) => this.#change(page),
      more: () => void this.#pages.go(this.#questions(true)[0]!),
      askDiscard: () => this.#discard('ask'),
      keep: () => this.#discard('keep'),
      discard: () => this.wipeAndTell(),
    });
  }

  #renderBack(): TemplateResult {
    return html`<button class="btn soft back" type="button" @click=${() => this.#pages.back()}>${backIcon()} ${this.texts.back}</button>`;
  }

  #renderIdle(): TemplateResult | typeof nothing {
    const {title, text, stay, wipe} = this.texts.idle;
    const words = (wording: Wording) => say(this.#view, wording);
    return this.renderIdle({title: words(title), text: words(text), stay: words(stay), wipe: words(wipe)}, () => this.wipeAndTell());
  }

  get #view(): FormView {
    const {texts, content, answers, language} = this;
    const {school, schoolSettled, transport, requestHeaders} = this.settings;
    return {
      texts,
      content,
      school,
      schoolSettled,
      answers,
      signedIn: Boolean(transport ?? requestHeaders),
      language,
      reporter: this.#knownReporter ?? answers.reporter,
      idleMinutes: this.wiping.minutes,
      level: (deeper) => this.level(deeper),
    };
  }

  #questionView(page: QuestionPage): QuestionView {
    return {
      ...this.#view,
      page,
      pages: this.#questions(morePages.includes(page)),
      schoolTypes: this.schoolTypes,
      faults: this.tried ? this.#faultsOn(page) : new Map<string, string>(),
      changing: this.#changing,
      back: this.#renderBack(),
      readAloud: readAloudButton(this.#aloud, this.texts, this.language, this.#passages),
      answer: (answers) => this.#answer(answers),
      tell: (words) => this.announcer.say(words),
      next: (event) => void this.#goOn(event, page),
      without: () => {
        const {contact: _contact, ...rest} = this.answers;
        this.answers = rest;
        this.#sending.changed();
        this.#wayBack.forget();
        void this.#pages.go('contact');
      },
      enough: () => this.#isFaulty(page) || void this.#pages.go('check'),
      find: (id) => this.renderRoot.querySelector<HTMLElement>(`#${id}, [name=${id}]`)?.focus(),
    };
  }

  get #knownReporter(): Reporter | undefined {
    return reporters.find((reporter) => reporter === this.reporter);
  }

  /** The short way, or that of who wants to tell more. */
  #questions(more = false): readonly QuestionPage[] {
    return pagesFor(this.settings.school, this.answers, this.#knownReporter !== undefined, more);
  }

  get #all(): readonly QuestionPage[] {
    return [...this.#questions(), ...this.#questions(true)];
  }

  /** What the page in view says, without what was typed. */
  readonly #passages = () =>
    this.renderRoot.querySelectorAll('[part=page] :is(legend, label.q, .hint, .choice b, .note p, .field > label)');

  #answer(answers: Partial<Answers>): void {
    // Who wishes something else after all, chooses anew how they can be found.
    const anew = answers.wish && this.answers.contact === 'lower' ? {contact: undefined} : {};
    this.answers = {...this.answers, ...anew, ...answers} as Answers;
    this.#sending.changed();
  }

  #begin(): void {
    // Now, and not when they are asked for: whoever logs what is fetched would see who asked.
    if (offersWayBack(this.settings.school)) this.#wayBack.fetch();
    void this.#pages.go(this.#questions()[0]!);
  }

  async #goOn(event: Event, page: QuestionPage): Promise<void> {
    event.preventDefault();
    if (this.#isFaulty(page)) return;
    if (page === 'way-back' && !(await this.#wayBack.ready())) return void (this.#pages.page === page && this.#isFaulty(page));
    if (this.#pages.page !== page) return;
    const pages = this.#questions(morePages.includes(page));
    const next = this.#changing ? undefined : pages[pages.indexOf(page) + 1];
    void this.#pages.go(next ?? 'check');
  }

  /** Says what cannot be left as it is on a page, if anything. */
  #isFaulty(page: QuestionPage): boolean {
    this.tried = this.#faultsOn(page).size > 0;
    if (this.tried) void this.#pages.focus('.summary');
    return this.tried;
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
    if (page === 'contact' && hasToChoose(answers)) faults.set('contact', say(this.#view, texts.missing.contact));
    const wayBack = page === 'way-back' ? this.#wayBack.fault(this.settings.school.id) : undefined;
    if (wayBack) faults.set('copied', say(this.#view, texts.wayBack.faults[wayBack]));
    // A story that would be refused goes no further than the page that says so.
    if (page === 'forms') for (const why of promisedIn(this.#view, tellingOf(answers), 'refused')) faults.set('involves', why);
    return faults;
  }

  #change(page: QuestionPage): void {
    void this.#pages.begin([...this.#pages.trail, page]);
    this.#changing = true;
  }

  async #send(): Promise<void> {
    const {channel} = this;
    const incomplete = this.#all.find((page) => this.#faultsOn(page).size > 0);
    if (incomplete) {
      this.#change(incomplete);
      return void this.#isFaulty(incomplete);
    }
    if (!this.settings.schoolSettled) return;

    const {answers} = this;
    const {school} = this.settings;
    // Only what the page shows: the school may have changed since it was chosen.
    const {recipient, ...told} = toReport({
      ...answers,
      ...(this.#knownReporter && {reporter: this.#knownReporter}),
      group: chosenGroup(school, answers),
    });
    const report = {
      ...told,
      ...(recipient && readerOf(school, tellingOf(answers))?.role === recipient && {recipient}),
      ...this.#wayBack.sentWith(answers),
    };
    const outcome = await this.#sending.send(report, channel, this.settings.school.id);
    // The button keeps the focus; what happened comes above it.
    if (outcome && outcome !== 'stored' && outcome !== 'replayed') return this.#pages.focus('[part=failure]');
    if (!outcome) return;
    this.announcer.say(this.texts.sending.pupil.arrived);
    this.wipe();
    this.#sent = withoutWords(answers);
    this.answers = {...noAnswers, ...(answers.reporter && {reporter: answers.reporter})};
    void this.#pages.begin(['sent']);
  }

  /** The earlier send may be stored; the next one says that it takes its place. */
  #unlock(): void {
    this.#sending.changed();
    void this.#pages.focus('#title');
  }

  #discard(step: 'ask' | 'keep'): void {
    this.discarding = step === 'ask';
    void this.#pages.focus(step === 'ask' ? '#discard' : '#title');
  }

  #beginAgain(): void {
    this.wipe();
    void this.#pages.focus('#title');
  }

  /** Replaces the page by another, once nothing more has to be done here. */
  protected leave(href: string): void {
    leaveFor(href, {lang: this.language, text: this.texts.exitWait});
  }
}
