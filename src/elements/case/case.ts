import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';

import {fill} from '../../content/form/fill.js';
import {PagesController} from '../../controllers/pages-controller.js';
import {PaperController} from '../../controllers/paper-controller.js';
import {SheetController} from '../../controllers/sheet-controller.js';
import {randomId, type RequestHeaders} from '../../portal/submit.js';
import type {CaseOffer} from '../../protocol/school/case.js';
import type {CaseEvent} from '../../protocol/school/case-event.js';
import {today} from '../../protocol/school/school-days.js';
import type {CaseItem} from '../../protocol/wire/case.js';
import {Part} from '../base/part.js';
import {WritingWidget} from '../base/writing-widget.js';
import {CaseClient} from '../parts/case-client.js';
import {handOver} from '../parts/hand-over.js';
import {paperHead} from '../parts/paper-head.js';
import {printAlone} from '../parts/print-alone.js';
import type {StaffResult} from '../parts/staff-client.js';
import {StaffDoor} from '../parts/staff-door.js';
import {type CaseFault, readCase, writeCase} from '../parts/case-file.js';
import type {After, CaseView, Said} from './case-view.js';
import {type CaseContent, pack} from './case.pack.js';
import {styles} from './case.styles.js';
import type {CaseTexts} from './case.texts.js';
import {Desk, type Unsent} from './desk.js';
import {Ground} from './ground.js';
import {paper} from './letters.js';
import {type CaseStand, drawPage, type Page} from './pages.js';
import {answeredBy} from './way-back-part.js';
import {Writing} from './writing.js';
import {andBegun, writtenDown} from './written-down.js';

const checks = new Part(() => import('./school-checks.js'));

/**
 * For staff: runs the school's step plan for one child. It says what is to be done now, by whom and by when; what the plan does not allow
 * it does not offer. The child stands in it by initials. There is no score in it, and no label.
 *
 * The school's receiver keeps its cases, for whoever has a token or comes with `authorize`: then everything that is done is sent at once, and
 * colleagues work in one case. Without that, what is written lives in this element until somebody keeps it as a file. The screen is wiped
 * on leaving the page and after a long quiet.
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
 * @csspart paper - The letter or form that is printed.
 * @csspart stop - The button that stops a case that is more than bullying.
 * @csspart wipe - The button that wipes everything, after it was asked.
 */
export class Case extends WritingWidget<CaseTexts, CaseContent> {
  static override styles = styles;

  /** Headers that let a request in, asked for before each; then no token is asked for. Never an attribute, which anybody on the page could read. */
  @property({attribute: false}) authorize: RequestHeaders | undefined;

  /** Id of the case that is open, where the school keeps it. Set it to open one. */
  @property({attribute: false}) caseId: string | undefined;

  @state() private desk: Desk | undefined;
  @state() private events: readonly CaseEvent[] = [];
  @state() private fileFault: CaseFault | undefined;
  @state() private asks: CaseStand['asks'];

