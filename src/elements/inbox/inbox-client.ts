import type {RequestHeaders} from '../../portal/submit.js';
import {readInto, wireVersions} from '../../protocol/wire/versions.js';
import type {StaffMessage} from '../../protocol/wire/thread.js';
import {StaffClient, type StaffResult} from '../parts/staff-client.js';
import type {InboxFilter, InboxItem, InboxPage, State} from '../../protocol/wire/inbox.js';

const inOurWords = readInto<InboxItem>(wireVersions);

/** Reads and marks what came in. */
export class InboxClient extends StaffClient {
  constructor(endpoint: string, authorize: RequestHeaders) {
    super(endpoint, authorize, 'submissions');
  }

  /** One page of what fits, newest day first. */
  list(filter: InboxFilter = {}, after?: string): Promise<StaffResult<InboxPage>> {
    const toPage = ({submissions, ...page}: InboxPage) => ({...page, submissions: submissions.map(inOurWords)});
    return this.ask('GET', '', toPage, {query: {...filter, ...(after !== undefined && {after: [after]})}});
  }

  find(id: string): Promise<StaffResult<InboxItem>> {
    return this.ask('GET', `/${encodeURIComponent(id)}`, inOurWords);
  }

  mark(id: string, state: State): Promise<StaffResult<InboxItem>> {
    return this.ask('PATCH', `/${encodeURIComponent(id)}`, inOurWords, {body: {state}});
  }

  /** Writes to who told without a name. @param key by which a second try is known. */
  write(id: string, message: StaffMessage, key: string): Promise<StaffResult<InboxItem>> {
    return this.ask('POST', `/${encodeURIComponent(id)}/messages`, inOurWords, {body: message, key});
  }

  /** Says that two belong together. */
  link(id: string, other: string): Promise<StaffResult<InboxItem>> {
    return this.ask('PUT', `/${encodeURIComponent(id)}/links/${encodeURIComponent(other)}`, inOurWords);
  }

  unlink(id: string, other: string): Promise<StaffResult<InboxItem>> {
    return this.ask('DELETE', `/${encodeURIComponent(id)}/links/${encodeURIComponent(other)}`, inOurWords);
  }

  erase(id: string): Promise<StaffResult<undefined>> {
    return this.ask('DELETE', `/${encodeURIComponent(id)}`, () => undefined);
  }
}
