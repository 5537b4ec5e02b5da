import type {Submission} from './v1.js';

/** What every version has, and none changes: by this a receiver knows what it got before it knows what is in it. */
export interface Envelope {
  version: number;
  id: string;
  kind: string;
  school?: string | undefined;
  replaces?: string | undefined;
  body: unknown;
}

/**
 * One version of the contract, as seen from our own model, which is that of the newest.
 *
 * A version is needed when something that is sent gets another meaning, and for nothing else: members can be added to any.
 */
export interface WireVersion {
  readonly version: number;
  /** Whether this version has words for all that is said. */
  carries: (submission: Submission) => boolean;
  /**
   * Says it in this version, its number included. What this version has no words for becomes a member that it does not know: receivers
   * keep those and show them to people, so that nothing is lost.
   */
  write: (submission: Submission) => Envelope;
  /** Says in our own words what was sent in this version. No member is lost, ours or not. */
  read: (sent: Envelope) => Submission;
}

/** The versions that this library speaks, the oldest first. */
export const wireVersions = [
  {version: 1, carries: () => true, write: (submission) => submission, read: (sent) => sent as Submission},
] as const satisfies readonly WireVersion[];

/**
 * What was sent in any version, with what else is known of it, in our own words; as it is when the version is not known here, by which its
 * number shows.
 */
export function readInto<Item extends Envelope>(versions: readonly WireVersion[]): (sent: Item) => Item {
  return (sent) => (versions.find(({version}) => version === sent.version)?.read(sent) ?? sent) as Item;
}
