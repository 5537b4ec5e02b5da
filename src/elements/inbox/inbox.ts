import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {keyed} from 'lit/directives/keyed.js';

import {counted} from '../../content/form/fill.js';
import {randomId, type RequestHeaders} from '../../portal/submit.js';
import type {InboxItem, State} from '../../protocol/wire/inbox.js';
import {WritingWidget} from '../base/writing-widget.js';
import {focusOn} from '../../controllers/focus-in-view.js';
import {printAlone} from '../parts/print-alone.js';
import {InboxClient, type InboxFailure, type InboxResult} from './inbox-client.js';
import type {InboxView} from './inbox-view.js';
import {type InboxContent, pack} from './inbox.pack.js';
import {styles} from './inbox.styles.js';
import type {InboxTexts} from './inbox.texts.js';
import {eraseDialog, itemPage} from './item-page.js';
import {listPage} from './list-page.js';
import {type Choice, Letters} from './letters.js';
import {linksPart} from './links-part.js';
import {Several} from './several.js';
import {SheetHistory} from './sheet-history.js';
import {standOf} from './state-mark.js';
import {type Draft, noDraft, threadPart} from './thread-part.js';
import {closedPage, nowherePage, tokenPage} from './token-page.js';

/**
 * For staff: where a coordinator reads what came in, marks how far the school is with it, prints and erases.
 *
 * It asks for a token, unless the page around it knows who reads and gives `authorize`. The token and everything that was read live in this
 * element only: nothing is stored, nothing is in the address, and all of it goes on logging out, on leaving the page and after ten quiet
 * minutes.
 *
 * @element pleinwacht-inbox
 * @slot - Shown until the inbox can be drawn.
 * @csspart page - What is in view: the question who reads, the list, or one message.
 */
export class Inbox extends WritingWidget<InboxTexts, InboxContent> {
  static override styles = styles;

  /** Headers that let a request in, asked for before each; then no token is asked for. Never an attribute, which anybody on the page could read. */
  @property({attribute: false}) authorize: RequestHeaders | undefined;

  /** Gives a message that is opened an entry in the browser's history. Only for a page that is the inbox's own. */
  @property({type: Boolean}) history = false;

  @state() private letters: Letters | undefined;
  @state() private opened: string | undefined;
  @state() private tokenFault: string | undefined;
  @state() private tokenVisible = false;
  @state() private entering = false;
  @state() private erasing = false;
  @state() private draft = noDraft;
  @state() private draftFault: string | undefined;

