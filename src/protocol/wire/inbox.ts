import {threadStates} from './limits.js';
import type {Told} from './submission.js';
import type {Thread} from './thread.js';

// What the inbox of a receiving side answers, beside the submissions themselves.

/**
 * How far a recipient is with a submission. `handled` is what `closed` was called before anybody could come back for an answer: systems
 * that mark by it go on to work, and who comes back reads both as `closed`.
 */
export const states = [...threadStates, 'handled'] as const;
export type State = (typeof states)[number];

/** A submission as the receiving side shows it: as it was sent, unknown members included, and what is known of it there. */
export type InboxItem = Told & {
  /** The role that it is addressed to. */
  addressee: string;
  /** `2026-11-21`; no time is kept. */
  receivedOn: string;
  state: State;
  /** Id of a later submission into which the sender edited this one. */
  replacedBy?: string;
  /** Ids of others of which staff said that they belong together with this one, as far as the reader may see them. */
  links?: readonly string[];
  /** What was written since, when the sender left a way back; see `Thread`. */
  thread?: Thread;
};

/** What the list can be limited to: `?state=new&kind=question&kind=report`, the values of one name beside each other. */
export const filterNames = ['state', 'kind', 'wish', 'danger', 'addressee'] as const;
export type FilterName = (typeof filterNames)[number];
export type InboxFilter = {readonly [name in FilterName]?: readonly string[]};

/** How many submissions there are, on whatever page they stand. */
export type InboxCounts = {
  /** All that this reader may see. */
  readonly all: number;
  /** Those that fit the filter. */
  readonly shown: number;
} & {
  /** Of each value, among what fits the rest of the filter. */
  readonly [name in FilterName]: Readonly<Record<string, number>>;
};

/** One page of the inbox. */
export interface InboxPage {
  submissions: readonly InboxItem[];
  /** With the first page only. */
  counts?: InboxCounts;
  /** Where the next page starts; nothing when this was the last. */
  next: string | null;
  /** What should have been erased by now is still there. */
  purgeFailed?: true;
}
