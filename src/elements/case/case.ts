import {html, nothing, type TemplateResult} from 'lit';
import {state} from 'lit/decorators.js';

import {fill} from '../../content/form/fill.js';
import type {Method} from '../../content/form/methods.js';
import {PagesController} from '../../controllers/pages-controller.js';
import {panelMembers} from '../../portal/shapes.js';
import {caseAt, type CaseOffer, type CaseState, type CaseStep} from '../../protocol/school/case.js';
import type {CaseEvent} from '../../protocol/school/case-event.js';
import {today} from '../../protocol/school/school-days.js';
import type {StepPlan} from '../../protocol/school/step-plan.js';
import {WritingWidget} from '../base/writing-widget.js';
import {handOver} from '../parts/hand-over.js';
import {noteTitle} from '../parts/heading.js';
import {OwnPlan} from '../parts/own-plan.js';
import {printAlone} from '../parts/print-alone.js';
import {casePage} from './case-page.js';
import {type CaseFault, readCase, writeCase} from '../parts/case-file.js';
import type {After, CaseView, Entry, Said} from './case-view.js';
import {type CaseContent, pack} from './case.pack.js';
import {styles} from './case.styles.js';
import type {CaseTexts} from './case.texts.js';
import {morePage} from './more-page.js';
import {startPage} from './start-page.js';

type Page = 'start' | 'case' | 'more';

/**
 * For staff: runs the school's step plan for one child. It says what is to be done now, by whom and by when; what the plan does not allow
 * it does not offer. The child stands in it by initials. There is no score in it, and no label.
 *
 * What is written lives in this element until somebody keeps it as a file. It is wiped on leaving the page and after a long quiet.
 *
 * @element pleinwacht-case
 * @slot - Shown until the case can be drawn.
 * @csspart page - The page in view.
 * @csspart now - What is to be done now.
 * @csspart done - The button that says that it is done, or has begun.
 * @csspart next - The button that goes the chosen way.
 * @csspart due - The list of what is due.
 * @csspart calendar - The button that gives an appointment for the calendar.
 * @csspart start - The button that begins a case.
 * @csspart save - The button that keeps the case as a file.
 * @csspart print - The button that prints.
 * @csspart stop - The button that stops a case that is more than bullying.
 * @csspart wipe - The button that wipes everything, after it was asked.
 */
export class Case extends WritingWidget<CaseTexts, CaseContent> {
  static override styles = styles;

  @state() private events: readonly CaseEvent[] = [];
  @state() private entry: Entry = {by: 'coordinator', on: today()};
  @state() private draft: Readonly<Record<string, string>> = {};
  @state() private faults: ReadonlyMap<string, string> = new Map();
  @state() private fileFault: CaseFault | undefined;
  @state() private asksWipe = false;

