import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';

import type {Register} from '../../content/form/pupil-panel.js';
import {MarkupController} from '../../controllers/markup-controller.js';
import {PagesController} from '../../controllers/pages-controller.js';
import {QuickExitController} from '../../controllers/quick-exit-controller.js';
import {secureAddress, submissionAddress} from '../../portal/addresses.js';
import {tellDeveloper} from '../../portal/developer-error.js';
import {Part} from '../base/part.js';
import {Widget} from '../base/widget.js';
import {exitBar} from '../parts/exit-bar.js';
import {goTo} from '../parts/go-to.js';
import {printIcon} from '../parts/icons.js';
import {hasLeft, leaveFor, neutralPage} from '../parts/leaving.js';
import {firstOf} from '../parts/school-types.js';
import {doorsPage} from './doors-page.js';
import {first} from './pupil-panel.first.js';
import type {PupilPanelContent, PupilPanelTexts} from './pupil-panel.pack.js';
import {styles} from './pupil-panel.styles.js';
import type {PupilView} from './pupil-view.js';
import type * as Behind from './rest.js';

type Rest = typeof Behind;
const rest = new Part<Rest>(() => import('./rest.js'));

/**
 * For pupils: what to do and say when they are bullied, see it, join in, when it is online or in pictures, or when they do not feel safe with an
 * adult. One screen each, with whom to call or chat with on it.
 *
 * It asks nothing, keeps nothing and sends nothing. The quick exit empties the page, as the report form's does.
 *
 * @element pleinwacht-pupil-panel
 * @slot - Shown until the panel can be drawn: whom to talk to, with phone numbers.
 * @csspart page - The page in view.
 * @csspart exit - The quick exit.
 * @csspart call - Whom to call or chat with.
 * @csspart doors - The five doors.
 * @csspart people - Who is there at school.
 * @cssprop --pleinwacht-top - How high the page's own header is that stays at the top of the window: the quick exit stays below it.
 */
export class PupilPanel extends Widget<PupilPanelTexts, PupilPanelContent, Rest> {
  static override styles = styles;
  protected static override readonly otherLanguages = new Part(() => import('./pupil-panel.languages.js'));

  /** Address of the page with the report form. Not needed where that stands on this page. */
  @property({attribute: 'report-href'}) reportHref: string | undefined;

  /** https address that the quick exit leads to. */
  @property({attribute: 'exit-href'}) exitHref: string | undefined;

  /** What is behind the first screen, once it is there. */
  #rest: Rest | undefined;
  #aloud: InstanceType<Rest['ReadAloud']> | undefined;
  #paper: InstanceType<Rest['PaperController']> | undefined;
  /** The door that was open last: back leads to it. */
  #opened: string | undefined;

  readonly #quickExit = new QuickExitController(this, () => this.exit());
  readonly #pages = new PagesController<string>(this, 'doors', {title: '.here', turn: () => this.#aloud?.stop()});

  constructor() {
    super(first, undefined, rest);
    new MarkupController(this, (opened) => {
      const door = this.#register.doors.find(({id}) => opened.has(id));
      if (door) this.later!.when(() => this.#pages.reset(['doors', (this.#opened = door.id)]));
    });
  }

  override connectedCallback(): void {
    // Somebody left this document, and a script that lives on puts its page back.
    if (hasLeft()) return this.remove();
    super.connectedCallback();
  }

  protected override restCame(module: Rest): void {
    super.restCame(module);
    this.#rest = module;
    this.#aloud = new module.ReadAloud(this, () => ({texts: this.texts, language: this.language}));
    this.#paper = new module.PaperController(this, () => this.performUpdate());
    // Until then its style alone keeps the bar in view.
    new module.InSightController(this, '.exitbar');
  }

  /** What somebody reads in the tag already stays until all of it is there. */
  protected override get beginsBehind(): boolean {
    return this.querySelector('[data-pleinwacht][open]') !== null;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('exitHref') && this.exitHref && !secureAddress(this.exitHref)) {
      tellDeveloper(this, 'exit-href', 'an https address', this.exitHref);
    }
    if (changed.has('reportHref') && this.reportHref && !this.#reportAddress) {
      tellDeveloper(this, 'report-href', 'an https address', this.reportHref);
    }
  }

  /** Empties the page at once and replaces it by a neutral one. */
  exit(): void {
    this.leave((this.exitHref && secureAddress(this.exitHref)) || neutralPage);
  }

  /** Replaces the page by another. */
  protected leave(href: string): void {
    leaveFor(href, {lang: this.language, text: this.texts.exitWait});
  }

  protected override render(): TemplateResult {
    const {texts} = this;
    return html`
      <div lang=${this.language} dir=${this.direction}>
        ${exitBar(texts, this.language, this.#quickExit.left, () => this.exit())}
        ${this.#pages.draw(html`
          <div class="in" part="page">
            ${this.#paper?.wanted ? this.#rest!.paperHead(this.settings.school, this.content.roleNames) : nothing} ${this.#renderPage()}
            <div class="btns wide">
              <button class="btn soft" type="button" @click=${() => this.later!.when(() => this.#rest!.printAlone(this))}>
                ${printIcon()} ${texts.print}
              </button>
            </div>
          </div>
        `)}
      </div>
    `;
  }

  #renderPage(): TemplateResult {
    const view = this.#view;
    // The kind of school can change while somebody reads.
    const door = this.#register.doors.find(({id}) => id === this.#pages.page);
    if (door) return this.#rest!.doorPage(view, door, () => this.#pages.back());
    return doorsPage(view, this.#opened, (id) => this.#open(id), this.later!.draw(this.texts.part));
  }

  #open(id: string): void {
    this.later!.when(() => {
      this.#opened = id;
      void this.#pages.go(id);
    });
  }

  get #register(): Register {
    return this.content[firstOf(this.schoolTypes) === 'vo' ? 'vo' : 'po'];
  }

  get #view(): PupilView {
    const {texts, content, settings} = this;
    return {
      register: this.#register,
      texts,
      content,
      school: settings.schoolSettled ? settings.school : {},
      report: this.#renderReport(),
      readAloud: this.#aloud?.button('.told'),
      level: (deeper) => this.level(deeper),
    };
  }

  #renderReport(): TemplateResult | typeof nothing {
    const {report} = this.texts;
    const form = (this.getRootNode() as Document | ShadowRoot).querySelector<HTMLElement>('pleinwacht-report-form');
    if (form) return html`<button class="btn second" type="button" @click=${() => goTo(form)}>${report}</button>`;
    const address = this.#reportAddress;
    return address ? html`<a class="btn second" href=${address}>${report}</a>` : nothing;
  }

  get #reportAddress(): string | undefined {
    return this.reportHref && submissionAddress(this.reportHref);
  }
}
