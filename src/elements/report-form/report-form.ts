import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';

import {PagesController} from '../../controllers/pages-controller.js';
import {QuickExitController} from '../../controllers/quick-exit-controller.js';
import {secureAddress} from '../../portal/addresses.js';
import {tellDeveloper} from '../../portal/developer-error.js';
import {type Reporter, reporters} from '../../protocol/wire/limits.js';
import {Part} from '../base/part.js';
import {WritingWidget} from '../base/writing-widget.js';
import {type FirstView, say} from './first-view.js';
import type {Form} from './form.js';
import {exitBar, talkInBar} from '../parts/exit-bar.js';
import {hasLeft, leaveFor, neutralPage} from '../parts/leaving.js';
import {crisisLines} from '../parts/whom-to-call.js';
import type {Page} from './pages.js';
import {ExitEvent} from './report-form.events.js';
import {first} from './report-form.first.js';
import type {ReportFormContent} from './report-form.pack.js';
import {styles} from './report-form.styles.js';
import type {ReportFormTexts} from './report-form.texts.js';
import {danger, startPage, title} from './start-page.js';
import type {FramedForm} from './framed-form.js';
import type * as Behind from './form.js';

type Rest = typeof Behind;
const rest = new Part<Rest>(() => import('./form.js'));
const framing = new Part(() => import('./framed-form.js'));

/**
 * Tells the school what happens, without a name: by a pupil, a witness, a parent or staff, one question per page.
 *
 * What is typed lives on this page only. It is wiped after sending, on the quick exit, on leaving the page and after fifteen
 * quiet minutes; apart from that nothing is lost.
 *
 * @element pleinwacht-report-form
 * @slot - Shown until the form can be drawn: whom to talk to, without inputs.
 * @fires {SubmittedEvent} pleinwacht-submitted - Once per send, when it has settled; never carries what was written.
 * @fires {ExitEvent} pleinwacht-exit - When the person leaves by the quick exit.
 * @csspart page - The page in view.
 * @csspart exit - The quick exit.
 * @csspart talk - Whom to talk to instead, in the bar.
 * @csspart start - The button that starts the questions.
 * @csspart next - The button that goes on.
 * @csspart crisis - Whom to call, when what was typed can mean that a life is in danger.
 * @csspart more - The button to the questions of who wants to tell more.
 * @csspart promises - What happens once it is sent.
 * @csspart send - The button that sends.
 * @csspart answers - The list on the page that checks the answers.
 * @csspart discard - The question whether to throw the answers away.
 * @csspart failure - What is said when sending did not work.
 * @csspart snitching - "Wanneer is het klikken?".
 * @csspart readers - "Wie kan dit lezen?".
 * @csspart frame - The form of another origin, with `frame-src`.
 * @csspart origin - Where that comes from, and the way to its own page.
 * @cssprop --pleinwacht-top - How high the page's own header is that stays at the top of the window: the quick exit stays below it.
 * @cssprop --pleinwacht-accent - Colour of actions, links and what is chosen.
 * @cssprop --pleinwacht-unit - What every size is a multiple of.
 */
export class ReportForm extends WritingWidget<ReportFormTexts, ReportFormContent, Rest> {
  static override styles = styles;
  protected static override readonly otherLanguages = new Part(() => import('./report-form.languages.js'));

  /** Who tells: `self`, `witness`, `parent` or `staff`; then that question is not asked. */
  @property() reporter: Reporter | undefined;

  /** https address that the quick exit leads to. */
  @property({attribute: 'exit-href'}) exitHref: string | undefined;

  /**
   * Lets the browser's Back go a question back, where the browser has no other way, by one entry in its history for the whole form. Only
   * for a page that is the form's own.
   */
  @property({type: Boolean}) history = false;

  /**
   * Address of this form on a page for frames, at the receiver's origin: https, or http on this very machine. It is then shown from there in a
   * frame, into which the page around cannot look, and out of which comes no word, no receipt and no event. When it does not come within
   * five seconds, what stands in the tag is shown. The form's other attributes stand in this address.
   */
  @property({attribute: 'frame-src'}) frameSrc: string | undefined;

  /** All behind the first screen, once it is there. */
  #form: Form | undefined;
  #framed: FramedForm | undefined;
  /** What shows the form of another origin is asked for, and then there or not. */
  #framing: Promise<void> | undefined;
  #unframed = false;

