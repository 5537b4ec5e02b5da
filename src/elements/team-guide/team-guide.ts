import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';

import type {GuideChapter} from '../../content/form/team-guide.js';
import {FoldsController} from '../../controllers/folds-controller.js';
import {PaperController} from '../../controllers/paper-controller.js';
import {SheetController} from '../../controllers/sheet-controller.js';
import {tellDeveloper} from '../../portal/developer-error.js';
import {Part} from '../base/part.js';
import {WritingWidget} from '../base/writing-widget.js';
import {heading} from '../parts/heading.js';
import {printIcon} from '../parts/icons.js';
import {knownNames, namesIn} from '../parts/names-in.js';
import {OwnMethods, withMethods} from '../parts/own-methods.js';
import {OwnPlan} from '../parts/own-plan.js';
import {paperHead} from '../parts/paper-head.js';
import {printAlone} from '../parts/print-alone.js';
import {searchField} from '../parts/search-field.js';
import {searchFound} from '../parts/search-found.js';
import {fetchCode} from './box-sheet.js';
import {cards} from './cards.js';
import {chapter} from './chapters.js';
import type {GuideView} from './guide-view.js';
import {paper} from './sheets.js';
import {pack, type TeamGuideContent, type TeamGuideTexts} from './team-guide.pack.js';
import {styles} from './team-guide.styles.js';

/** What can be looked up by its id, and what is looked through. */
const parts = '.card, .article, [part=step]';

const checks = new Part(() => import('./school-checks.js'));

/**
 * For staff: what to do now, on one screen of a phone; and the school's plan, methods with words to say, tips, what the law asks, whom to
 * call and sheets to print.
 *
 * Everything it says stands in the page, folded, so that the browser's own find-in-page works: what is closed is drawn right after what
 * is in view, and `updateComplete` waits for it. It sends nothing. What is looked for stays here: it is wiped on leaving the page and after
 * fifteen quiet minutes.
 *
 * @element pleinwacht-team-guide
 * @slot - Shown until the guide can be drawn.
 * @csspart page - Everything.
 * @csspart now - The cards that say what to do now.
 * @csspart card - Each card.
 * @csspart search - The search field and what it found.
 * @csspart section - Each part below the cards.
 * @csspart article - Each subject in a part.
 * @csspart step - Each step of a plan or a method.
 * @csspart paper - The sheet that is printed.
 */
export class TeamGuide extends WritingWidget<TeamGuideTexts, TeamGuideContent> {
  static override styles = styles;

  /** Names of the parts to show, in this order, with spaces between; `now` for the cards. Everything when absent. */
  @property() sections: string | undefined;

  /** Lets the page's address name a card, part, subject or step (`#now-see`), and keeps it up to date with what the reader opens. */
  @property({attribute: 'hash-links', type: Boolean}) hashLinks = false;

  @state() private query = '';

  readonly #sheets = new SheetController(this, () => printAlone(this));
  readonly #paper = new PaperController(this, () => this.performUpdate());
  readonly #folds = new FoldsController(this, () => this.performUpdate());
  readonly #ownPlan = new OwnPlan();
  readonly #ownMethods = new OwnMethods();

