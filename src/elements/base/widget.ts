import {adoptStyles, type CSSResult, type PropertyValues} from 'lit';
import {property} from 'lit/decorators.js';

import {inSecondary} from '../../content/secondary/in-secondary.js';
import {Announcer} from '../../controllers/announcer.js';
import {SteadyController} from '../../controllers/steady-controller.js';
import {tellDeveloper} from '../../portal/developer-error.js';
import {PackController} from '../../portal/pack-controller.js';
import type {Pack} from '../../portal/packs.js';
import type {SchoolChecks} from '../../portal/settings-controller.js';
import type {Channel, Prove} from '../../portal/submit.js';
import type {SchoolKind, SchoolType} from '../../protocol/scalars.js';
import {phoneParts} from '../../protocol/school/phone.js';
import type {HeadingLevel} from '../parts/heading.js';
import type {LanguageSwitch, Translations} from '../parts/language-switch.js';
import {typesOf} from '../parts/school-types.js';
import {firstScreenStands, LaterController} from './later-controller.js';
import {Part} from './part.js';
import {keepOwnEvents} from './own-events.js';
import {SettingsElement} from './settings-element.js';
import {shieldedRoot} from './shielded-root.js';

/** Hardly anybody is ever asked for it. */
const work = new Part(() => import('../../portal/proof-of-work.js'));
const prove: Prove = async (asked, signal) => (await work.load()).prove(asked, signal);

/** What a widget's first screen does without. */
export interface RestOf<Texts, Content> {
  /** All that the widget says in Dutch. */
  readonly pack: Pack<Texts, Content>;
  /** All its style sheets. */
  readonly styles: readonly CSSResult[];
  /** Of a widget that is made to be printed: sees to it that it is whole there. */
  readonly wholeOnPaper?: (host: Widget<Texts, Content>) => void;
}

/** What a widget's other languages come with. */
export interface OtherLanguages {
  readonly LanguageSwitch: typeof LanguageSwitch;
  readonly translations: Translations;
}

/**
 * What every widget is to the page around it: the shared attributes, the language, and the fallback in the light DOM.
 * (A base class, because attributes, the render root and the first update are an element's own and cannot be a controller's.)
 *
 * The element's children stay in view until the first render has succeeded: without scripts, on a plain http page, and
 * when rendering throws. They come back under the widget when they hold a number to call and the school's own data did not come.
 *
 * @slot sign-language - A video in sign language of what the widget is for, above it all the time; it keeps its own controls, and is not printed.
 * @cssprop --pleinwacht-unit - What every size is a multiple of.
 * @cssprop --pleinwacht-radius - Rounding of corners.
 * @cssprop [--pleinwacht-font=inherit] - Font family.
 * @cssprop [--pleinwacht-heading-font=inherit] - Font family of headings.
 * @cssprop --pleinwacht-surface - Background of the widget.
 * @cssprop --pleinwacht-tint - Background of what stands apart from the rest.
 * @cssprop --pleinwacht-text - Colour of text.
 * @cssprop --pleinwacht-text-quiet - Colour of hints and other text beside the main thing.
 * @cssprop --pleinwacht-accent - Colour of actions, links and what is chosen.
 * @cssprop --pleinwacht-accent-strong - The accent under the pointer.
 * @cssprop --pleinwacht-on-accent - Colour of text on the accent.
 * @cssprop --pleinwacht-accent-tint - Background of what is chosen.
 * @cssprop --pleinwacht-mark - Colour of the marker under words.
 */
export abstract class Widget<Texts, Content, Rest extends RestOf<Texts, Content> = never> extends SettingsElement {
  /** What it speaks besides Dutch, for whoever asks. */
  protected static readonly otherLanguages: Part<OtherLanguages> | undefined;

  /** Level of the widget's own title, 2 to 4. */
  @property({attribute: 'heading-level', type: Number, reflect: true, useDefault: true}) headingLevel: number = 2;

  protected readonly announcer = new Announcer(this);
  /** What comes when the first screen stands. */
  protected readonly later: LaterController | undefined;
  readonly #packController: PackController<Texts, Content>;
  #fallback?: HTMLSlotElement;
  #languagePlace?: HTMLElement | undefined;
  #toldInsecure = false;

  /**
   * @param bundled the pack that is shown where no better language is to be had: the whole, or with a `rest` what the first screen says.
   * @param checks of a school, for a widget that reads members of its own.
   * @param rest what comes when the first screen stands.
   */
  constructor(bundled: Pack, checks?: Part<SchoolChecks>, rest?: Part<Rest>) {
    super(checks);
    this.#packController = new PackController(this, bundled as Pack<Texts, Content>, rest !== undefined);
    this.later = rest && new LaterController(this, rest, () => this.restCame(rest.now!));
    keepOwnEvents(this);
    new SteadyController(this);
  }

  /** Called once, before anything is drawn with it. */
  protected restCame({pack, styles, wholeOnPaper}: Rest): void {
    this.#packController.complete(pack);
    adoptStyles(this.shadowRoot!, [...styles]);
    wholeOnPaper?.(this);
  }

