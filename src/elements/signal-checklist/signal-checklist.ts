import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';

import {counted} from '../../content/form/fill.js';
import {MarkupController} from '../../controllers/markup-controller.js';
import {PagesController} from '../../controllers/pages-controller.js';
import {tellDeveloper} from '../../portal/developer-error.js';
import type {About, Setting} from '../../content/form/signal-checklist.js';
import {abouts, settings} from '../../protocol/wire/limits.js';
import {isFor} from '../parts/for-reader.js';
import {firstOf} from '../parts/school-types.js';
import {Part} from '../base/part.js';
import {CarriedController} from '../base/carried-controller.js';
import {WritingWidget} from '../base/writing-widget.js';
import type {AfterList} from './after-list.js';
import {type Answers, type Mark, noAnswers, saysSomething, toSheet} from './answers.js';
import {mark as carries} from './carry-mark.js';
import {type ChecklistView, forReader, type Page} from './checklist-view.js';
import {listPage} from './list-page.js';
import {SignalsChangedEvent} from './signal-checklist.events.js';
import {first} from './signal-checklist.first.js';
import type {SignalChecklistContent} from './signal-checklist.pack.js';
import {styles} from './signal-checklist.styles.js';
import type {SignalChecklistTexts} from './signal-checklist.texts.js';
import type * as Behind from './after-list.js';

type Rest = typeof Behind;
const rest = new Part<Rest>(() => import('./after-list.js'));

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
export class SignalChecklist extends WritingWidget<SignalChecklistTexts, SignalChecklistContent, Rest> {
  static override styles = styles;
  protected static override readonly otherLanguages = new Part(() => import('./signal-checklist.languages.js'));

  /** Which child it is about: `bullied` (default) or `bullying`. Without it the reader chooses. */
  @property() about: About | undefined;

  /** Where the reader sees the child: `home` (default) or `school`. Without it the reader chooses; `school` also offers background for professionals. */
  @property() setting: Setting | undefined;

  @state() private answers: Answers = noAnswers;

  /** The sets of signals that were opened or closed, by id. */
  readonly #turned = new Map<string, boolean>();
  /** On a phone the whole list would be seven screens: there its sets open one by one. */
  #narrow = false;
  /** All behind the list, once it is there. */
  #after: AfterList | undefined;
  readonly #pages = new PagesController<Page>(this, 'list', {
    locked: (page) => this.#after?.locked || page === 'sent',
    turn: () => this.#after?.turned(),
  });

  constructor() {
    super(first, undefined, rest);
    new CarriedController(this, carries, (carried) => this.later!.when(() => this.#after!.takeCarried(carried)));
    new MarkupController(this, (ticked) => {
      const marks = this.content.signals.flatMap(({id}) => (ticked.has(id) ? [[id, {seen: 'yes'}] as const] : []));
      this.#answer({marks: Object.fromEntries(marks)});
      for (const {id, domain} of this.content.signals) if (ticked.has(id)) this.#turned.set(domain, true);
    });
  }

  protected override restCame(module: Rest): void {
    super.restCame(module);
    this.#after = new module.AfterList(this, this.#pages, {
      view: () => this.#view,
      answer: (change) => this.#answer(change),
      tellChange: () => this.#tellChange(),
      clear: () => this.#clear(),
    });
  }

  protected override get beginsBehind(): boolean {
    return this.about === 'bullying';
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
    return saysSomething(this.answers) || Boolean(this.#after?.hasOpened);
  }

  protected override get wiped(): string {
    return this.texts.idle.wiped;
  }

  protected override forget(): void {
    const {about, setting, schoolType} = this.answers;
    this.answers = {...noAnswers, about, setting, schoolType};
    this.#after?.forget();
    this.#pages.reset(['list']);
  }

  protected override render(): TemplateResult {
    const view = this.#view;
    const onPaper = this.#pages.page === 'talk';
    return html`
      <div lang=${this.language} dir=${this.direction}>
        ${this.announcer.draw()}
        ${this.#pages.draw(
          html`<div class=${onPaper ? 'in screen' : 'in'} part="page">
            ${onPaper ? nothing : this.#after?.renderPaperHead(view)} ${this.#renderPage(view)} ${this.later!.draw(this.texts.part)}
            ${this.#after?.renderReadAloud()}
          </div>`,
        )}
        ${onPaper ? this.#after!.renderPaper(view) : nothing}
        ${this.#after ? this.#after.renderDialog(view) : this.renderIdle(this.texts.idle, () => this.#clear())}
      </div>
    `;
  }

  #renderPage(view: ChecklistView): TemplateResult {
    if (this.#pages.page !== 'list') return this.#after!.render(view);
    return listPage(
      view,
      {about: !this.#given('about'), setting: !this.#given('setting'), schoolTypes: this.schoolTypes},
      this.#after && forReader(view, view.content.framing).slice(2),
      {
        clear: () => this.later!.when(() => this.#after!.askToClear()),
        ask: () => this.later!.ask(),
      },
    );
  }

  get #view(): ChecklistView {
    const {texts, content, answers, language} = this;
    const {school, schoolSettled} = this.settings;
    const about = this.#given('about') ?? answers.about ?? 'bullied';
    const setting = this.#given('setting') ?? answers.setting ?? 'home';
    const scope = {about, setting, schoolType: (this.settings.schoolType ? undefined : answers.schoolType) ?? firstOf(this.schoolTypes)};
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
        const say = () => this.announcer.say(counted(texts.lines, language, this.#view.signals.length));
        if (this.#view.signals.length > 0) say();
        else this.later!.when(say);
      },
      mark: (id, mark) => this.#mark(id, mark),
      go: (page) => this.later!.when(() => void this.#pages.go(page)),
      back: () => this.#pages.back(),
      print: () => this.later!.when(() => this.#after!.print()),
    };
    const other = this.#after && this.beside;
    return other ? this.#after!.besideIt(view, other) : view;
  }

  /** What the page around the widget decided. */
  #given<Name extends 'about' | 'setting'>(name: Name): this[Name] | undefined {
    const known: readonly (string | undefined)[] = name === 'about' ? abouts : settings;
    return known.includes(this[name]) ? this[name] : undefined;
  }

  #answer(change: Partial<Answers>): void {
    this.answers = {...this.answers, ...change};
    this.#after?.changed();
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
}
