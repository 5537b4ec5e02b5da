import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {keyed} from 'lit/directives/keyed.js';

import {MarkupController} from '../../controllers/markup-controller.js';
import {PaperController} from '../../controllers/paper-controller.js';
import {type IdleTimes, WipeController} from '../../controllers/wipe-controller.js';
import {tellDeveloper} from '../../portal/developer-error.js';
import {promptsMembers} from '../../portal/shapes.js';
import {schoolTypes} from '../../protocol/limits.js';
import type {SchoolType} from '../../protocol/scalars.js';
import {today} from '../../protocol/school-days.js';
import {printAlone} from '../print-alone.js';
import {firstOf} from '../school-types.js';
import {focusInView} from '../focus-in-view.js';
import {SendController} from '../sending.js';
import {Widget} from '../widget.js';
import {type Card, type CardKind, cardsOf, pileFor} from './cards.js';
import {cardsPage, largeCard} from './cards-page.js';
import {PromptShownEvent} from './conversation-prompts.events.js';
import {pack, type PromptsContent} from './conversation-prompts.pack.js';
import {styles} from './conversation-prompts.styles.js';
import type {PromptsTexts} from './conversation-prompts.texts.js';
import {paper} from './paper.js';
import type {PromptsView} from './prompts-view.js';
import {askPage, checkPage, type Faults, faultsIn, noWords, sentPage, toQuestion, type Words} from './question-pages.js';
import {toldPage} from './told-page.js';

