import type {ReactiveControllerHost} from 'lit';

import type {InboxCounts, InboxItem, InboxPage, State} from '../../protocol/wire/inbox.js';
import {type ThreadState, threadStates} from '../../protocol/wire/limits.js';
import type {StaffMessage} from '../../protocol/wire/thread.js';
import type {ToldKind} from '../../protocol/wire/submission.js';
import {casesOf} from './cases.js';
import type {StaffResult} from '../parts/staff-client.js';
import type {InboxClient} from './inbox-client.js';
import {standOf} from './state-mark.js';

/** What of the inbox is asked for; all of it where nothing is chosen. */
export interface Choice {
  readonly state?: ThreadState | undefined;
  readonly kind?: ToldKind | undefined;
}

type Counts = Pick<InboxCounts, 'all' | 'shown' | 'state'>;

/** What was read from the receiving side since somebody was let in. Whoever lets go of it has forgotten all of it. */
export class Letters {
  /** A page of the list is on its way, or something is being erased. */
  busy = false;
  /** Everything that was loaded, also what no longer fits the choice. */
  items: readonly InboxItem[] = [];
  choice: Choice = {};
  /** As the receiving side counted them, and as they changed here since. */
  counts: Counts = {all: 0, shown: 0, state: {}};

  readonly #host: ReactiveControllerHost;
  readonly #client: InboxClient;
  #next: string | null = null;
  #purgeFailed = false;
  #lastAnswer: Promise<unknown> = Promise.resolve();

  constructor(host: ReactiveControllerHost, client: InboxClient) {
    this.#host = host;
    this.#client = client;
  }

  /** Those that fit the choice. */
  get shown(): readonly InboxItem[] {
    const {state, kind} = this.choice;
    return this.items.filter(
      (item) => (state === undefined || standOf(item.state) === state) && (kind === undefined || item.kind === kind),
    );
  }

  /** Whether there are more than were loaded. */
  get more(): boolean {
    return this.#next !== null;
  }

  /** What should have been erased by now is still there. */
  get purgeFailed(): boolean {
    return this.#purgeFailed;
  }

  /**
   * The first page of what fits a choice, in place of what was there: the receiving side looks, for what fits can stand on any page. What is
   * here already and fits stays in view meanwhile. Nothing comes of it when another choice was made since: somebody who goes through the
   * choices with the arrow keys asks for each on the way.
   */
  async load(choice = this.choice): Promise<StaffResult<InboxPage> | undefined> {
    this.choice = choice;
    this.#setBusy(true);
    const result = await this.#inTurn(() => this.#client.list(this.#filter));
    if (this.choice !== choice) return undefined;
    if (result.outcome === 'done') {
      const first = await this.#readFirst(result.value);
      if (this.choice !== choice) return undefined;
      this.#take([...result.value.submissions, ...first], result.value);
    }
    this.#setBusy(false);
    return result;
  }