  /** Waits for the rest too. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const done = await super.getUpdateComplete();
    if (!this.later?.settled) return done;
    await this.later.settled;
    return super.getUpdateComplete();
  }

  /** Translators put a `<font>` around each text, where what is drawn next does not look for it. */
  protected override update(changed: PropertyValues): void {
    for (const font of this.renderRoot.querySelectorAll('font')) font.replaceWith(...font.childNodes);
    super.update(changed);
    const fallback = this.#fallback!;
    // Old libraries have a remove() that throws where there is nothing to remove.
    if (!this.keepsMarkup && !this.#markupSaysMore()) fallback.parentNode?.removeChild(fallback);
    else if (this.shadowRoot!.lastChild !== fallback) this.shadowRoot!.append(fallback);
    if (!this.#languagePlace && /\S[\s,]+\S/.test(this.settings.languages ?? '')) void this.#offerLanguages();
  }

  /** What stands in the tag is all there is as yet. */
  protected get keepsMarkup(): boolean {
    return false;
  }

  /** Where a submission can go, or nothing: then the widget says whom to turn to instead of offering to send. */
  protected get channel(): Channel | undefined {
    const {endpoint, transport, requestHeaders, sealed} = this.settings;
    return (endpoint || transport) && !sealed ? {endpoint, transport, requestHeaders, prove} : undefined;
  }

  /** Whose content is shown: of the type that was set, else of every type that the school has, else of `po`. */
  protected get schoolTypes(): readonly SchoolType[] {
    return typesOf(this.#schoolKinds);
  }

  /** Whether it speaks to pupils who take words as they are. */
  protected get literal(): boolean {
    return this.#schoolKinds.includes('so');
  }

  get #schoolKinds(): readonly SchoolKind[] {
    const {schoolType, school} = this.settings;
    return schoolType ? [schoolType] : (school.types ?? []);
  }

  protected get texts(): Texts {
    return this.#pack.texts;
  }

  protected get content(): Content {
    return this.#pack.content;
  }

  /** What the school reads where something else is spoken here, for sheets that go there. */
  protected get beside(): Pack<Texts, Content> | undefined {
    const {beside} = this.#packController;
    return beside && this.#atSchool(beside);
  }

  get #pack(): Pack<Texts, Content> {
    return this.#atSchool(this.#packController.current);
  }

  /** In the words of this kind of school. */
  #atSchool(pack: Pack<Texts, Content>): Pack<Texts, Content> {
    return this.schoolTypes.every((type) => type === 'vo') ? inSecondary(pack) : pack;
  }

  /** Language of the words on screen. */
  protected get language(): string {
    return this.#packController.current.lang;
  }

  protected get direction(): 'ltr' | 'rtl' {
    return this.#packController.dir;
  }

  /** Level of the title, and of headings `deeper` below it. */
  protected level(deeper = 0): HeadingLevel {
    return Math.min(6, Math.min(4, Math.max(2, Math.round(this.headingLevel) || 2)) + deeper) as HeadingLevel;
  }

  protected override createRenderRoot(): HTMLElement {
    const {root, fallback} = shieldedRoot(this, (this.constructor as typeof SettingsElement).elementStyles);
    root.addEventListener('click', submitByHand);
    this.#fallback = fallback;
    return root;
  }

  /** Keeps the place from the first drawing on, so that nothing moves when the switch comes. */
  async #offerLanguages(): Promise<void> {
    const {otherLanguages} = this.constructor as typeof Widget;
    if (!otherLanguages) return;
    const place = (this.#languagePlace = document.createElement('div'));
    place.className = 'languages';
    this.renderRoot.prepend(place);
    try {
      await firstScreenStands();
      const {LanguageSwitch, translations} = await otherLanguages.load();
      new LanguageSwitch(this, this.#packController, translations, {place, offered: () => this.settings.languages ?? ''});
    } catch (error) {
      // Asked for again with the next drawing.
      place.remove();
      this.#languagePlace = undefined;
      console.error('pleinwacht: a part did not come.', error);
    }
  }

  /** On plain http anybody on the way can read along and change the page, so the children are all there is. */
  protected override shouldUpdate(_changed: PropertyValues): boolean {
    if (isSecureContext) return !this.#waitsForRest;
    if (!this.#toldInsecure) tellDeveloper(this, 'page', 'https', location.protocol);
    this.#toldInsecure = true;
    return false;
  }

  /** What is to be drawn first is behind the first screen: then what stands in the tag stays until that is there, unless it does not come. */
  protected get beginsBehind(): boolean {
    return false;
  }

  get #waitsForRest(): boolean {
    if (this.hasUpdated || !this.later || this.later.here || this.later.failed || !this.beginsBehind) return false;
    this.later.ask();
    return true;
  }

  /** Whom to call stands in the markup, and we do not know: the school's file did not come, or there is none. */
  #markupSaysMore(): boolean {
    const {school, schoolSettled} = this.settings;
    if (!schoolSettled || school.contacts?.some(({phone}) => phone)) return false;
    const written = [...this.textContent.split('\n'), ...[...this.querySelectorAll('a')].map(({href}) => (/^tel:/.test(href) ? href : ''))];
    // Those of the country are in our own words.
    return written.flatMap(phoneParts).some(({dial}) => dial && !/^(0800|090\d|116|\d{1,4}$)/.test(dial));
  }
}

/** In a frame that may not send forms (`sandbox`) a button does nothing. None of our forms is sent by the browser, so its help is not needed. */
function submitByHand(event: Event): void {
  const button = (event.target as Element).closest('button');
  if (button?.type !== 'submit' || !button.form || event.defaultPrevented) return;
  event.preventDefault();
  // What a program has put in a field without a word is in view too.
  for (const field of button.form.querySelectorAll('textarea, input[type=text]')) field.dispatchEvent(new Event('change'));
  button.form.dispatchEvent(new Event('submit', {cancelable: true}));
}