  #unsaved = false;
  /** How many events there were before each press since the case was opened here. */
  #before: readonly number[] = [];
  #at: {readonly key: readonly unknown[]; readonly state: CaseState} | undefined;
  readonly #ownPlan = new OwnPlan();
  readonly #pages = new PagesController<Page>(this, 'start', {
    turn: () => {
      this.faults = new Map();
      this.asksWipe = false;
    },
  });

  constructor() {
    super(pack, {'stepPlan?': panelMembers['stepPlan?']});
  }

  /** Whether something would be lost: it was not kept as a file since. */
  override get unsaved(): boolean {
    return this.#unsaved;
  }

  protected override get hasWords(): boolean {
    return this.events.length > 0 || Object.values(this.draft).some((words) => words.trim());
  }

  protected override get wiped(): string {
    return this.texts.idle.wiped;
  }

  protected override forget(): void {
    this.events = [];
    this.#before = [];
    this.draft = {};
    this.entry = {by: 'coordinator', on: today()};
    this.fileFault = undefined;
    this.#setUnsaved(false);
    this.#pages.reset(['start']);
  }

  protected override render(): TemplateResult {
    return html`
      <div lang=${this.language} dir=${this.direction}>
        ${this.announcer.draw()} ${this.#pages.draw(html`<div class="in" part="page">${this.#renderPage()}</div>`)}
        ${this.renderIdle(this.texts.idle, () => this.wipeAndTell())}
      </div>
    `;
  }

  #renderPage(): TemplateResult {
    const view = this.#view;
    switch (this.#pages.page) {
      case 'more':
        return morePage(view, () => this.#pages.back());
      case 'case':
        return casePage(
          view,
          {unsaved: this.#unsaved, question: this.asksWipe ? this.#renderQuestion() : nothing},
          {
            change: (entry) => this.#changeEntry(entry),
            save: () => this.#save(),
            print: () => printAlone(this),
            more: () => void this.#pages.go('more'),
            wipe: () => this.#askWipe(),
            undo: this.#before.length > 0 ? () => this.#undo() : undefined,
          },
        );
      case 'start':
        return startPage(view, this.fileFault, this.wiping.minutes, {
          open: (files) => void this.#open(files),
          change: (entry) => this.#changeEntry(entry),
          more: () => void this.#pages.go('more'),
        });
    }
  }

  /** Asks whether everything may go, for not all of it is kept. */
  #renderQuestion(): TemplateResult {
    const words = this.texts.leave;
    return html`
      <div class="note warn form" role="group" aria-labelledby="wipe">
        ${noteTitle(this.level(1), words.sure, 'wipe')}
        <div class="btns">
          <button class="btn" part="wipe" type="button" @click=${() => this.wipeAndTell()}>${words.yes}</button>
          <button class="btn second" type="button" @click=${() => this.#keep()}>${words.no}</button>
        </div>
      </div>
    `;
  }

  get #view(): CaseView {
    const {texts, content, settings, language, schoolTypes, events, entry, draft, faults} = this;
    return {
      ...{texts, content, settings, language, schoolTypes, events, entry, draft, faults},
      level: (deeper) => this.level(deeper),
      plan: this.#plan,
      methods: this.#methods,
      state: this.#state,
      write: (field, value) => this.#write(field, value),
      fail: (field, words) => this.#fail(field, words),
      take: (offer, said, after) => this.#take(offer, said, after),
    };
  }

  get #plan(): StepPlan {
    return this.#ownPlan.of(this, this.settings.school.stepPlan) ?? this.content.stepPlan;
  }

  /** Those for this school, and all of them where none says that it is. */
  get #methods(): readonly Method[] {
    const {methods} = this.content.methods;
    const fit = methods.filter(({schoolTypes}) => schoolTypes.some((type) => this.schoolTypes.includes(type)));
    return fit.length > 0 ? fit : methods;
  }

  /** Where the case stands; worked out once for what it follows from. */
  get #state(): CaseState {
    const {events} = this;
    const {holidays} = this.settings.school;
    const key = [this.#plan, this.schoolTypes.join(), events, today(), holidays];
    if (!this.#at?.key.every((part, index) => part === key[index]))
      this.#at = {key, state: caseAt(this.#plan, this.#methods, events, today(), holidays)};
    return this.#at!.state;
  }

  #write(field: string, value: string): void {
    this.draft = {...this.draft, [field]: value};
    if (this.faults.has(field)) this.faults = new Map([...this.faults].filter(([name]) => name !== field));
    this.#setUnsaved(this.hasWords);
  }

  #fail(field: string, words: string): void {
    this.faults = new Map([[field, words]]);
    void this.#pages.focus(`#${field}`);
  }

  #changeEntry(entry: Partial<Entry>): void {
    this.entry = {...this.entry, ...entry};
  }

  /** Writes down that something happened, and that the next step has begun where nothing has to be waited for and no days are counted from it. */
  #take(offer: CaseOffer, said: Said = {}, {say = '', focus = '#now', clears = []}: After = {}): void {
    const {by, on} = this.entry;
    const write = (one: CaseOffer, more: Said = {}) => {
      // An offer with the day, the role and what only people know is an event.
      this.events = [...this.events, {...one, ...more, on, by} as CaseEvent];
    };
    this.#before = [...this.#before, this.events.length];
    write(offer, said);
    const state = this.#state;
    const here = state.method?.step ?? state.step;
    const begin = state.offers.find(({type}) => type === 'step-begun');
    if (begin && here && !isTimed(here)) write(begin);
    this.draft = Object.fromEntries(Object.entries(this.draft).filter(([field]) => !clears.includes(field)));
    this.faults = new Map();
    this.#setUnsaved(true);
    if (this.#pages.page !== 'case') void this.#pages.begin(['case'], '#now');
    else if (focus) void this.#pages.focus(focus);
    if (say) this.announcer.say(say);
  }

  #undo(): void {
    const before = this.#before.at(-1);
    if (before === undefined) return;
    this.#before = this.#before.slice(0, -1);
    this.events = this.events.slice(0, before);
    this.#setUnsaved(this.hasWords);
    this.announcer.say(this.texts.log.undone);
    if (before === 0) void this.#pages.begin(['start']);
    else void this.#pages.focus('#now');
  }

  async #open(files: readonly File[]): Promise<void> {
    const [file] = files;
    if (!file) return;
    const read = await readCase(file);
    if (typeof read === 'string') {
      this.fileFault = read;
      return this.#pages.focus('#file');
    }
    this.events = read;
    this.#before = [];
    this.draft = {};
    this.fileFault = undefined;
    this.#setUnsaved(false);
    await this.#pages.begin(['case'], '#now');
    this.announcer.say(this.texts.file.opened);
  }

  #save(): void {
    handOver(writeCase(this.events), 'application/json', fill(this.texts.file.name, {day: today()}));
    this.#setUnsaved(Object.values(this.draft).some((words) => words.trim()));
    this.requestUpdate();
    this.announcer.say(this.texts.file.saved);
  }

  #askWipe(): void {
    if (!this.#unsaved) return this.wipeAndTell();
    this.asksWipe = true;
    void this.#pages.focus('#wipe');
  }

  #keep(): void {
    this.asksWipe = false;
    void this.#pages.focus('#now');
  }

  /** Asks before the page is left, but only as long as something would be lost. */
  #setUnsaved(unsaved: boolean): void {
    this.#unsaved = unsaved;
    this.leaving.askBrowser(unsaved);
  }
}

/** Whether days are counted from when it began: then somebody says on which day that was. */
function isTimed({timing, actions, parts = []}: CaseStep): boolean {
  return timing !== undefined || [...actions, ...parts.flatMap((part) => part.actions)].some((action) => action.timing !== undefined);
}
