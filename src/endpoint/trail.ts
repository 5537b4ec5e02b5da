/**
 * What somebody did with what came in. It tells who works with reports and nothing of who sent them: no words, no address, and no time by
 * which somebody could find out when something was sent.
 */
export interface TrailEntry {
  school: string;
  /** As `authenticate` names them; missing for a token, which is nobody in particular. */
  who?: string;
  did: 'listed' | 'read' | 'marked' | 'wrote' | 'linked' | 'unlinked' | 'opened' | 'added' | 'erased' | 'excluded' | 'included';
  about: 'submission' | 'case';
  /** Of what it was done with: of a list, all that stood in it. */
  ids: readonly string[];
  /** The day in the Netherlands. */
  day: string;
  /**
   * The time in the Netherlands, `14:05`. Missing with a list, and on a day on which something of it came: whoever reads a report a minute after it
   * was sent would else write down when that was.
   */
  time?: string;
}

export type Act = Pick<TrailEntry, 'did' | 'about'>;

/** Where a trail is kept, apart from what it is about. `purge` of the store takes away what is older than the longest retention. */
export interface TrailStore {
  keep(entry: TrailEntry): Promise<void>;
  /** Newest first; within a day those without a time come last, in no order. At most `limit`. */
  list(school: string, limit: number): Promise<TrailEntry[]>;
}
