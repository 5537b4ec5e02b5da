import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';

import {MarkupController} from '../../controllers/markup-controller.js';
import {PagesController} from '../../controllers/pages-controller.js';
import {PaperController} from '../../controllers/paper-controller.js';
import {tellDeveloper} from '../../portal/developer-error.js';
import {CarriedController} from '../base/carried-controller.js';
import {Part} from '../base/part.js';
import {WritingWidget} from '../base/writing-widget.js';
import {type GuideView, idleTimes, type Mode, modes} from './guide-view.js';
import type * as Behind from './rest.js';
import {hasWords, mark, nobody, noSheet, type Sender, type Sheet, voices} from './sheet.js';
import {StepChangedEvent} from './startgesprek-guide.events.js';
import {first} from './startgesprek-guide.first.js';
import type {StartgesprekGuideContent} from './startgesprek-guide.pack.js';
import {styles} from './startgesprek-guide.styles.js';
import type {StartgesprekGuideTexts} from './startgesprek-guide.texts.js';
import {startPage} from './start-page.js';

type Rest = typeof Behind;
const rest = new Part<Rest>(() => import('./rest.js'));

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
 * @csspart carry - The button that leads to the code for another screen.
 * @csspart qr - The code that carries the sheet to another screen.
 * @csspart to-school - The button that leads to sending.
 * @csspart send - The button that sends.
 * @csspart failure - What is said when sending did not work.
 * @csspart replace - The button that lets a file replace what is there.
 * @csspart wipe - The button that wipes everything, after it was asked.
 * @cssprop --pleinwacht-accent - Colour of actions, links and what is chosen.
 * @cssprop --pleinwacht-unit - What every size is a multiple of.
 */
export class StartgesprekGuide extends WritingWidget<StartgesprekGuideTexts, StartgesprekGuideContent, Rest> {
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
  @state() private sender: Sender = nobody;
  @state() private saved = false;
  @state() private asksWipe = false;
  /** What the pupil chose; else the youngest get pictures. */
  @state() private pictures: boolean | undefined;

