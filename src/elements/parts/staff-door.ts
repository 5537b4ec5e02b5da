import type {ReactiveControllerHost, TemplateResult} from 'lit';

import type {FieldTexts} from '../../content/structure/texts/shared.js';
import type {RequestHeaders} from '../../portal/submit.js';
import type {HeadingLevel} from './heading.js';
import type {StaffFailure, StaffResult} from './staff-client.js';
import {type ClosedTexts, closedPage, tokenFault, tokenForm, type TokenTexts} from './token-form.js';

interface DoorHost extends ReactiveControllerHost {
  readonly renderRoot: ParentNode | undefined;
  /** Headers that let a request in, where the page around knows who reads. */
  readonly authorize: RequestHeaders | undefined;
}

interface DoorTexts {
  readonly token: TokenTexts;
  readonly fields: FieldTexts;
  readonly closed: ClosedTexts & {readonly denied: string};
  readonly failed: Readonly<Record<StaffFailure, string>>;
}

interface DoorActs {
  readonly texts: () => DoorTexts;
  /** Asks for what is behind the door; what then is done with it. */
  readonly enter: (authorize: RequestHeaders) => Promise<StaffResult<() => void>>;
  readonly warn: (words: string) => void;
  readonly focus: (selector: string) => void;
}

/** Lets staff in to what their school keeps: by a token, or as the page around knows them. */
export class StaffDoor {
  /** Somebody is being let in. */
  entering = false;

  #fault: string | undefined;
  #visible = false;
  readonly #host: DoorHost;
  readonly #acts: DoorActs;

  constructor(host: DoorHost, acts: DoorActs) {
    this.#host = host;
    this.#acts = acts;
  }

  /** In the field and not in a property, so that it is in one place only until it is used. */
  get token(): string {
    return this.#host.renderRoot?.querySelector<HTMLInputElement>('#token')?.value.trim() ?? '';
  }

  reset(): void {
    this.entering = this.#visible = false;
    this.#fault = undefined;
  }

  /** Asks who reads; where the page around knows it, only whether to open. @param titleId where its title is not that of the page. */
  render(level: HeadingLevel, titleId = ''): TemplateResult {
    const {token, fields, closed} = this.#acts.texts();
    if (this.#host.authorize) return closedPage(closed, this.entering, level, () => void this.#handleOpen());
    return tokenForm(
      {texts: {token, fields}, busy: this.entering},
      {fault: this.#fault, visible: this.#visible, level, titleId},
      {open: (event) => void this.#handleToken(event), show: () => this.#show()},
    );
  }

  /** As the page around knows who reads. Says whether somebody is in. */
  async enter(): Promise<boolean> {
    const {authorize} = this.#host;
    if (!authorize || this.entering) return false;
    const failure = await this.#enterWith(authorize);
    if (failure === undefined) return true;
    const {closed, failed} = this.#acts.texts();
    this.#acts.warn(failure === 'denied' ? closed.denied : failed[failure]);
    return false;
  }

  /** The button goes, and whoever pressed it is at what it opened. */
  async #handleOpen(): Promise<void> {
    if (await this.enter()) this.#acts.focus('#title');
  }

  async #handleToken(event: Event): Promise<void> {
    event.preventDefault();
    if (this.entering) return;
    const {token} = this;
    const {token: words, failed} = this.#acts.texts();
    this.#fault = tokenFault(token, words);
    if (!this.#fault) {
      const failure = await this.#enterWith(() => ({Authorization: `Bearer ${token}`}));
      // In, or wiped meanwhile.
      if (failure === undefined || this.token !== token) return;
      this.#fault = failure === 'denied' ? words.wrong : failed[failure];
    }
    this.#host.requestUpdate();
    this.#acts.focus('#token');
  }

  /** Why nobody was let in. */
  async #enterWith(authorize: RequestHeaders): Promise<StaffFailure | undefined> {
    this.entering = true;
    this.#host.requestUpdate();
    const result = await this.#acts.enter(authorize);
    // Wiped or taken out meanwhile; then the fields are empty too.
    if (!this.entering) return 'unreachable';
    this.entering = false;
    this.#host.requestUpdate();
    if (result.outcome !== 'done') return result.outcome;
    this.#fault = undefined;
    result.value();
    return undefined;
  }

  #show(): void {
    this.#visible = !this.#visible;
    this.#host.requestUpdate();
  }
}
