import {html, nothing, type TemplateResult} from 'lit';

import {BackEntryController} from '../../controllers/back-entry-controller.js';
import type {PagesController} from '../../controllers/pages-controller.js';
import type {Settings} from '../../portal/settings.js';
import {readerOf} from '../../protocol/school/promises.js';
import {type Reporter, reporters} from '../../protocol/wire/limits.js';
import {textLength} from '../../protocol/wire/text.js';
import type {Wording} from '../../content/form/wording.js';
import type {RestOf} from '../base/widget.js';
import type {WritingWidget} from '../base/writing-widget.js';
import {backIcon} from '../parts/icons.js';
import {ReadAloud} from '../parts/read-aloud.js';
import {SendController} from '../parts/sending.js';
import {type Answers, hasToChoose, isText, longest, noAnswers, tellingOf, tellsSomething, toReport} from './answers.js';
import {checkPage} from './check-page.js';
import {elsewhere} from './elsewhere.js';
import {isAdult, say} from './first-view.js';
import {type FormView, holding} from './form-view.js';
import {chosenGroup, morePages, offersWayBack, type Page, pagesFor, type QuestionPage, questionsOn} from './pages.js';
import {questionPage, type QuestionView} from './question-page.js';
import {whoReads} from './readers.js';
import type {ReportFormContent} from './report-form.pack.js';
import type {ReportFormTexts} from './report-form.texts.js';
import {type SentFacts, sentPage, withoutWords} from './sent-page.js';
import {WayBack} from './way-back.js';
import {wayBackPage} from './way-back-page.js';

export {InSightController} from '../../controllers/in-sight-controller.js';
export {styles} from './form.styles.js';
export {pack} from './report-form.whole.js';

/** The element whose form it is. */
type Host = WritingWidget<ReportFormTexts, ReportFormContent, RestOf<ReportFormTexts, ReportFormContent>> & {
  readonly history: boolean;
  readonly reporter: Reporter | undefined;
  exit(): void;
};

/** All of the report form that is behind its first screen: the questions, what is answered, and the way to the school. */
export class Form {
  /** All that was answered, at whatever school the page had then. */
  #given: Answers = noAnswers;
  /** Tried to go on: from then on what is missing is shown. */
  #tried = false;
  #discarding = false;
  /** From the check page to one question and back. */
  #changing = false;
  #sent: SentFacts = {};

  readonly #host: Host;
  readonly #pages: PagesController<Page>;
  readonly #sending: SendController;
  readonly #wayBack: WayBack;
  readonly #aloud: ReadAloud;