  readonly #quickExit = new QuickExitController(this, () => this.exit());
  readonly #pages = new PagesController<Page>(this, 'start', {
    locked: () => this.#form?.locked ?? false,
    turn: () => this.#form?.turned(),
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
    this.#form = new module.Form(this, this.#pages);
    // Until then its style alone keeps the bar in view.
    new module.InSightController(this, '.exitbar');
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('reporter') && this.reporter && !reporters.includes(this.reporter)) {
      tellDeveloper(this, 'reporter', `one of ${reporters.join(', ')}`, this.reporter);
    }
    if (changed.has('exitHref') && this.exitHref && !secureAddress(this.exitHref)) {
      tellDeveloper(this, 'exit-href', 'an https address', this.exitHref);
    }
    if (this.#isFramed) this.#framing ??= this.#frame();
  }

  /** Waits for what shows the frame too. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const done = await super.getUpdateComplete();
    if (!this.#framing) return done;
    await this.#framing;
    return super.getUpdateComplete();
  }

  async #frame(): Promise<void> {
    try {
      const {FramedForm} = await framing.load();
      this.#framed = new FramedForm(this, () => this.frameSrc ?? undefined);
    } catch (error) {
      this.#unframed = true;
      console.error('pleinwacht: a part did not come.', error);
    }
    this.requestUpdate();
  }

  /** Whether the form is to be shown from elsewhere. */
  get #isFramed(): boolean {
    return typeof this.frameSrc === 'string';
  }

  /** Wipes what was typed, empties the page at once and replaces it by a neutral one. */
  exit(): void {
    try {
      this.wipe();
      this.dispatchEvent(new ExitEvent());
    } finally {
      this.leave((this.exitHref && secureAddress(this.exitHref)) || neutralPage);
    }
  }

  protected override get keepsMarkup(): boolean {
    return this.#isFramed && !this.#framed?.came;
  }

  protected override get hasWords(): boolean {
    return this.#form?.hasWords ?? false;
  }

  protected override get wiped(): string {
    return say(this.#view, this.texts.idle.wiped);
  }

  protected override forget(): void {
    this.#form?.forget();
    this.#pages.reset(['start']);
  }

  protected override render(): TemplateResult {
    if (this.#isFramed) {
      const other = this.childElementCount > 0 ? nothing : html`<div class="in" part="page">${this.#renderElsewhere()}</div>`;
      const shown = this.#framed?.draw(this.#view, other) ?? (this.#unframed ? other : nothing);
      return html`<div lang=${this.language} dir=${this.direction}>${shown}</div>`;
    }
    const {texts, content} = this;
    const {school} = this.settings;
    return html`
      <div lang=${this.language} dir=${this.direction}>
        ${exitBar(texts, this.language, this.#quickExit.left, () => this.exit(), talkInBar(texts, crisisLines(school, content.helplines)))}
        ${this.announcer.draw()}
        ${this.#pages.draw(html`<div class="in" part="page">${this.#renderPage()} ${this.later!.draw(this.texts.part)}</div>`)}
        ${this.#form?.renderIdle()}
      </div>
    `;
  }

  #renderPage(): unknown {
    if (this.#pages.page !== 'start') return this.#form!.render();
    const view = this.#view;
    if (!this.channel) return this.#renderElsewhere();
    const begin = () => this.later!.when(() => this.#form!.begin());
    const ask = () => this.later!.ask();
    return startPage(view, begin, this.#form?.renderReaders(), ask, this.#form?.renderReadAloud());
  }

  #renderElsewhere(): unknown {
    return [title(this.#view), danger(this.#view), this.#form?.renderElsewhere()];
  }

  get #view(): FirstView {
    const {texts, content, language} = this;
    const {school} = this.settings;
    return {
      texts,
      content,
      school,
      language,
      reporter: reporters.find((reporter) => reporter === this.reporter) ?? this.#form?.reporter,
      idleMinutes: this.wiping.minutes,
      level: (deeper) => this.level(deeper),
    };
  }

  /** Replaces the page by another, once nothing more has to be done here. */
  protected leave(href: string): void {
    leaveFor(href, {lang: this.language, text: this.texts.exitWait});
  }
}
