import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';

import {counted} from '../../content/form/fill.js';
import {MarkupController} from '../../controllers/markup-controller.js';
import {PagesController} from '../../controllers/pages-controller.js';
import {PaperController} from '../../controllers/paper-controller.js';
import {tellDeveloper} from '../../portal/developer-error.js';
import {schoolTypes} from '../../protocol/wire/limits.js';
import type {SchoolType} from '../../protocol/scalars.js';
import {today} from '../../protocol/school/school-days.js';
import {firstOf} from '../parts/school-types.js';
import type {QuestionPage} from '../parts/question-form.js';
import {Part} from '../base/part.js';
import {WritingWidget} from '../base/writing-widget.js';
import {type Card, type CardKind, cardsOf, pileFor} from './cards.js';
import {cardsPage} from './cards-page.js';
import {PromptShownEvent} from './conversation-prompts.events.js';
import {first} from './conversation-prompts.first.js';
import type {PromptsContent} from './conversation-prompts.pack.js';
import {styles} from './conversation-prompts.styles.js';
import type {PromptsTexts} from './conversation-prompts.texts.js';
import type {PromptsView} from './prompts-view.js';
import type * as Behind from './rest.js';

type Rest = typeof Behind;
const checks = new Part(() => import('./school-checks.js'));
const rest = new Part<Rest>(() => import('./rest.js'));

type Page = 'cards' | 'told' | QuestionPage;

/**
 * Questions to put to a child at the kitchen table: a few for today, by age and kind, with how to ask; and what to do when a
 * child has just told something bad.
 *
 * Which cards lie there follows from the date, so nothing is kept. What a parent types for school is wiped after sending, on
 * leaving the page and after fifteen quiet minutes.
 *
 * @element pleinwacht-conversation-prompts
 * @slot - Shown until the cards can be drawn: a few questions, and whom to call.
 * @fires {PromptShownEvent} pleinwacht-prompt-shown - When a reader asked for cards and sees them; ids only.
 * @fires {SubmittedEvent} pleinwacht-submitted - Once per send of a question to school, when it has settled.
 * @csspart page - The page in view.
 * @csspart cards - The cards in view.
 * @csspart others - The button for other cards.
 * @csspart print - The button that prints the pile.
 * @csspart rules - The rules for asking.
 * @csspart books - The list of books.
 * @csspart told - The button to what to do when a child told something bad.
 * @csspart ask - The button to the question to school.
 * @csspart next - The button that goes on.
 * @csspart check - The page that shows what would be sent and asks for a yes.
 * @csspart answers - What goes to school, on the page that asks for a yes.
 * @csspart send - The button that sends.
 * @csspart failure - What is said when sending did not work.
 * @csspart sent - What is said when it arrived.
 * @csspart paper - What is printed.
 * @cssprop --pleinwacht-accent - Colour of actions, links and what is chosen.
 * @cssprop --pleinwacht-unit - What every size is a multiple of.
 */
export class ConversationPrompts extends WritingWidget<PromptsTexts, PromptsContent, Rest> {
  static override styles = styles;
  protected static override readonly otherLanguages = new Part(() => import('./conversation-prompts.languages.js'));

  /** Age of the child at first: `kleuters`, `po` or `vo`; that of the school when absent. The reader can choose another. */
  @property({attribute: 'age-band'}) ageBand: string | undefined;

  /** What the reader chose. */
  @state() private age: SchoolType | undefined;
  @state() private kind: CardKind | undefined;
  /** How often other cards were asked for. */
  @state() private draws = 0;
  @state() private large: Card | undefined;

  /** Ids of the cards that the reader was reading before the widget could be drawn. */
  #read: readonly string[] = [];