  constructor(host: Host, pages: PagesController<Page>) {
    this.#host = host;
    this.#pages = pages;
    this.#sending = new SendController(host, 'report');
    this.#wayBack = new WayBack(host);
    this.#aloud = new ReadAloud(host, () => this.#view);
    new BackEntryController(host, pages, {wanted: () => host.history, locked: () => this.#sending.locked});
  }

  get locked(): boolean {
    return this.#sending.locked;
  }

  get hasWords(): boolean {
    return tellsSomething(this.#answers);
  }

  /** Who tells, as far as it was answered. */
  get reporter(): Reporter | undefined {
    return this.#answers.reporter;
  }

  /** Another page is about to be drawn. */
  turned(): void {
    this.#aloud.stop();
    this.#tried = false;
    this.#changing = false;
  }

  forget(): void {
    this.#given = noAnswers;
    this.#sending.reset();
    this.#wayBack.forget();
    this.#discarding = false;
    this.#sent = {};
  }

  begin(): void {
    // Now, and not when they are asked for: whoever logs what is fetched would see who asked.
    if (offersWayBack(this.#settings.school)) this.#wayBack.fetch();
    void this.#pages.go(this.#questions()[0]!);
  }

  renderReaders(): TemplateResult {
    return whoReads(this.#view);
  }

  renderElsewhere(): TemplateResult {
    return elsewhere(this.#view);
  }

  /** On the first page. */
  renderReadAloud(): TemplateResult | typeof nothing {
    return this.#aloud.button();
  }

  /** Any page but the first. */
  render(): TemplateResult {
    const view = this.#view;
    const {page} = this.#pages;
    switch (page) {
      case 'sent':
        return html`${sentPage(view, this.#sent, {again: () => this.#beginAgain(), close: () => this.#host.exit()})}
          <div class="btns">${this.#aloud.button()}</div>`;
      case 'check':
        return html`<div class=${this.#sending.locked ? 'held' : nothing}>${this.#renderBack()}</div>
          ${this.#renderCheck()}
          <div class="btns">${this.#aloud.button()}</div>`;
      case 'way-back':
        return wayBackPage(this.#questionView(page), this.#wayBack, this.#host);
      default:
        return questionPage(this.#questionView(page as QuestionPage));
    }
  }

  #renderCheck(): TemplateResult {
    const view = this.#view;
    const sending = {
      sending: this.#sending,
      texts: this.#texts.sending[isAdult(view) ? 'adult' : 'pupil'],
      settings: this.#settings,
      language: this.#host['language'],
      level: this.#host['level'](1),
      roleNames: this.#host['content'].roleNames,
      send: () => void this.#send(),
      edit: () => this.#unlock(),
    };
    return checkPage(view, this.#all, sending, this.#discarding, {
      change: (page) => this.#change(page),
      more: () => void this.#pages.go(this.#questions(true)[0]!),
      askDiscard: () => this.#discard('ask'),
      keep: () => this.#discard('keep'),
      discard: () => this.#host['wipeAndTell'](),
    });
  }

  #renderBack(): TemplateResult {
    return html`<button class="btn soft back" type="button" @click=${() => this.#pages.back()}>${backIcon()} ${this.#texts.back}</button>`;
  }

  renderIdle(): TemplateResult | typeof nothing {
    const {title, text, stay, wipe} = this.#texts.idle;
    const words = (wording: Wording) => say(this.#view, wording);
    return this.#host['renderIdle']({title: words(title), text: words(text), stay: words(stay), wipe: words(wipe)}, () =>
      this.#host['wipeAndTell'](),
    );
  }

  /** What was answered and can still be: a way back is there at a school that answers. */
  get #answers(): Answers {
    const {contact, ...rest} = this.#given;
    return contact === 'way-back' && !offersWayBack(this.#settings.school) ? rest : this.#given;
  }

  get #texts(): ReportFormTexts {
    return this.#host['texts'];
  }

  get #settings(): Settings {
    return this.#host['settings'];
  }

  get #view(): FormView {
    const {school, schoolSettled, transport, requestHeaders} = this.#settings;
    return {
      texts: this.#texts,
      content: this.#host['content'],
      school,
      schoolSettled,
      answers: this.#answers,
      signedIn: Boolean(transport ?? requestHeaders),
      language: this.#host['language'],
      reporter: this.#knownReporter ?? this.reporter,
      idleMinutes: this.#host['wiping'].minutes,
      level: (deeper) => this.#host['level'](deeper),
    };
  }

  #questionView(page: QuestionPage): QuestionView {
    return {
      ...this.#view,
      page,
      pages: this.#questions(morePages.includes(page)),
      schoolTypes: this.#host['schoolTypes'],
      faults: this.#tried ? this.#faultsOn(page) : new Map<string, string>(),
      changing: this.#changing,
      back: this.#renderBack(),
      readAloud: this.#aloud.button(),
      answer: (answers) => this.#answer(answers),
      tell: (words) => this.#host['announcer'].say(words),
      next: (event) => void this.#goOn(event, page),
      without: () => {
        const {contact: _contact, ...rest} = this.#answers;
        this.#given = rest;
        this.#sending.changed();
        this.#wayBack.forget();
        void this.#pages.go('contact');
      },
      enough: () => this.#isFaulty(page) || void this.#pages.go('check'),
      find: (id) => this.#host.renderRoot.querySelector<HTMLElement>(`#${id}, [name=${id}]`)?.focus(),
    };
  }

  get #knownReporter(): Reporter | undefined {
    return reporters.find((reporter) => reporter === this.#host.reporter);
  }

  /** The short way, or that of who wants to tell more. */
  #questions(more = false): readonly QuestionPage[] {
    return pagesFor(this.#settings, this.#answers, this.#knownReporter !== undefined, more);
  }

  get #all(): readonly QuestionPage[] {
    return [...this.#questions(), ...this.#questions(true)];
  }

  /** What the page in view says, without what was typed. */
  #answer(answers: Partial<Answers>): void {
    // Who wishes something else after all, chooses anew how they can be found.
    const anew = answers.wish && this.#answers.contact === 'lower' ? {contact: undefined} : {};
    this.#given = {...this.#given, ...anew, ...answers} as Answers;
    this.#sending.changed();
    this.#host.requestUpdate();
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
    this.#tried = this.#faultsOn(page).size > 0;
    this.#host.requestUpdate();
    if (this.#tried) void this.#pages.focus('.summary');
    return this.#tried;
  }

  /** In words, by the id of the field. */
  #faultsOn(page: QuestionPage): ReadonlyMap<string, string> {
    const [answers, texts] = [this.#answers, this.#texts];
    const faults = new Map<string, string>();
    const asked: readonly (keyof Answers)[] = page === 'contact' && answers.contact === 'name' ? ['name', 'reach'] : questionsOn[page];
    for (const name of asked.filter(isText)) {
      if (textLength(answers[name]) > longest[name]) faults.set(name, texts.fields.tooLong);
      else if (answers[name].trim() === '' && (name === 'name' || (name === 'story' && answers.forms.length === 0))) {
        faults.set(name, say(this.#view, texts.missing[name]));
      }
    }
    if (page === 'contact' && hasToChoose(answers)) faults.set('contact', say(this.#view, texts.missing.contact));
    const wayBack = page === 'way-back' ? this.#wayBack.fault(this.#settings.school.id) : undefined;
    if (wayBack) faults.set('copied', say(this.#view, texts.wayBack.faults[wayBack]));
    // A story that would be refused goes no further than the page that says so.
    if (page === 'forms') for (const why of holding(this.#view)) faults.set('involves', why);
    return faults;
  }

  #change(page: QuestionPage): void {
    void this.#pages.begin([...this.#pages.trail, page]);
    this.#changing = true;
  }

  async #send(): Promise<void> {
    const channel = this.#host['channel'];
    const incomplete = this.#all.find((page) => this.#faultsOn(page).size > 0);
    if (incomplete) {
      this.#change(incomplete);
      return void this.#isFaulty(incomplete);
    }
    if (!this.#settings.schoolSettled) return;

    const answers = this.#answers;
    const {school} = this.#settings;
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
    const outcome = await this.#sending.send(report, channel, this.#settings.school.id);
    // The button keeps the focus; what happened comes above it.
    if (outcome && outcome !== 'stored' && outcome !== 'replayed') return this.#pages.focus('[part=failure]');
    if (!outcome) return;
    this.#host['announcer'].say(this.#texts.sending.pupil.arrived);
    this.#host.wipe();
    this.#sent = withoutWords(answers, this.#host['content'].dangerWords);
    this.#given = {...noAnswers, ...(answers.reporter && {reporter: answers.reporter})};
    void this.#pages.begin(['sent']);
  }

  /** The earlier send may be stored; the next one says that it takes its place. */
  #unlock(): void {
    this.#sending.changed();
    void this.#pages.focus('#title');
  }

  #discard(step: 'ask' | 'keep'): void {
    this.#discarding = step === 'ask';
    this.#host.requestUpdate();
    void this.#pages.focus(step === 'ask' ? '#discard' : '#title');
  }

  #beginAgain(): void {
    this.#host.wipe();
    void this.#pages.focus('#title');
  }
}
