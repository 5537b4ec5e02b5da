import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';

import {counted, fill} from '../../content/form/fill.js';
import {MarkupController} from '../../controllers/markup-controller.js';
import {PagesController} from '../../controllers/pages-controller.js';
import {PaperController} from '../../controllers/paper-controller.js';
import type {IdleTimes} from '../../controllers/wipe-controller.js';
import {tellDeveloper} from '../../portal/developer-error.js';
import {toJson} from '../../protocol/wire/json.js';
import {longestAnswer} from '../../protocol/wire/limits.js';
import {today} from '../../protocol/school/school-days.js';
import {textLength} from '../../protocol/wire/text.js';
import {handOver} from '../parts/hand-over.js';
import {heading} from '../parts/heading.js';
import {backIcon, nextIcon} from '../parts/icons.js';
import {printAlone} from '../parts/print-alone.js';
import {SendController} from '../parts/sending.js';
import {WritingWidget} from '../base/writing-widget.js';
import {agreementsPage, type Draft, nextContact, noDraft} from './agreements-page.js';
import {calendarFile} from './calendar-file.js';
import {followUpInWords, type GuideView, type Mode, modes, partOf} from './guide-view.js';
import {paper} from './paper.js';
import {preparationPage, themesOf} from './preparation-page.js';
import {type Agreement, hasWords, noSheet, type Sheet, toBody, topicsOf} from './sheet.js';
import {join, type OpenedFile, readSheet, replacesWords, writeSheet} from './sheet-file.js';
import {sendFaults, sendPage, type Sender, sentPage, sheetPage} from './sheet-page.js';
import {StepChangedEvent} from './startgesprek-guide.events.js';
import {pack, type StartgesprekGuideContent} from './startgesprek-guide.pack.js';
import {styles} from './startgesprek-guide.styles.js';
import type {StartgesprekGuideTexts} from './startgesprek-guide.texts.js';
import {type Opening, startPage} from './start-page.js';
import {TalkTime, timeBar} from './time-bar.js';
import {topicPage} from './topic-page.js';

