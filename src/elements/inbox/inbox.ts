import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {keyed} from 'lit/directives/keyed.js';

import {counted} from '../../content/form/fill.js';
import type {RequestHeaders} from '../../portal/submit.js';
import type {InboxItem, State} from '../../protocol/wire/inbox.js';
import {WritingWidget} from '../base/writing-widget.js';
import {focusOn} from '../../controllers/focus-in-view.js';
import {PaperController} from '../../controllers/paper-controller.js';
import {eraseDialog} from '../parts/erase-dialog.js';
import {paperHead} from '../parts/paper-head.js';
import {printAlone} from '../parts/print-alone.js';
import {StaffDoor} from '../parts/staff-door.js';
import type {StaffResult} from '../parts/staff-client.js';
import {Beside} from './beside.js';
import {CasePlace} from './case-place.js';
import {InboxClient} from './inbox-client.js';
import type {InboxView} from './inbox-view.js';
import {type InboxContent, pack} from './inbox.pack.js';
import {styles} from './inbox.styles.js';
import type {InboxTexts} from './inbox.texts.js';
import {itemPage} from './item-page.js';
import {listPage} from './list-page.js';
import {type Choice, Letters} from './letters.js';
import {linksPart} from './links-part.js';
import {Several} from './several.js';
import {SheetHistory} from './sheet-history.js';
import {standOf} from './state-mark.js';
import {threadPart} from './thread-part.js';
import {nowherePage} from './nowhere-page.js';
import {Writing} from './writing.js';

/**
 * For staff: where a coordinator reads what came in, marks how far the school is with it, prints and erases.
 *
 * It asks for a token, unless the page around it knows who reads and gives `authorize`. The token and everything that was read live in this
 * element only: nothing is stored, nothing is in the address, and all of it goes on logging out, on leaving the page and after ten quiet
 * minutes.
 *
 * @element pleinwacht-inbox
 * @slot - Shown until the inbox can be drawn.
 * @slot case - A `<pleinwacht-case>`, in which a case is shown that is begun or opened from here; it takes who reads from the inbox.
 * @fires {CaseOpenedEvent} pleinwacht-case-opened - After staff begin a case or open one. Ids only.
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
  @state() private erasing = false;

  /** How it was let in last; when that is another, what was read goes. */
  #letInBy: {endpoint: string | undefined; authorize: RequestHeaders | undefined} = {endpoint: undefined, authorize: undefined};
  #lastOpened: string | undefined;
  readonly #place = new CasePlace(this, {
    texts: () => this.texts,
    endpoint: () => this.settings.endpoint,
    done: (asked) => this.#done(asked),
    say: (words) => this.#say(words),
    focus: (selector) => void this.#focusOn(selector),
  });
  readonly #door: StaffDoor = new StaffDoor(this, {
    texts: () => this.texts,
    enter: (authorize) => this.#enter(authorize),
    warn: (words) => this.#warn(words),
    focus: (selector) => void this.#focusOn(selector),
  });
  readonly #several = new Several(this, {
    letters: () => this.letters,
    view: () => this.#view,
    done: (asked) => this.#done(asked),
    say: (words) => this.#say(words),
    focusOn: (selector) => this.#focusOn(selector),
  });
  readonly #writing = new Writing(this, {
    letters: () => this.letters,
    texts: () => this.texts,
    done: (asked, says) => this.#done(asked, says),
    say: (words) => this.#say(words),
    focusOn: (selector) => this.#focusOn(selector),
  });
  readonly #beside = new Beside(this);
  readonly #paper = new PaperController(this, () => this.performUpdate());
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
    void this.#door.enter();
  }

  protected override get hasWords(): boolean {
    return this.letters !== undefined || this.#door.token !== '';
  }

  protected override get wiped(): string {
    return this.texts.wiped;
  }

  /** Takes the token and everything that was read off the screen and out of memory, and says so. */
  protected override forget(): void {
    if (this.letters) this.#say(this.wiped);
    this.letters = undefined;
    this.opened = this.#lastOpened = undefined;
    this.#place.forget();
    this.#door.reset();
    this.erasing = false;
    this.#several.stop();
    this.#forgetItem();
  }

  protected override render(): TemplateResult {
    const {texts} = this;
    const item = this.#openedItem;
    const {shown} = this.#place;
    const page = shown === undefined ? this.#renderPage(item) : this.#place.drawShown();
    return html`
      <div lang=${this.language} dir=${this.direction}>
        <div class="in" part="page">
          ${this.#paper.wanted && this.letters ? paperHead(this.settings.school, this.content.roleNames) : nothing} ${this.announcer.draw()}
          ${this.renderIdle(texts.idle, () => void this.#leave())}
          <div class="page">${keyed(shown ?? item?.id ?? Boolean(this.letters), page)}</div>
          ${item && this.erasing ? this.#renderErase(item) : nothing} ${this.#several.dialog()}
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
        cases: this.#place.drawAll(view),
      });
    }
    if (!this.settings.endpoint) return nowherePage(view);
    return this.#door.render(this.level());
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
        beside: this.#beside.draw(view, item, letters.items),
        cases: this.#place.draw(view, item, letters.items),
        links: linksPart(view, item, letters.items, {
          open: (other) => void this.#open(other),
          link: (other) => void this.#relate('link', id, other),
          unlink: (other) => void this.#relate('unlink', id, other),
        }),
        thread: threadPart(view, item, this.#writing, {
          change: (draft) => this.#writing.change(draft),
          send: (event) => void this.#writing.send(event, id),
          working: () => void this.#mark(id, 'working'),
        }),
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

  #renderErase(item: InboxItem): TemplateResult {
    const {erase: words} = this.texts;
    const acts = {keep: () => (this.erasing = false), erase: () => void this.#erase(item.id)};
    const notHandled = standOf(item.state) === 'closed' ? nothing : html`<p><b>${words.notHandled}</b></p>`;
    return eraseDialog(words, this.#view.busy, acts, notHandled);
  }

  #renderLeave(): TemplateResult {
    const {logOut, closed} = this.texts;
    return html`<button class="btn soft" type="button" @click=${this.#leave}>${this.authorize ? closed.close : logOut}</button>`;
  }

  get #view(): InboxView {
    const {texts, content, language} = this;
    return {
      ...{texts, content, language, school: this.settings.school, idleMinutes: this.wiping.minutes},
      busy: this.letters?.busy ?? this.#door.entering,
      caseNameOf: (id) => this.#place.nameOf(id),
      level: (deeper) => this.level(deeper),
    };
  }

  get #openedItem(): InboxItem | undefined {
    return this.letters?.find(this.opened);
  }

  // Entering and leaving

  async #enter(authorize: RequestHeaders): Promise<StaffResult<() => void>> {
    const {endpoint} = this.settings;
    if (!endpoint) return {outcome: 'unreachable'};
    this.announcer.say('');
    const letters = new Letters(this, new InboxClient(endpoint, authorize));
    const result = (await letters.load()) ?? {outcome: 'unreachable'};
    if (result.outcome !== 'done') return result;
    const entered = () => {
      this.letters = letters;
      this.#place.enter(endpoint, authorize);
      this.#tellShown();
      if (!this.authorize) void this.#focusOn('#title');
    };
    return {outcome: 'done', value: entered};
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
    this.#forgetItem();
    this.opened = this.#lastOpened = id;
    this.announcer.say('');
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
    this.#forgetItem();
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

  /** What was typed and opened for one submission. */
  #forgetItem(): void {
    this.#writing.forget();
    this.#beside.forget();
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
    asked: Promise<StaffResult<Value> | undefined>,
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
