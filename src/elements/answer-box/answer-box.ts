import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';

import {fill} from '../../content/form/fill.js';
import type {SharedContent} from '../../content/form/shared.js';
import {wordList} from '../../content/way-back/word-list.js';
import {PagesController} from '../../controllers/pages-controller.js';
import {QuickExitController} from '../../controllers/quick-exit-controller.js';
import {secureAddress} from '../../portal/addresses.js';
import {tellDeveloper} from '../../portal/developer-error.js';
import type {Answer} from '../../portal/submit.js';
import {canComeBack, howManyWords, lookupOf, meantWord, typedWords} from '../../portal/way-back.js';
import type {FollowUp} from '../../protocol/wire/submission.js';
import type {Thread} from '../../protocol/wire/thread.js';
import {keepInSight} from '../base/keep-in-sight.js';
import {Part} from '../base/part.js';
import {WritingWidget} from '../base/writing-widget.js';
import {exitBar, talkInBar} from '../parts/exit-bar.js';
import {hasLeft, leaveFor, neutralPage} from '../parts/leaving.js';
import {ReadAloud} from '../parts/read-aloud.js';
import {SendController} from '../parts/sending.js';
import {crisisLines} from '../parts/whom-to-call.js';
import type {AnswerBoxTexts} from './answer-box.pack.js';
import {pack} from './answer-box.pack.js';
import {styles} from './answer-box.styles.js';
import type {BoxView} from './box-view.js';
import {type Draft, openQuestion, threadPage, withdrawDialog} from './thread-page.js';
import {nothingPage, unavailablePage, wordsPage} from './words-page.js';

type Page = 'words' | 'thread' | 'nothing' | 'withdrawn';
type Act = FollowUp['act'];

const noDraft: Draft = {reply: undefined, because: '', more: ''};

/**
 * Where whoever told without a name comes back with their words: reads what the school wrote, answers it, adds something, or takes
 * everything back.
 *
 * The words never travel; what is made of them does, and opens nothing of what the school can read otherwise. All of it lives on this page
 * only, and goes on leaving it, on the quick exit and after fifteen quiet minutes.
 *
 * @element pleinwacht-answer-box
 * @slot - Shown until the box can be drawn: what it is for and whom to talk to, without inputs.
 * @fires {SubmittedEvent} pleinwacht-submitted - Once per question to the school, when it has settled; never carries what was written.
 * @csspart page - The page in view.
 * @csspart exit - The quick exit.
 * @csspart talk - Whom to talk to instead, in the bar.
 * @csspart open - The button that opens the answer.
 * @csspart send - Each button that sends.
 * @csspart failure - What is said when sending did not work.
 * @csspart close - The button that empties the page.
 * @cssprop --pleinwacht-top - How high the page's own header is that stays at the top of the window: the quick exit stays below it.
 */
export class AnswerBox extends WritingWidget<AnswerBoxTexts, SharedContent> {
  static override styles = styles;
  protected static override readonly otherLanguages = new Part(() => import('./answer-box.languages.js'));

  /** https address that the quick exit leads to. */
  @property({attribute: 'exit-href'}) exitHref: string | undefined;

  @state() private typed = '';
  @state() private draft = noDraft;
  @state() private thread: Thread | undefined;
  @state() private faults: ReadonlyMap<string, string> = new Map();
  @state() private said = '';
  @state() private working = false;
  @state() private withdrawing = false;

  /** What the words are known by, as long as the page shows what they opened. */
  #lookup: string | undefined;
  readonly #quickExit = new QuickExitController(this, () => this.exit());
  readonly #aloud = new ReadAloud(this, () => this.#view);
  /** Another one with every try, so that one that was wiped meanwhile is known. */
  #turn: object | undefined;

