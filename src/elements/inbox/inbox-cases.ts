import type {ReactiveControllerHost} from 'lit';

import {randomId} from '../../portal/submit.js';
import type {CaseEvent} from '../../protocol/school/case-event.js';
import {submissionsOf} from '../../protocol/school/case-submissions.js';
import {today} from '../../protocol/school/school-days.js';
import type {CaseItem} from '../../protocol/wire/case.js';
import type {InboxItem} from '../../protocol/wire/inbox.js';
import type {CaseClient} from '../parts/case-client.js';
import type {StaffResult} from '../parts/staff-client.js';

/** So many pages of cases are read, the newest first: what was closed long ago is in no row of the inbox any more. */
const mostPages = 4;

/** The cases to which what came in belongs. There are none where the receiver keeps none. */
export class InboxCases {
  /** Nothing as long as nobody knows whether the receiver keeps any. */
  items: readonly CaseItem[] | undefined;

  readonly #host: ReactiveControllerHost;
  readonly #client: CaseClient;
  /** What is being written, and by which key a second try of it is known. */
  #sent: {readonly what: string; readonly key: string} | undefined;

  constructor(host: ReactiveControllerHost, client: CaseClient) {
    this.#host = host;
    this.#client = client;
  }

  async load(): Promise<void> {
    let all: readonly CaseItem[] = [];
    let next: string | null | undefined;
    for (let page = 0; page < mostPages && next !== null; page++) {
      const result = await this.#client.list(next);
      // The inbox is whole without.
      if (result.outcome !== 'done') return;
      all = [...all, ...result.value.cases];
      next = result.value.next;
    }
    this.#take(all);
  }

  /** The case that something belongs to; an open one first. */
  of(submission: string): CaseItem | undefined {
    const its = this.items?.filter(({events}) => submissionsOf(events).includes(submission)) ?? [];
    return its.find((item) => !isClosed(item)) ?? its[0];
  }

  get open(): readonly CaseItem[] {
    return this.items?.filter((item) => !isClosed(item)) ?? [];
  }

  /** Begins a case from what was told. */
  begin(told: readonly InboxItem[], child: string): Promise<StaffResult<CaseItem>> {
    const events = [openedFrom(told, child)];
    return this.#written(this.#client.open(this.#keyOf(JSON.stringify(events)), events));
  }

  /** Says that something belongs to a case that is there. What others wrote in it meanwhile takes nothing away from that. */
  async add({id, edition}: CaseItem, told: InboxItem): Promise<StaffResult<CaseItem>> {
    const events: readonly CaseEvent[] = [{type: 'submission-added', on: today(), by: told.addressee, submissions: [told.id]}];
    const key = this.#keyOf(`${id} ${JSON.stringify(events)}`);
    let result = await this.#client.add(id, edition, events, key);
    if (result.outcome === 'changed') {
      const now = await this.#client.find(id);
      if (now.outcome !== 'done') return now;
      result = await this.#client.add(id, now.value.edition, events, key);
    }
    return this.#written(Promise.resolve(result));
  }

  async #written(writing: Promise<StaffResult<CaseItem>>): Promise<StaffResult<CaseItem>> {
    const result = await writing;
    if (result.outcome !== 'done') return result;
    this.#sent = undefined;
    const item = result.value;
    this.#take([item, ...(this.items ?? []).filter(({id}) => id !== item.id)]);
    return result;
  }

  /** The same for the same. */
  #keyOf(what: string): string {
    if (this.#sent?.what !== what) this.#sent = {what, key: randomId()};
    return this.#sent.key;
  }

  #take(items: readonly CaseItem[]): void {
    this.items = items;
    this.#host.requestUpdate();
  }
}

/** Until a rule of the plan begins it again. */
export function isClosed({events}: CaseItem): boolean {
  return events.findLast(({type}) => type === 'closed' || type === 'repeated')?.type === 'closed';
}

/** What a case begins with: what kind it is, where and since when, as it was told. No word that somebody wrote goes along. */
function openedFrom(told: readonly InboxItem[], child: string): CaseEvent {
  const reports = told.flatMap((item) => (item.kind === 'report' ? [item.body] : []));
  const each = <Value>(values: readonly Value[]) => [...new Set(values)];
  const [forms, places] = [each(reports.flatMap((report) => report.forms ?? [])), each(reports.flatMap((report) => report.places ?? []))];
  const since = reports.find((report) => report.since !== undefined)?.since;
  const group = reports.find((report) => report.group)?.group;
  return {
    ...{type: 'opened', on: today(), by: told[0]!.addressee, submissions: told.map(({id}) => id)},
    ...(child && {child}),
    ...(group && {group}),
    ...(forms.length > 0 && {forms}),
    ...(places.length > 0 && {places}),
    ...(since !== undefined && {since}),
  };
}
