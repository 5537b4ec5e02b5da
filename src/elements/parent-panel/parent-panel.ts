import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {keyed} from 'lit/directives/keyed.js';

import type {Companion} from '../../content/structure/texts/parent-panel.js';
import {FoldsController} from '../../controllers/folds-controller.js';
import {MarkupController} from '../../controllers/markup-controller.js';
import {PagesController} from '../../controllers/pages-controller.js';
import {PaperController} from '../../controllers/paper-controller.js';
import {tellDeveloper} from '../../portal/developer-error.js';
import {panelMembers} from '../../portal/shapes.js';
import type {DoorId, PanelSection} from '../../content/form/parent-panel.js';
import {goTo} from '../parts/go-to.js';
import {heading} from '../parts/heading.js';
import {nextIcon} from '../parts/icons.js';
import {OwnPlan} from '../parts/own-plan.js';
import {printAlone} from '../parts/print-alone.js';
import {QuestionForm, type QuestionPage} from '../parts/question-form.js';
import {searchField} from '../parts/search-field.js';
import {Part} from '../base/part.js';
import {WritingWidget} from '../base/writing-widget.js';
import {type DoorActs, doors} from './doors.js';
import {panelFigure} from './figures.js';
import type {PanelView} from './panel-view.js';
import {pack, type ParentPanelContent} from './parent-panel.pack.js';
import {styles} from './parent-panel.styles.js';
import type {ParentPanelTexts} from './parent-panel.texts.js';
import {planSheet} from './plan-sheet.js';
import {inRooms} from './rooms.js';
import {sectionBody, talkBody} from './sections.js';
import {topics} from './topics.js';
import {whomToCall} from './whom-to-call.js';

/**
 * For parents and carers: whom to call, what bullying is, what to do at home, how school acts, and a way to ask for a talk.
 *
 * Everything it says stands in the page, folded, so that the browser's own find-in-page works: what is closed is drawn right after what
 * is in view, and `updateComplete` waits for it. What is looked for or typed stays here: it is wiped after sending, on leaving the page
 * and after fifteen quiet minutes.
 *
 * @element pleinwacht-parent-panel
 * @slot - Shown until the panel can be drawn: whom to talk to, with phone numbers.
 * @fires {SubmittedEvent} pleinwacht-submitted - Once per question that is sent, when it has settled; never carries what was written.
 * @csspart page - Everything.
 * @csspart call - Whom to call first.
 * @csspart doors - The three doors.
 * @csspart search - The search field and what it found.
 * @csspart section - Each section.
 * @csspart next - The button that goes on to the page that asks for a yes.
 * @csspart check - The page that shows what would be sent and asks for a yes.
 * @csspart send - The button that sends.
 * @csspart answers - What would be sent.
 * @csspart failure - What is said when sending did not work.
 * @csspart sent - What is said when it arrived.
 * @cssprop --pleinwacht-accent - Colour of actions, links and what is open.
 * @cssprop --pleinwacht-unit - What every size is a multiple of.
 */
export class ParentPanel extends WritingWidget<ParentPanelTexts, ParentPanelContent> {
  static override styles = styles;
  protected static override readonly otherLanguages = new Part(() => import('./parent-panel.languages.js'));

  /** Names of the sections to show, in this order, with spaces between; `doors` for the three doors. Everything when absent. */
  @property() sections: string | undefined;

  /** Lets the page's address name a section or door (`#online`), and keeps it up to date with what the reader opens. */
  @property({attribute: 'hash-links', type: Boolean}) hashLinks = false;

  @state() private door: DoorId | undefined;
  @state() private query = '';

