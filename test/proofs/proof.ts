/**
 * What a row of PROOFS.md is made of.
 *
 * A module in `test/proofs/rows` exports one `proof`. It looks for something that must never be found (a word on a disk, a report lost), and
 * looks in the same way where it is known to be: the control arm. A search that finds nothing there either has proved nothing, and its row
 * says "void". The runner (`run.ts`) finds the modules by itself; `npm run proofs -- fuzz kills` runs those whose file has such a name.
 */
export interface Proof {
  /** The first column, short. */
  name: string;
  /** What was done, and what would have been a hit. */
  what: string;
  /** What the control arm does wrong on purpose. */
  control: string;
  /** Runs both arms. When `small` it takes a few seconds at most: what CI has time for. Throws only when it could not be tried at all. */
  run(how: {small: boolean}): Promise<Measured>;
}

export interface Measured {
  /** How often it was tried, and how often what must not be was found. */
  tried: number;
  hits: number;
  /** How many hits still hold: none when missing. Only for what is promised as a share. */
  allowed?: number;
  control: {tried: number; hits: number};
  /** Further figures, for people: milliseconds, the load of the machine. */
  figures?: string;
}

export type Verdict = 'held' | 'broken' | 'void';

export function verdictOf({tried, hits, allowed = 0, control}: Measured): Verdict {
  // What was found was found, whatever the control arm did.
  if (hits > allowed) return 'broken';
  return tried === 0 || control.hits === 0 ? 'void' : 'held';
}