  readonly #paper = new PaperController(this, () => this.performUpdate());
  /** What is behind the first screen, once it is there. */
  #rest: Rest | undefined;
  /** The cards for this age come with it. */
  #waits = false;
  #form: InstanceType<Rest['QuestionForm']> | undefined;
  #aloud: InstanceType<Rest['ReadAloud']> | undefined;
  readonly #pages = new PagesController<Page>(this, 'cards', {
    locked: () => this.#form?.locked ?? false,
    turn: () => this.#form?.turn(),
  });

  constructor() {
    super(first, checks, rest);
    new MarkupController(this, (opened) => {
      // What stands open from the start says nothing.
      const age = schoolTypes.find((type) => opened.has(type) && type !== this.#view.age);
      if (!age) return;
      this.age = age;
      this.#read = [...this.querySelectorAll<HTMLElement>(`[data-pleinwacht=${age}] [data-pleinwacht]`)].map(
        ({dataset}) => dataset['pleinwacht']!,
      );
    });
  }

  protected override restCame(module: Rest): void {
    super.restCame(module);
    this.#rest = module;
    this.#aloud = new module.ReadAloud(this, () => this.#view);
    this.#form = new module.QuestionForm(this, this.#pages, {
      announcer: this.announcer,
      deeper: 0,
      title: 'title',
      topic: 'told-at-home',
      required: ['name'],
    });
  }

  protected override get beginsBehind(): boolean {
    return ['kleuters', 'vo'].includes(this.ageBand ?? this.schoolType ?? 'po');
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('ageBand') && this.ageBand && !schoolTypes.some((type) => type === this.ageBand)) {
      tellDeveloper(this, 'age-band', `one of ${schoolTypes.join(', ')}`, this.ageBand);
    }
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    if (!this.#rest && !this.#waits && this.#view.pile.length === 0) {
      this.#waits = true;
      this.later!.ask();
    }
    const dialog = this.renderRoot.querySelector<HTMLDialogElement>('dialog.large');
    if (!dialog || dialog.open) return;
    dialog.showModal();
    dialog.querySelector<HTMLElement>('.ask')!.focus();
  }

  protected override get hasWords(): boolean {
    return this.#form?.hasWords ?? false;
  }

  protected override get wiped(): string {
    return this.texts.idle.wiped;
  }

  protected override forget(): void {
    this.#form?.wipe();
    if (this.#pages.trail.includes('told')) this.#pages.reset(['cards', 'told']);
  }

  protected override render(): TemplateResult {
    const view = this.#view;
    const {page} = this.#pages;
    const sheet = page === 'cards' ? 'paper' : page === 'told' ? 'toldPaper' : undefined;
    return html`
      <div lang=${this.language} dir=${this.direction}>
        ${this.announcer.draw()}
        ${this.#pages.draw(html`<div class=${sheet ? 'in screen' : 'in'} part="page">${this.#renderPage(view)} ${this.#aloud?.corner()}</div>`)}
        ${this.#paper.wanted && sheet ? this.#rest?.[sheet](view) : nothing} ${this.renderIdle(this.texts.idle, () => this.wipeAndTell())}
        ${this.large ? this.#rest!.largeCard(view, this.large, {next: () => this.#nextLarge(), close: () => (this.large = undefined)}) : nothing}
      </div>
    `;
  }

  #renderPage(view: PromptsView): TemplateResult {
    const {page} = this.#pages;
    const go = (page: Page) => this.later!.when(() => void this.#pages.go(page));
    if (page === 'cards') {
      return cardsPage(
        view,
        {guided: this.#rest?.guided(view), wait: this.later!.draw(this.texts.part)},
        {
          age: (age) => this.#draw({age, kind: undefined, draws: 0}),
          kind: (kind) => this.#draw({kind, draws: 0}),
          others: () => this.#draw({draws: this.draws + 1}),
          enlarge: (card) => this.later!.when(() => this.#enlarge(card)),
          print: () => this.later!.when(() => this.#rest!.printAlone(this)),
          told: () => go('told'),
          ask: () => this.later!.ask(),
        },
      );
    }
    const {toldPage, aboveQuestion, afterQuestion} = this.#rest!;
    if (page === 'told') return toldPage(view, Boolean(this.channel), {back: () => this.#pages.back(), ask: () => go('write')});
    return this.#form!.render(view, this.channel, {
      before: () => aboveQuestion(view, () => this.#pages.back()),
      after: afterQuestion(view, () => go('cards')),
    });
  }

  get #view(): PromptsView {
    const {texts, content, settings, language, kind, beside: other} = this;
    const age = this.age ?? schoolTypes.find((type) => type === this.ageBand) ?? firstOf(this.schoolTypes);
    const pile = pileFor(age, content.prompts, settings.school.prompts, this.literal);
    return {
      texts,
      content,
      settings,
      language,
      beside: other && {language: other.lang, pile: pileFor(age, other.content.prompts, settings.school.prompts, this.literal)},
      age,
      // Who asks a secondary school has no younger child there.
      ages: age === 'vo' && this.schoolTypes.every((type) => type === 'vo') ? ['vo'] : schoolTypes,
      kind,
      pile,
      cards: this.#cardsFrom(pile),
      idleMinutes: this.wiping.minutes,
      level: (deeper) => this.level(deeper),
    };
  }

  /** All of the chosen kind; or those of today, and after each draw those of a day further on, past tomorrow's. */
  #cardsFrom(pile: readonly Card[]): readonly Card[] {
    const {kind, draws} = this;
    if (kind) return pile.filter((card) => card.kind === kind);
    if (this.#read.length > 0) return pile.filter(({id}) => this.#read.includes(id));
    // Questions about a book need one: they lie with the books.
    const loose = pile.filter((card) => card.kind !== 'book');
    const day = new Date(`${today()}T12:00:00Z`);
    day.setUTCDate(day.getUTCDate() + draws * 2);
    return cardsOf(day.toISOString().slice(0, 10), loose);
  }

  #draw(choice: {age?: SchoolType; kind?: CardKind | undefined; draws: number}): void {
    this.#read = [];
    Object.assign(this, choice);
    if (this.#view.pile.length > 0) this.#drawn();
    else this.later!.when(() => this.#drawn());
  }

  #drawn(): void {
    const {cards} = this.#view;
    this.announcer.say(counted(this.texts.shown, this.language, cards.length));
    this.#tell(cards);
  }

  #enlarge(card: Card): void {
    this.large = card;
    this.#tell([card]);
  }

  #nextLarge(): void {
    const {cards} = this.#view;
    const index = cards.findIndex(({id}) => id === this.large?.id);
    this.#enlarge(cards[(index + 1) % cards.length]!);
    void this.#pages.focus('#large');
  }

  #tell(cards: readonly Card[]): void {
    this.dispatchEvent(new PromptShownEvent(cards.map(({id}) => id)));
  }
}