  /** What has to be read first and stands on a later page. When it does not come, the rest does. */
  async #readFirst({submissions, next, counts}: InboxPage): Promise<readonly InboxItem[]> {
    if (next === null || !counts?.danger?.yes || this.choice.state === 'closed') return [];
    const open = threadStates.filter((state) => state !== 'closed');
    const result = await this.#inTurn(() => this.#client.list({state: open, ...this.#filter, danger: ['yes']}));
    const here = new Set(submissions.map(({id}) => id));
    return result.outcome === 'done' ? result.value.submissions.filter(({id}) => !here.has(id)) : [];
  }

  /** The next page; answers what was new in it. */
  async loadMore(): Promise<StaffResult<readonly InboxItem[]>> {
    this.#setBusy(true);
    const {choice} = this;
    const result = await this.#inTurn(() => this.#client.list(this.#filter, this.#next ?? undefined));
    if (this.choice !== choice) return {outcome: 'done', value: []};
    this.#setBusy(false);
    if (result.outcome !== 'done') return result;
    const known = new Set(this.items.map(({id}) => id));
    const added = result.value.submissions.filter(({id}) => !known.has(id));
    this.#take([...this.items, ...added], result.value);
    return {outcome: 'done', value: added};
  }

  find(id: string | undefined): InboxItem | undefined {
    return this.items.find((item) => item.id === id);
  }

  /** One that the list does not show. */
  async fetch(id: string): Promise<StaffResult<InboxItem>> {
    const result = await this.#inTurn(() => this.#client.find(id));
    if (result.outcome === 'done') this.#change([...this.items, result.value]);
    return result;
  }

  mark(id: string, state: State): Promise<StaffResult<InboxItem>> {
    return this.#changed(id, () => this.#client.mark(id, state));
  }

  async write(id: string, message: StaffMessage, key: string): Promise<StaffResult<InboxItem>> {
    this.#setBusy(true);
    const result = await this.#changed(id, () => this.#client.write(id, message, key));
    this.#setBusy(false);
    return result;
  }

  /** Says that two belong together, or takes that back. Both then know of each other. */
  async relate(change: 'link' | 'unlink', id: string, other: string): Promise<StaffResult<InboxItem>> {
    this.#setBusy(true);
    const result = await this.#changed(id, () => this.#client[change](id, other));
    if (result.outcome === 'done' && this.find(other)) {
      const links = this.find(other)!.links?.filter((one) => one !== id) ?? [];
      const changed = change === 'link' ? [...links, id] : links;
      this.#change(this.items.map((item) => (item.id === other ? {...item, links: changed} : item)));
    }
    this.#setBusy(false);
    return result;
  }

  async #changed(id: string, change: () => Promise<StaffResult<InboxItem>>): Promise<StaffResult<InboxItem>> {
    const result = await this.#inTurn(change);
    if (result.outcome !== 'done') return result;
    const before = this.find(id);
    if (before) this.#recount(before, result.value.state);
    this.#change(this.items.map((item) => (item.id === id ? result.value : item)));
    return result;
  }

  async erase(id: string): Promise<StaffResult<true>> {
    this.#setBusy(true);
    const result = await this.#inTurn(() => this.#client.erase(id));
    this.#setBusy(false);
    // Gone is what was asked for.
    if (result.outcome !== 'done' && result.outcome !== 'gone') return result;
    const before = this.find(id);
    if (before) this.#recount(before);
    this.#change(this.items.filter((item) => item.id !== id));
    return {outcome: 'done', value: true};
  }

  /** Says of several how far the school is with them; what is gone needs no mark. */
  markAll(ids: readonly string[], state: State): Promise<StaffResult<true>> {
    return this.#forAll(ids, (id) => this.#client.mark(id, state));
  }

  eraseAll(ids: readonly string[]): Promise<StaffResult<true>> {
    return this.#forAll(ids, (id) => this.#client.erase(id));
  }

  /** Beside each other, so that the receiving side cleans up once for many; what went well stands, also when the rest did not. */
  async #forAll(ids: readonly string[], ask: (id: string) => Promise<StaffResult<InboxItem | undefined>>): Promise<StaffResult<true>> {
    this.#setBusy(true);
    const results = await this.#inTurn(async () => ({outcome: 'done', value: await Promise.all(ids.map(ask))}) as const);
    this.#setBusy(false);
    const answered = results.outcome === 'done' ? results.value : [];
    const failed = answered.find(({outcome}) => outcome !== 'done' && outcome !== 'gone');
    answered.forEach((result, index) => {
      const before = this.find(ids[index]);
      if (!before || (result.outcome !== 'done' && result.outcome !== 'gone')) return;
      const after = result.outcome === 'done' ? result.value : undefined;
      this.#recount(before, after?.state);
      this.items = after ? this.items.map((item) => (item === before ? after : item)) : this.items.filter((item) => item !== before);
    });
    this.#host.requestUpdate();
    return failed && failed.outcome !== 'done' ? failed : {outcome: 'done', value: true};
  }

  /** The versions of the same case that an item itself does not name. */
  otherVersions({id, replaces, replacedBy}: InboxItem): readonly string[] {
    const caseOf = casesOf(this.items);
    const ids = this.items.map((item) => item.id);
    return ids.filter((other) => caseOf.get(other) === caseOf.get(id) && ![id, replaces, replacedBy].includes(other));
  }

  get #filter() {
    const {state, kind} = this.choice;
    return {...(state && {state: state === 'closed' ? ['closed', 'handled'] : [state]}), ...(kind && {kind: [kind]})};
  }

  #take(items: readonly InboxItem[], {next, counts, purgeFailed}: Omit<InboxPage, 'submissions'>): void {
    this.#next = next;
    this.#purgeFailed = purgeFailed ?? false;
    // Only the first page is counted.
    if (counts) this.counts = counts;
    this.#change(items);
  }

  /** Counts on with a change of our own, until the receiving side is asked again. */
  #recount({state: before}: InboxItem, after?: State): void {
    const {all, shown, state} = this.counts;
    const by = (change: number, of: State, counted: Counts['state']) => ({...counted, [of]: (counted[of] ?? 0) + change});
    const left = by(-1, before, state);
    this.counts = after ? {all, shown, state: by(1, after, left)} : {all: all - 1, shown: shown - 1, state: left};
  }

  #change(items: readonly InboxItem[]): void {
    this.items = items;
    this.#host.requestUpdate();
  }

  #setBusy(busy: boolean): void {
    this.busy = busy;
    this.#host.requestUpdate();
  }

  /** One after the other: "read" that overtook "closed" would undo it. */
  #inTurn<Value>(ask: () => Promise<StaffResult<Value>>): Promise<StaffResult<Value>> {
    const answered = this.#lastAnswer.then(ask);
    this.#lastAnswer = answered;
    return answered;
  }
}
