import {nothing, type TemplateResult} from 'lit';

import {fill} from '../../content/form/fill.js';
import type {SharedContent} from '../../content/form/shared.js';
import {wordList} from '../../content/way-back/word-list.js';
import type {PagesController} from '../../controllers/pages-controller.js';
import {howManyWords} from '../../portal/can-come-back.js';
import type {Settings} from '../../portal/settings.js';
import type {Answer} from '../../portal/submit.js';
import {lookupOf, meantWord, typedWords} from '../../portal/way-back.js';
import {longestAnswer, longestStory} from '../../protocol/wire/limits.js';
import type {FollowUp} from '../../protocol/wire/submission.js';
import {textLength} from '../../protocol/wire/text.js';
import type {Thread} from '../../protocol/wire/thread.js';
import type {RestOf} from '../base/widget.js';
import type {WritingWidget} from '../base/writing-widget.js';
import {ReadAloud} from '../parts/read-aloud.js';
import {SendController, sendingPart} from '../parts/sending.js';
import type {AnswerBoxTexts} from './answer-box.pack.js';
import type {BoxView} from './box-view.js';
import {nothingPage} from './nothing-page.js';
import type {Page} from './pages.js';
import {type Draft, openQuestion, threadPage, withdrawDialog} from './thread-page.js';

export {InSightController} from '../../controllers/in-sight-controller.js';
export {pack} from './answer-box.whole.js';
export {styles} from './box.styles.js';

type Act = FollowUp['act'];

/** The element whose box it is. */
type Host = WritingWidget<AnswerBoxTexts, SharedContent, RestOf<AnswerBoxTexts, SharedContent>>;

/** What was typed on the first page; it is that page's. */
interface Typed {
  words: () => string;
  forget: () => void;
}

const noDraft: Draft = {reply: undefined, because: '', more: ''};

/** All of the box that is behind its first screen: what is known of the words, what they open, and what can be done with that. */
export class Box {
  #draft = noDraft;
  #thread: Thread | undefined;
  #faults: ReadonlyMap<string, string> = new Map();
  #said = '';
  #working = false;
  /** The school could not be asked about these words. */
  #failed = false;
  #withdrawing = false;
  /** What the words are known by, as long as the page shows what they opened. */
  #lookup: string | undefined;
  /** Another one with every try, so that one that was wiped meanwhile is known. */
  #turn: object | undefined;

  readonly #host: Host;
  readonly #pages: PagesController<Page>;
  readonly #typed: Typed;
  readonly #aloud: ReadAloud;
  readonly #sending: Readonly<Record<Act, SendController>>;

