import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';

import {MarkupController} from '../../controllers/markup-controller.js';
import {PagesController} from '../../controllers/pages-controller.js';
import {PaperController} from '../../controllers/paper-controller.js';
import {tellDeveloper} from '../../portal/developer-error.js';
import {today} from '../../protocol/school/school-days.js';
import {handOver} from '../parts/hand-over.js';
import {printAlone} from '../parts/print-alone.js';
import {SendController} from '../parts/sending.js';
import {Part} from '../base/part.js';
import {WritingWidget} from '../base/writing-widget.js';
import {AgreementsEditor} from './agreements-editor.js';
import {calendarFile} from '../parts/calendar-file.js';
import {followUpInWords, type GuideView, idleTimes, type Mode, modes, partOf} from './guide-view.js';
import {paper} from './paper.js';
import {preparationPage} from './preparation-page.js';
import {hasWords, noSheet, type Sheet, toBody} from './sheet.js';
import {join, type OpenedFile, readSheet, replacesWords, writeSheet} from './sheet-file.js';
import {sendFaults, sendPage, type Sender, sentPage, sheetPage} from './sheet-page.js';
import {StepChangedEvent} from './startgesprek-guide.events.js';
import {pack, type StartgesprekGuideContent} from './startgesprek-guide.pack.js';
import {styles} from './startgesprek-guide.styles.js';
import type {StartgesprekGuideTexts} from './startgesprek-guide.texts.js';
import {stepsOf, trailTo} from './steps.js';
import {type Opening, startPage} from './start-page.js';
import {TalkTime} from './time-bar.js';
import {talkPage} from './talk-page.js';
import {wipeQuestion} from './wipe-question.js';

const nobody: Sender = {name: '', reach: '', agreed: false};

/**
 * Leads a startgesprek of pupil, parent and teacher, in which the pupil speaks first: three sheets to prepare it, the talk by topic,
 * agreements, and one sheet to take home.
 *
 * What is written lives on this page only, until somebody prints it, keeps it as a file, or sends it to school after a yes.
 * It is wiped on leaving the page and after a long quiet.
 *
 * @element pleinwacht-startgesprek-guide
 * @slot - Shown until the guide can be drawn: what the talk is, and a few questions to think about.
 * @fires {StepChangedEvent} pleinwacht-step-changed - After the person goes to another step; carries ids only.
 * @fires {SubmittedEvent} pleinwacht-submitted - Once per send, when it has settled; never carries what was written.
 * @csspart page - The page in view.
 * @csspart paper - The sheet as it is printed.
 * @csspart start - The button that begins the talk.
 * @csspart next - The button that goes on.
 * @csspart add - The button that adds an agreement.
 * @csspart put-back - The button that puts back an agreement that was taken off.
 * @csspart calendar - The button that gives a file for the calendar.
 * @csspart print - The button that prints.
 * @csspart save - The button that keeps the sheet as a file.
 * @csspart to-school - The button that leads to sending.
 * @csspart send - The button that sends.
 * @csspart failure - What is said when sending did not work.
 * @csspart replace - The button that lets a file replace what is there.
 * @csspart wipe - The button that wipes everything, after it was asked.
 * @cssprop --pleinwacht-accent - Colour of actions, links and what is chosen.
 * @cssprop --pleinwacht-unit - What every size is a multiple of.
 */
export class StartgesprekGuide extends WritingWidget<StartgesprekGuideTexts, StartgesprekGuideContent> {
  static override styles = styles;
  protected static override readonly otherLanguages = new Part(() => import('./startgesprek-guide.languages.js'));

  /** What is shown first: `prepare-pupil`, `prepare-parent`, `prepare-teacher` or `conversation` (default). The person may switch. */
  @property() mode: Mode = 'conversation';

