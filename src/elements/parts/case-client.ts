import type {RequestHeaders} from '../../portal/submit.js';
import type {CaseEvent} from '../../protocol/school/case-event.js';
import type {CaseItem, CasePage} from '../../protocol/wire/case.js';
import {StaffClient, type StaffResult} from './staff-client.js';

/** Opens the cases that a receiver keeps, and adds to them. */
export class CaseClient extends StaffClient {
  constructor(endpoint: string, authorize: RequestHeaders) {
    super(endpoint, authorize, 'cases');
  }

  /** One page of what the reader may see, the newest change first. */
  list(after?: string): Promise<StaffResult<CasePage>> {
    // A receiver of somebody else may answer everything with a list of its own.
    const read = ({cases = [], next = null}: Partial<CasePage>) => ({cases, next});
    return this.ask('GET', '', read, {query: after === undefined ? {} : {after: [after]}});
  }

  find(id: string): Promise<StaffResult<CaseItem>> {
    return this.ask('GET', `/${encodeURIComponent(id)}`, asItIs);
  }

  /** @param id by which a second try is known. */
  open(id: string, events: readonly CaseEvent[]): Promise<StaffResult<CaseItem>> {
    return this.ask('POST', '', asItIs, {body: {id, events}});
  }

  /** @param edition what was read. @param key by which a second try is known. */
  add(id: string, edition: number, events: readonly CaseEvent[], key: string): Promise<StaffResult<CaseItem>> {
    return this.ask('POST', `/${encodeURIComponent(id)}/events`, asItIs, {body: events, edition, key});
  }

  erase(id: string): Promise<StaffResult<undefined>> {
    return this.ask('DELETE', `/${encodeURIComponent(id)}`, () => undefined);
  }
}

function asItIs(item: CaseItem): CaseItem {
  return item;
}
