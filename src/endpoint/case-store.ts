import type {CaseEvent} from '../protocol/index.js';
import type {Cursor, Reader} from './reader.js';

/** What was added to a case in one go. */
export interface CaseEntry {
  /** By which a second try is known. */
  key: string;
  /** SHA-256 of the bytes as they arrived, by which a second try is known from something else; it is shown to nobody. */
  digest: string;
  /** As they were sent, with their texts cleaned and their unknown members kept. */
  events: readonly CaseEvent[];
}

/** A case as it goes into a store. */
export interface OpenedCase extends CaseEntry {
  id: string;
  /** The day in the Netherlands. */
  on: string;
  /** Those that it comes from; the reader has to see them all. What is kept from the team in one of them keeps the case from it. */
  submissions: readonly string[];
  /** The role that it is addressed to when it comes from no submission. */
  recipient: string;
}

export interface CaseRow {
  id: string;
  recipient: string;
  openedOn: string;
  changedOn: string;
  /** How many events there are. */
  edition: number;
  events: readonly CaseEvent[];
}

/** Where cases are kept. What holds for `Store` holds here: an answer comes after a durable commit, and what a reader may not see is not there. */
export interface CaseStore {
  /** `unseen` when the reader does not see every submission that it comes from; `erased` when it was kept once and erased since. */
  open(reader: Reader, opened: OpenedCase): Promise<'stored' | 'replayed' | 'conflict' | 'erased' | 'unseen'>;
  /** Newest change first, then by id; at most `limit`. */
  list(reader: Reader, after: Cursor | undefined, limit: number): Promise<CaseRow[]>;
  find(reader: Reader, id: string): Promise<CaseRow | undefined>;
  /**
   * Adds to what the sender has read, `edition`, and to nothing else: `changed` when there is more by now. `unseen` when it names a submission
   * that the reader does not see.
   */
  append(
    reader: Reader,
    id: string,
    edition: number,
    entry: CaseEntry & {on: string},
  ): Promise<'stored' | 'replayed' | 'conflict' | 'changed' | 'full' | 'gone' | 'unseen'>;
  /** As `erase` of `Store`. */
  erase(reader: Reader, id: string): Promise<boolean>;
}
