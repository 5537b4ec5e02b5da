import {html, nothing, type TemplateResult} from 'lit';
import {state} from 'lit/decorators.js';

import {MarkupController} from '../../controllers/markup-controller.js';
import {PagesController} from '../../controllers/pages-controller.js';
import {PaperController} from '../../controllers/paper-controller.js';
import type {Outcome, Situation} from '../../content/form/pesten-plagen-quiz.js';
import {printIcon} from '../parts/icons.js';
import {meantFor} from '../parts/school-types.js';
import {Part} from '../base/part.js';
import {Widget} from '../base/widget.js';
import type {Counts} from './class-pages.js';
import {differences} from './differences.js';
import {QuizAnsweredEvent} from './pesten-plagen-quiz.events.js';
import {first} from './pesten-plagen-quiz.first.js';
import type {QuizContent} from './pesten-plagen-quiz.pack.js';
import {styles} from './pesten-plagen-quiz.styles.js';
import type {QuizTexts} from './pesten-plagen-quiz.texts.js';
import {type Place, questionPage} from './question-page.js';
import type {Given, QuizView} from './quiz-view.js';
import type * as Behind from './rest.js';

type Rest = typeof Behind;
const rest = new Part<Rest>(() => import('./rest.js'));

type Page = 'question' | 'reason' | 'feedback' | 'closing' | 'class-start' | 'count' | 'talk' | 'class-end' | 'share' | 'shared';

/** The page that can be gone back to, where there is one. */
const leadsBack: Partial<Record<Page, Page>> = {reason: 'question', 'class-start': 'question', share: 'class-end'};

/** So many situations make a round; after it the reader is asked whether they want more. */
const perRound = 6;

/**
 * Situations to tell teasing, quarrels and bullying apart, with the reason for each answer and no mark; alone, or with a
 * class on the board.
 *
 * Nothing is kept and nothing leaves the page. Hands that a teacher counts are sent as counts only, after a yes.
 *
 * @element pleinwacht-pesten-plagen-quiz
 * @slot - Shown until the quiz can be drawn: the differences in a few sentences, and where to go.
 * @fires {QuizAnsweredEvent} pleinwacht-quiz-answered - When a reader has answered a situation; ids only.
 * @fires {SubmittedEvent} pleinwacht-submitted - Once per send of a class's counts, when it has settled.
 * @csspart page - The page in view.
 * @csspart next - The button that goes on.
 * @csspart start - The button that starts class mode.
 * @csspart send - The button that sends the counts.
 * @csspart failure - What is said when sending did not work.
 * @csspart paper - What is printed.
 * @cssprop --pleinwacht-accent - Colour of actions, links and what is chosen.
 * @cssprop --pleinwacht-unit - What every size is a multiple of.
 */
export class PestenPlagenQuiz extends Widget<QuizTexts, QuizContent, Rest> {
  static override styles = styles;
  protected static override readonly otherLanguages = new Part(() => import('./pesten-plagen-quiz.languages.js'));

  /** Which of the situations is in view. */
  @state() private index = 0;
  @state() private given: Given = {};
  /** "Verder" was pressed without an answer. */
  @state() private missing = false;
  @state() private counts: Counts = new Map();

  /** The reader did something: from then on the situation is the title, not the quiz. */
  #begun = false;
  #roundStart = 0;
  /** The situation that the next round begins with. */
  #resumeAt = 0;

