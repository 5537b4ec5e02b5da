import type {ReactiveControllerHost} from 'lit';

import type {InboxItem, InboxPage, State} from '../../protocol/wire/inbox.js';
import {casesOf} from './cases.js';
import type {Choice, InboxClient, InboxResult} from './inbox-client.js';

/** What was read from the receiving side since somebody was let in. Whoever lets go of it has forgotten all of it. */
export class Letters {
  /** A page of the list is on its way, or something is being erased. */
  busy = false;
  /** Everything that was loaded, also what no longer fits the choice. */
  items: readonly InboxItem[] = [];
  choice: Choice = {};

  readonly #host: ReactiveControllerHost;
  readonly #client: InboxClient;
  #page: Pick<InboxPage, 'next' | 'purgeFailed' | 'counts'> = {next: null};
  #lastAnswer: Promise<unknown> = Promise.resolve();

  constructor(host: ReactiveControllerHost, client: InboxClient) {
    this.#host = host;
    this.#client = client;
  }

  /** Those that fit the choice. */
  get shown(): readonly InboxItem[] {
    const {state, kind} = this.choice;
    return this.items.filter((item) => (state === undefined || item.state === state) && (kind === undefined || item.kind === kind));
  }

  /** Whether there are more than were loaded. */
  get more(): boolean {
    return this.#page.next !== null;
  }

  /** What should have been erased by now is still there. */
  get purgeFailed(): boolean {
    return this.#page.purgeFailed ?? false;
  }

  /** How many there are of each state and kind, as the receiving side counted them; of what was loaded where it does not count. */
  get counts(): {readonly state: Readonly<Record<State, number>>; readonly all: number} {
    const {counts} = this.#page;
    if (counts) return counts;
    const state = {new: 0, read: 0, handled: 0};
    for (const item of this.items) state[item.state]++;
    return {state, all: this.items.length};
  }

  /** The first page of what fits a choice, in place of what was there. */
  load(choice = this.choice): Promise<InboxResult<InboxPage>> {
    return this.#busily(async () => {
      const result = await this.#client.list(choice);
      if (result.outcome === 'done') this.#take(result.value.submissions, result.value, choice);
      return result;
    });
  }

  /** The next page; answers what was new in it. */
  loadMore(): Promise<InboxResult<readonly InboxItem[]>> {
    return this.#busily(async () => {
      const result = await this.#client.list(this.choice, this.#page.next ?? undefined);
      if (result.outcome !== 'done') return result;
      const known = new Set(this.items.map(({id}) => id));
      const added = result.value.submissions.filter(({id}) => !known.has(id));
      // Only the first page of a choice is counted.
      this.#take([...this.items, ...added], {...this.#page, ...result.value}, this.choice);
      return {outcome: 'done', value: added};
    });
  }

  find(id: string | undefined): InboxItem | undefined {
    return this.items.find((item) => item.id === id);
  }

  /** One that the list does not show. */
  async fetch(id: string): Promise<InboxResult<InboxItem>> {
    const result = await this.#inTurn(() => this.#client.find(id));
    if (result.outcome === 'done') this.#change([...this.items, result.value]);
    return result;
  }

  async mark(id: string, state: State): Promise<InboxResult<InboxItem>> {
    const result = await this.#inTurn(() => this.#client.mark(id, state));
    if (result.outcome !== 'done') return result;
    this.#recount(this.find(id), result.value);
    this.#change(this.items.map((item) => (item.id === id ? result.value : item)));
    return result;
  }

  erase(id: string): Promise<InboxResult<true>> {
    return this.#busily(async () => {
      const result = await this.#client.erase(id);
      // Gone is what was asked for.
      if (result.outcome !== 'done' && result.outcome !== 'gone') return result;
      this.#recount(this.find(id), undefined);
      this.#change(this.items.filter((item) => item.id !== id));
      return {outcome: 'done', value: true};
    });
  }

  /** The versions of the same case that an item itself does not name. */
  otherVersions({id, replaces, replacedBy}: InboxItem): readonly string[] {
    const caseOf = casesOf(this.items);
    const ids = this.items.map((item) => item.id);
    return ids.filter((other) => caseOf.get(other) === caseOf.get(id) && ![id, replaces, replacedBy].includes(other));
  }

  #take(items: readonly InboxItem[], page: Pick<InboxPage, 'next' | 'purgeFailed' | 'counts'>, choice: Choice): void {
    this.#page = page;
    this.choice = choice;
    this.#change(items);
  }

  /** So that the receiving side's counts stay true after what was done here. */
  #recount(before: InboxItem | undefined, after: InboxItem | undefined): void {
    const {counts} = this.#page;
    if (!counts || !before) return;
    const state = {...counts.state};
    const {kind} = this.choice;
    if (kind === undefined || before.kind === kind) {
      state[before.state]--;
      if (after) state[after.state]++;
    }
    this.#page = {...this.#page, counts: {all: counts.all - (after ? 0 : 1), state}};
  }

  #change(items: readonly InboxItem[]): void {
    this.items = items;
    this.#host.requestUpdate();
  }

  async #busily<Value>(ask: () => Promise<InboxResult<Value>>): Promise<InboxResult<Value>> {
    this.busy = true;
    this.#host.requestUpdate();
    const result = await this.#inTurn(ask);
    this.busy = false;
    this.#host.requestUpdate();
    return result;
  }

  /** One after the other: "read" that overtook "handled" would undo it. */
  #inTurn<Value>(ask: () => Promise<InboxResult<Value>>): Promise<InboxResult<Value>> {
    const answered = this.#lastAnswer.then(ask);
    this.#lastAnswer = answered;
    return answered;
  }
}