/** People who talk leave the screen alone for longer than somebody who types by themselves. */
const idleTimes: Readonly<Record<'prepare' | 'conversation', IdleTimes>> = {
  prepare: {wipeAfter: 15 * 60_000, askBefore: 60_000},
  conversation: {wipeAfter: 60 * 60_000, askBefore: 5 * 60_000},
};

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

  /** What is shown first: `prepare-pupil`, `prepare-parent`, `prepare-teacher` or `conversation` (default). The person may switch. */
  @property() mode: Mode = 'conversation';

  @state() private shown: Mode = 'conversation';
  @state() private sheet: Sheet = noSheet;
  @state() private draft: Draft = noDraft;
  @state() private removed: {agreement: Agreement; index: number} | undefined;
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

  protected override forget(): void {
    this.sheet = noSheet;
    this.draft = noDraft;
    this.removed = undefined;
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
        ${this.#pages.draw(
          html`<div class="in" part="page">${this.#renderPage()}</div>`,
          `${this.shown} ${this.#step} ${this.#withPictures}`,
        )}
        ${this.#step === 'sheet' || this.#paper.wanted ? this.#renderPaper() : nothing}
        ${this.renderIdle(this.texts.idle, () => this.#wipeAndFocus())}
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
        return sheetPage(view, this.saved, this.#renderWipeQuestion(), {
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
        return sentPage(view, this.#renderWipeQuestion(), {save: () => this.#save(), wipe: () => this.#askWipe()});
    }
    if (this.shown === 'conversation') return this.#renderTalk(view);
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

  #renderTalk(view: GuideView): TemplateResult {
    const {texts, content} = this;
    const steps = this.#steps.slice(1, -1);
    const topics = topicsOf(content, this.sheet);
    const topic = topics.find(({id}) => id === this.#step);
    const index = steps.indexOf(this.#step);
    const minutes = this.#time.minutes;
    const all = topics.reduce((sum, part) => sum + part.minutes, 0);
    return html`
      <nav class="row-wide" aria-label=${texts.steps}>${this.#renderSteps()}</nav>
      <details class="more narrow-only">
        <summary>${nextIcon()} ${texts.steps}</summary>
        <nav class="body" aria-label=${texts.steps}>${this.#renderSteps()}</nav>
      </details>
      <div class="tight">
        ${timeBar(
          topics.map((part) => part.minutes),
          // The agreements have a share in the closing.
          topic ? topics.indexOf(topic) : topics.length - 1,
          minutes,
        )}
        <p class="progress">
          <span>${fill(texts.progress, {step: index + 1, steps: steps.length})}</span>
          ${topic ? html`<span>${counted(texts.minutes, this.language, topic.minutes)}</span>` : nothing}
          ${!minutes ? nothing : html`<span>${minutes < all ? counted(texts.underway, this.language, minutes) : texts.timeIsUp}</span>`}
        </p>
        ${heading(this.level(), topic?.title ?? content.agreements.title)}
      </div>
      ${
        topic
          ? topicPage(view, topic)
          : agreementsPage(view, this.draft, {
              draft: (part) => this.#setDraft(part),
              add: () => void this.#add(),
              edit: (at) => {
                this.draft = {...this.sheet.agreements[at]!, index: at};
                void this.#pages.focus('#what');
              },
              cancel: () => {
                this.draft = noDraft;
              },
              remove: (at) => this.#remove(at),
              putBack: this.removed && (() => this.#putBack()),
            })
      }
      ${topic?.kind === 'closing' ? nextContact(view, () => void this.#toCalendar()) : nothing}
      <div class="btns">
        <button class="btn" part="next" type="button" @click=${() => this.#next()}>
          ${index === steps.length - 1 ? texts.toSheet : texts.next} ${nextIcon()}
        </button>
        <button class="btn second" type="button" @click=${() => this.#pages.back()}>${backIcon()} ${texts.previous}</button>
      </div>
    `;
  }

  #renderSteps(): TemplateResult {
    const {content, texts} = this;
    const titles = new Map(content.topics.map(({id, title}) => [id, title]));
    titles.set('agreements', content.agreements.title).set('sheet', texts.sheetTitle);
    return html`
      <ul class="themes">
        ${this.#steps.slice(1).map(
          (step) => html`
            <li>
              <button type="button" aria-current=${step === this.#step ? 'step' : nothing} @click=${() => this.#go(step)}>
                ${titles.get(step)}
              </button>
            </li>
          `,
        )}
      </ul>
    `;
  }

  #renderWipeQuestion(): TemplateResult | typeof nothing {
    const {texts} = this;
    if (!this.asksWipe) return nothing;
    return html`
      <div class="note warn form" role="group" aria-labelledby="wipe">
        <p class="note-title" id="wipe" tabindex="-1">${texts.wipeSure}</p>
        <div class="btns">
          <button class="btn" type="button" @click=${() => this.#wipeAndFocus()}>${texts.wipeYes}</button>
          <button class="btn second" type="button" @click=${() => this.#keep()}>${texts.wipeNo}</button>
        </div>
      </div>
    `;
  }

  #renderPaper(): TemplateResult {
    return html`<div class=${this.#step === 'sheet' ? 'in paper' : 'in paper away'} part="paper">${paper(this.#view)}</div>`;
  }

  get #view(): GuideView {
    const {texts, content, settings, language, sheet, faults, shown} = this;
    return {
      texts,
      content,
      settings,
      language,
      sheet,
      step: this.#step,
      faults,
      mode: shown,
      schoolTypes: this.schoolTypes,
      pictures: this.#withPictures,
      level: (deeper) => this.level(deeper),
      write: (key, text) => this.#change({words: {...this.sheet.words, [key]: text(this.sheet.words[key] ?? '')}}),
      change: (part) => this.#change(part),
      go: (to, mode) => this.#go(to, mode),
      print: () => printAlone(this),
    };
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
    return hasWords(this.sheet) || Boolean(this.draft.text || name || reach || this.removed);
  }

  /** Which step is in view. */
  get #step(): string {
    return this.#pages.page;
  }

  /** The steps of the sheet in view, in order. */
  get #steps(): readonly string[] {
    const {content, sheet, shown} = this;
    if (shown === 'conversation') {
      const topics = topicsOf(content, sheet).map(({id}) => id);
      return ['start', ...topics.slice(0, -1), 'agreements', ...topics.slice(-1), 'sheet'];
    }
    if (shown !== 'prepare-pupil') return ['questions', 'sheet'];
    const themes = themesOf({content, mode: shown, pictures: this.#withPictures, schoolTypes: this.schoolTypes});
    return [...themes.map(({id}) => id), 'sheet'];
  }

  /** Back leads through the steps in their order, whichever way the person came. */
  #trailTo(step: string): readonly string[] {
    const steps = this.#steps;
    if (step === 'send') return [...steps, step];
    return step === 'sent' ? [step] : steps.slice(0, steps.indexOf(step) + 1);
  }

  #change(part: Partial<Sheet>): void {
    this.sheet = {...this.sheet, ...part};
    this.saved = false;
    this.#sending.changed();
    this.#setUnsaved(this.hasWords);
  }

  #setDraft(part: Partial<Draft>): void {
    this.draft = {...this.draft, ...part};
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
    if (this.#step === 'agreements' && toJson(this.draft) !== toJson(noDraft) && !this.#keepDraft()) return;
    this.#go(this.#steps[this.#steps.indexOf(this.#step) + 1]!);
  }

  #go(step: string, mode: Mode = this.shown): void {
    this.shown = mode;
    void this.#pages.begin(this.#trailTo(step || this.#steps[0]!));
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
    this.removed = undefined;
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

  async #add(): Promise<void> {
    if (!this.#keepDraft()) return;
    await this.#pages.focus('#what');
  }

  /** Puts the agreement in the form among the others. Says no when it is not whole. */
  #keepDraft(): boolean {
    const {text, owner, by, index} = this.draft;
    const {faults: words, fields} = this.texts;
    const faults: [string, string][] = [];
    if (!text.trim()) faults.push(['what', words.agreement]);
    if (textLength(text) > longestAnswer) faults.push(['what', fields.tooLong]);
    if (!owner) faults.push(['who', words.owner]);
    if (!this.#find(faults) || !owner) return false;
    const agreements = [...this.sheet.agreements];
    agreements.splice(index ?? agreements.length, index === undefined ? 0 : 1, {text: text.trim(), owner, by});
    this.draft = noDraft;
    this.removed = undefined;
    this.#change({agreements});
    return true;
  }

  #remove(index: number): void {
    this.removed = {agreement: this.sheet.agreements[index]!, index};
    this.draft = noDraft;
    this.#change({agreements: this.sheet.agreements.filter((_, at) => at !== index)});
  }

  #putBack(): void {
    const {agreement, index} = this.removed!;
    this.removed = undefined;
    const agreements = [...this.sheet.agreements];
    agreements.splice(index, 0, agreement);
    this.#change({agreements});
  }

  #toCalendar(): void {
    const {day, time, way} = this.sheet;
    const {calendarTitle: title, calendarNote, ways} = this.content.nextContact;
    if (!this.#find(day ? [] : [['day', this.texts.faults.day]])) return;
    const how = ways.find(({id}) => id === way)?.text;
    const note = [how, calendarNote].filter(Boolean).join('\n');
    handOver(calendarFile({title, note, day, time, minutes: 15}), 'text/calendar', 'startgesprek.ics');
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
    this.#setUnsaved(false);
  }

  async #send(): Promise<void> {
    const {channel, sender, sheet, content} = this;
    if (!this.settings.schoolSettled) return;
    const view = this.#view;
    this.tried = true;
    if (sendFaults(view, sender).size > 0) return this.#pages.focus('.summary');

    const [name, reach] = [sender.name.trim(), sender.reach.trim()];
    const body = {...toBody(content, sheet, followUpInWords(view)), from: {name, ...(reach && {reach})}};
    const outcome = await this.#sending.send(body, channel, this.settings.school.id);
    if (outcome === 'stored' || outcome === 'replayed') {
      this.sender = nobody;
      this.#setUnsaved(false);
      this.#go('sent');
    } else if (outcome) await this.#pages.focus('[part=failure]');
  }

  #askWipe(): void {
    if (!this.#unsaved) return this.#wipeAndFocus();
    this.asksWipe = true;
    void this.#pages.focus('#wipe');
  }

  #keep(): void {
    this.asksWipe = false;
    void this.#pages.focus('#title');
  }

  #wipeAndFocus(): void {
    this.wipe();
    this.#tellStep();
    void this.#pages.focus('#title');
  }
}
