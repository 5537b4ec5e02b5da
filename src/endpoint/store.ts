import type {CaseStore} from './case-store.js';
import type {Cursor, Reader} from './reader.js';
import type {ConflictStore} from './conflicts.js';
import type {TrailStore} from './trail.js';
import type {News, Outbox} from './news/news.js';
import type {FilterName, InboxFilter, ToldKind, State} from '../protocol/index.js';

export type {Cursor, Reader};

/** A submission as it goes into a store. There is a day and no time, nowhere: who sent it cannot be found by when. */
export interface Received {
  id: string;
  school: string;
  kind: ToldKind;
  /** The role that it is addressed to. */
  recipient: string;
  /** Whether it is kept from the team, whatever becomes of its recipient's role; not when missing. */
  apart?: boolean;
  /** The day in the Netherlands on which it arrived, `2026-11-21`. */
  receivedOn: string;
  /** By what else it can be found, as `facetsOf` says: `none` and `no` when missing. */
  wish?: string;
  danger?: string;
  /** Id of the earlier submission that the sender edited into this one. */
  replaces: string | undefined;
  /** SHA-256 of what its reporter comes back with, if they left a way back and this school answers. */
  lookup?: string | undefined;
  /** SHA-256 of the bytes as they arrived, by which a second send is known from another submission under the same id. */
  digest: string;
  /** What is told of it, kept with it or not at all. */
  news?: readonly News[];
  /** The submission as JSON, in the version of its sender, with its texts cleaned and its unknown members kept. */
  content: string;
}

/** A message as it is kept. */
export interface KeptMessage {
  id: string;
  from: 'reporter' | 'school';
  /** The day in the Netherlands. */
  on: string;
  text?: string;
  asks?: string;
  reply?: string;
  /** The id of the message that is answered. */
  to?: string;
  /** SHA-256 of the bytes as they arrived, by which a second send is known; it is shown to nobody. */
  digest: string;
}

/** A submission as it comes out for the inbox. */
export interface InboxRow {
  id: string;
  recipient: string;
  receivedOn: string;
  state: State;
  /** Id of a later submission into which the sender edited this one, if the reader may see that too. */
  replacedBy: string | undefined;
  content: string;
  /** Ids of those that belong to it, as staff said and the reader may see; none when missing. */
  links?: readonly string[];
  /** What was written since, the oldest first; only of a submission that its reporter can come back to. */
  messages?: readonly KeptMessage[];
}

/** A submission as its reporter comes back to it. */
export interface ThreadRow {
  id: string;
  kind?: string;
  recipient: string;
  /** Whether it is kept from the team; not when missing. */
  apart?: boolean;
  state: State;
  replaces: string | undefined;
  messages: readonly KeptMessage[];
}

/** How many submissions there are of one sort, by what can be filtered. */
export type Tally = {readonly [name in FilterName]: string} & {readonly count: number};

/**
 * Where submissions are kept. Every promise resolves after a durable commit and not before.
 *
 * What a {@link Reader} may not see does not exist for it: `find` answers nothing, `mark` and `erase` answer false, and it is not counted.
 * Whatever is asked names its school, so that a database can keep schools on different machines.
 */
export interface Store {
  /**
   * Keeps a submission unless its id is known to its school: then nothing changes and the digest tells a replay from a conflict; `erased`
   * when it was kept once and erased since.
   */
  keep(received: Received): Promise<'stored' | 'replayed' | 'conflict' | 'erased'>;
  /** Newest day first, then by id; at most `limit`. Within a day the order says nothing about time. */
  list(reader: Reader, after: Cursor | undefined, limit: number, filter?: InboxFilter): Promise<InboxRow[]>;
  /** Everything that a reader may see, counted by what can be filtered. */
  tally(reader: Reader): Promise<Tally[]>;
  find(reader: Reader, id: string): Promise<InboxRow | undefined>;
  mark(reader: Reader, id: string, state: State): Promise<boolean>;
  /** Says that two submissions belong together; false when the reader does not see both. They do until one is erased, or until `unlink`. */
  link(reader: Reader, id: string, other: string): Promise<boolean>;
  unlink(reader: Reader, id: string, other: string): Promise<boolean>;
  /**
   * Adds a message to a submission that its reporter can come back to, and marks the submission as `stateAfter` says. A message whose id is
   * known to the submission changes nothing, and its digest tells a replay from a conflict. News is kept with it or not at all. `gone` when the reader sees no such submission.
   */
  say(
    reader: Reader,
    id: string,
    message: KeptMessage,
    news?: readonly News[],
  ): Promise<'stored' | 'replayed' | 'conflict' | 'full' | 'gone'>;
  /** Those of a school that somebody comes back to: one, or the versions of one case that they edited. */
  recall(school: string, lookup: string): Promise<ThreadRow[]>;
  /** Erases, as `erase` does, everything that somebody comes back to; news is kept with that or not at all. */
  withdraw(school: string, lookup: string, news?: readonly News[]): Promise<void>;
  /** Where cases are kept; where it is missing, an endpoint has none. */
  readonly cases?: CaseStore;
  /** Who may not read what; where it is missing, nothing can be kept from one person. */
  readonly conflicts?: ConflictStore;
  /** Where it can be kept who did what. */
  readonly trail?: TrailStore;
  /** Where news waits; an endpoint that tells any needs it. */
  readonly outbox?: Outbox;
  /**
   * Takes a submission away for good; rejects when its words may still be in a file that the store could have cleaned. Then it can be asked
   * again, and answers true when they no longer are.
   */
  erase(reader: Reader, id: string): Promise<boolean>;
  /**
   * Erases what a school received before a day, of some kinds or of all, and says how many; a submission counts from its last message, and
   * a `case`, which is a kind of its own here, from its last event.
   * Rejects as `erase` does.
   */
  purge(school: string, before: string, kinds?: readonly string[]): Promise<number>;
  /** The ids of the schools that it keeps something of; only asked for where `schoolOf` finds schools. */
  schools?(): Promise<readonly string[]>;
  /** How many there are of each kind and day. Where it is missing, a clock that is wrong is believed. */
  days?(school: string): Promise<{kind: string; receivedOn: string; count: number}[]>;
  /** The last day on which something was erased or could have been, and how that is written down. */
  seenOn?(): Promise<string | undefined>;
  sawDay?(day: string): Promise<void>;
  /** Gives what was received after a day that day, because a clock was ahead. */
  redate?(school: string, day: string): Promise<void>;
  /** Whether words of what was erased may still be in a file, because cleaning it failed. Never, where it is missing. */
  unscrubbed?(): boolean;
  /** Resolves when the store answers, and would keep what it is given; rejects with a code that says why not. */
  ready(): Promise<void>;
  close(): Promise<void>;
}
