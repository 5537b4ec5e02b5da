import type {ReactiveControllerHost} from 'lit';

import {randomId} from '../../portal/submit.js';
import type {CaseEvent} from '../../protocol/school/case-event.js';
import type {CaseItem, CasePage} from '../../protocol/wire/case.js';
import type {CaseClient} from '../parts/case-client.js';
import type {StaffFailure, StaffResult} from '../parts/staff-client.js';
import type {After} from './case-view.js';

/** What somebody did in a case and the school does not hold yet. */
export interface Unsent {
  readonly events: readonly CaseEvent[];
  /** By which a second try is known, so that nothing is written down twice. */
  readonly key: string;
  readonly after: After;
  /** Why it is not kept; nothing while it is on its way. */
  readonly failed?: StaffFailure;
}

/** The cases that a school keeps, as far as they were read since somebody was let in. Whoever lets go of it has forgotten all of it. */
export class Desk {
  /** Something is on its way. */
  busy = false;
  cases: readonly CaseItem[] = [];
  /** The case that is open; its events are what the school holds. */
  item: CaseItem | undefined;
  unsent: Unsent | undefined;
  /** What others wrote in the open case between our reading and our writing. */
  others: readonly CaseEvent[] = [];

  readonly #host: ReactiveControllerHost;
  readonly #client: CaseClient;
  #next: string | null = null;

  constructor(host: ReactiveControllerHost, client: CaseClient) {
    this.#host = host;
    this.#client = client;
  }

  /** Whether there are more than were loaded. */
  get more(): boolean {
    return this.#next !== null;
  }

  load(): Promise<StaffResult<CasePage> | undefined> {
    return this.#alone(async () => {
      const result = await this.#client.list();
      if (result.outcome === 'done') this.#take(result.value, []);
      return result;
    });
  }

  loadMore(): Promise<StaffResult<CasePage> | undefined> {
    return this.#alone(async () => {
      const result = await this.#client.list(this.#next ?? undefined);
      if (result.outcome === 'done') this.#take(result.value, this.cases);
      return result;
    });
  }

  /**
   * Opens a case as it is now.
   * @param answered what is written down at once, of what was answered by the way back; then nobody has to copy it.
   */
  open(id: string, answered: (item: CaseItem) => readonly CaseEvent[]): Promise<StaffResult<CaseItem> | undefined> {
    return this.#alone(async () => {
      const result = await this.#client.find(id);
      if (result.outcome !== 'done') return result;
      const events = answered(result.value);
      if (events.length === 0) return this.#opened(result);
      const written = await this.#client.add(id, result.value.edition, events, randomId());
      // A colleague who opened it at the same moment has written it down.
      return this.#opened(written.outcome === 'changed' ? await this.#client.find(id) : written.outcome === 'done' ? written : result);
    });
  }

  /** Writes down what somebody did. What failed before is known by its key. Nothing comes of it while something else is on its way. */
  write(unsent: Pick<Unsent, 'events' | 'key' | 'after'>): Promise<StaffResult<CaseItem> | undefined> {
    return this.#alone(async () => {
      const {events, key, after} = unsent;
      this.unsent = {events, key, after};
      this.#host.requestUpdate();
      const {item} = this;
      const result = item ? await this.#client.add(item.id, item.edition, events, key) : await this.#client.open(key, events);
      if (result.outcome === 'done') {
        this.unsent = undefined;
        this.others = [];
        return this.#opened(result);
      }
      const failed = result.outcome === 'changed' && item ? await this.#readOthers(item) : result.outcome;
      this.unsent = {events, key, after, failed};
      return result;
    });
  }

  /** Leaves out what could not be written down. */
  drop(): void {
    this.unsent = undefined;
    this.others = [];
    this.#host.requestUpdate();
  }

  async erase(): Promise<StaffResult<undefined> | undefined> {
    const {item} = this;
    if (!item) return undefined;
    return this.#alone(async () => {
      const result = await this.#client.erase(item.id);
      // Gone is what was asked for.
      if (result.outcome !== 'done' && result.outcome !== 'gone') return result;
      this.cases = this.cases.filter(({id}) => id !== item.id);
      this.close();
      return {outcome: 'done', value: undefined};
    });
  }

  /** Back to all cases. */
  close(): void {
    this.item = undefined;
    this.drop();
  }

  /** The case again, for somebody else was first. */
  async #readOthers(item: CaseItem): Promise<StaffFailure> {
    const result = await this.#client.find(item.id);
    if (result.outcome !== 'done') return result.outcome;
    this.others = result.value.events.slice(item.events.length);
    this.#opened(result);
    return 'changed';
  }

  #opened(result: StaffResult<CaseItem>): StaffResult<CaseItem> {
    if (result.outcome !== 'done') return result;
    const item = (this.item = result.value);
    this.cases = [item, ...this.cases.filter(({id}) => id !== item.id)];
    return result;
  }

  #take({cases, next}: CasePage, before: readonly CaseItem[]): void {
    const known = new Set(before.map(({id}) => id));
    this.cases = [...before, ...cases.filter(({id}) => !known.has(id))];
    this.#next = next;
  }

  async #alone<Value>(ask: () => Promise<Value>): Promise<Value | undefined> {
    if (this.busy) return undefined;
    this.busy = true;
    this.#host.requestUpdate();
    try {
      return await ask();
    } finally {
      this.busy = false;
      this.#host.requestUpdate();
    }
  }
}