  /** How it was let in last; when that is another, what was read goes. */
  #letInBy: {endpoint: string | undefined; authorize: RequestHeaders | undefined} = {endpoint: undefined, authorize: undefined};
  #unsaved = false;
  /** How many events there were before each press since the case was opened here. */
  #before: readonly number[] = [];
  readonly #writing = new Writing(this);
  readonly #ground = new Ground(this, () => {
    const {content, schoolTypes} = this;
    return {school: this.settings.school, content, schoolTypes};
  });
  readonly #door: StaffDoor = new StaffDoor(this, {
    texts: () => ({...this.texts, closed: {...this.texts.desk, title: this.texts.desk.closed}}),
    enter: async (authorize) => {
      const {endpoint} = this.settings;
      if (!endpoint) return {outcome: 'unreachable'};
      const desk = new Desk(this, new CaseClient(endpoint, authorize));
      const result = (await desk.load()) ?? {outcome: 'unreachable'};
      return result.outcome === 'done' ? {outcome: 'done', value: () => void this.#enter(desk)} : result;
    },
    warn: (words) => this.#warn(words),
    focus: (selector) => void this.#pages.focus(selector),
  });
  readonly #paper = new PaperController(this, () => this.performUpdate());
  readonly #letters = new SheetController(this, () => printAlone(this));
  readonly #pages = new PagesController<Page>(this, 'start', {
    // What is not written down yet stands on this page.
    locked: () => this.desk?.unsent !== undefined,
    turn: () => {
      this.#writing.forgive();
      this.asks = undefined;
      if (this.#pages.page === 'list') this.#closeItem();
    },
  });

  constructor() {
    super(pack, checks);
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const {authorize, caseId} = this;
    const {endpoint} = this.settings;
    if (this.#letInBy.endpoint !== endpoint || this.#letInBy.authorize !== authorize) {
      this.#letInBy = {endpoint, authorize};
      if (this.desk) this.wipe();
      if (endpoint) void this.#door.enter();
    } else if (changed.has('caseId') && this.desk && caseId !== this.desk.item?.id) {
      void (caseId === undefined ? this.#showList() : this.#openKept(caseId));
    }
  }

  /** Whether something would be lost: it was not kept since, as a file or by the school. */
  override get unsaved(): boolean {
    return this.#unsaved;
  }

  protected override get hasWords(): boolean {
    return this.desk !== undefined || this.events.length > 0 || this.#writing.typed || this.#door.token !== '';
  }

  protected override get wiped(): string {
    return this.texts.idle.wiped;
  }

  protected override forget(): void {
    this.desk = undefined;
    this.caseId = undefined;
    this.#door.reset();
    this.asks = undefined;
    this.events = [];
    this.#before = [];
    this.#writing.forget();
    this.fileFault = undefined;
    this.#setUnsaved(false);
    this.#pages.reset(['start']);
  }

  protected override render(): TemplateResult {
    const head = this.#paper.wanted && !this.#letters.chosen ? paperHead(this.settings.school, this.content.roleNames) : nothing;
    return html`
      <div lang=${this.language} dir=${this.direction}>
        ${this.announcer.draw()}
        ${this.#pages.draw(html`<div class=${this.#letters.chosen ? 'in no-print' : 'in'} part="page">${head} ${this.#renderPage()}</div>`)}
        ${paper(this.#view, this.#letters.chosen)} ${this.renderIdle(this.texts.idle, () => this.wipeAndTell())}
      </div>
    `;
  }

  #renderPage(): TemplateResult {
    const {desk, settings, authorize, asks, fileFault: fault} = this;
    const stand = {
      ...{desk, asks, fault, unsaved: this.#unsaved, idleMinutes: this.wiping.minutes, stateOf: this.#ground.stateOf},
      door: settings.endpoint ? this.#door : undefined,
      known: authorize !== undefined,
    };
    return drawPage(this.#pages.page, this.#view, stand, {
      change: (entry) => this.#writing.change(entry),
      more: () => void this.#pages.go('more'),
      back: () => this.#pages.back(),
      list: () => void this.#showList(),
      openKept: (id) => void this.#openKept(id),
      begin: () => void this.#pages.go('start'),
      refresh: () => void this.#asked(desk!.load()),
      loadMore: () => void this.#asked(desk!.loadMore()),
      leave: () => this.wipeAndTell(),
      openFile: (files) => void this.#open(files),
      save: () => this.#save(),
      print: () => printAlone(this),
      letter: (letter) => void this.#letters.print(letter),
      undo: !desk && this.#before.length > 0 ? () => this.#undo() : undefined,
      askWipe: () => this.#askWipe(),
      wipe: () => this.wipeAndTell(),
      askErase: () => (this.asks = 'erase'),
      erase: () => void this.#erase(desk!),
      keep: () => this.#keep(),
      again: (unsent) => void this.#write(unsent),
      drop: () => this.#drop(desk!),
    });
  }

  get #view(): CaseView {
    const {texts, content, settings, language, schoolTypes, events} = this;
    const {entry, draft, faults} = this.#writing;
    return {
      ...{texts, content, settings, language, schoolTypes, events, entry, draft, faults},
      level: (deeper) => this.level(deeper),
      plan: this.#ground.plan,
      methods: this.#ground.methods,
      state: this.#ground.stateAt(events),
      write: (field, value) => this.#type(field, value),
      fail: (field, words) => this.#fail(field, words),
      say: (words) => this.announcer.say(words),
      take: (offer, said, after) => this.#take(offer, said, after),
    };
  }

  #type(field: string, value: string): void {
    this.#writing.type(field, value);
    this.#tellUnsaved();
  }

  #fail(field: string, words: string): void {
    this.#writing.fail(field, words);
    void this.#pages.focus(`#${field}`);
  }

  /** Writes down that something happened, and that the next step has begun where nothing has to be waited for and no days are counted from it. */
  #take(offer: CaseOffer, said: Said = {}, after: After = {}): void {
    const events = writtenDown(offer, said, this.#writing.entry, this.events, this.#ground.stateOf);
    if (this.desk) return void this.#write({events, key: randomId(), after});
    this.#before = [...this.#before, this.events.length];
    this.events = [...this.events, ...events];
    this.#setUnsaved(true);
    this.#taken(after);
  }

  /** What was done is written down: its fields are empty again, and the page shows what comes next. */
  #taken({say = '', focus = '#now', clears = []}: After): void {
    this.#writing.clear(clears);
    if (this.desk) this.#tellUnsaved();
    if (this.#pages.page !== 'case') void this.#pages.begin(this.desk ? ['list', 'case'] : ['case'], '#now');
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
    if (this.desk) return this.#write({events: read, key: randomId(), after: {say: this.texts.file.opened}});
    this.events = read;
    this.#before = [];
    this.#writing.drop();
    this.fileFault = undefined;
    this.#setUnsaved(false);
    await this.#pages.begin(['case'], '#now');
    this.announcer.say(this.texts.file.opened);
  }

  #save(): void {
    handOver(writeCase(this.events), 'application/json', fill(this.texts.file.name, {day: today()}));
    this.#setUnsaved(this.#writing.typed);
    this.requestUpdate();
    this.announcer.say(this.texts.file.saved);
  }

  #askWipe(): void {
    if (!this.#unsaved) return this.wipeAndTell();
    this.asks = 'wipe';
    void this.#pages.focus('#wipe');
  }

  #keep(): void {
    const asked = this.asks;
    this.asks = undefined;
    if (asked === 'wipe') void this.#pages.focus('#now');
  }

  // Where the school keeps the cases

  async #enter(desk: Desk): Promise<void> {
    // What was begun without it stays, for it can be kept as a file.
    if (this.events.length > 0) return;
    this.desk = desk;
    const {caseId} = this;
    if (this.authorize) this.#pages.reset(['list']);
    else await this.#pages.begin(['list']);
    if (caseId !== undefined) await this.#openKept(caseId);
  }

  async #openKept(id: string): Promise<void> {
    const {desk} = this;
    const {entry} = this.#writing;
    const {stateOf} = this.#ground;
    // What is not written down yet is of the case that is open.
    if (desk?.unsent) {
      this.caseId = desk.item?.id;
      return this.#pages.focus('#unsent');
    }
    const said = {by: entry.by, talkFirst: this.texts.gate.talkFirstNote};
    const answered = ({events, byWayBack}: CaseItem) =>
      andBegun(answeredBy(byWayBack ?? [], stateOf(events), said), entry, events, stateOf);
    if (!(await this.#asked(this.desk!.open(id, answered)))) return void (this.caseId = this.desk?.item?.id);
    this.#showItem();
    this.#writing.turnTo(id);
    this.#tellUnsaved();
    await this.#pages.begin(['list', 'case'], '#now');
  }

  /** The open case as the school holds it. */
  #showItem(): void {
    const item = this.desk?.item;
    this.events = item?.events ?? [];
    this.caseId = item?.id;
  }

  async #showList(): Promise<void> {
    const {caseId, desk} = this;
    if (desk?.unsent) return this.#pages.focus('#unsent');
    await this.#pages.begin(['list'], desk?.cases.some(({id}) => id === caseId) ? `[data-id="${caseId}"]` : '#title');
  }

  #closeItem(): void {
    this.desk?.close();
    this.#showItem();
    this.#tellUnsaved();
  }

  /** Nothing is written down twice: what is on its way is waited for, and what failed is decided on first. */
  async #write(unsent: Pick<Unsent, 'events' | 'key' | 'after'>): Promise<void> {
    const {desk} = this;
    if (!desk || desk.busy) return;
    if (desk.unsent && desk.unsent.key !== unsent.key) return this.#pages.focus('#unsent');
    this.#setUnsaved(true);
    const result = await desk.write(unsent);
    if (!result || this.desk !== desk) return;
    this.#showItem();
    if (result.outcome === 'done') return this.#taken(unsent.after);
    if (this.#pages.page === 'more') await this.#pages.begin(['list', 'case'], '#unsent');
    else await this.#pages.focus('#unsent');
  }

  #drop(desk: Desk): void {
    desk.drop();
    this.#tellUnsaved();
    this.announcer.say(this.texts.unsent.dropped);
    void this.#pages.focus('#now');
  }

  async #erase(desk: Desk): Promise<void> {
    const erased = await this.#asked(desk.erase(), this.texts.erase.notErased);
    this.asks = undefined;
    if (!erased) return;
    await this.#showList();
    this.announcer.say(this.texts.erase.erased, {seen: true});
  }

  /** Whether what was asked for came; says why when it did not. */
  async #asked(asked: Promise<StaffResult<unknown> | undefined>, before = ''): Promise<boolean> {
    const {desk, texts} = this;
    const result = await asked;
    if (!result || this.desk !== desk) return false;
    if (result.outcome === 'done') return true;
    if (result.outcome === 'denied') this.wipe();
    const words = result.outcome === 'denied' && this.authorize ? texts.desk.denied : texts.failed[result.outcome];
    this.#warn(before ? `${before} ${words}` : words);
    return false;
  }

  #warn(words: string): void {
    this.announcer.say(words, {seen: true, warns: true});
  }

  #tellUnsaved(): void {
    this.#setUnsaved(this.desk ? this.#writing.typed || this.desk.unsent !== undefined : this.hasWords);
  }

  /** Asks before the page is left, but only as long as something would be lost. */
  #setUnsaved(unsaved: boolean): void {
    this.#unsaved = unsaved;
    this.leaving.askBrowser(unsaved);
  }
}
