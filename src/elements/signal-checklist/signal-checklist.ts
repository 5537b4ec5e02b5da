import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';

import {counted} from '../../content/form/fill.js';
import {MarkupController} from '../../controllers/markup-controller.js';
import {PagesController} from '../../controllers/pages-controller.js';
import {tellDeveloper} from '../../portal/developer-error.js';
import type {About, Setting} from '../../content/form/signal-checklist.js';
import {today} from '../../protocol/school/school-days.js';
import {toJson} from '../../protocol/wire/json.js';
import {abouts, type ChecklistFault, openChecklist, saveChecklist, settings} from '../parts/checklist-file.js';
import {CodeController} from '../base/code-controller.js';
import {printAlone} from '../parts/print-alone.js';
import {firstOf} from '../parts/school-types.js';
import {SendController, sendingPart} from '../parts/sending.js';
import {wipeDialog} from '../parts/wipe-dialog.js';
import {Part} from '../base/part.js';
import {WritingWidget} from '../base/writing-widget.js';
import {
  type Answers,
  isFor,
  isTooLong,
  type Mark,
  noAnswers,
  noWords,
  saysSomething,
  type Scope,
  type Sheet,
  toChecklist,
  toSheet,
} from './answers.js';
import {addressOf, readCarried} from './carried.js';
import {CarriedController} from './carried-controller.js';
import {carryPage} from './carry-page.js';
import type {ChecklistView, Page} from './checklist-view.js';
import {comparePage, mostSheets} from './compare-page.js';
import {detailsPage} from './details-page.js';
import {listPage} from './list-page.js';
import {paper} from './paper.js';
import {sentPage, shareFaults, sharePage} from './share-page.js';
import {SignalsChangedEvent} from './signal-checklist.events.js';
import {pack, type SignalChecklistContent} from './signal-checklist.pack.js';
import {styles} from './signal-checklist.styles.js';
import type {SignalChecklistTexts} from './signal-checklist.texts.js';
import {talkPage} from './talk-page.js';

/**
 * A list of signals that can mean a child is being bullied, or bullies. It helps an adult look and begin a talk; it never
 * concludes: there is no score, no count and no threshold.
 *
 * What is marked and typed lives on this page only, until the reader keeps it as a file, prints it, or says yes to sharing it.
 * It is wiped on leaving the page and after fifteen quiet minutes.
 *
 * @element pleinwacht-signal-checklist
 * @slot - Shown until the list can be drawn: what to look for, and whom to call.
 * @fires {SignalsChangedEvent} pleinwacht-signals-changed - After the reader marks a signal or takes a mark away; ids only.
 * @fires {SubmittedEvent} pleinwacht-submitted - Once per send, when it has settled; never carries what was written.
 * @csspart page - The page in view.
 * @csspart group - Each set of related signals.
 * @csspart next - The button that goes on.
 * @csspart starters - What was seen, as words to say to the child.
 * @csspart nothing - What is said when nothing was seen.
 * @csspart share - The button that leads to the page where the reader says yes.
 * @csspart print - The button that prints the sheet.
 * @csspart save - The button that keeps the sheet as a file.
 * @csspart send - The button that sends.
 * @csspart failure - What is said when sending did not work.
 * @csspart table - Lists side by side.
 * @csspart carry - The button that leads to the code for another screen.
 * @csspart qr - The code that carries the list to another screen.
 * @csspart traits - Background for professionals.
 * @cssprop --pleinwacht-accent - Colour of actions, links and what is chosen.
 * @cssprop --pleinwacht-unit - What every size is a multiple of.
 */
export class SignalChecklist extends WritingWidget<SignalChecklistTexts, SignalChecklistContent> {
  static override styles = styles;
  protected static override readonly otherLanguages = new Part(() => import('./signal-checklist.languages.js'));

  /** Which child it is about: `bullied` (default) or `bullying`. Without it the reader chooses. */
  @property() about: About | undefined;

  /** Where the reader sees the child: `home` (default) or `school`. Without it the reader chooses; `school` also offers background for professionals. */
  @property() setting: Setting | undefined;

  @state() private answers: Answers = noAnswers;
  /** Tried to send: from then on what is missing is shown. */
  @state() private tried = false;
  /** Opened from files, to lay beside one another. */
  @state() private opened: readonly Sheet[] = [];
  @state() private fileFault: ChecklistFault | undefined;
  @state() private clearing = false;