  #unsaved = false;
  /** What is behind the first screen, once it is there. */
  #rest: Rest | undefined;
  #time: InstanceType<Rest['TalkTime']> | undefined;
  #agreements: InstanceType<Rest['AgreementsEditor']> | undefined;
  #files: InstanceType<Rest['OpenedFiles']> | undefined;
  #carried: string | undefined;
  #carrying: InstanceType<Rest['Carrying']> | undefined;
  #sending: InstanceType<Rest['SendController']> | undefined;
  #aloud: InstanceType<Rest['ReadAloud']> | undefined;
  readonly #paper = new PaperController(this, () => this.performUpdate());
  readonly #pages = new PagesController<string>(this, 'start', {
    locked: () => this.#sending?.locked ?? false,
    turn: (asked) => {
      this.#tidy();
      if (asked) this.#tellStep();
    },
  });

  constructor() {
    super(first, undefined, rest);
    new CarriedController(this, mark, (carried) => void (this.#files?.openCarried(carried) ?? (this.#carried = carried)));
    new MarkupController(this, (written) => {
      const {child = '', group = '', ...rest} = Object.fromEntries(written);
      const extras = this.content.topics.map(({id}) => id).filter((id) => id in rest);
      const words = Object.fromEntries(Object.entries(rest).filter(([id]) => !extras.includes(id)));
      this.#change({child, group, extras, words});
    });
  }

  protected override restCame(module: Rest): void {
    super.restCame(module);
    this.#rest = module;
    this.#aloud = new module.ReadAloud(this, () => this.#view);
    this.#time = new module.TalkTime(this);
    this.#agreements = new module.AgreementsEditor({
      view: () => this.#view,
      change: (part) => (part ? this.#change(part) : this.#setUnsaved(this.hasWords)),
      find: (faults) => this.#find(faults),
      focus: (selector) => void this.#pages.focus(selector),
      say: (words) => this.announcer.say(words),
      draw: () => this.requestUpdate(),
    });
    this.#files = new module.OpenedFiles({
      view: () => this.#view,
      take: (sheet, kept) => {
        const unsaved = this.#unsaved;
        this.#change(sheet);
        if (kept) this.#setUnsaved(unsaved);
      },
      toStart: () => this.updateComplete.then(() => this.#go('start', 'conversation')),
      focus: (selector) => this.#pages.focus(selector),
      draw: () => this.requestUpdate(),
    });
    this.#sending = new module.SendController(this, 'startgesprek');
    this.#carrying = new module.Carrying(this);
    if (this.#carried) void this.#files.openCarried(this.#carried);
    this.#carried = undefined;
  }

  /** A sheet to prepare on is all behind the start: where a page begins with one, what stands in the tag stays until it is there. */
  protected override shouldUpdate(changed: PropertyValues<this>): boolean {
    if (!super.shouldUpdate(changed)) return false;
    if (this.#rest || this.#first === 'conversation' || this.later!.failed) return true;
    this.later!.when(() => this.requestUpdate('mode', undefined));
    return false;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('mode')) return;
    if (this.mode && !modes.includes(this.mode)) tellDeveloper(this, 'mode', `one of ${modes.join(', ')}`, this.mode);
    if (this.#rest) this.shown = this.#first;
    this.#pages.reset(this.#steps.slice(0, 1));
  }

  protected override get wiped(): string {
    return this.texts.idle.wiped;
  }

  protected override forget(): void {
    this.sheet = noSheet;
    this.#agreements?.forget();
    this.sender = nobody;
    this.#files?.forget();
    this.#time?.end();
    this.#sending?.reset();
    this.#setUnsaved(false);
    if (this.#rest) this.shown = this.#first;
    this.#pages.reset(this.#steps.slice(0, 1));
  }

  protected override render(): TemplateResult {
    const onPaper = this.#step === 'sheet';
    return html`
      <div lang=${this.language} dir=${this.direction}>
        ${this.announcer.draw()}
        ${this.#pages.draw(
          html`<div class="in" part="page">${this.#renderPage()} ${this.later!.draw(this.texts.part)} ${this.#aloud?.corner()}</div>`,
          `${this.shown} ${this.#step} ${this.#withPictures}`,
        )}
        ${
          this.#rest && (onPaper || this.#paper.wanted)
            ? html`<div class=${onPaper ? 'in paper' : 'in paper away'} part="paper">${this.#rest.paper(this.#view)}</div>`
            : nothing
        }
        ${this.renderIdle(this.texts.idle, () => this.#wipeAll())}
      </div>
    `;
  }

  #renderPage(): TemplateResult {
    const view = this.#view;
    if (this.#step === 'start') return this.#renderStart(view);
    const pages = this.#rest!;
    switch (this.#step) {
      case 'sheet':
        return pages.sheetPage(view, this.saved, this.#wipeQuestion, {
          save: () => this.#save(),
          previous: () => this.#pages.back(),
          carry: () => void this.#carrying!.make(view).then(() => this.#go('carry')),
          toSchool: this.channel ? () => this.#go('send') : undefined,
          wipe: () => this.#askWipe(),
        });
      case 'send':
        return pages.sendPage({...view, ...(this.tried && {faults: pages.sendFaults(view, this.sender)})}, this.sender, this.#sending!, {
          sender: (part) => {
            this.sender = {...this.sender, ...part};
            this.#sending?.changed();
          },
          find: (id) => (this.#steps.includes(id) ? this.#go(id) : void this.#pages.focus(`#${id}`)),
          send: () => void this.#send(),
          edit: () => {
            this.#sending?.changed();
            void this.#pages.focus('#title');
          },
          back: () => this.#go('sheet'),
        });
      case 'carry':
        return this.#carrying!.draw(view, {save: () => this.#save(), back: () => this.#pages.back()});
      case 'sent':
        return pages.sentPage(view, this.saved, this.#wipeQuestion, {save: () => this.#save(), wipe: () => this.#askWipe()});
    }
    if (this.shown === 'conversation') {
      return pages.talkPage(view, this.#steps, this.#time!.minutes, {
        agreements: this.#agreements!,
        next: () => this.#next(),
        back: () => this.#pages.back(),
        calendar: () => this.#toCalendar(),
      });
    }
    return pages.preparationPage(view, {
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

  #renderStart(view: GuideView): TemplateResult {
    const behind = this.#rest;
    const {content} = view;
    return startPage(
      view,
      behind && {
        content,
        filled: voices.filter((voice) => behind.preparationOf(content, voice).some(({id}) => this.sheet.words[id])),
        opened: this.#files!.draw(view),
        underway: this.#time?.minutes !== undefined,
      },
      {
        open: (files) => this.later!.when(() => void this.#files!.open(files)),
        begin: () =>
          this.later!.when(() => {
            this.#time!.begin();
            this.#go(this.#steps[1]!);
          }),
        ask: () => this.later!.ask(),
      },
    );
  }

  get #wipeQuestion(): TemplateResult | typeof nothing {
    if (!this.asksWipe) return nothing;
    const keep = () => {
      this.asksWipe = false;
      void this.#pages.focus('#title');
    };
    return this.#rest!.wipeQuestion(this.#view, {wipe: () => this.#wipeAll(), keep});
  }

  get #view(): GuideView {
    const {texts, content, settings, language, sheet, faults, schoolTypes, shown: mode, beside: other} = this;
    const view: GuideView = {
      ...{texts, content, settings, language, sheet, faults, schoolTypes, mode},
      beside: undefined,
      step: this.#step,
      pictures: this.#withPictures,
      idleMinutes: this.wiping.minutes,
      level: (deeper) => this.level(deeper),
      write: (key, text) => this.#change({words: {...this.sheet.words, [key]: text(this.sheet.words[key] ?? '')}}),
      change: (part) => this.#change(part),
      go: (to, mode) => this.later!.when(() => this.#go(to, mode)),
      print: () => this.later!.when(() => this.#rest!.printAlone(this)),
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
    return hasWords(this.sheet) || Boolean(this.#agreements?.hasWords || name || reach);
  }

  get #first(): Mode {
    return modes.find((mode) => mode === this.mode) ?? 'conversation';
  }

  /** Which step is in view. */
  get #step(): string {
    return this.#pages.page;
  }

  get #steps(): readonly string[] {
    const {content, sheet, shown: mode, schoolTypes} = this;
    // Before the rest is there, nobody can go on from the start.
    if (!this.#rest) return ['start'];
    return this.#rest.stepsOf({content, sheet, mode, schoolTypes, pictures: this.#withPictures});
  }

  #change(part: Partial<Sheet>): void {
    this.sheet = {...this.sheet, ...part};
    this.saved = false;
    this.#sending?.changed();
    this.#setUnsaved(this.hasWords);
  }

  /** Asks before the page is left, but only as long as something would be lost. */
  #setUnsaved(unsaved: boolean): void {
    this.#unsaved = unsaved;
    this.leaving.askBrowser(unsaved);
  }

  #next(): void {
    if (this.#step === 'agreements' && !this.#agreements!.finish()) return;
    this.#go(this.#steps[this.#steps.indexOf(this.#step) + 1]!);
  }

  #go(step: string, mode: Mode = this.shown): void {
    this.shown = mode;
    void this.#pages.begin(this.#rest!.trailTo(step || this.#steps[0]!, this.#steps));
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
    this.#agreements?.turn();
    this.saved = this.asksWipe = false;
    this.#files?.turn();
    this.wiping.setTimes(idleTimes[this.shown === 'conversation' ? this.shown : 'prepare']);
  }

  #find(faults: readonly (readonly [id: string, words: string])[]): boolean {
    this.faults = new Map(faults);
    const [first] = faults;
    if (first) void this.#pages.focus(`#${first[0]}`);
    return !first;
  }

  #toCalendar(): void {
    if (!this.#find(this.sheet.day ? [] : [['day', this.texts.faults.day]])) return;
    this.#rest!.handOverFollowUp(this.#view);
    this.announcer.say(this.texts.calendarSaved);
  }

  #save(): void {
    this.#rest!.keepSheet(this.#view);
    this.saved = true;
    this.announcer.say(this.texts.saved);
    this.#setUnsaved(false);
  }

  async #send(): Promise<void> {
    if (!this.settings.schoolSettled) return;
    const view = this.#view;
    this.tried = true;
    const {sendFaults, bodyOf} = this.#rest!;
    if (sendFaults(view, this.sender).size > 0) return this.#pages.focus('.summary');
    const outcome = await this.#sending!.send(bodyOf(view, this.sender), this.channel, this.settings.school.id);
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

  #wipeAll(): void {
    this.wipeAndTell();
    this.#tellStep();
  }
}