  readonly #paper = new PaperController(this, () => this.performUpdate());
  /** What is behind the first screen, once it is there. */
  #rest: Rest | undefined;
  #aloud: InstanceType<Rest['ReadAloud']> | undefined;
  #sending: InstanceType<Rest['SendController']> | undefined;
  #board: InstanceType<Rest['Board']> | undefined;
  readonly #pages = new PagesController<Page>(this, 'question', {
    locked: () => this.#sending?.locked ?? false,
    turn: () => {
      this.#aloud?.stop();
      this.#begun = true;
      this.missing = false;
    },
  });

  constructor() {
    super(first, undefined, rest);
    new MarkupController(this, (ticked) => {
      const choice = this.content.choices.find(({outcome}) => ticked.has(outcome))?.outcome;
      if (choice) this.given = {choice};
    });
  }

  protected override restCame(module: Rest): void {
    super.restCame(module);
    this.#rest = module;
    this.#aloud = new module.ReadAloud(this, () => ({texts: this.texts, language: this.language}));
    this.#sending = new module.SendController(this, 'quiz');
    this.#board = new module.Board(this, this.#pages, {
      at: () => ({index: this.index, last: this.index >= this.#situations.length - 1}),
      show: (page, index) => this.#show(page, index),
      count: (row, step) => this.#count(this.content.choices[row]?.outcome, step),
    });
  }

  protected override render(): TemplateResult {
    const view = this.#view;
    const {page} = this.#pages;
    const drawn = this.#pages.draw(
      html`<div class=${['count', 'talk'].includes(page) ? 'in screen large' : 'in screen'} part="page">
        ${this.#renderPage(view)} ${this.later!.draw(this.texts.part)}
      </div>`,
      `${page} ${this.index} ${this.#board?.open ? this.#board.slide : ''}`,
    );
    return html`
      <div lang=${this.language} dir=${this.direction}>
        ${this.announcer.draw()} ${this.#board?.draw(drawn, this.texts.withClass) ?? drawn}
        ${this.#paper.wanted ? this.#rest?.paper(view) : nothing}
      </div>
    `;
  }

  #renderPage(view: QuizView): TemplateResult {
    const place = this.#place;
    const {page} = this.#pages;
    const number = this.index + 1;
    const acts = {
      choose: (given: Given) => this.#choose(given),
      next: (event: Event) => this.#next(event),
      skip: () => this.#skip(),
      back: () => this.#pages.back(),
      stop: () => this.#close(page === 'feedback' ? this.index + 1 : this.index),
      keydown: (event: KeyboardEvent) => this.#pressKey(event, (index) => this.#pick(index)),
    };
    const boardActs = {
      count: (outcome: Outcome, step: 1 | -1) => this.#count(outcome, step),
      reveal: () => this.#show('talk'),
      next: () => (number < view.situations.length ? this.#show('count', this.index + 1) : this.#show('class-end')),
      stop: () => this.#show('class-end'),
      board: () => void this.#board!.enter(),
      keydown: (event: KeyboardEvent) => this.#pressKey(event, (index) => this.#count(this.content.choices[index]?.outcome, 1)),
    };
    if (page === 'question') return questionPage(view, place, this.given, this.missing, acts, this.#renderBeside(view));
    const pages = this.#rest!;
    const board = this.#board!;
    const {situation} = place;
    const hands = this.counts.get(situation.id) ?? pages.noHands;
    switch (page) {
      case 'reason':
        return pages.reasonPage(view, place, this.given, this.missing, acts, this.#aloud!.button());
      case 'feedback':
        return pages.feedbackPage(view, place, this.given, {next: () => this.#nextSituation(), stop: acts.stop}, this.#renderBeside(view));
      case 'closing':
        return pages.closingPage(
          view,
          Math.min(perRound, view.situations.length - this.#resumeAt),
          {more: () => this.#startRound(this.#resumeAt), again: () => this.#startRound(0)},
          this.#renderBeside(view),
        );
      case 'class-start':
        return pages.classStartPage(view, {
          start: () => this.#show('count', 0),
          board: () => {
            this.#show('count', 0);
            void this.#board!.enter();
          },
          back: () => this.#pages.back(),
        });
      case 'count':
        return pages.countPage(view, situation, number, hands, boardActs, board);
      case 'talk':
        return pages.talkPage(view, situation, number, hands, number === view.situations.length, boardActs, board);
      case 'class-end':
        return pages.classEndPage(view, this.counts, Boolean(this.channel), {
          share: () => this.#show('share'),
          wipe: () => this.#leaveClass('question'),
        });
      case 'share':
        return pages.sharePage(view, this.counts, this.#sending!, {
          send: () => void this.#send(),
          back: () => {
            this.#sending!.changed();
            this.#pages.back();
          },
        });
      case 'shared':
        return pages.sharedPage(view, () => this.#startRound(0));
    }
  }

  /** Below a page: what can be read beside it, and what a teacher can do with it. */
  #renderBeside(view: QuizView): TemplateResult {
    const {texts} = this;
    const whole = !this.#begun || this.#pages.page === 'closing';
    const readAloud = this.#aloud?.button() ?? nothing;
    return html`
      ${readAloud === nothing ? nothing : html`<div class="btns">${readAloud}</div>`}
      ${differences(view, whole, this.#rest?.explained(view), () => this.later!.ask())}
      ${
        whole
          ? html`<div class="btns">
              <button class="btn second" type="button" @click=${() => this.#show('class-start')}>${texts.withClass}</button>
              <button class="btn soft" type="button" @click=${() => this.later!.when(() => this.#rest!.printAlone(this))}>
                ${printIcon()} ${texts.printCards}
              </button>
            </div>`
          : nothing
      }
    `;
  }

  get #view(): QuizView {
    const {texts, content, settings, language} = this;
    return {texts, content, settings, language, situations: this.#situations, level: (deeper) => this.level(deeper)};
  }

  get #situations(): readonly Situation[] {
    return meantFor(this.schoolTypes, this.content.situations);
  }

  get #place(): Place {
    const situations = this.#situations;
    // Another type of school has other situations, maybe fewer.
    const index = Math.min(this.index, situations.length - 1);
    return {
      situation: situations[index]!,
      number: index - this.#roundStart + 1,
      of: Math.min(perRound, situations.length - this.#roundStart),
      first: !this.#begun,
    };
  }

  #choose(given: Given): void {
    this.missing = false;
    this.given = given;
  }

  /** The keys 1 to 4, for as long as the focus is in the question. */
  #pressKey(event: KeyboardEvent, act: (index: number) => void): void {
    if (!/^[1-4]$/.test(event.key) || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    act(Number(event.key) - 1);
  }

  #pick(index: number): void {
    const input = this.renderRoot.querySelectorAll<HTMLInputElement>('[part=page] input')[index];
    input?.focus();
    input?.click();
  }

  #next(event: Event): void {
    event.preventDefault();
    const {choice, reason} = this.given;
    if (this.#pages.page === 'question' && choice) this.#show('reason');
    else if (this.#pages.page === 'reason' && reason) this.#answer();
    else this.missing = true;
  }

  #skip(): void {
    if (this.#pages.page === 'reason') this.#answer();
    else this.#nextSituation();
  }

  #answer(): void {
    const {choice, reason} = this.given;
    this.#show('feedback');
    this.dispatchEvent(new QuizAnsweredEvent(this.#place.situation.id, choice!, reason));
  }

  #nextSituation(): void {
    const {number, of} = this.#place;
    if (number < of) this.#show('question', this.index + 1);
    else this.#close(this.index + 1);
  }

  #close(resumeAt: number): void {
    this.#resumeAt = resumeAt;
    this.#show('closing');
  }

  #startRound(index: number): void {
    this.#roundStart = index;
    this.#show('question', index);
  }

  #count(outcome: Outcome | undefined, step: 1 | -1): void {
    if (outcome) this.counts = this.#rest!.withHand(this.counts, this.#place.situation.id, outcome, step);
  }

  async #send(): Promise<void> {
    if (!this.settings.schoolSettled) return;
    const outcome = await this.#sending!.send(this.#rest!.toQuizCounts(this.counts), this.channel, this.settings.school.id);
    if (outcome === 'stored' || outcome === 'replayed') {
      this.announcer.say(this.texts.sending.arrived);
      this.#leaveClass('shared');
    } else if (outcome) await this.#pages.focus('[part=failure]');
  }

  /** The counts are for one lesson. */
  #leaveClass(page: Page): void {
    this.counts = new Map();
    this.#roundStart = 0;
    this.#sending!.reset();
    this.#show(page, 0);
  }

  /** Another screen than the first waits for the rest. */
  #show(page: Page, index = this.index): void {
    this.later!.when(() => this.#turnTo(page, index));
  }

  #turnTo(page: Page, index: number): void {
    if (page === 'question') this.given = {};
    this.index = index;
    void this.#focus(page);
  }

  async #focus(page: Page): Promise<void> {
    const focus = page === 'reason' ? '#question' : page === 'feedback' ? '#leaning' : '#title';
    const before = leadsBack[page];
    await this.#pages.begin(before ? [before, page] : [page], `[part=page] ${focus}`);
    this.renderRoot.querySelector('[part=page] #title')?.scrollIntoView({block: 'nearest', behavior: 'instant'});
  }
}