  constructor() {
    super(pack, checks);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('hashchange', this.#handleHash);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.#handleHash);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('sections')) return;
    for (const name of namesIn(this.sections))
      if (!this.#known.includes(name)) tellDeveloper(this, 'sections', `one of ${this.#known.join(', ')}`, name);
  }

  protected override createRenderRoot(): HTMLElement {
    const root = super.createRenderRoot();
    root.addEventListener('click', this.#handlePress);
    return root;
  }

  protected override firstUpdated(changed: PropertyValues<this>): void {
    super.firstUpdated(changed);
    this.#handleHash();
  }

  /** Opens a card, part, subject or step by its id, and brings it into view. Throws when there is none. */
  async openPart(id: string): Promise<void> {
    await super.getUpdateComplete();
    if (!this.#open(id)) throw new RangeError(`openPart(): expected the id of a card, part, subject or step, got ${JSON.stringify(id)}`);
  }

  /** What is looked for can be typed again: nothing is lost with it. */
  override get unsaved(): boolean {
    return false;
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const complete = await super.getUpdateComplete();
    if (!this.#folds.turn) return complete;
    await this.#folds.turn;
    return this.getUpdateComplete();
  }

  protected override get hasWords(): boolean {
    return this.query !== '';
  }

  protected override get wiped(): string {
    return this.texts.idle.wiped;
  }

  protected override forget(): void {
    this.query = '';
  }

  protected override render(): TemplateResult {
    const {texts, content} = this;
    const view = this.#view;
    const chapters = view.shown.flatMap((name) => content.chapters.find(({id}) => id === name) ?? []);
    return html`
      <div lang=${this.language} dir=${this.direction}>
        ${this.announcer.draw()}
        <div class=${this.#sheets.chosen ? 'in no-print' : 'in'} part="page">
          ${this.#paper.wanted ? paperHead(this.settings.school, content.roleNames) : nothing}
          <div class="tight">
            ${heading(this.level(), content.title)}
            <p class="lead">${content.lead}</p>
          </div>
          ${view.shown.includes('now') ? cards(view, (id) => this.#titleOf(id)) : nothing}
          ${chapters.length > 0 ? this.#renderChapters(view, chapters) : nothing}
        </div>
        ${paper(view, this.#sheets.chosen)} ${this.renderIdle(texts.idle, () => this.wipeAndTell())}
      </div>
    `;
  }

  #renderChapters(view: GuideView, chapters: readonly GuideChapter[]): TemplateResult {
    const {texts} = this;
    return html`
      <div class="stack">
        ${
          chapters.length > 1
            ? html`<div class="no-print">${heading(this.level(1), texts.all, 'all')}</div>
                <div class="no-print">${this.#renderSearch(view)}</div>`
            : nothing
        }
        <div>${chapters.map((one) => chapter(view, one, this.#folds.shows(one.id, false)))}</div>
        <div class="btns">
          <button class="btn soft" type="button" @click=${() => printAlone(this)}>${printIcon()} ${texts.print}</button>
        </div>
      </div>
    `;
  }

  #renderSearch(view: GuideView): TemplateResult {
    const drawn = this.hasUpdated ? this.renderRoot.querySelectorAll<HTMLElement>(parts) : [];
    const found = searchFound(view, 'staff', this.query, drawn, {
      go: (id, passage) => this.#go(id, passage),
      titleOf: (id) => this.#titleOf(id),
    });
    return searchField(
      view.texts.search.label,
      this.query,
      {focus: () => this.#folds.show(), search: (query) => this.#search(query)},
      found,
    );
  }

  get #shown(): readonly string[] {
    return knownNames(this.sections, this.#known) ?? this.#known;
  }

  get #known(): readonly string[] {
    return ['now', ...this.content.chapters.map(({id}) => id)];
  }

  async #printSheet(id: string): Promise<void> {
    if (id === 'sheet-box' && this.settings.school.box?.report) await fetchCode();
    await this.#sheets.print(id);
  }

  get #view(): GuideView {
    const {texts, content, settings, schoolTypes, language} = this;
    const own = this.#ownPlan.of(this, settings.school.stepPlan);
    const methods = this.#ownMethods.of(this, settings.school.methods, content.methods.methods);
    return {
      texts,
      content,
      settings,
      schoolTypes,
      language,
      level: (deeper = 0) => Math.min(6, this.level(deeper)) as ReturnType<GuideView['level']>,
      plan: own ?? withMethods(content.protocol.stepPlan, methods),
      methods: methods ?? content.methods.methods,
      ownPlan: own !== undefined,
      shown: this.#shown,
      go: (id) => this.#go(id),
      printSheet: (id) => void this.#printSheet(id),
    };
  }

  /** Looks through what is drawn, so all of it has to be. */
  #search(query: string): void {
    this.#folds.show();
    this.query = query;
  }

  /** Opens a part because the reader asked for it. */
  #go(id: string, passage?: HTMLElement): void {
    this.#open(id, passage);
    this.#putInAddress(id);
  }

  /** A press on the title of anything that folds. */
  readonly #handlePress = (event: Event) => {
    const details = (event.target as Element).closest('summary')?.parentElement as HTMLDetailsElement | undefined;
    if (!details?.id || details.open) return;
    this.#folds.show(details.id);
    this.#putInAddress(details.id);
    // The card that was open closes above it; all of this one is to be seen.
    if (details.matches('.card')) requestAnimationFrame(() => details.scrollIntoView({block: 'nearest'}));
  };

  #open(id: string, passage?: HTMLElement): boolean {
    if (!/^[\w-]+$/.test(id)) return false;
    this.#folds.show();
    const part = this.renderRoot.querySelector<HTMLElement>(`#${id}`);
    if (!part) return false;
    for (let at: Element | null | undefined = passage ?? part; at; at = at.parentElement)
      if (at instanceof HTMLDetailsElement) at.open = true;
    const target = passage ?? part.querySelector('summary') ?? part;
    void this.updateComplete.then(() => {
      if (target.tabIndex < 0) target.tabIndex = -1;
      target.focus({preventScroll: true});
      // A card is seen whole.
      (part.matches('.card') && !passage ? part : target).scrollIntoView({block: passage ? 'center' : 'start'});
    });
    return true;
  }

  #titleOf(id: string): string {
    const {cards, chapters, duties, tips, protocol} = this.content;
    const known = [...cards, ...chapters, ...duties, ...tips.articles, ...protocol.cycle.phases].find((part) => part.id === id);
    const drawn = this.hasUpdated ? this.renderRoot.querySelector(`#${id}-title`)?.textContent : undefined;
    return known?.title ?? drawn ?? id;
  }

  readonly #handleHash = () => {
    if (this.hashLinks && this.hasUpdated) this.#open(location.hash.slice(1));
  };

  #putInAddress(id: string): void {
    if (this.hashLinks) history.replaceState(history.state, '', `#${id}`);
  }
}
