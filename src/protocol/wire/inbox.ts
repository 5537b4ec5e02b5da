import type {Told} from './submission.js';

// What the inbox of a receiving side answers, beside the submissions themselves.

/** How far a recipient is with a submission. */
export const states = ['new', 'read', 'handled'] as const;
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
};

/** One page of the inbox. */
export interface InboxPage {
  submissions: readonly InboxItem[];
  /** Where the next page starts; nothing when this was the last. */
  next: string | null;
  /** What should have been erased by now is still there. */
  purgeFailed?: true;
}