  /** How it was let in last; when that is another, what was read goes. */
  #letInBy: {endpoint: string | undefined; authorize: RequestHeaders | undefined} = {endpoint: undefined, authorize: undefined};
  #lastOpened: string | undefined;
  /** By which a message is known when it is sent again. */
  #messageKey: string | undefined;
  readonly #several = new Several(this, {
    letters: () => this.letters,
    view: () => this.#view,
    done: (asked) => this.#done(asked),
    say: (words) => this.#say(words),
    focusOn: (selector) => this.#focusOn(selector),
  });
  readonly #history = new SheetHistory(this, {on: () => this.history, went: (to) => this.#went(to)});

  constructor() {
    super(pack);
    // Somebody who reads and thinks does not click; somebody who was called away does not either.
    this.setIdleTimes({wipeAfter: 10 * 60_000, askBefore: 60_000});
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const {authorize} = this;
    const {endpoint} = this.settings;
    if (this.#letInBy.endpoint === endpoint && this.#letInBy.authorize === authorize) return;
    this.#letInBy = {endpoint, authorize};
    if (this.letters) this.wipe();
    void this.#enter();
  }

  protected override get hasWords(): boolean {
    return this.letters !== undefined || this.#token !== '';
  }

  protected override get wiped(): string {
    return this.texts.wiped;
  }

  /** Takes the token and everything that was read off the screen and out of memory, and says so. */
  protected override forget(): void {
    if (this.letters) this.#say(this.wiped);
    this.letters = undefined;
    this.opened = this.#lastOpened = undefined;
    this.tokenFault = undefined;
    this.tokenVisible = false;
    this.entering = false;
    this.erasing = false;
    this.#several.stop();
    this.#forgetDraft();
  }

  protected override render(): TemplateResult {
    const {texts} = this;
    const item = this.#openedItem;
    return html`
      <div lang=${this.language} dir=${this.direction}>
        <div class="in" part="page">
          ${this.announcer.draw()} ${this.renderIdle(texts.idle, () => void this.#leave())}
          ${keyed(item?.id ?? Boolean(this.letters), this.#renderPage(item))}
          ${item && this.erasing ? eraseDialog(this.#view, item, {keep: () => (this.erasing = false), erase: () => void this.#erase(item.id)}) : nothing}
          ${this.#several.dialog()}
        </div>
      </div>
    `;
  }

  #renderPage(item: InboxItem | undefined): TemplateResult {
    const view = this.#view;
    const {letters} = this;
    if (letters && item) return this.#renderItem(view, letters, item);
    if (letters) {
      return listPage(view, letters, this.#renderLeave(), {
        refresh: () => void (letters.busy || this.#load(letters.choice)),
        loadMore: () => void this.#loadMore(),
        choose: (choice) => void this.#load({...letters.choice, ...choice}),
        showAll: () => void this.#load({}).then(() => this.#focusOn('#title')),
        open: (id) => void this.#open(id),
        several: this.#several,
      });
    }
    if (!this.settings.endpoint) return nowherePage(view);
    if (this.authorize) return closedPage(view, () => void this.#enter());
    return tokenPage(
      view,
      {fault: this.tokenFault, visible: this.tokenVisible},
      {open: (event) => void this.#handleToken(event), show: () => (this.tokenVisible = !this.tokenVisible)},
    );
  }

  #renderItem(view: InboxView, letters: Letters, item: InboxItem): TemplateResult {
    const {id, state} = item;
    return itemPage(
      view,
      item,
      {
        otherVersions: letters.otherVersions(item),
        // When everything is loaded, what is not among it is not there for this reader.
        isThere: (other) => letters.more || letters.find(other) !== undefined,
        leave: this.#renderLeave(),
        links: linksPart(view, item, letters.items, {
          open: (other) => void this.#open(other),
          link: (other) => void this.#relate('link', id, other),
          unlink: (other) => void this.#relate('unlink', id, other),
        }),
        thread: threadPart(
          view,
          item,
          {draft: this.draft, fault: this.draftFault},
          {
            change: (draft) => this.#write(draft),
            send: (event) => void this.#sendMessage(event, id),
            working: () => void this.#mark(id, 'working'),
          },
        ),
      },
      {
        back: () => this.#back(),
        open: (other) => void this.#open(other),
        handle: () => void this.#mark(id, standOf(state) === 'closed' ? 'read' : 'closed'),
        renew: () => void this.#renew(id),
        print: () => printAlone(this),
        askErase: () => (this.erasing = true),
      },
    );
  }

  #renderLeave(): TemplateResult {
    const {logOut, closed} = this.texts;
    return html`<button class="btn soft" type="button" @click=${this.#leave}>${this.authorize ? closed.close : logOut}</button>`;
  }

  get #view(): InboxView {
    const {texts, content, language, entering, letters} = this;
    const busy = letters?.busy ?? entering;
    return {texts, content, language, busy, school: this.settings.school, level: (deeper) => this.level(deeper)};
  }

  get #openedItem(): InboxItem | undefined {
    return this.letters?.find(this.opened);
  }

  // Entering and leaving

  /** Opens the inbox of a page that knows who reads. */
  async #enter(): Promise<void> {
    const {authorize} = this;
    if (!authorize || this.entering || this.letters) return;
    const failure = await this.#enterWith(authorize);
    if (failure === undefined) return;
    this.#warn(failure === 'denied' ? this.texts.closed.denied : this.texts.failed[failure]);
  }

  async #handleToken(event: Event): Promise<void> {
    event.preventDefault();
    if (this.entering) return;
    const {token: words, failed} = this.texts;
    const token = this.#token;
    this.announcer.say('');
    // What cannot stand in a header cannot be a token either.
    const fits = /^[\x21-\x7e]+$/.test(token);
    this.tokenFault = token === '' ? words.empty : fits ? undefined : words.wrong;
    if (this.tokenFault) return this.#focusOn('#token');
    const failure = await this.#enterWith(() => ({Authorization: `Bearer ${token}`}));
    // Wiped meanwhile.
    if (failure !== undefined && this.#token !== token) return;
    if (failure === undefined) return this.#focusOn('#title');
    this.tokenFault = failure === 'denied' ? words.wrong : failed[failure];
    return this.#focusOn('#token');
  }

  /** In the field and not in a property, so that it is in one place only until it is used. */
  get #token(): string {
    return this.renderRoot?.querySelector<HTMLInputElement>('#token')?.value.trim() ?? '';
  }

  /** Asks for the first page; says why there is none. */
  async #enterWith(authorize: RequestHeaders): Promise<InboxFailure | undefined> {
    const {endpoint} = this.settings;
    if (!endpoint) return 'unreachable';
    const letters = new Letters(this, new InboxClient(endpoint, authorize));
    this.entering = true;
    const {outcome = 'unreachable'} = (await letters.load()) ?? {};
    // Wiped or taken out meanwhile; then the fields are empty too.
    if (!this.entering) return 'unreachable';
    this.entering = false;
    if (outcome !== 'done') return outcome;
    this.letters = letters;
    this.#tellShown();
    return undefined;
  }

  readonly #leave = () => {
    this.wipe();
    this.#say(this.authorize ? this.texts.closed.said : this.texts.loggedOut);
    return this.#focusOn('#title');
  };

  // The list

  async #load(choice: Choice): Promise<void> {
    if (this.letters && (await this.#done(this.letters.load(choice)))) this.#tellShown();
  }

  async #loadMore(): Promise<void> {
    if (!this.letters || this.letters.busy) return;
    const added = await this.#done(this.letters.loadMore());
    if (!added) return;
    this.announcer.say(counted(this.texts.list.loaded, this.language, added.length));
    const [first] = added;
    if (first) await this.#focusOn(`[data-id="${first.id}"]`);
  }

  #tellShown(): void {
    this.announcer.say(counted(this.texts.list.shown, this.language, this.letters!.counts.shown));
  }

  // One submission

  async #open(id: string): Promise<void> {
    const {letters} = this;
    if (!letters) return;
    if (!letters.find(id) && !(await this.#done(letters.fetch(id), {whenGone: this.texts.sheet.noEarlier}))) return;
    if (this.opened === undefined) this.#history.open();
    await this.#showItem(id);
  }

  async #showItem(id: string): Promise<void> {
    this.#forgetDraft();
    this.opened = id;
    this.announcer.say('');
    this.#lastOpened = id;
    await this.#focusOn('#title');
    if (this.#openedItem?.state === 'new') await this.#setState(id, 'read');
  }

  /** @param said once the list is back. */
  #back(said = ''): void {
    if (!this.#history.back(() => this.letters && this.#say(said))) this.#showList(said);
  }

  #went(to: 'list' | 'sheet'): void {
    if (!this.letters) return;
    if (to === 'sheet' && this.letters.find(this.#lastOpened)) void this.#showItem(this.#lastOpened!);
    else this.#showList();
  }

  /** Focus goes back to the line that was opened, if it is still in view. */
  #showList(said = ''): void {
    const {opened} = this;
    this.opened = undefined;
    this.erasing = false;
    this.#forgetDraft();
    this.#say(said);
    const stays = this.letters?.shown.some(({id}) => id === opened);
    void this.#focusOn(stays ? `[data-id="${opened}"]` : '#title');
  }

  async #mark(id: string, state: State): Promise<void> {
    if (await this.#setState(id, state)) this.#say(this.texts.sheet.marked[standOf(state)]);
  }

  /** Back to the list as well: who puts it back on new wants to read it another time. */
  async #renew(id: string): Promise<void> {
    if (await this.#setState(id, 'new')) this.#back(this.texts.sheet.marked.new);
  }

  async #setState(id: string, state: State): Promise<boolean> {
    return (await this.#done(this.letters!.mark(id, state), {before: this.texts.sheet.notMarked})) !== undefined;
  }

  async #relate(change: 'link' | 'unlink', id: string, other: string): Promise<void> {
    if (!(await this.#done(this.letters!.relate(change, id, other)))) return;
    this.#say(this.texts.links[change === 'link' ? 'linked' : 'unlinked']);
    await this.#focusOn('#links');
  }

  #write(draft: Partial<Draft>): void {
    this.draft = {...this.draft, ...draft};
    this.draftFault = this.#messageKey = undefined;
  }

  #forgetDraft(): void {
    this.draft = noDraft;
    this.draftFault = this.#messageKey = undefined;
  }

  async #sendMessage(event: Event, id: string): Promise<void> {
    event.preventDefault();
    const {letters, draft, texts} = this;
    if (!letters || letters.busy) return;
    if (draft.text.trim() === '') {
      this.draftFault = texts.thread.missing;
      return this.#focusOn('#message');
    }
    const key = (this.#messageKey ??= randomId());
    const message = {text: draft.text, ...(draft.asks && {asks: draft.asks})};
    if (!(await this.#done(letters.write(id, message, key), {before: texts.thread.notSent}))) return;
    this.#forgetDraft();
    this.#say(texts.thread.sent);
    await this.#focusOn('#thread');
  }

  async #erase(id: string): Promise<void> {
    const {letters} = this;
    if (!letters || letters.busy) return;
    const erased = await this.#done(letters.erase(id));
    this.erasing = false;
    if (!erased) return;
    this.#lastOpened = undefined;
    this.#back(this.texts.sheet.erased);
  }

  // What they share

  /** What was asked for. Nothing when it failed, after saying why, and when everything was wiped meanwhile. */
  async #done<Value>(
    asked: Promise<InboxResult<Value> | undefined>,
    {whenGone = this.texts.failed.gone, before}: {whenGone?: string; before?: string} = {},
  ): Promise<Value | undefined> {
    const {letters, texts} = this;
    const result = await asked;
    if (!result || this.letters !== letters) return undefined;
    if (result.outcome === 'done') return result.value;
    if (result.outcome === 'denied') {
      this.wipe();
      this.#warn(this.authorize ? texts.closed.denied : texts.failed.denied);
      void this.#focusOn('#title');
    } else {
      const words = result.outcome === 'gone' ? whenGone : texts.failed[result.outcome];
      this.#warn(before ? `${before} ${words}` : words);
    }
    return undefined;
  }

  #say(words: string): void {
    this.announcer.say(words, {seen: true});
  }

  #warn(words: string): void {
    this.announcer.say(words, {seen: true, warns: true});
  }

  async #focusOn(selector: string): Promise<void> {
    await focusOn(this, selector);
  }
}
