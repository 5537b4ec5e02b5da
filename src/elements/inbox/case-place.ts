import {html, nothing, type ReactiveControllerHost, type TemplateResult} from 'lit';

import {counted} from '../../content/form/fill.js';
import type {RequestHeaders} from '../../portal/submit.js';
import {submissionsOf} from '../../protocol/school/case-submissions.js';
import type {CaseItem} from '../../protocol/wire/case.js';
import type {InboxItem} from '../../protocol/wire/inbox.js';
import {CaseClient} from '../parts/case-client.js';
import {backIcon, nextIcon} from '../parts/icons.js';
import type {StaffResult} from '../parts/staff-client.js';
import {caseName, caseNote, casesPart} from './cases-part.js';
import {InboxCases} from './inbox-cases.js';
import type {InboxView} from './inbox-view.js';
import type {InboxTexts} from './inbox.texts.js';
import {CaseOpenedEvent} from './inbox.events.js';

export interface CasesDrawn {
  readonly note: TemplateResult | typeof nothing;
  readonly part: TemplateResult | typeof nothing;
}

interface PlaceActs {
  readonly texts: () => InboxTexts;
  readonly endpoint: () => string | undefined;
  /** What was asked for; nothing when it failed, after saying why. */
  readonly done: (asked: Promise<StaffResult<CaseItem>>) => Promise<CaseItem | undefined>;
  readonly say: (words: string) => void;
  readonly focus: (selector: string) => void;
}

/** The cases to which what came in belongs, and the place in the inbox where the page put a case, if it did. */
export class CasePlace {
  /** The case that is shown; empty for all of them. */
  shown: string | undefined;
  cases: InboxCases | undefined;

  #busy = false;
  /** The case in our place was told who reads. */
  #gave = false;
  #authorizedBy: RequestHeaders | undefined;
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #acts: PlaceActs;

  constructor(host: ReactiveControllerHost & HTMLElement, acts: PlaceActs) {
    this.#host = host;
    this.#acts = acts;
  }

  /** Somebody was let in. */
  enter(endpoint: string, authorize: RequestHeaders): void {
    this.#authorizedBy = authorize;
    this.cases = new InboxCases(this.#host, new CaseClient(endpoint, authorize));
    void this.cases.load();
  }

  /** Nobody is any more, in the case neither. */
  forget(): void {
    this.cases = this.#authorizedBy = undefined;
    this.#busy = false;
    this.#give(undefined);
  }

  /** The case that a message belongs to, as it is called. */
  nameOf(id: string): string | undefined {
    const own = this.cases?.of(id);
    return own && caseName({texts: this.#acts.texts()}, own);
  }

  /** What a message has to do with cases: the one that it belongs to, else a place to begin one. @param items all that were loaded. */
  draw(view: InboxView, item: InboxItem, items: readonly InboxItem[]): CasesDrawn {
    const {cases} = this;
    const own = cases?.of(item.id);
    const {begun, added} = this.#acts.texts().cases;
    const acts = {
      open: (id: string) => this.#open(id),
      begin: (child: string, others: readonly string[]) =>
        void this.#write(cases!.begin([item, ...items.filter(({id}) => others.includes(id))], child), begun, (id) => this.#open(id)),
      add: (id: string) => {
        const one = cases!.open.find((each) => each.id === id);
        if (one) void this.#write(cases!.add(one, item), added);
      },
    };
    return {
      note: own ? caseNote(view, own, acts) : nothing,
      part: casesPart({...view, busy: view.busy || this.#busy}, item, cases, items, acts),
    };
  }

  /** The way to all cases, each with what is to be done now; nothing where none is open, or the page gave them no place in here. */
  drawAll({texts, language}: InboxView): TemplateResult | typeof nothing {
    const open = this.cases?.open.length ?? 0;
    if (open === 0 || !this.#place) return nothing;
    return html`<div class="btns no-print">
      <button class="btn second" type="button" @click=${() => this.#show('', this.#give(undefined, true))}>
        ${counted(texts.cases.all, language, open)} ${nextIcon()}
      </button>
    </div>`;
  }

  /** The case, which keeps what is done in it to itself. */
  drawShown(): TemplateResult {
    return html`
      <button class="btn soft back" type="button" @click=${() => this.#leave()}>${backIcon()} ${this.#acts.texts().cases.back}</button>
      <slot name="case"></slot>
    `;
  }

  /** Once, whatever is pressed meanwhile. */
  async #write(writing: Promise<StaffResult<CaseItem>>, said: string, then?: (id: string) => void): Promise<void> {
    this.#busy = true;
    this.#host.requestUpdate();
    const item = await this.#acts.done(writing);
    this.#busy = false;
    this.#host.requestUpdate();
    if (!item) return;
    this.#acts.say(said);
    then?.(item.id);
    if (this.shown === undefined) this.#acts.focus('#title');
  }

  /** Tells the page; where it has given the case a place in here, it is shown there. */
  #open(id: string): void {
    const item = this.cases?.items?.find((one) => one.id === id);
    this.#host.dispatchEvent(new CaseOpenedEvent(id, item ? submissionsOf(item.events) : []));
    this.#show(id, this.#give(id));
  }

  /** @param has whether the page gave it a place. */
  #show(shown: string, has: boolean): void {
    if (!has) return;
    this.shown = shown;
    this.#host.requestUpdate();
    this.#acts.focus('.back');
  }

  /** Tells the case in our place who reads and what is open; without one that is open, all of them. */
  #give(caseId: string | undefined, reads = caseId !== undefined): boolean {
    this.shown = undefined;
    // What the page told it stays.
    if (!reads && !this.#gave) return false;
    this.#gave = reads;
    const place = this.#place;
    const endpoint = place?.endpoint ?? this.#acts.endpoint();
    if (place) Object.assign(place, {endpoint, authorize: this.#authorizedBy, caseId});
    return place !== null;
  }

  /** What was done in the case is in the rows then. */
  #leave(): void {
    this.shown = undefined;
    // Opened again, it is read again: an answer may have come, or a colleague was in it.
    const place = this.#place;
    if (place) Object.assign(place, {caseId: undefined});
    this.#host.requestUpdate();
    void this.cases?.load();
    this.#acts.focus('#title');
  }

  /** The case that the page gave a place in here; it may not have been defined yet. */
  get #place(): (HTMLElement & {endpoint?: string}) | null {
    return this.#host.querySelector(':scope > [slot=case]');
  }
}
