import {html, LitElement, nothing, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {keyed} from 'lit/directives/keyed.js';
import {live} from 'lit/directives/live.js';
import {repeat} from 'lit/directives/repeat.js';

import {type IdleTimes, WipeController} from '../../controllers/wipe-controller.js';
import {shieldedRoot} from '../base/shielded-root.js';
import {againIcon, backIcon, warnIcon} from '../parts/icons.js';
import {type ChecklistSheet, saveChecklist} from '../parts/checklist-file.js';
import {addSchoolDays, dayOf} from '../../protocol/school/school-days.js';
import type {School} from '../../protocol/school/school.js';
import type {Checklist, ToldKind} from '../../protocol/wire/submission.js';
import type {InboxCounts, InboxFilter, InboxItem, InboxPage, State} from '../../protocol/wire/inbox.js';
import {casesOf} from './cases.js';
import {InboxClient, type InboxFailure} from './inbox-client.js';
import {styles} from './inbox.styles.js';
import {texts} from './inbox.texts.js';
import {sheetParts} from './sheet-view.js';
import {toSheet} from './sheet.js';
import {stateMark} from './state-mark.js';
import {addresseeInWords, dayInWords} from './words.js';

/** Somebody who reads and thinks does not click; somebody who was called away does not either. */
const idleTimes: IdleTimes = {wipeAfter: 10 * 60_000, askBefore: 60_000};

const states: readonly State[] = ['new', 'read', 'handled'];
const noCounts: Pick<InboxCounts, 'all' | 'shown' | 'state'> = {all: 0, shown: 0, state: {}};
const kinds: readonly ToldKind[] = ['report', 'question', 'checklist', 'startgesprek', 'quiz'];

/** What is told once something has happened, read aloud and shown. */
interface Said {
  words: string;
  warns?: boolean;
  /** Only for who cannot see it: the screen shows it already. */
  heard?: boolean;
}

/**
 * Where a coordinator reads what came in, marks how far the school is with it, prints and erases.
 *
 * The token and everything that was read live in this element only: nothing is stored, nothing is in the address, and all of it goes
 * on logging out, on leaving the page and after ten quiet minutes.
 *
 * @element school-inbox
 */
export class Inbox extends LitElement {
  static override styles = styles;

  /** Address that receives submissions; the inbox is below it. */
  @property() endpoint = '';

  /** Address of the school JSON, for the names of recipients and what the school promises. */
  @property({attribute: 'school-src'}) schoolSrc = '';

  @state() private client: InboxClient | undefined;
  @state() private items: readonly InboxItem[] = [];
  @state() private next: string | null = null;
  @state() private counts = noCounts;
  @state() private purgeFailed = false;
  @state() private school: School = {};
  @state() private opened: string | undefined;
  @state() private stateShown: State | 'all' = 'all';
  @state() private kindShown: ToldKind | 'all' = 'all';
  @state() private said: Said = {words: ''};
  @state() private tokenFault: string | undefined;
  @state() private tokenVisible = false;
  @state() private busy = false;

  readonly #wiping = new WipeController(this, {
    wipe: () => this.#wipe(texts.wiped),
    hasWords: () => this.client !== undefined || this.#token !== '',
  });
  #lastOpened: string | undefined;
  #lastAnswer: Promise<unknown> = Promise.resolve();

  constructor() {
    super();
    this.#wiping.setTimes(idleTimes);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('popstate', this.#handlePopState);
    void this.#loadSchool();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('popstate', this.#handlePopState);
  }

  protected override createRenderRoot(): HTMLElement {
    const {root, fallback} = shieldedRoot(this, (this.constructor as typeof Inbox).elementStyles);
    fallback.remove();
    return root;
  }

  protected override updated(): void {
    const idle = this.renderRoot.querySelector<HTMLDialogElement>('dialog.idle');
    if (idle && !idle.open) idle.showModal();
  }

  /** Takes other times for the wipe of an idle inbox; for tests. */
  setIdleTimes(times: IdleTimes): void {
    this.#wiping.setTimes(times);
  }

  protected override render(): TemplateResult {
    const item = this.#openedItem;
    const view = !this.client ? 'token' : item ? item.id : 'list';
    return html`
      <div class="in">
        <p role="status" class=${this.said.heard || !this.said.words ? 'hush' : this.said.warns ? 'said note warn' : 'said note'}>
          ${this.said.words}
        </p>
        ${keyed(view, !this.client ? this.#renderToken() : item ? this.#renderSheet(item) : this.#renderList())}
        ${this.#wiping.asking ? this.#renderIdle() : nothing}
      </div>
    `;
  }

  // The token

  #renderToken(): TemplateResult {
    const {token} = texts;
    return html`
      <form class="stack" novalidate autocomplete="off" @submit=${this.#handleToken}>
        <div class="tight">
          <h2 id="title" tabindex="-1">${token.title}</h2>
          <p>${token.lead}</p>
        </div>
        <div class=${this.tokenFault ? 'field bad' : 'field'}>
          <label for="token">${token.label}</label>
          <span class="hint" id="token-hint">${token.hint}</span>
          ${
            this.tokenFault
              ? html`<p class="error" id="token-fault">
                  ${warnIcon()}<span><span class="hush">${token.errorPrefix}</span>${this.tokenFault}</span>
                </p>`
              : nothing
          }
          <input
            class="narrow"
            id="token"
            type=${this.tokenVisible ? 'text' : 'password'}
            autocomplete="off"
            autocapitalize="off"
            spellcheck="false"
            aria-describedby=${this.tokenFault ? 'token-fault token-hint' : 'token-hint'}
            aria-invalid=${this.tokenFault ? 'true' : nothing}
          />
          <label class="check">
            <input type="checkbox" .checked=${live(this.tokenVisible)} @change=${() => (this.tokenVisible = !this.tokenVisible)} />
            ${token.show}
          </label>
        </div>
        <div class="btns">
          <button class=${this.busy ? 'btn busy' : 'btn'} type="submit" aria-disabled=${this.busy ? 'true' : nothing}>
            ${this.busy ? token.opening : token.open}
          </button>
        </div>
        <p class="quiet small">${token.kept}</p>
      </form>
    `;
  }

  readonly #handleToken = async (event: Event) => {
    event.preventDefault();
    if (this.busy) return;
    const token = this.#token;
    this.said = {words: ''};
    this.tokenFault = token === '' ? texts.token.empty : undefined;
    if (this.tokenFault) return this.#focusOn('#token');

    this.busy = true;
    const client = new InboxClient(this.endpoint, token);
    const result = await client.list();
    this.busy = false;
    // Wiped or taken out meanwhile.
    if (this.client || this.#token !== token) return;
    if (result.outcome === 'done') {
      this.client = client;
      this.#show(result.value.submissions, result.value);
      return this.#focusOn('#title');
    }
    this.tokenFault = result.outcome === 'denied' ? texts.token.wrong : texts.failed[result.outcome];
    return this.#focusOn('#token');
  };

  /** In the field and not in a property, so that it is in one place only until it is used. */
  get #token(): string {
    return this.renderRoot?.querySelector<HTMLInputElement>('#token')?.value.trim() ?? '';
  }

  // The list

  #renderList(): TemplateResult {
    const {list} = texts;
    const shown = this.#shownItems;
    const {all, state} = this.counts;
    return html`
      <div class="bar">
        <button class="btn second" type="button" aria-disabled=${this.busy ? 'true' : nothing} @click=${this.#refresh}>
          ${againIcon()} ${this.busy ? texts.refreshing : texts.refresh}
        </button>
        ${this.#renderLogOut()}
      </div>
      <p class="paper"><span>${this.school.name}</span><span>${dayInWords(dayOf(new Date()))}</span></p>
      ${
        this.purgeFailed
          ? html`<div class="note warn">
              <p class="note-title">${texts.purgeFailed.title}</p>
              <p>${texts.purgeFailed.text}</p>
            </div>`
          : nothing
      }
      <div class="tight">
        <h2 id="title" tabindex="-1">${list.title}</h2>
        ${all > 0 ? html`<p class="lead">${list.counts({new: 0, read: 0, handled: 0, ...state})}</p>` : nothing}
        ${this.next !== null ? html`<p class="quiet">${list.older}</p>` : nothing}
      </div>
      ${
        all > 0
          ? this.#renderFilters()
          : html`<div class="note">
              <p class="note-title">${list.empty}</p>
              <p>${list.emptyHint}</p>
            </div>`
      }
      ${
        all > 0 && shown.length === 0 && this.next === null && !this.busy
          ? html`<div class="tight">
              <p>${list.nothingFits}</p>
              <div class="btns"><button class="btn second" type="button" @click=${this.#showAll}>${list.showAll}</button></div>
            </div>`
          : nothing
      }
      <div class="days">
        ${repeat(
          groupByDay(shown),
          ({day}) => day,
          ({day, cases}) => html`
            <section aria-labelledby="day-${day}">
              <h3 id="day-${day}">${this.#dayTitle(day)}</h3>
              <ul class="items">
                ${repeat(
                  cases.flatMap((versions) => versions.map((item, index) => ({item, under: index > 0}))),
                  ({item}) => item.id,
                  ({item, under}) => this.#renderItem(item, under),
                )}
              </ul>
            </section>
          `,
        )}
      </div>
      ${
        this.next !== null
          ? html`<div class="btns">
              <button class="btn second" type="button" aria-disabled=${this.busy ? 'true' : nothing} @click=${this.#loadMore}>
                ${this.busy ? list.loadingMore : list.more}
              </button>
            </div>`
          : nothing
      }
    `;
  }

  #renderFilters(): TemplateResult {
    const {list} = texts;
    return html`
      <div class="choose">
        <fieldset>
          <legend>${list.state}</legend>
          <div class="seg">
            ${(['all', ...states] as const).map(
              (state) => html`
                <label>
                  <input
                    type="radio"
                    name="state"
                    .checked=${live(this.stateShown === state)}
                    @change=${() => this.#filter({stateShown: state})}
                  />
                  ${state === 'all' ? list.all : texts.states[state]}
                </label>
              `,
            )}
          </div>
        </fieldset>
        <div class="field">
          <label for="kind">${list.kind}</label>
          <select
            id="kind"
            @change=${(event: Event) => this.#filter({kindShown: (event.target as HTMLSelectElement).value as ToldKind | 'all'})}
          >
            <option value="all" .selected=${this.kindShown === 'all'}>${list.all}</option>
            ${kinds.map((kind) => html`<option value=${kind} .selected=${this.kindShown === kind}>${texts.kindsInFilter[kind]}</option>`)}
          </select>
        </div>
      </div>
    `;
  }

  #renderItem(item: InboxItem, under: boolean): TemplateResult {
    const sheet = toSheet(item, this.school);
    const remarks = [...sheet.facts, ...(item.replacedBy ? [texts.list.replaced] : []), ...(item.replaces ? [texts.list.replaces] : [])];
    return html`
      <li class=${under ? 'earlier' : ''}>
        <button class="item ${item.state}" type="button" data-id=${item.id} @click=${() => this.#open(item.id)}>
          ${stateMark(item.state)}
          <span class="what">
            <span class="line"
              ><span class="kind">${sheet.kind}</span> <span>${sheet.from}<span class="hush">. </span></span></span
            >
            ${remarks.length > 0 ? html`<span class="quiet">${remarks.join(' · ')}<span class="hush">. </span></span>` : nothing}
          </span>
          <span class="stand ${item.state}">${texts.states[item.state]}<span class="hush">. </span>${this.#renderReadBy(item)}</span>
        </button>
      </li>
    `;
  }

  /** What the school promised the one who told, as long as nobody has read it. */
  #renderReadBy({state, kind, receivedOn}: InboxItem): TemplateResult | typeof nothing {
    const {promise, holidays} = this.school;
    if (!promise || state !== 'new' || kind !== 'report') return nothing;
    const day = addSchoolDays(receivedOn, promise.schoolDays, holidays);
    const late = day < dayOf(new Date());
    const words = dayInWords(day, {year: false});
    return html`<span class=${late ? 'late' : 'quiet'}>${late ? texts.list.readLate(words) : texts.list.readBy(words)}</span>`;
  }

  #dayTitle(day: string): string {
    const today = dayOf(new Date());
    const yesterday = new Date(`${today}T12:00:00Z`);
    yesterday.setUTCDate(yesterday.getUTCDate() - 1);
    const words = dayInWords(day, {year: day.slice(0, 4) !== today.slice(0, 4)});
    if (day === today) return `${texts.list.today}, ${words}`;
    if (day === yesterday.toISOString().slice(0, 10)) return `${texts.list.yesterday}, ${words}`;
    return words.replace(/^./, (letter) => letter.toUpperCase());
  }

  get #shownItems(): readonly InboxItem[] {
    return this.items.filter(
      ({state, kind}) => (this.stateShown === 'all' || state === this.stateShown) && (this.kindShown === 'all' || kind === this.kindShown),
    );
  }

  /** The receiving side looks, for what fits can stand on any page. What is here already and fits stays in view meanwhile. */
  async #filter(choice: {stateShown?: State | 'all'; kindShown?: ToldKind | 'all'}): Promise<void> {
    this.stateShown = choice.stateShown ?? this.stateShown;
    this.kindShown = choice.kindShown ?? this.kindShown;
    const asked = this.#filterShown;
    this.busy = true;
    const page = await this.#ask((client) => client.list(asked));
    // Somebody who goes through the choices with the arrow keys asks for each on the way.
    if (JSON.stringify(asked) !== JSON.stringify(this.#filterShown)) return;
    this.busy = false;
    if (page) this.#show(page.submissions, page);
  }

  get #filterShown(): InboxFilter {
    const {stateShown: state, kindShown: kind} = this;
    return {...(state !== 'all' && {state: [state]}), ...(kind !== 'all' && {kind: [kind]})};
  }

  readonly #showAll = async () => {
    await this.#filter({stateShown: 'all', kindShown: 'all'});
    return this.#focusOn('#title');
  };

  readonly #refresh = async () => {
    const page = await this.#loadPage();
    if (page) this.#show(page.submissions, page);
  };

  readonly #loadMore = async () => {
    const page = await this.#loadPage(this.next ?? undefined);
    if (!page) return;
    const known = new Set(this.items.map(({id}) => id));
    const added = page.submissions.filter(({id}) => !known.has(id));
    this.#show([...this.items, ...added], page);
    this.said = {words: texts.list.loaded(added.length), heard: true};
    const first = this.#shownItems.find(({id}) => !known.has(id));
    if (first) await this.#focusOn(`[data-id="${first.id}"]`);
  };

  async #loadPage(after?: string): Promise<InboxPage | undefined> {
    if (this.busy) return undefined;
    this.busy = true;
    const page = await this.#ask((client) => client.list(this.#filterShown, after));
    this.busy = false;
    return page;
  }

  #show(items: readonly InboxItem[], {next, counts, purgeFailed}: Omit<InboxPage, 'submissions'>): void {
    this.items = items;
    this.next = next;
    this.counts = counts ?? this.counts;
    this.purgeFailed = purgeFailed ?? false;
    this.said = {words: texts.list.shown(this.counts.shown), heard: true};
  }

  /** Counts on with a change of our own, until the receiving side is asked again. */
  #recount({state: before}: InboxItem, after?: State): void {
    const {all, shown, state} = this.counts;
    const by = (change: number, of: State, counted: typeof state) => ({...counted, [of]: (counted[of] ?? 0) + change});
    const left = by(-1, before, state);
    this.counts = after ? {all, shown, state: by(1, after, left)} : {all: all - 1, shown: shown - 1, state: left};
  }

  // One submission

  #renderSheet(item: InboxItem): TemplateResult {
    const {sheet: words, erase} = texts;
    const sheet = toSheet(item, this.school);
    const handled = item.state === 'handled';
    return html`
      <div class="bar">
        <button class="btn soft back" type="button" @click=${this.#back}>${backIcon()} ${words.back}</button>
        ${this.#renderLogOut()}
      </div>
      <p class="paper"><span>${this.school.name}</span><span>${words.receivedOn(dayInWords(item.receivedOn))}</span></p>
      <div class="tight">
        <h2 id="title" tabindex="-1">${sheet.kind}</h2>
        <p class="lead">${sheet.from}</p>
        <div class="facts">
          <p class="no-print">${words.receivedOn(dayInWords(item.receivedOn))}</p>
          <p>${words.addressee(addresseeInWords(item.addressee, this.school))}</p>
          <p class="stand ${item.state}">${stateMark(item.state)} ${texts.states[item.state]}</p>
        </div>
      </div>
      ${item.replacedBy ? this.#renderRelation(item.replacedBy, words.replacedBy, words.showNewer, words.replacedBy) : nothing}
      ${item.replaces ? this.#renderRelation(item.replaces, words.replaces, words.showEarlier, words.noEarlier) : nothing}
      ${this.#otherVersions(item).map(({id}) => this.#renderRelation(id, words.otherVersion, words.showOther, words.otherVersion))}
      ${sheetParts(sheet)}
      <p class="quiet small no-print">${words.reference(item.id.slice(0, 6))}</p>
      <p class="paper end"><span>${words.confidential}</span><span>${words.reference(item.id.slice(0, 6))}</span></p>
      <div class="btns">
        <button class=${handled ? 'btn second' : 'btn'} type="button" @click=${() => this.#mark(item.id, handled ? 'read' : 'handled')}>
          ${handled ? words.unhandle : words.handle}
        </button>
        <button class="btn second" type="button" @click=${() => print()}>${words.print}</button>
        ${item.kind === 'checklist' ? this.#renderSave(item.body) : nothing}
        <button class="btn soft" type="button" @click=${() => this.#renew(item.id)}>${words.renew}</button>
        <button class="btn soft" type="button" @click=${() => this.#eraseDialog?.showModal()}>${words.erase}</button>
      </div>
      <dialog class="erase" aria-labelledby="erase-title" aria-describedby="erase-text">
        <div>
          <p class="note-title" id="erase-title">${erase.title}</p>
          <div class="tight" id="erase-text">
            ${handled ? nothing : html`<p><b>${erase.notHandled}</b></p>`}
            <p>${erase.text}</p>
          </div>
          <div class="btns">
            <button class="btn" type="button" @click=${() => this.#eraseDialog?.close()}>${erase.no}</button>
            <button class="btn second" type="button" aria-disabled=${this.busy ? 'true' : nothing} @click=${() => this.#erase(item.id)}>
              ${this.busy ? erase.busy : erase.yes}
            </button>
          </div>
        </div>
      </dialog>
    `;
  }

  /** Both are one case: a sender who did not know whether the first had arrived edited it and sent it again. */
  #renderRelation(id: string, words: string, show: string, missing: string): TemplateResult {
    // When everything is loaded, what is not among it is not there for this reader.
    const isThere = this.next !== null || this.items.some((item) => item.id === id);
    return html`
      <div class="note">
        <p>${isThere ? words : missing}</p>
        ${isThere ? html`<div class="btns"><button class="btn second" type="button" @click=${() => this.#open(id)}>${show}</button></div>` : nothing}
      </div>
    `;
  }

  /** The list as the checklist itself keeps it, without the names: somebody at school can lay it beside their own. */
  #renderSave({about, setting, schoolType = 'po', signals, goesWell = '', note = ''}: Checklist): TemplateResult {
    // Kept as it was sent; the checklist says so when it does not know an answer.
    const sheet = {about, setting, schoolType, signals, goesWell, note} as ChecklistSheet;
    return html`
      <button class="btn second" type="button" @click=${() => saveChecklist(sheet, texts.sheet.checklistFile)}>${texts.sheet.save}</button>
    `;
  }

  /** The versions of the same case that the item itself does not name. */
  #otherVersions({id, replaces, replacedBy}: InboxItem): readonly InboxItem[] {
    const caseOf = casesOf(this.items);
    return this.items.filter((other) => caseOf.get(other.id) === caseOf.get(id) && ![id, replaces, replacedBy].includes(other.id));
  }

  get #openedItem(): InboxItem | undefined {
    return this.items.find(({id}) => id === this.opened);
  }

  get #eraseDialog(): HTMLDialogElement | null {
    return this.renderRoot.querySelector('dialog.erase');
  }

  async #open(id: string): Promise<void> {
    if (!this.items.some((item) => item.id === id)) {
      const found = await this.#ask((client) => client.find(id), texts.sheet.noEarlier);
      if (!found) return;
      this.items = [...this.items, found];
    }
    // So that the browser's own way back leads to the list. The entry says nothing of what was opened.
    if (this.opened === undefined) history.pushState({inbox: 'sheet'}, '');
    await this.#showSheet(id);
  }

  async #showSheet(id: string): Promise<void> {
    this.opened = id;
    this.said = {words: ''};
    this.#lastOpened = id;
    await this.#focusOn('#title');
    if (this.#openedItem?.state === 'new') await this.#setState(id, 'read');
  }

  readonly #back = () => history.back();

  readonly #handlePopState = (event: PopStateEvent) => {
    const forward = (event.state as {inbox?: string} | null)?.inbox === 'sheet';
    if (!this.client) return;
    if (forward && this.#lastOpened && this.items.some(({id}) => id === this.#lastOpened)) return void this.#showSheet(this.#lastOpened);
    this.#showList();
  };

  /** Focus goes back to the line that was opened, if it is still in view. */
  #showList(said = ''): void {
    const {opened} = this;
    this.opened = undefined;
    this.said = {words: said};
    const stays = this.#shownItems.some(({id}) => id === opened);
    void this.#focusOn(stays ? `[data-id="${opened}"]` : '#title');
  }

  async #mark(id: string, state: State): Promise<void> {
    if (await this.#setState(id, state)) this.said = {words: texts.sheet.marked[state]};
  }

  /** Back to the list as well: who puts it back on new wants to read it another time. */
  async #renew(id: string): Promise<void> {
    if (!(await this.#setState(id, 'new'))) return;
    this.#leaveSheet(texts.sheet.marked.new);
  }

  async #setState(id: string, state: State): Promise<boolean> {
    const marked = await this.#ask((client) => client.mark(id, state), undefined, texts.sheet.notMarked);
    if (marked) {
      const before = this.items.find((item) => item.id === id);
      if (before) this.#recount(before, state);
      this.items = this.items.map((item) => (item.id === id ? marked : item));
    }
    return marked !== undefined;
  }

  async #erase(id: string): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    const erased = await this.#ask(async (client) => {
      const result = await client.erase(id);
      // Gone is what was asked for.
      return result.outcome === 'done' || result.outcome === 'gone' ? {outcome: 'done', value: true} : result;
    });
    this.busy = false;
    this.#eraseDialog?.close();
    if (!erased) return;
    const before = this.items.find((item) => item.id === id);
    if (before) this.#recount(before);
    this.items = this.items.filter((item) => item.id !== id);
    this.#lastOpened = undefined;
    this.#leaveSheet(texts.sheet.erased);
  }

  /** As the way back does, with something to say. */
  #leaveSheet(said: string): void {
    addEventListener('popstate', () => (this.said = {words: said}), {once: true});
    history.back();
  }

  // Leaving

  #renderLogOut(): TemplateResult {
    return html`<button class="btn soft" type="button" @click=${this.#logOut}>${texts.logOut}</button>`;
  }

  #renderIdle(): TemplateResult {
    const {idle} = texts;
    return html`
      <dialog class="idle" aria-labelledby="idle" @cancel=${() => this.#wiping.acted()}>
        <div>
          <p class="note-title" id="idle">${idle.title}</p>
          <p>${idle.text}</p>
          <div class="btns">
            <button class="btn" type="button" @click=${() => this.#wiping.acted()}>${idle.stay}</button>
            <button class="btn second" type="button" @click=${this.#logOut}>${idle.leave}</button>
          </div>
        </div>
      </dialog>
    `;
  }

  readonly #logOut = () => {
    this.#wipe(texts.loggedOut);
    return this.#focusOn('#title');
  };

  /** Takes the token and everything that was read off the screen and out of memory, and says so. */
  #wipe(said: string): void {
    const hadSomething = this.client !== undefined;
    const field = this.renderRoot?.querySelector<HTMLInputElement>('#token');
    if (field) field.value = '';
    this.client = undefined;
    this.items = [];
    this.next = null;
    this.counts = noCounts;
    this.purgeFailed = false;
    this.opened = undefined;
    this.#lastOpened = undefined;
    this.stateShown = 'all';
    this.kindShown = 'all';
    this.tokenFault = undefined;
    this.tokenVisible = false;
    this.busy = false;
    if (hadSomething) this.said = {words: said};
    // At once: a page that is being left draws no more.
    if (this.hasUpdated) this.performUpdate();
  }

  // What they share

  /** Asks the receiving side, and says what went wrong. Answers nothing then, and when everything was wiped meanwhile. */
  async #ask<Value>(
    question: (client: InboxClient) => Promise<{outcome: 'done'; value: Value} | {outcome: InboxFailure}>,
    whenGone: string = texts.failed.gone,
    before = '',
  ): Promise<Value | undefined> {
    const {client} = this;
    if (!client) return undefined;
    // One after the other: "read" that overtook "handled" would undo it.
    const answered = this.#lastAnswer.then(() => question(client));
    this.#lastAnswer = answered;
    const result = await answered;
    if (this.client !== client) return undefined;
    if (result.outcome === 'done') return result.value;
    if (result.outcome === 'denied') {
      this.#wipe(texts.failed.denied);
      void this.#focusOn('#title');
    } else {
      const words = result.outcome === 'gone' ? whenGone : texts.failed[result.outcome];
      this.said = {words: `${before} ${words}`.trim(), warns: true};
    }
    return undefined;
  }

  async #loadSchool(): Promise<void> {
    if (!this.schoolSrc) return;
    try {
      const answer = await fetch(this.schoolSrc, {credentials: 'omit', referrerPolicy: 'no-referrer'});
      // The demo's server has checked it before it started.
      if (answer.ok) this.school = (await answer.json()) as School;
    } catch {
      // Without it roles are shown by their common names, and no date is promised.
    }
  }

  async #focusOn(selector: string): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }
}

/** Days as they come, newest first; the versions of one case stand together, the first of them last, if they are of one day. */
function groupByDay(items: readonly InboxItem[]): readonly {day: string; cases: readonly (readonly InboxItem[])[]}[] {
  const caseOf = casesOf(items);
  const days = [...new Set(items.map(({receivedOn}) => receivedOn))].sort().reverse();
  return days.map((day) => {
    const ofDay = items.filter(({receivedOn}) => receivedOn === day);
    const first = (item: InboxItem) => Number(caseOf.get(item.id) === item.id);
    return {
      day,
      cases: [...new Set(ofDay.map(({id}) => caseOf.get(id)))].map((its) =>
        ofDay.filter(({id}) => caseOf.get(id) === its).sort((one, other) => first(one) - first(other)),
      ),
    };
  });
}