type Page = 'cards' | 'told' | 'ask' | 'check' | 'sent';

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
 * @csspart answers - What goes to school, on the page that asks for a yes.
 * @csspart send - The button that sends.
 * @csspart failure - What is said when sending did not work.
 * @csspart paper - What is printed.
 * @cssprop [--pleinwacht-accent=#0d5058] - Colour of actions, links and what is chosen.
 * @cssprop [--pleinwacht-unit=max(1rem, 16px)] - What every size is a multiple of.
 */
export class ConversationPrompts extends Widget<PromptsTexts, PromptsContent> {
  static override styles = styles;

  /** Age of the child at first: `kleuters`, `po` or `vo`; that of the school when absent. The reader can choose another. */
  @property({attribute: 'age-band'}) ageBand: string | undefined;

  @state() private page: Page = 'cards';
  /** What the reader chose. */
  @state() private age: SchoolType | undefined;
  @state() private kind: CardKind | undefined;
  /** How often other cards were asked for. */
  @state() private draws = 0;
  @state() private large: Card | undefined;
  @state() private words = noWords;
  @state() private faults: Faults = new Map();

  /** Ids of the cards that the reader was reading before the widget could be drawn. */
  #read: readonly string[] = [];

  readonly #paper = new PaperController(this, () => this.performUpdate());
  readonly #sending = new SendController(this, 'question');
  readonly #wiping = new WipeController(this, {wipe: () => this.wipe(), hasWords: () => Object.values(this.words).some(Boolean)});

  constructor() {
    super(pack, promptsMembers);
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

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('ageBand') && this.ageBand && !schoolTypes.some((type) => type === this.ageBand)) {
      tellDeveloper(this, 'age-band', `one of ${schoolTypes.join(', ')}`, this.ageBand);
    }
  }

  protected override updated(): void {
    const dialog = this.renderRoot.querySelector<HTMLDialogElement>('dialog');
    if (!dialog || dialog.open) return;
    dialog.showModal();
    dialog.querySelector<HTMLElement>('.ask')!.focus();
  }

  /** Wipes what was typed for school. */
  wipe(): void {
    // Not only forgotten but gone from the fields, for the browser keeps those with the page.
    for (const field of this.renderRoot?.querySelectorAll<HTMLInputElement>('textarea, .field input') ?? []) field.value = '';
    this.words = noWords;
    this.faults = new Map();
    this.#sending.reset();
    if (this.page === 'ask' || this.page === 'check') this.page = 'told';
    // At once: a page that is being left draws no more.
    if (this.hasUpdated) this.performUpdate();
  }

  /** Takes other times for the wipe of an idle form; for tests and stories. */
  setIdleTimes(times: IdleTimes): void {
    this.#wiping.setTimes(times);
  }

  protected override render(): TemplateResult {
    const view = this.#view;
    const withPaper = this.page === 'cards';
    return html`
      <div lang=${this.language} dir=${this.direction}>
        ${keyed(this.page, html`<div class=${withPaper ? 'in screen' : 'in'} part="page">${this.#renderPage(view)}</div>`)}
        ${withPaper && this.#paper.wanted ? paper(view) : nothing}
        ${this.large ? largeCard(view, this.large, {next: () => this.#nextLarge(), close: () => (this.large = undefined)}) : nothing}
      </div>
    `;
  }

  #renderPage(view: PromptsView): TemplateResult {
    switch (this.page) {
      case 'cards':
        return cardsPage(view, {
          age: (age) => this.#draw({age, kind: undefined, draws: 0}),
          kind: (kind) => this.#draw({kind, draws: 0}),
          others: () => this.#draw({draws: this.draws + 1}),
          enlarge: (card) => this.#enlarge(card),
          print: () => printAlone(this),
          told: () => this.#show('told'),
        });
      case 'told':
        return toldPage(view, Boolean(this.channel), {back: () => this.#show('cards'), ask: () => this.#show('ask')});
      case 'ask':
        return askPage(view, this.words, this.faults, this.#wiping.asking, {
          type: (words) => this.#type(words),
          next: (event) => this.#next(event),
          back: () => this.#show('told'),
          stay: () => this.#wiping.acted(),
        });
      case 'check':
        return checkPage(view, this.words, this.#sending, {send: () => void this.#send(), change: () => this.#change()});
      case 'sent':
        return sentPage(view, () => this.#show('cards'));
    }
  }

  get #view(): PromptsView {
    const {texts, content, settings, language, kind} = this;
    const age = this.age ?? schoolTypes.find((type) => type === this.ageBand) ?? firstOf(this.schoolTypes);
    const pile = pileFor(age, content.prompts, settings.school.prompts);
    return {texts, content, settings, language, age, kind, pile, cards: this.#cardsFrom(pile), level: (deeper) => this.level(deeper)};
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
    this.#tell(this.#view.cards);
  }

  #enlarge(card: Card): void {
    this.large = card;
    this.#tell([card]);
  }

  #nextLarge(): void {
    const {cards} = this.#view;
    const index = cards.findIndex(({id}) => id === this.large?.id);
    this.#enlarge(cards[(index + 1) % cards.length]!);
    void this.#focusOn('#large');
  }

  #tell(cards: readonly Card[]): void {
    this.dispatchEvent(new PromptShownEvent(cards.map(({id}) => id)));
  }

  #type(words: Partial<Words>): void {
    this.words = {...this.words, ...words};
    this.#sending.changed();
  }

  #next(event: Event): void {
    event.preventDefault();
    const faults = faultsIn(this.words);
    const [first] = faults.keys();
    if (first) {
      this.faults = faults;
      void this.#focusOn(`#${first}`);
    } else this.#show('check');
  }

  #change(): void {
    this.#sending.changed();
    this.#show('ask');
  }

  async #send(): Promise<void> {
    const {channel} = this;
    if (!channel || !this.settings.schoolSettled) return;
    const outcome = await this.#sending.send(toQuestion(this.words), channel, this.settings.school.id);
    if (outcome !== 'stored' && outcome !== 'replayed') return;
    this.wipe();
    this.#show('sent');
  }

  /** Another page: announced by its title, and shown from its beginning. */
  #show(page: Page): void {
    this.faults = new Map();
    this.page = page;
    void this.#focusOn('#title');
  }

  async #focusOn(selector: string): Promise<void> {
    await this.updateComplete;
    const target = this.renderRoot.querySelector<HTMLElement>(selector);
    if (target) focusInView(target);
  }
}
