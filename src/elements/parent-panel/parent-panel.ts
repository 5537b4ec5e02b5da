import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {keyed} from 'lit/directives/keyed.js';

import {FoldsController} from '../../controllers/folds-controller.js';
import {MarkupController} from '../../controllers/markup-controller.js';
import {PagesController} from '../../controllers/pages-controller.js';
import {PaperController} from '../../controllers/paper-controller.js';
import {tellDeveloper} from '../../portal/developer-error.js';
import type {DoorId, PanelSection} from '../../content/form/parent-panel.js';
import {heading} from '../parts/heading.js';
import {knownNames, namesIn} from '../parts/names-in.js';
import {nextIcon} from '../parts/icons.js';
import type {QuestionPage} from '../parts/question-form.js';
import {searchField} from '../parts/search-field.js';
import {Part} from '../base/part.js';
import {WritingWidget} from '../base/writing-widget.js';
import {doors} from './doors.js';
import {playgroundFigure} from '../parts/door-figures.js';
import type {PanelView} from './panel-view.js';
import {first} from './parent-panel.first.js';
import type {ParentPanelContent} from './parent-panel.pack.js';
import {styles} from './parent-panel.styles.js';
import type {ParentPanelTexts} from './parent-panel.texts.js';
import type * as Behind from './rest.js';
import {inRooms} from './rooms.js';
import {whomToCall} from './whom-to-call.js';

type Rest = typeof Behind;
const checks = new Part(() => import('./school-checks.js'));
const rest = new Part<Rest>(() => import('./rest.js'));

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
export class ParentPanel extends WritingWidget<ParentPanelTexts, ParentPanelContent, Rest> {
  static override styles = styles;
  protected static override readonly otherLanguages = new Part(() => import('./parent-panel.languages.js'));

  /** Names of the sections to show, in this order, with spaces between; `doors` for the three doors. Everything when absent. */
  @property() sections: string | undefined;

  /** Lets the page's address name a section or door (`#online`), and keeps it up to date with what the reader opens. */
  @property({attribute: 'hash-links', type: Boolean}) hashLinks = false;

  @state() private door: DoorId | undefined;
  @state() private query = '';

