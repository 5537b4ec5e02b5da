/** What a school can be told of. */
export const newsTypes = ['stored', 'promised-day-near', 'follow-up-came', 'withdrawn', 'purge-failed'] as const;
export type NewsType = (typeof newsTypes)[number];

/** One thing that one channel is to hear. No word that anybody wrote is in it, and no time. */
export interface News {
  /** By which whoever hears it twice knows that it is the same. Made of what it is about, which cannot be found by it. */
  id: string;
  /** The name of the channel, as the options have it. */
  channel: string;
  type: NewsType;
  /** Of the submission that it is about; empty when it is about none. */
  kind: string;
  /** The role that the submission is addressed to; empty when it is about none. */
  recipient: string;
  /** The day in the Netherlands on which it became so. */
  day: string;
  /** How often it was tried. */
  tries: number;
}

/** A submission that nobody has read yet. */
export interface Unread {
  id: string;
  kind: string;
  recipient: string;
  apart: boolean;
  receivedOn: string;
}

/** Where news waits until it has arrived. Part of a store, so that it is kept in one commit with what it is about. */
export interface Outbox {
  /**
   * Does work for a school while nobody else brings its news, in whatever process; nothing, and `undefined`, when somebody does. Who is killed
   * lets go. Missing where one process has the store to itself.
   */
  byOne?<Result>(school: string, work: () => Promise<Result>): Promise<Result | undefined>;
  /** Keeps news that is about no new row; what is known by its id and channel stays as it is. */
  announce(school: string, news: readonly News[]): Promise<void>;
  /** What was not delivered and not given up. */
  waiting(school: string): Promise<News[]>;
  /** Notes what came of a try. */
  settle(school: string, news: Pick<News, 'id' | 'channel'>, outcome: 'delivered' | 'failed' | 'given-up'): Promise<void>;
  /** How much was tried and is not delivered, given up or not, and the day of the oldest. */
  undelivered(school: string): Promise<{count: number; oldest: string | undefined}>;
  /** Submissions on `new` of some kinds, received since a day. */
  unread(school: string, since: string, kinds: readonly string[]): Promise<Unread[]>;
  /** Forgets what is older than a day, delivered or given up. */
  forget(school: string, before: string): Promise<void>;
}