  @state() private shown: Mode = 'conversation';
  @state() private sheet: Sheet = noSheet;
  /** What cannot be left as it is, in words, by the id of its field. */
  @state() private faults: ReadonlyMap<string, string> = new Map();
  /** Sending was tried: from now on it says what is missing. */
  @state() private tried = false;
  @state() private opening: Opening = {};
  @state() private sender: Sender = nobody;
  @state() private saved = false;
  @state() private asksWipe = false;
  /** What the pupil chose; else the youngest get pictures. */
  @state() private pictures: boolean | undefined;

  /** Opened, but waiting for a yes. */
  #waiting: readonly OpenedFile[] = [];
  #unsaved = false;

  readonly #time = new TalkTime(this);
  readonly #agreements = new AgreementsEditor({
    view: () => this.#view,
    change: (part) => (part ? this.#change(part) : this.#setUnsaved(this.hasWords)),
    find: (faults) => this.#find(faults),
    focus: (selector) => void this.#pages.focus(selector),
    say: (words) => this.announcer.say(words),
    draw: () => this.requestUpdate(),
  });
  readonly #paper = new PaperController(this, () => this.performUpdate());
  readonly #sending = new SendController(this, 'startgesprek');
  readonly #pages = new PagesController<string>(this, 'start', {
    locked: () => this.#sending.locked,
    turn: (asked) => {
      this.#tidy();
      if (asked) this.#tellStep();
    },
  });

  constructor() {
    super(pack);
    new MarkupController(this, (written) => {
      const {child = '', group = '', ...rest} = Object.fromEntries(written);
      const extras = this.content.topics.map(({id}) => id).filter((id) => id in rest);
      const words = Object.fromEntries(Object.entries(rest).filter(([id]) => !extras.includes(id)));
      this.#change({child, group, extras, words});
    });
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('mode')) return;
    const known = modes.find((mode) => mode === this.mode);
    if (!known && this.mode) tellDeveloper(this, 'mode', `one of ${modes.join(', ')}`, this.mode);
    this.shown = known ?? 'conversation';
    this.#pages.reset(this.#steps.slice(0, 1));
  }

  protected override get wiped(): string {
    return this.texts.idle.wiped;
  }

  protected override forget(): void {
    this.sheet = noSheet;
    this.#agreements.forget();
    this.sender = nobody;
    this.opening = {};
    this.#waiting = [];
    this.#time.end();
    this.#sending.reset();
    this.#setUnsaved(false);
    this.shown = modes.find((mode) => mode === this.mode) ?? 'conversation';
    this.#pages.reset(this.#steps.slice(0, 1));
  }

  protected override render(): TemplateResult {
    return html`
      <div lang=${this.language} dir=${this.direction}>
        ${this.announcer.draw()}
        ${this.#pages.draw(
          html`<div class="in" part="page">${this.#renderPage()}</div>`,
          `${this.shown} ${this.#step} ${this.#withPictures}`,
        )}
        ${this.#step === 'sheet' || this.#paper.wanted ? this.#renderPaper() : nothing}
        ${this.renderIdle(this.texts.idle, () => this.#wipeAll())}
      </div>
    `;
  }

  #renderPage(): TemplateResult {
    const view = this.#view;
    switch (this.#step) {
      case 'start':
        return startPage(view, this.opening, this.#time.minutes !== undefined, {
          open: (files) => void this.#open(files),
          replace: () => this.#take(this.#waiting),
          leave: () => this.#leave(),
          begin: () => this.#begin(),
        });
      case 'sheet':
        return sheetPage(view, this.saved, this.#wipeQuestion, {
          save: () => this.#save(),
          previous: () => this.#pages.back(),
          toSchool: this.channel ? () => this.#go('send') : undefined,
          wipe: () => this.#askWipe(),
        });
      case 'send':
        return sendPage({...view, faults: this.tried ? sendFaults(view, this.sender) : view.faults}, this.sender, this.#sending, {
          sender: (part) => {
            this.sender = {...this.sender, ...part};
            this.#sending.changed();
          },
          find: (id) => (this.#steps.includes(id) ? this.#go(id) : void this.#pages.focus(`#${id}`)),
          send: () => void this.#send(),
          edit: () => {
            this.#sending.changed();
            void this.#pages.focus('#title');
          },
          back: () => this.#go('sheet'),
        });
      case 'sent':
        return sentPage(view, this.saved, this.#wipeQuestion, {save: () => this.#save(), wipe: () => this.#askWipe()});
    }
    if (this.shown === 'conversation') {
      return talkPage(view, this.#steps, this.#time.minutes, {
        agreements: this.#agreements,
        next: () => this.#next(),
        back: () => this.#pages.back(),
        calendar: () => this.#toCalendar(),
      });
    }
    return preparationPage(view, {
      next: () => this.#next(),
      previous: this.#pages.previous === undefined ? undefined : () => this.#pages.back(),
      swap:
        this.shown === 'prepare-pupil' && !this.schoolTypes.every((type) => type === 'vo') && this.#step === this.#steps[0]
          ? () => {
              this.pictures = !this.#withPictures;
              this.#go('');
            }
          : undefined,
    });
  }

  #renderPaper(): TemplateResult {
    return html`<div class=${this.#step === 'sheet' ? 'in paper' : 'in paper away'} part="paper">${paper(this.#view)}</div>`;
  }

  get #wipeQuestion(): TemplateResult | typeof nothing {
    return this.asksWipe ? wipeQuestion(this.#view, {wipe: () => this.#wipeAll(), keep: () => this.#keep()}) : nothing;
  }

  get #view(): GuideView {
    const {texts, content, settings, language, sheet, faults, shown, beside: other} = this;
    const view: GuideView = {
      texts,
      content,
      settings,
      language,
      beside: undefined,
      sheet,
      step: this.#step,
      faults,
      mode: shown,
      schoolTypes: this.schoolTypes,
      pictures: this.#withPictures,
      idleMinutes: this.wiping.minutes,
      level: (deeper) => this.level(deeper),
      write: (key, text) => this.#change({words: {...this.sheet.words, [key]: text(this.sheet.words[key] ?? '')}}),
      change: (part) => this.#change(part),
      go: (to, mode) => this.#go(to, mode),
      print: () => printAlone(this),
    };
    return other ? {...view, beside: {...view, texts: other.texts, content: other.content, language: other.lang}} : view;
  }

  get #withPictures(): boolean {
    return this.pictures ?? this.schoolTypes.every((type) => type === 'kleuters');
  }

  /** Whether something would be lost: it was neither kept as a file nor sent. */
  override get unsaved(): boolean {
    return this.#unsaved;
  }

  protected override get hasWords(): boolean {
    const {name, reach} = this.sender;
    return hasWords(this.sheet) || this.#agreements.hasWords || Boolean(name || reach);
  }

  /** Which step is in view. */
  get #step(): string {
    return this.#pages.page;
  }

  get #steps(): readonly string[] {
    const {content, sheet, shown: mode, schoolTypes} = this;
    return stepsOf({content, sheet, mode, schoolTypes, pictures: this.#withPictures});
  }

  #change(part: Partial<Sheet>): void {
    this.sheet = {...this.sheet, ...part};
    this.saved = false;
    this.#sending.changed();
    this.#setUnsaved(this.hasWords);
  }

  /** Asks before the page is left, but only as long as something would be lost. */
  #setUnsaved(unsaved: boolean): void {
    this.#unsaved = unsaved;
    this.leaving.askBrowser(unsaved);
  }

  #begin(): void {
    this.#time.begin();
    this.#go(this.#steps[1]!);
  }

  #next(): void {
    if (this.#step === 'agreements' && !this.#agreements.finish()) return;
    this.#go(this.#steps[this.#steps.indexOf(this.#step) + 1]!);
  }

  #go(step: string, mode: Mode = this.shown): void {
    this.shown = mode;
    void this.#pages.begin(trailTo(step || this.#steps[0]!, this.#steps));
  }

  #tellStep(): void {
    this.dispatchEvent(new StepChangedEvent(this.shown, this.#step));
  }

  /** What belonged to the page that was in view. */
  #tidy(): void {
    // An emptied answer is none.
    const words = Object.entries(this.sheet.words).filter(([, text]) => text.trim());
    this.sheet = {...this.sheet, words: Object.fromEntries(words)};
    this.faults = new Map();
    this.tried = false;
    this.#agreements.turn();
    this.saved = this.asksWipe = false;
    if (this.opening.fault || this.opening.asking) this.opening = {};
    this.wiping.setTimes(idleTimes[this.shown === 'conversation' ? this.shown : 'prepare']);
  }

  #find(faults: readonly (readonly [id: string, words: string])[]): boolean {
    this.faults = new Map(faults);
    const [first] = faults;
    if (first) void this.#pages.focus(`#${first[0]}`);
    return !first;
  }

  #toCalendar(): void {
    const {day, time, way} = this.sheet;
    const {calendarTitle: title, calendarNote, ways} = this.content.nextContact;
    if (!this.#find(day ? [] : [['day', this.texts.faults.day]])) return;
    const how = ways.find(({id}) => id === way)?.text;
    const note = [how, calendarNote].filter(Boolean).join('\n');
    handOver(calendarFile({title, note, day, time, minutes: 15}), 'text/calendar', 'startgesprek.ics');
    this.announcer.say(this.texts.calendarSaved);
  }

  async #open(files: readonly File[]): Promise<void> {
    const read = await Promise.all(files.map((file) => readSheet(this.content, file)));
    const fault = read.find((one) => typeof one === 'string');
    if (fault) {
      this.opening = {fault};
      return;
    }
    // A conversation is what the parts are put beside.
    const opened = (read as OpenedFile[]).sort((a, b) => Number(b.part === 'conversation') - Number(a.part === 'conversation'));
    if (opened.some((file) => replacesWords(this.content, this.sheet, file))) {
      this.#waiting = opened;
      this.opening = {asking: true};
      await this.#pages.focus('#replace');
    } else this.#take(opened);
  }

  #take(opened: readonly OpenedFile[]): void {
    this.#waiting = [];
    const unsaved = this.#unsaved;
    for (const file of opened) this.#change(join(this.content, this.sheet, file));
    // What was opened is in its file still.
    this.#setUnsaved(unsaved);
    this.opening = {opened: opened.map(({part}) => part), incomplete: opened.some(({incomplete}) => incomplete)};
    void this.#pages.focus('#files');
  }

  #leave(): void {
    this.#waiting = [];
    this.opening = {};
    void this.#pages.focus('#files');
  }

  #save(): void {
    const part = partOf(this.shown);
    handOver(writeSheet(this.content, this.sheet, part), 'application/json', `startgesprek-${this.texts.fileNames[part]}-${today()}.json`);
    this.saved = true;
    this.announcer.say(this.texts.saved);
    this.#setUnsaved(false);
  }

  async #send(): Promise<void> {
    const {channel, sender, sheet, content} = this;
    if (!this.settings.schoolSettled) return;
    const view = this.#view;
    this.tried = true;
    if (sendFaults(view, sender).size > 0) return this.#pages.focus('.summary');

    const [name, reach] = [sender.name.trim(), sender.reach.trim()];
    const body = {...toBody(content, sheet, view.texts.lists, followUpInWords(view)), from: {name, ...(reach && {reach})}};
    const outcome = await this.#sending.send(body, channel, this.settings.school.id);
    if (outcome === 'stored' || outcome === 'replayed') {
      this.sender = nobody;
      this.#setUnsaved(false);
      this.announcer.say(this.texts.sending.arrived);
      this.#go('sent');
    } else if (outcome) await this.#pages.focus('[part=failure]');
  }

  #askWipe(): void {
    if (!this.#unsaved) return this.#wipeAll();
    this.asksWipe = true;
    void this.#pages.focus('#wipe');
  }

  #keep(): void {
    this.asksWipe = false;
    void this.#pages.focus('#title');
  }

  #wipeAll(): void {
    this.wipeAndTell();
    this.#tellStep();
  }
}