  constructor(host: Host, pages: PagesController<Page>, typed: Typed) {
    this.#host = host;
    this.#pages = pages;
    this.#typed = typed;
    this.#aloud = new ReadAloud(host, () => this.#view);
    this.#sending = {
      read: new SendController(host, 'follow-up'),
      reply: new SendController(host, 'follow-up'),
      add: new SendController(host, 'follow-up'),
      withdraw: new SendController(host, 'follow-up'),
    };
  }

  get locked(): boolean {
    return Object.values(this.#sending).some(({locked}) => locked);
  }

  /** Words opened something that stands on the page. */
  get isOpen(): boolean {
    return this.#thread !== undefined;
  }

  /** Another page is about to be drawn. */
  turned(): void {
    this.#faults = new Map();
  }

  forget(): void {
    this.#draft = noDraft;
    this.#thread = undefined;
    this.#said = '';
    this.#working = this.#failed = false;
    this.#withdrawing = false;
    this.#lookup = this.#turn = undefined;
    for (const sending of Object.values(this.#sending)) {
      sending.reset();
      sending.receipt = undefined;
    }
  }

  /** Other words were typed. */
  changed(): void {
    this.#faults = new Map();
    this.#failed = false;
    this.#sending.read.changed();
  }

  /** Looks for what the words open. */
  async open(): Promise<void> {
    const {school, schoolSettled} = this.#settings;
    if (this.#working || this.#sending.read.busy || !schoolSettled) return;
    const turn = (this.#turn = {});
    this.#set(() => (this.#working = true));
    const words = await this.#known().catch(() => undefined);
    const lookup = words && (await lookupOf(words, school.id));
    if (this.#turn !== turn) return;
    this.#set(() => (this.#working = false));
    if (!lookup) {
      if (this.#faults.size === 0) this.#fault('words', this.#texts.words.faults.list);
      return this.#pages.focus('#words');
    }
    this.#lookup = lookup;
    await this.#read();
  }

  /** On the page of the words: what is wrong with them, and how far the box is. */
  get progress() {
    const {read} = this.#sending;
    return {
      fault: this.#faults.get('words'),
      working: this.#working || read.busy ? this.#texts.words.working : undefined,
      retry: this.#failed && !this.#working ? sendingPart({...this.#sendingOf('read'), yes: this.#texts.words.open}) : undefined,
    };
  }

  /** Any page but the first. */
  render(): TemplateResult {
    const view = this.#view;
    const {page} = this.#pages;
    if (page !== 'thread' || !this.#thread) return nothingPage(view, page === 'withdrawn', () => this.#again());
    return threadPage(
      view,
      this.#thread,
      {draft: this.#draft, said: this.#said, sendingOf: (act) => this.#sendingOf(act)},
      {
        change: (draft) => this.#change(draft),
        askWithdraw: () => this.#set(() => (this.#withdrawing = true)),
        close: () => this.#host['wipeAndTell'](),
      },
    );
  }

  renderDialog(): TemplateResult | typeof nothing {
    if (!this.#withdrawing) return nothing;
    return withdrawDialog(this.#view, this.#sendingOf('withdraw'), () => this.#set(() => (this.#withdrawing = false)));
  }

  renderReadAloud(): TemplateResult | typeof nothing {
    return this.#aloud.corner();
  }

  get #texts(): AnswerBoxTexts {
    return this.#host['texts'];
  }

  get #settings(): Settings {
    return this.#host['settings'];
  }

  get #view(): BoxView {
    return {
      texts: this.#texts,
      content: this.#host['content'],
      settings: this.#settings,
      language: this.#host['language'],
      faults: this.#faults,
      idleMinutes: this.#host['wiping'].minutes,
      level: (deeper) => this.#host['level'](deeper),
    };
  }

  #sendingOf(act: Act) {
    const sending = this.#sending[act];
    const {settings, language, texts, content, level} = this.#view;
    return {
      sending,
      texts: texts.sending,
      settings,
      language,
      roleNames: content.roleNames,
      level: level(1),
      send: () => void (act === 'read' ? this.#read() : this.#act(act)),
      edit: () => sending.changed(),
    };
  }

  #set(change: () => void): void {
    change();
    this.#host.requestUpdate();
  }

  #change(draft: Partial<Draft>): void {
    this.#set(() => (this.#draft = {...this.#draft, ...draft}));
    this.#sending['more' in draft ? 'add' : 'reply'].changed();
  }

  /** What was typed, as words of the list; nothing when it cannot be those, after saying why. */
  async #known(): Promise<readonly string[] | undefined> {
    const {faults} = this.#texts.words;
    const typed = typedWords(this.#typed.words());
    if (typed.length === 0) return this.#fault('words', faults.empty);
    const list = await wordList();
    const unknown = typed.find((word) => !meantWord(word, list));
    if (unknown !== undefined) return this.#fault('words', fill(faults.unknown, {word: unknown}));
    if (typed.length !== howManyWords) return this.#fault('words', fill(faults.count, {count: howManyWords, found: typed.length}));
    return typed.map((word) => meantWord(word, list)!);
  }

  #fault(id: string, words: string): undefined {
    this.#set(() => (this.#faults = new Map([[id, words]])));
    return undefined;
  }

  // What they open

  async #read(): Promise<void> {
    if (!(await this.#send({act: 'read'}))) return;
    // They are not needed on the screen any more.
    this.#typed.forget();
    await this.#pages.begin([this.#thread ? 'thread' : 'nothing']);
  }

  async #act(act: 'reply' | 'add' | 'withdraw'): Promise<void> {
    const texts = this.#texts;
    const draft = this.#draft;
    if (act === 'withdraw') {
      if (!(await this.#send({act}))) return;
      this.#host.wipe();
      return this.#pages.begin(['withdrawn']);
    }
    if (act === 'reply') {
      if (!draft.reply) return this.#missing('reply', texts.reply.missing, 'input[name=reply]');
      const to = this.#thread && openQuestion(this.#thread)?.id;
      const text = draft.because.trim();
      if (textLength(text) > longestAnswer) return this.#pages.focus('#because');
      if (!(await this.#send({act, reply: draft.reply, ...(text && {text}), ...(to !== undefined && {to})}))) return;
      this.#draft = {...this.#draft, reply: undefined, because: ''};
    } else {
      if (draft.more.trim() === '' || textLength(draft.more) > longestStory) return this.#missing('more', texts.add.missing, '#more');
      if (!(await this.#send({act, text: draft.more}))) return;
      this.#draft = {...this.#draft, more: ''};
    }
    this.turned();
    if (!this.#thread) return this.#pages.begin(['nothing']);
    this.#set(() => (this.#said = act === 'reply' ? texts.reply.sent : texts.add.sent));
    return this.#pages.focus('#title');
  }

  #missing(id: string, words: string, selector: string): Promise<void> {
    this.#fault(id, words);
    return this.#pages.focus(selector);
  }

  /** Whether it was received; what is known of the thread then is what the receiver answered. */
  async #send(body: {readonly act: Act} & Readonly<Record<string, string>>): Promise<boolean> {
    const sending = this.#sending[body.act];
    const outcome = await sending.send({lookup: this.#lookup, ...body}, this.#host['channel'], this.#settings.school.id);
    if (outcome !== 'stored' && outcome !== 'replayed') {
      if (outcome) await this.#showFailure(body.act);
      return false;
    }
    this.#set(() => (this.#thread = threadIn(sending.receipt)));
    sending.receipt = undefined;
    return true;
  }

  /** Of several that failed, the one that did now. Where the button that asked has gone, its title has the focus. */
  async #showFailure(act: Act): Promise<void> {
    if (act === 'read') this.#set(() => (this.#failed = true));
    await this.#pages.focus(act === 'read' ? '#failure' : `.${act} [part=failure]`);
  }

  #again(): void {
    this.#host.wipe();
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