  /** What is behind the first screen, once it is there. */
  #rest: Rest | undefined;
  #form: InstanceType<Rest['QuestionForm']> | undefined;
  #aloud: InstanceType<Rest['ReadAloud']> | undefined;
  #ownPlan: InstanceType<Rest['OwnPlan']> | undefined;
  /** What was opened last: there it says what has not come. */
  #opened: string | undefined;
  /** Of the question to school. */
  readonly #pages = new PagesController<QuestionPage>(this, 'write', {
    title: '#question',
    locked: () => this.#form?.locked ?? false,
    turn: () => this.#form?.turn(),
  });
  readonly #folds = new FoldsController(this, () => this.performUpdate());
  readonly #paper = new PaperController(this, () => this.performUpdate());
  #checkedAdditions: unknown;
  /** Only the plan goes to the printer. */
  #onlyPlan = false;

  constructor() {
    super(first, checks, rest);
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

  protected override restCame(module: Rest): void {
    super.restCame(module);
    this.#rest = module;
    this.#aloud = new module.ReadAloud(this, () => this.#view);
    this.#ownPlan = new module.OwnPlan();
    this.#form = new module.QuestionForm(this, this.#pages, {
      announcer: this.announcer,
      deeper: 2,
      title: 'question',
      required: ['topic', 'name', 'reach'],
    });
  }

  /** One section alone stands open: what stands in the tag stays until all of it is there. */
  protected override get beginsBehind(): boolean {
    return this.#shownSections.length === 1;
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
    if (this.#open(id)) return;
    const known = [...this.renderRoot.querySelectorAll('.room, .section')].map(({id}) => id);
    throw new RangeError(`openSection(): expected one of ${known.join(', ')}, got ${JSON.stringify(id)}`);
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const complete = await super.getUpdateComplete();
    if (!this.#folds.turn) return complete;
    await this.#folds.turn;
    return this.getUpdateComplete();
  }

  protected override get hasWords(): boolean {
    return Boolean(this.#form?.hasWords) || this.query !== '';
  }

  protected override get wiped(): string {
    return this.texts.idle.wiped;
  }

  protected override forget(): void {
    this.query = '';
    this.#form?.wipe();
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
          ${this.#paper.wanted ? this.#rest?.paperHead(this.settings.school, content.roleNames) : nothing}
          <div class="head">
            ${playgroundFigure()}
            <div class="tight">
              ${heading(this.level(), content.title)}
              <p class="lead">${content.lead}</p>
            </div>
          </div>
          ${this.#aloud?.corner()}
          ${
            (this.#wanted ?? ['doors']).includes('doors')
              ? doors(view, {
                  open: this.door,
                  room: (id) => this.#renderRoom(view, id),
                  press: (id) => this.#press(id),
                  found: (id) => (this.door = id),
                })
              : nothing
          }
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
                  <div class="btns">
                    <button class="btn soft" type="button" @click=${() => this.later!.when(() => this.#rest!.printAlone(this))}>
                      ${texts.print}
                    </button>
                  </div>
                </div>`
              : nothing
          }
        </div>
        ${this.#onlyPlan ? this.#rest!.planSheet(view) : nothing} ${this.renderIdle(texts.idle, () => this.wipeAndTell())}
      </div>
    `;
  }

  #press(id: DoorId): void {
    this.door = this.door === id ? undefined : id;
    if (this.door) this.#putInAddress(id);
    this.#ask(id);
  }

  #renderRoom(view: PanelView, id: DoorId): unknown {
    const door = view.content.doors.find((door) => door.id === id)!;
    return this.#renderFold(id, this.door === id, ({room, suggest}) =>
      room(view, door, {
        talk: (id) => this.#goButton('talk-with-school', this.texts.doors.ask, '', () => suggest(this.#form!, view, id)),
        plan: () => this.#goButton('how-school-acts'),
      }),
    );
  }

  /** What is folded: drawn after what is in view, and not before it is there. */
  #renderFold(id: string, open: boolean, draw: (rest: Rest) => unknown): unknown {
    const {part} = this.texts;
    if (this.#rest) return this.#folds.shows(id, open) ? draw(this.#rest) : nothing;
    const asked = this.#opened === id || this.#shownSections.length === 1;
    return asked && this.later!.failed ? this.later!.draw(part) : html`<p>${part.wait}</p>`;
  }

  /** Asks for what is behind the first screen, where somebody opens it. */
  #ask(id: string): void {
    if (this.#rest) return;
    this.#opened = id;
    this.later!.ask();
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
    const found = this.#rest?.searchFound(view, 'parent', this.query, parts, {
      go: (id, passage) => this.#go(id, passage),
      titleOf: (id) => this.#titleOf(id),
    });
    const acts = {focus: () => this.later!.when(() => this.#folds.show()), search: (query: string) => this.#search(query)};
    return html`
      ${searchField(view.texts.search.label, this.query, acts, found)} ${this.#opened ? nothing : this.later!.draw(view.texts.part)}
    `;
  }

  #renderSection(view: PanelView, section: PanelSection, open: boolean): TemplateResult {
    const {id, title} = section;
    // For paper, where nothing can be opened.
    const always = id === 'who-to-call' || id === 'helplines';
    const body = this.#renderFold(id, open || (always && this.#paper.wanted), ({sectionBody, talk}) =>
      id === 'talk-with-school' ? talk(view, section, this.#form!, this.#pages, this.channel) : sectionBody(view, section),
    );
    return html`${keyed(
      id,
      html`
        <details class=${always ? 'more section always' : 'more section'} part="section" id=${id} ?open=${open}>
          <summary @click=${this.#handleSummary}>${nextIcon()} ${heading(view.level(1), title, `${id}-title`)}</summary>
          <div class="body">${body}</div>
        </details>
      `,
    )}`;
  }

  get #view(): PanelView {
    const {texts, content, settings, schoolTypes, language} = this;
    const {school} = settings;
    return {
      texts,
      content,
      settings,
      language,
      plan: this.#ownPlan?.of(this, school.stepPlan) ?? content.stepPlan,
      schoolTypes,
      idleMinutes: this.wiping.minutes,
      level: (deeper) => this.level(deeper),
      readAloud: (id) => this.#aloud?.button(`#${id}`),
      printPlan: () =>
        void this.#rest!.printRoad(this, (only) => {
          this.#onlyPlan = only;
          this.requestUpdate();
          this.performUpdate();
        }),
      companions: this.#rest?.companionsOf(this, texts.companions) ?? [],
    };
  }

  get #wanted(): readonly string[] | undefined {
    return knownNames(this.sections, this.#known);
  }

  get #known(): readonly string[] {
    return ['doors', ...this.content.sections.map(({id}) => id)];
  }

  get #shownSections(): readonly PanelSection[] {
    const all = this.content.sections;
    return this.#wanted?.flatMap((name) => all.find(({id}) => id === name) ?? []) ?? all;
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
    if (this.#checkedAdditions === additions) return;
    this.#checkedAdditions = additions;
    this.#checkNames('school.additions', additions?.map(({section}) => section) ?? []);
  }

  /** Looks through what is drawn, so all of it has to be. */
  #search(query: string): void {
    this.#opened = undefined;
    this.later!.when(() => this.#folds.show());
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
    this.#ask(id);
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
    this.#ask(details.id);
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