  /** The sets of signals that were opened or closed, by id. */
  readonly #turned = new Map<string, boolean>();
  /** On a phone the whole list would be seven screens: there its sets open one by one. */
  #narrow = false;
  readonly #sending = new SendController(this, 'checklist');
  readonly #code = new CodeController(this);
  readonly #pages = new PagesController<Page>(this, 'list', {
    locked: (page) => this.#sending.locked || page === 'sent',
    turn: () => {
      this.tried = false;
      this.fileFault = undefined;
    },
  });

  constructor() {
    super(pack);
    new CarriedController(this, (carried) => this.#takeCarried(carried));
    new MarkupController(this, (ticked) => {
      const marks = this.content.signals.flatMap(({id}) => (ticked.has(id) ? [[id, {seen: 'yes'}]] : []));
      this.#answer({marks: Object.fromEntries(marks)});
      for (const {id, domain} of this.content.signals) if (ticked.has(id)) this.#turned.set(domain, true);
    });
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!this.hasUpdated) this.#narrow = this.offsetWidth < 26 * 16;
    for (const [name, known] of [
      ['about', abouts],
      ['setting', settings],
    ] as const) {
      if (changed.has(name) && this[name] && !(known as readonly string[]).includes(this[name])) {
        tellDeveloper(this, name, `one of ${known.join(', ')}`, this[name]);
      }
    }
  }

  protected override get hasWords(): boolean {
    return saysSomething(this.answers) || this.opened.length > 0;
  }

  protected override get wiped(): string {
    return this.texts.idle.wiped;
  }

  protected override forget(): void {
    const {about, setting, schoolType} = this.answers;
    this.answers = {...noAnswers, about, setting, schoolType};
    this.opened = [];
    this.clearing = false;
    this.#sending.reset();
    this.#pages.reset(['list']);
  }

  protected override render(): TemplateResult {
    const view = this.#view;
    const onPaper = this.#pages.page === 'talk';
    return html`
      <div lang=${this.language} dir=${this.direction}>
        ${this.announcer.draw()}
        ${this.#pages.draw(html`<div class=${onPaper ? 'in screen' : 'in'} part="page">${this.#renderPage(view)}</div>`)}
        ${onPaper ? paper(view) : nothing}
        ${
          this.clearing
            ? wipeDialog(this.texts.sure, {stay: () => (this.clearing = false), wipe: () => this.#clear()})
            : this.renderIdle(this.texts.idle, () => this.#clear())
        }
      </div>
    `;
  }

  #renderPage(view: ChecklistView): TemplateResult {
    switch (this.#pages.page) {
      case 'list':
        return listPage(
          view,
          {
            about: !this.#given('about'),
            setting: !this.#given('setting'),
            schoolTypes: this.schoolTypes,
          },
          () => (this.clearing = true),
        );
      case 'details':
        return detailsPage(view, () => this.#leaveDetails());
      case 'talk':
        return talkPage(view, {save: () => this.#save(view)});
      case 'share':
        return sharePage(view, {
          faults: this.tried ? shareFaults(view) : undefined,
          locked: this.#sending.locked,
          find: (id) => this.#find(id),
          sending: this.#renderSending(view),
        });
      case 'sent':
        return sentPage(view);
      case 'compare':
        return this.#renderCompare(view);
      case 'carry':
        return carryPage(
          view,
          addressOf({...view.sheet, day: today()}, (scope) => this.#rowsOf(scope)),
          this.#code,
        );
    }
  }

  #renderSending({texts, content, language}: ChecklistView): TemplateResult {
    return sendingPart({
      sending: this.#sending,
      texts: texts.sending,
      settings: this.settings,
      language,
      level: this.level(1),
      roleNames: content.roleNames,
      yes: texts.yesPage.yes,
      send: () => void this.#send(),
      edit: () => {
        this.#sending.changed();
        this.requestUpdate();
        void this.#pages.focus('#title');
      },
    });
  }

  #renderCompare(view: ChecklistView): TemplateResult {
    const {sheet} = view;
    const mine = sheet.signals.length > 0;
    const [first] = this.opened;
    return comparePage(view, {
      own: mine ? sheet : undefined,
      fault: this.fileFault,
      opened: this.opened,
      open: (files) => void this.#open(files),
      remove: (gone) => {
        this.opened = this.opened.filter((one) => one !== gone);
        this.fileFault = undefined;
        void this.#pages.focus('#title');
      },
      goOn:
        !mine && first && this.opened.length === 1 && first.about === view.about && first.setting === view.setting
          ? () => this.#goOnWith(first)
          : undefined,
    });
  }

  get #view(): ChecklistView {
    const {texts, content, answers, language} = this;
    const {school, schoolSettled} = this.settings;
    const about = this.#given('about') ?? answers.about ?? 'bullied';
    const setting = this.#given('setting') ?? answers.setting ?? 'home';
    const scope = {about, setting, schoolType: this.settings.schoolType ?? answers.schoolType ?? firstOf(this.schoolTypes)};
    const signals = content.signals.filter((signal) => isFor(scope, signal));
    const view: ChecklistView = {
      ...scope,
      texts,
      content,
      school,
      schoolSettled,
      answers,
      language,
      beside: undefined,
      signals,
      sheet: toSheet(answers, scope, signals),
      canShare: this.channel !== undefined,
      idleMinutes: this.wiping.minutes,
      showTraits: this.#given('setting') === 'school',
      level: (deeper) => this.level(deeper),
      domains: {
        isOpen: (id) => this.#turned.get(id) ?? (!this.#narrow || id === signals[0]?.domain),
        turned: (id, open) => this.#turned.set(id, open),
      },
      answer: (change) => this.#answer(change),
      scope: (change) => {
        this.#answer(change);
        this.announcer.say(counted(texts.lines, language, this.#view.signals.length));
      },
      mark: (id, mark) => this.#mark(id, mark),
      go: (page) => void this.#pages.go(page),
      back: () => this.#pages.back(),
      print: () => printAlone(this),
    };
    const other = this.beside;
    if (!other) return view;
    const ofScope = other.content.signals.filter((signal) => isFor(scope, signal));
    return {...view, beside: {...view, texts: other.texts, content: other.content, language: other.lang, signals: ofScope}};
  }

  /** What the page around the widget decided. */
  #given<Name extends 'about' | 'setting'>(name: Name): this[Name] | undefined {
    const known: readonly (string | undefined)[] = name === 'about' ? abouts : settings;
    return known.includes(this[name]) ? this[name] : undefined;
  }

  #answer(change: Partial<Answers>): void {
    this.answers = {...this.answers, ...change};
    this.#sending.changed();
  }

  #mark(id: string, mark: Mark | undefined): void {
    const {[id]: before, ...others} = this.answers.marks;
    this.#answer({marks: mark ? {...others, [id]: mark} : others});
    if (before?.seen === mark?.seen) return;
    this.#tellChange();
    const {marks} = this.texts;
    if (mark?.seen === 'unsure') this.announcer.say(before ? marks.unsureInstead : marks.unsure);
    else if (before?.seen === 'unsure') this.announcer.say(mark ? marks.seenInstead : marks.cleared);
  }

  #tellChange(): void {
    const {signals} = this.#view.sheet;
    const ids = (seen: string) => signals.filter((signal) => signal.seen === seen).map(({id}) => id);
    this.dispatchEvent(new SignalsChangedEvent(ids('yes'), ids('unsure')));
  }

  #clear(): void {
    const marked = Object.keys(this.answers.marks).length > 0;
    this.wipeAndTell();
    if (marked) this.#tellChange();
  }

  #save({sheet, texts, setting}: ChecklistView): void {
    saveChecklist({...sheet, day: today()}, texts.fileName[setting]);
    this.announcer.say(texts.saved);
  }

  #leaveDetails(): void {
    const tooLong = (['goesWell', 'note'] as const).find((name) => isTooLong(this.answers, name));
    if (tooLong) this.#find(tooLong);
    else void this.#pages.go('talk');
  }

  #find(id: string): void {
    this.renderRoot.querySelector<HTMLElement>(`#${id}`)?.focus();
  }

  async #open(files: readonly File[]): Promise<void> {
    for (const file of files) if (!this.#lay(await openChecklist(file))) break;
  }

  /** Lays a list beside what is there. @returns whether it lies there. */
  #lay(read: Sheet | ChecklistFault): boolean {
    const {sheet, about} = this.#view;
    const own = sheet.signals.length > 0;
    const beside = own ? about : this.opened[0]?.about;
    this.fileFault = typeof read === 'string' ? read : beside && read.about !== beside ? 'other-side' : undefined;
    if (typeof read === 'string' || this.fileFault) return false;
    if (this.opened.some((one) => toJson(one) === toJson(read))) return true;
    if (this.opened.length + Number(own) === mostSheets) this.fileFault = 'too-many';
    else this.opened = [...this.opened, read];
    return !this.fileFault;
  }

  /** What the address carried. */
  #takeCarried(carried: string): void {
    this.#lay(readCarried(carried, (scope) => this.#rowsOf(scope)));
    void this.#pages.go('compare');
  }

  /** The ids of the rows of a list. */
  #rowsOf(scope: Scope): readonly string[] {
    return this.content.signals.filter((signal) => isFor(scope, signal)).map(({id}) => id);
  }

  /** Goes on with a list that was kept earlier. */
  #goOnWith({signals, goesWell = '', note = ''}: Sheet): void {
    const marks = Object.fromEntries(
      signals.flatMap(({id, seen, since, changed}) => (seen === 'no' ? [] : [[id, {seen, since, changed} as Mark]])),
    );
    this.opened = [];
    this.#answer({marks, goesWell, note, complete: signals.some(({seen}) => seen === 'no')});
    this.#tellChange();
    void this.#pages.go('list');
  }

  async #send(): Promise<void> {
    const {channel} = this;
    const view = this.#view;
    this.tried = true;
    if (shareFaults(view).size > 0) return this.#pages.focus('.summary');
    if (!this.settings.schoolSettled) return;
    const outcome = await this.#sending.send(toChecklist(view.sheet, this.answers), channel, view.school.id);
    if (outcome === 'stored' || outcome === 'replayed') {
      this.announcer.say(view.texts.sending.arrived);
      this.answers = {...this.answers, ...noWords};
      void this.#pages.begin(['list', 'talk', 'sent']);
    } else if (outcome) void this.#pages.focus('[part=failure]');
  }
}
