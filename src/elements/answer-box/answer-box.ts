import {html, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';

import type {SharedContent} from '../../content/form/shared.js';
import {PagesController} from '../../controllers/pages-controller.js';
import {QuickExitController} from '../../controllers/quick-exit-controller.js';
import {secureAddress} from '../../portal/addresses.js';
import {canComeBack} from '../../portal/can-come-back.js';
import {tellDeveloper} from '../../portal/developer-error.js';
import {Part} from '../base/part.js';
import {WritingWidget} from '../base/writing-widget.js';
import {exitBar, talkInBar} from '../parts/exit-bar.js';
import {hasLeft, leaveFor, neutralPage} from '../parts/leaving.js';
import {crisisLines} from '../parts/whom-to-call.js';
import {first} from './answer-box.first.js';
import type {AnswerBoxTexts} from './answer-box.pack.js';
import {styles} from './answer-box.styles.js';
import type {FirstView} from './box-view.js';
import type {Box} from './box.js';
import type * as Behind from './box.js';
import type {Page} from './pages.js';
import {unavailablePage, wordsPage} from './words-page.js';

type Rest = typeof Behind;
const rest = new Part<Rest>(() => import('./box.js'));

/**
 * Where whoever told without a name comes back with their words: reads what the school wrote, answers it, adds something, or takes
 * everything back.
 *
 * The words never travel; what is made of them does, and opens nothing of what the school can read otherwise. All of it lives on this page
 * only, and goes on leaving it, on the quick exit and after fifteen quiet minutes.
 *
 * @element pleinwacht-answer-box
 * @slot - Shown until the box can be drawn: what it is for and whom to talk to, without inputs.
 * @fires {SubmittedEvent} pleinwacht-submitted - Once per question to the school, when it has settled; never carries what was written.
 * @csspart page - The page in view.
 * @csspart exit - The quick exit.
 * @csspart talk - Whom to talk to instead, in the bar.
 * @csspart open - The button that opens the answer.
 * @csspart send - Each button that sends.
 * @csspart failure - What is said when sending did not work.
 * @csspart close - The button that empties the page.
 * @cssprop --pleinwacht-top - How high the page's own header is that stays at the top of the window: the quick exit stays below it.
 */
export class AnswerBox extends WritingWidget<AnswerBoxTexts, SharedContent, Rest> {
  static override styles = styles;
  protected static override readonly otherLanguages = new Part(() => import('./answer-box.languages.js'));

  /** https address that the quick exit leads to. */
  @property({attribute: 'exit-href'}) exitHref: string | undefined;

  @state() private typed = '';

  /** All behind the first screen, once it is there. */
  #box: Box | undefined;
  readonly #quickExit = new QuickExitController(this, () => this.exit());
  readonly #pages = new PagesController<Page>(this, 'words', {
    locked: () => this.#box?.locked ?? false,
    turn: () => this.#box?.turned(),
  });

  constructor() {
    super(first, undefined, rest);
  }

  override connectedCallback(): void {
    // Somebody left this document, and a script that lives on puts its page back.
    if (hasLeft()) return this.remove();
    super.connectedCallback();
  }

  protected override restCame(module: Rest): void {
    super.restCame(module);
    this.#box = new module.Box(this, this.#pages, {words: () => this.typed, forget: () => (this.typed = '')});
    // Until then its style alone keeps the bar in view.
    new module.InSightController(this, '.exitbar');
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('exitHref') && this.exitHref && !secureAddress(this.exitHref)) {
      tellDeveloper(this, 'exit-href', 'an https address', this.exitHref);
    }
  }

  /** Wipes everything, empties the page at once and replaces it by a neutral one. */
  exit(): void {
    try {
      this.wipe();
    } finally {
      this.leave((this.exitHref && secureAddress(this.exitHref)) || neutralPage);
    }
  }

  /** Replaces the page by another. */
  protected leave(href: string): void {
    leaveFor(href, {lang: this.language, text: this.texts.exitWait});
  }

  protected override get hasWords(): boolean {
    return this.typed !== '' || Boolean(this.#box?.isOpen);
  }

  protected override get wiped(): string {
    return this.texts.wiped;
  }

  protected override forget(): void {
    this.typed = '';
    this.#box?.forget();
    this.#pages.reset(['words']);
  }

  protected override render(): TemplateResult {
    const {texts, content} = this;
    const {school} = this.settings;
    return html`
      <div lang=${this.language} dir=${this.direction}>
        ${exitBar(texts, this.language, this.#quickExit.left, () => this.exit(), talkInBar(texts, crisisLines(school, content.helplines)))}
        ${this.announcer.draw()}
        ${this.#pages.draw(
          html`<div class="in" part="page">${this.#renderPage()} ${this.later!.draw(texts.part)} ${this.#box?.renderReadAloud()}</div>`,
        )}
        ${this.#box?.renderDialog()} ${this.renderIdle(texts.idle, () => this.wipeAndTell())}
      </div>
    `;
  }

  #renderPage(): TemplateResult {
    const view = this.#view;
    const {school, schoolSettled} = this.settings;
    if (!this.channel || !canComeBack() || (schoolSettled && !school.answers)) return unavailablePage(view);
    if (this.#pages.page !== 'words') return this.#box!.render();
    return wordsPage(view, this.typed, this.#box?.progress, {
      write: (typed) => {
        this.typed = typed;
        this.#box?.changed();
      },
      open: (event) => {
        event.preventDefault();
        this.later!.when(() => void this.#box!.open());
      },
    });
  }

  get #view(): FirstView {
    const {texts, content, settings, language} = this;
    return {texts, content, settings, language, idleMinutes: this.wiping.minutes, level: (deeper) => this.level(deeper)};
  }
}
