import {html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult} from 'lit';

import {fill} from '../../content/form/fill.js';
import type {SendingTexts} from '../../content/structure/texts/shared.js';
import {tellDeveloper} from '../../portal/developer-error.js';
import type {Settings} from '../../portal/settings.js';
import {type Answer, type Channel, type Delivery, prepare, type SendResult, submit} from '../../portal/submit.js';
import {toJson} from '../../protocol/wire/json.js';
import type {Kind} from '../../protocol/wire/submission.js';
import {type HeadingLevel, noteTitle} from './heading.js';
import {phoneNumber} from './helpline-list.js';
import {firstToCall, nameOf} from './whom-to-call.js';
import {againIcon} from './icons.js';
import {SubmittedEvent} from '../../portal/submitted-event.js';

/**
 * One widget's sending of one thing: the same delivery on every retry, locked while nobody knows whether it arrived, and a
 * new id that says what it replaces once it was edited after that: always the first, so that a receiver that missed a version in
 * between still keeps all of them as one case. A send goes on, forty seconds at most, when the words were wiped meanwhile, since its
 * widget was taken out of the page: somebody said yes to it. Sends {@link SubmittedEvent} when a send has settled.
 */
export class SendController implements ReactiveController {
  /** A send is under way. */
  busy = false;
  /** Why the last one is not (known to be) stored. */
  result: Exclude<SendResult, {outcome: 'stored' | 'replayed'}> | undefined;
  /** The receipt of the last one that was stored, for a kind that is answered by more than that. */
  receipt: Answer | undefined;
  /** The network came back after it had been gone. */
  backOnline = false;

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #kind: Kind;
  #delivery: Delivery | undefined;
  /** What the delivery was made of. */
  #made = '';
  #replaces: string | undefined;
  #cancelling: AbortController | undefined;
  /** Another one with every send, so that one that was wiped meanwhile is known. */
  #turn: object | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, kind: Kind) {
    this.#host = host;
    this.#kind = kind;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('online', this.#handleOnline);
  }

  hostDisconnected(): void {
    removeEventListener('online', this.#handleOnline);
  }

  /** Nobody knows whether the receiver holds it. */
  get uncertain(): boolean {
    return Boolean(this.#delivery?.uncertain);
  }

  /** What would be sent may not change now. */
  get locked(): boolean {
    return this.busy || this.uncertain;
  }

  /** Sends, or tries again with the same bytes. Says how it ended; nothing when a send was under way or was wiped meanwhile. */
  async send(body: object, channel: Channel | undefined, school: string | undefined): Promise<SendResult['outcome'] | undefined> {
    if (this.busy) return undefined;
    if (!channel) {
      // It could be sent when it was begun: the widget was moved, or its portal was.
      tellDeveloper(this.#host, 'endpoint', 'an address to send to, on the widget or on a <pleinwacht-portal> around it', undefined);
      this.#set({result: {outcome: 'failed', reason: 'not-allowed'}});
      this.#host.dispatchEvent(new SubmittedEvent(this.#kind, 'failed', 'not-allowed'));
      return 'failed';
    }
    // The page showed something else when it went before: its school or its words changed.
    const made = toJson([body, school]);
    if (made !== this.#made) this.changed();
    this.#made = made;
    const turn = (this.#turn = {});
    this.#set({busy: true, result: undefined, backOnline: false});
    let result: SendResult;
    try {
      const delivery = (this.#delivery ??= prepare(this.#kind, body, {school, replaces: this.#replaces}));
      this.#cancelling = new AbortController();
      result = await submit(delivery, channel, {
        signal: this.#cancelling.signal,
        heard: (receipt) => this.#turn === turn && (this.receipt = receipt),
      });
    } catch (error) {
      // A browser without what this needs, or a page that changed it. Only the name: a message can quote what was typed.
      console.error(`pleinwacht: a send ended unexpectedly (${error instanceof Error ? error.name : typeof error}).`);
      result = {outcome: 'failed', reason: 'unexpected'};
    }
    const current = this.#turn === turn;
    if (current && (result.outcome === 'failed' || result.outcome === 'cancelled')) {
      // Whoever is at "stop" would be nowhere once that button has gone.
      this.#host.shadowRoot?.activeElement?.closest('.btns')?.querySelector<HTMLElement>('[part=send]')?.focus({preventScroll: true});
      this.#set({busy: false, result});
    } else if (current) this.reset();
    this.#host.dispatchEvent(new SubmittedEvent(this.#kind, result.outcome, result.outcome === 'failed' ? result.reason : undefined));
    return current ? result.outcome : undefined;
  }

  cancel(): void {
    this.#cancelling?.abort();
  }

  /** What would be sent was changed: the next send is another one. Call it on every change. */
  changed(): void {
    if (this.busy || !(this.#delivery || this.result)) return;
    if (this.uncertain) this.#replaces ??= this.#delivery?.submission.id;
    this.#delivery = undefined;
    this.#set({result: undefined, backOnline: false});
  }

  /** Forgets everything: it was stored, or wiped. */
  reset(): void {
    this.#delivery = this.#replaces = this.#cancelling = this.#turn = undefined;
    this.#made = '';
    this.#set({busy: false, result: undefined, backOnline: false});
  }

  #set(state: Partial<Pick<SendController, 'busy' | 'result' | 'backOnline'>>): void {
    Object.assign(this, state);
    this.#host.requestUpdate();
  }

  readonly #handleOnline = () => {
    if (this.result?.outcome !== 'failed' || !['offline', 'unreachable'].includes(this.result.reason)) return;
    this.#set({backOnline: true});
  };
}

/** What the yes page shows of a send: first the failure, if there is one, then the buttons. */
export interface SendingView {
  readonly sending: SendController;
  readonly texts: SendingTexts;
  readonly settings: Settings;
  /** BCP 47, for the time of the next try. */
  readonly language: string;
  readonly roleNames: Readonly<Record<string, string>>;
  /** Of the heading over what failed. */
  readonly level: HeadingLevel;
  /** On the button that sends, for example "Ja, verstuur". */
  readonly yes: string;
  readonly send: () => void;
  /** Unlocked by "Toch iets veranderen"; call {@link SendController.changed} and go where that can be done. */
  readonly edit: () => void;
}

/** What happened, what is kept and what to do now; then the buttons that send, stop, and try again. */
export function sendingPart(view: SendingView, others: unknown = nothing): TemplateResult {
  const {sending, texts, settings, send, edit} = view;
  const waiting = sending.busy || !settings.schoolSettled;
  const doing = sending.busy ? texts.sending : texts.loading;
  return html`
    <div role="status" class="stack">
      ${sending.result ? failure(view) : nothing} ${sending.backOnline ? html`<p>${texts.backOnline}</p>` : nothing}
      ${waiting ? html`<span class="hush">${doing}</span>` : nothing}
    </div>
    <div class="btns">
      <button
        class=${waiting ? 'btn busy' : 'btn'}
        part="send"
        type="button"
        aria-disabled=${waiting ? 'true' : nothing}
        @click=${waiting ? null : send}
      >
        ${waiting ? doing : sending.result ? html`${againIcon()} ${texts.retry}` : view.yes}
      </button>
      ${sending.busy ? html`<button class="btn soft" type="button" @click=${() => sending.cancel()}>${texts.cancel}</button>` : nothing}
      ${!sending.busy && sending.uncertain ? html`<button class="btn second" type="button" @click=${edit}>${texts.edit}</button>` : nothing}
      ${sending.locked ? nothing : others}
    </div>
  `;
}

function failure({sending: {result, uncertain}, texts, settings, language, roleNames, level}: SendingView): TemplateResult {
  const retryAt = result?.outcome === 'failed' ? result.retryAt : undefined;
  const contact = settings.schoolSettled ? firstToCall(settings.school) : undefined;
  return html`
    <div class="note warn form" part="failure">
      ${noteTitle(level, uncertain ? texts.uncertainTitle : texts.failedTitle, 'failure')}
      <p>${texts.failed[result!.outcome === 'failed' ? result!.reason : 'cancelled']} ${texts.kept}</p>
      ${uncertain ? html`<p>${texts.locked}</p>` : nothing}
      ${retryAt ? html`<p>${fill(texts.retryAt, {time: timeInWords(retryAt, language)})}</p>` : nothing}
      ${
        contact
          ? html`<p>${fill(texts.call, {who: nameOf(contact, roleNames)})}</p>
              ${phoneNumber(contact.phone)}`
          : nothing
      }
    </div>
  `;
}

/** To the next whole minute, so that nobody comes back a few seconds early; with its day when that is not today. */
function timeInWords(moment: Date, language: string): string {
  const minute = new Date(Math.ceil(moment.getTime() / 60_000) * 60_000);
  const day: Intl.DateTimeFormatOptions = {weekday: 'long', day: 'numeric', month: 'long'};
  const isToday = minute.toDateString() === new Date().toDateString();
  return new Intl.DateTimeFormat(language, {...(isToday ? {} : day), hour: 'numeric', minute: '2-digit'}).format(minute);
}