  /** Of the question to school. */
  readonly #pages: PagesController<QuestionPage> = new PagesController<QuestionPage>(this, 'write', {
    title: '#question',
    locked: () => this.#form.locked,
    turn: () => this.#form.turn(),
  });
  readonly #form: QuestionForm = new QuestionForm(this, this.#pages, {
    announcer: this.announcer,
    deeper: 2,
    title: 'question',
    required: ['topic', 'name', 'reach'],
  });
  readonly #folds = new FoldsController(this, () => this.performUpdate());
  readonly #paper = new PaperController(this, () => this.performUpdate());
  readonly #ownPlan = new OwnPlan();
  #checkedAdditions: unknown;
  /** Only the plan goes to the printer. */
  #onlyPlan = false;

  constructor() {
    super(pack, panelMembers);
    new MarkupController(this, (opened) => {
      this.door = this.content.doors.find(({id}) => opened.has(id))?.id;
    });
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
    if (changed.has('sections')) this.#checkNames('sections', namesIn(this.sections));
  }

  protected override firstUpdated(changed: PropertyValues<this>): void {
    super.firstUpdated(changed);
    this.#handleHash();
  }

  /** Opens a section, or the room behind a door (`bullied`, `bullying`, `bystander`), and brings it into view. Throws when it is not shown. */
  async openSection(id: string): Promise<void> {
    await super.getUpdateComplete();
    if (!this.#open(id)) throw new RangeError(`openSection(): expected one of ${this.#openable.join(', ')}, got ${JSON.stringify(id)}`);
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const complete = await super.getUpdateComplete();
    if (!this.#folds.turn) return complete;
    await this.#folds.turn;
    return this.getUpdateComplete();
  }

  protected override get hasWords(): boolean {
    return this.#form.hasWords || this.query !== '';
  }

  protected override get wiped(): string {
    return this.texts.idle.wiped;
  }

  protected override forget(): void {
    this.query = '';
    this.#form.wipe();
    this.#pages.reset(['write']);
  }

  protected override render(): TemplateResult {
    const {texts, content} = this;
    this.#checkSchool();
    const view = this.#view;
    const sections = this.#shownSections;
    return html`
      <div lang=${this.language} dir=${this.direction}>
        ${this.announcer.draw()}
        <div class=${this.#onlyPlan ? 'in screen' : 'in'} part="page">
          <div class="head">
            ${panelFigure()}
            <div class="tight">
              ${heading(this.level(), content.title)}
              <p class="lead">${content.lead}</p>
            </div>
          </div>
          ${(this.#wanted ?? ['doors']).includes('doors') ? doors(view, this.#doorActs) : nothing}
          ${sections[0]?.id === 'who-to-call' ? nothing : whomToCall(view, this.#goButton('who-to-call', texts.call.everybody, 'second'))}
          ${
            sections.length > 0
              ? html`<div class="stack">
                  ${
                    sections.length > 1
                      ? html`<div class="no-print">${heading(this.level(1), texts.sectionsTitle, 'sections')}</div>
                          ${this.#renderSearch(view)}`
                      : nothing
                  }
                  ${
                    this.#wanted
                      ? html`<div>${sections.map((section) => this.#renderSection(view, section, sections.length === 1))}</div>`
                      : inRooms(view, sections, (section, view) => this.#renderSection(view, section, false))
                  }
                  <div class="btns"><button class="btn soft" type="button" @click=${() => printAlone(this)}>${texts.print}</button></div>
                </div>`
              : nothing
          }
        </div>
        ${this.#onlyPlan ? planSheet(view) : nothing} ${this.renderIdle(texts.idle, () => this.wipeAndTell())}
      </div>
    `;
  }

  get #doorActs(): DoorActs {
    return {
      open: this.door,
      shows: (id) => this.#folds.shows(id, this.door === id),
      press: (id) => {
        this.door = this.door === id ? undefined : id;
        if (this.door) this.#putInAddress(id);
      },
      found: (id) => {
        this.door = id;
      },
      talk: (id) => this.#goButton('talk-with-school', this.texts.doors.ask, '', () => this.#suggest(id)),
      plan: () => this.#goButton('how-school-acts'),
    };
  }

  /** A way to a section that is shown; nothing when it is not. */
  #goButton(id: PanelSection['id'], words?: string, kind = 'soft', first?: () => void) {
    const section = this.#shownSections.find((section) => section.id === id);
    if (!section) return nothing;
    return html`
      <button
        class="btn ${kind}"
        type="button"
        @click=${() => {
          first?.();
          this.#go(id);
        }}
      >
        ${words ?? section.title} ${nextIcon()}
      </button>
    `;
  }

  #renderSearch(view: PanelView): TemplateResult {
    const parts = this.hasUpdated ? this.renderRoot.querySelectorAll<HTMLElement>('.section, .room') : [];
    return searchField(view, 'parent', this.query, parts, {
      focus: () => this.#folds.show(),
      search: (query) => this.#search(query),
      go: (id, passage) => this.#go(id, passage),
      titleOf: (id) => this.#titleOf(id),
    });
  }

  #renderSection(view: PanelView, section: PanelSection, open: boolean): TemplateResult {
    const {id, title} = section;
    // For paper, where nothing can be opened.
    const always = id === 'who-to-call' || id === 'helplines';
    const shown = this.#folds.shows(id, open || (always && this.#paper.wanted));
    return html`${keyed(
      id,
      html`
        <details class=${always ? 'more section always' : 'more section'} part="section" id=${id} ?open=${open}>
          <summary @click=${this.#handleSummary}>${nextIcon()} ${heading(view.level(1), title, `${id}-title`)}</summary>
          <div class="body">${shown ? this.#renderBody(view, section) : nothing}</div>
        </details>
      `,
    )}`;
  }

  #renderBody(view: PanelView, section: PanelSection): unknown {
    return section.id === 'talk-with-school' ? this.#renderTalk(view, section) : sectionBody(view, section);
  }

  #renderTalk(view: PanelView, section: PanelSection): unknown {
    const {channel, content, texts} = this;
    const after = html`
      <div class="btns">
        <button class="btn soft" type="button" @click=${() => void this.#pages.begin(['write'])}>${texts.again}</button>
      </div>
    `;
    const before = (fault: string | undefined) => topics(view, this.#form, fault);
    const topic = content.topics.find(({id}) => id === this.#form.topic);
    return talkBody(
      view,
      section,
      channel && this.#pages.draw(this.#form.render(view, channel, {before, after, topic})),
      this.#form.writing,
    );
  }

  /** The subject that belongs to a door, unless one was chosen already. */
  #suggest(door: DoorId): void {
    const topic = this.content.topics.find((topic) => topic.door === door);
    if (topic && !this.#form.topic && this.#form.writing) this.#form.topic = topic.id;
  }

  get #view(): PanelView {
    const {texts, content, settings, schoolTypes, language} = this;
    const {school} = settings;
    return {
      texts,
      content,
      settings,
      language,
      plan: this.#ownPlan.of(this, school.stepPlan) ?? content.stepPlan,
      schoolTypes,
      idleMinutes: this.wiping.minutes,
      level: (deeper) => this.level(deeper),
      printPlan: () => this.#printPlan(),
      companions: (Object.keys(texts.companions) as Companion[]).filter((companion) => this.#findCompanion(companion)),
      goToCompanion: (companion) => goTo(this.#findCompanion(companion)),
    };
  }

  #printPlan(): void {
    const draw = (only: boolean) => {
      this.#onlyPlan = only;
      this.requestUpdate();
      this.performUpdate();
    };
    draw(true);
    addEventListener('afterprint', () => draw(false), {once: true});
    printAlone(this);
  }

  #findCompanion(companion: Companion): HTMLElement | null {
    const tag = `pleinwacht-${companion}` as const;
    return (this.getRootNode() as Document | ShadowRoot).querySelector<HTMLElement>(tag) ?? document.querySelector<HTMLElement>(tag);
  }

  /** The names in the attribute that are known; nothing when there are none, for a typo must not empty the panel. */
  get #wanted(): readonly string[] | undefined {
    const names = namesIn(this.sections).filter((name) => this.#known.includes(name));
    return names.length > 0 ? [...new Set(names)] : undefined;
  }

  get #known(): readonly string[] {
    return ['doors', ...this.content.sections.map(({id}) => id)];
  }

  get #shownSections(): readonly PanelSection[] {
    const all = this.content.sections;
    return this.#wanted?.flatMap((name) => all.find(({id}) => id === name) ?? []) ?? all;
  }

  get #openable(): readonly string[] {
    return [...this.renderRoot.querySelectorAll('.room, .section')].map(({id}) => id);
  }

  #titleOf(id: string): string {
    const {sections, doors} = this.content;
    return [...sections, ...doors].find((part) => part.id === id)?.title ?? id;
  }

  #checkNames(where: string, names: readonly string[]): void {
    for (const name of names) if (!this.#known.includes(name)) tellDeveloper(this, where, `one of ${this.#known.join(', ')}`, name);
  }

  /** Once per list of additions; when drawing, for the settings are joined after `willUpdate`. */
  #checkSchool(): void {
    const {additions} = this.settings.school;
    if (this.#checkedAdditions !== additions) {
      this.#checkedAdditions = additions;
      this.#checkNames('school.additions', additions?.map(({section}) => section) ?? []);
    }
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

  #open(id: string, passage?: HTMLElement): boolean {
    const part = [...this.renderRoot.querySelectorAll<HTMLElement>('.room, .section')].find((one) => one.id === id);
    if (!part) return false;
    this.#folds.show(id);
    if (part.matches('.room')) this.door = id as DoorId;
    for (let at: Element | null | undefined = passage ?? part; at; at = at.parentElement)
      if (at instanceof HTMLDetailsElement) at.open = true;
    const target = passage ?? part.querySelector<HTMLElement>(part.matches('.room') ? '[tabindex]' : 'summary')!;
    void this.updateComplete.then(() => {
      if (target.tabIndex < 0) target.tabIndex = -1;
      target.focus({preventScroll: true});
      target.scrollIntoView({block: passage ? 'center' : 'start'});
    });
    return true;
  }

  readonly #handleSummary = (event: Event) => {
    const details = (event.currentTarget as HTMLElement).parentElement as HTMLDetailsElement;
    this.#folds.show(details.id);
    if (!details.open) this.#putInAddress(details.id);
    // Widgets that the page got since the last time are linked to as well.
    this.requestUpdate();
  };

  readonly #handleHash = () => {
    if (this.hashLinks && this.hasUpdated) this.#open(location.hash.slice(1));
  };

  #putInAddress(id: string): void {
    if (this.hashLinks) history.replaceState(history.state, '', `#${id}`);
  }
}

function namesIn(list: string | undefined): readonly string[] {
  return list?.match(/[^\s,]+/g) ?? [];
}