  readonly #sending: Readonly<Record<Act, SendController>> = {
    read: new SendController(this, 'follow-up'),
    reply: new SendController(this, 'follow-up'),
    add: new SendController(this, 'follow-up'),
    withdraw: new SendController(this, 'follow-up'),
  };
  readonly #pages = new PagesController<Page>(this, 'words', {
    locked: () => Object.values(this.#sending).some(({locked}) => locked),
    turn: () => (this.faults = new Map()),
  });

  constructor() {
    super(pack);
    void keepInSight(this);
  }

  override connectedCallback(): void {
    // Somebody left this document, and a script that lives on puts its page back.
    if (hasLeft()) return this.remove();
    super.connectedCallback();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('exitHref') && this.exitHref && !secureAddress(this.exitHref)) {
      tellDeveloper(this, 'exit-href', 'an https address', this.exitHref);
    }
  }

  /** Wipes everything, empties the page at once and replaces it by a neutral one. */
  exit(): void {
    try {
      this.wipe();
    } finally {
      this.leave((this.exitHref && secureAddress(this.exitHref)) || neutralPage);
    }
  }

  /** Replaces the page by another. */
  protected leave(href: string): void {
    leaveFor(href, {lang: this.language, text: this.texts.exitWait});
  }

  protected override get hasWords(): boolean {
    return this.typed !== '' || this.thread !== undefined;
  }

  protected override get wiped(): string {
    return this.texts.wiped;
  }

  protected override forget(): void {
    this.typed = '';
    this.draft = noDraft;
    this.thread = undefined;
    this.said = '';
    this.working = false;
    this.withdrawing = false;
    this.#lookup = this.#turn = undefined;
    for (const sending of Object.values(this.#sending)) {
      sending.reset();
      sending.receipt = undefined;
    }
    this.#pages.reset(['words']);
  }

  protected override render(): TemplateResult {
    const {texts, content} = this;
    const {school} = this.settings;
    return html`
      <div lang=${this.language} dir=${this.direction}>
        ${exitBar(texts, this.language, this.#quickExit.left, () => this.exit(), talkInBar(texts, crisisLines(school, content.helplines)))}
        ${this.announcer.draw()} ${this.#pages.draw(html`<div class="in" part="page">${this.#renderPage()} ${this.#aloud.corner()}</div>`)}
        ${this.withdrawing ? withdrawDialog(this.#view, this.#sendingOf('withdraw'), () => (this.withdrawing = false)) : nothing}
        ${this.renderIdle(texts.idle, () => this.wipeAndTell())}
      </div>
    `;
  }

  #renderPage(): TemplateResult {
    const view = this.#view;
    const {school, schoolSettled} = this.settings;
    if (!this.channel || !canComeBack() || (schoolSettled && !school.answers)) return unavailablePage(view);
    const {page} = this.#pages;
    if (page === 'thread' && this.thread) {
      return threadPage(
        view,
        this.thread,
        {draft: this.draft, said: this.said, sendingOf: (act) => this.#sendingOf(act)},
        {
          change: (draft) => this.#change(draft),
          askWithdraw: () => (this.withdrawing = true),
          close: () => this.#close(),
        },
      );
    }
    if (page === 'nothing' || page === 'withdrawn') return nothingPage(view, page === 'withdrawn', () => this.#close());
    return wordsPage(
      view,
      {typed: this.typed, working: this.working || this.#sending.read.busy, sending: this.#sendingOf('read')},
      {write: (typed) => this.#type(typed), open: (event) => void this.#open(event)},
    );
  }

  get #view(): BoxView {
    const {texts, content, settings, language, faults} = this;
    return {texts, content, settings, language, faults, level: (deeper) => this.level(deeper)};
  }

  #sendingOf(act: Act) {
    const {settings, language, content, texts} = this;
    const sending = this.#sending[act];
    return {
      sending,
      texts: texts.sending,
      settings,
      language,
      roleNames: content.roleNames,
      level: this.level(1),
      send: () => void (act === 'read' ? this.#read() : this.#act(act)),
      edit: () => sending.changed(),
    };
  }

  #type(typed: string): void {
    this.typed = typed;
    this.faults = new Map();
    this.#sending.read.changed();
  }

  #change(draft: Partial<Draft>): void {
    this.draft = {...this.draft, ...draft};
    this.#sending['more' in draft ? 'add' : 'reply'].changed();
  }

  // The words

  async #open(event: Event): Promise<void> {
    event.preventDefault();
    if (this.working || this.#sending.read.busy || !this.settings.schoolSettled) return;
    const turn = (this.#turn = {});
    this.working = true;
    const words = await this.#known().catch(() => undefined);
    const lookup = words && (await lookupOf(words, this.settings.school.id));
    if (this.#turn !== turn) return;
    this.working = false;
    if (!lookup) {
      if (this.faults.size === 0) this.#fault('words', this.texts.words.faults.list);
      return this.#pages.focus('#words');
    }
    this.#lookup = lookup;
    await this.#read();
  }

  /** What was typed, as words of the list; nothing when it cannot be those, after saying why. */
  async #known(): Promise<readonly string[] | undefined> {
    const {faults} = this.texts.words;
    const typed = typedWords(this.typed);
    if (typed.length === 0) return this.#fault('words', faults.empty);
    const list = await wordList();
    const unknown = typed.find((word) => !meantWord(word, list));
    if (unknown !== undefined) return this.#fault('words', fill(faults.unknown, {word: unknown}));
    if (typed.length !== howManyWords) return this.#fault('words', fill(faults.count, {count: howManyWords, found: typed.length}));
    return typed.map((word) => meantWord(word, list)!);
  }

  #fault(id: string, words: string): undefined {
    this.faults = new Map([[id, words]]);
    return undefined;
  }

  // What they open

  async #read(): Promise<void> {
    const outcome = await this.#send({act: 'read'});
    if (!outcome) return;
    // They are not needed on the screen any more.
    this.typed = '';
    await this.#pages.begin([this.thread ? 'thread' : 'nothing']);
  }

  async #act(act: 'reply' | 'add' | 'withdraw'): Promise<void> {
    const {texts, draft} = this;
    if (act === 'withdraw') {
      if (!(await this.#send({act}))) return;
      this.wipe();
      return this.#pages.begin(['withdrawn']);
    }
    if (act === 'reply') {
      if (!draft.reply) return this.#missing('reply', texts.reply.missing, 'input[name=reply]');
      const to = this.thread && openQuestion(this.thread)?.id;
      const text = draft.because.trim();
      if (!(await this.#send({act, reply: draft.reply, ...(text && {text}), ...(to !== undefined && {to})}))) return;
      this.draft = {...this.draft, reply: undefined, because: ''};
    } else {
      if (draft.more.trim() === '') return this.#missing('more', texts.add.missing, '#more');
      if (!(await this.#send({act, text: draft.more}))) return;
      this.draft = {...this.draft, more: ''};
    }
    this.faults = new Map();
    if (!this.thread) return this.#pages.begin(['nothing']);
    this.said = act === 'reply' ? texts.reply.sent : texts.add.sent;
    return this.#pages.focus('#title');
  }

  #missing(id: string, words: string, selector: string): Promise<void> {
    this.#fault(id, words);
    return this.#pages.focus(selector);
  }

  /** Whether it was received; what is known of the thread then is what the receiver answered. */
  async #send(body: {readonly act: Act} & Readonly<Record<string, string>>): Promise<boolean> {
    const sending = this.#sending[body.act];
    const outcome = await sending.send({lookup: this.#lookup, ...body}, this.channel, this.settings.school.id);
    if (outcome && outcome !== 'stored' && outcome !== 'replayed') await this.#pages.focus('[part=failure]');
    if (outcome !== 'stored' && outcome !== 'replayed') return false;
    this.thread = threadIn(sending.receipt);
    sending.receipt = undefined;
    return true;
  }

  #close(): void {
    this.wipe();
    void this.#pages.focus('#title');
  }
}

/** The thread of a receipt; nothing when there is none, or none that can be shown. */
function threadIn(receipt: Answer | undefined): Thread | undefined {
  const thread = receipt?.thread as Thread | null | undefined;
  if (!thread || !Array.isArray(thread.messages)) return undefined;
  const isText = (value: unknown) => value === undefined || typeof value === 'string';
  return {...thread, messages: thread.messages.filter(({from, on, text}) => isText(from) && isText(on) && isText(text))};
}
