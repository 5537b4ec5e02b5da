import type {Reader} from './reader.js';

/**
 * Who may not read what: a colleague whom a report is about, or who is a parent of a child in it. For them it is not there: not found, not
 * listed, not counted and not erased. It goes on for what its sender edits it into and for each case in which it stands, and as long as it is
 * kept. Somebody who reads with a token is nobody in particular, so that nothing can be kept from them alone.
 */
export interface ConflictStore {
  /** Keeps a submission or a case from somebody, as `authenticate` names them; false when the reader does not see it. */
  exclude(reader: Reader, id: string, who: string): Promise<boolean>;
  /** Takes that back, for this alone. Nobody can for themselves, for they do not see it. */
  include(reader: Reader, id: string, who: string): Promise<boolean>;
  /** From whom it is kept; nothing when the reader does not see it. */
  of(reader: Reader, id: string): Promise<readonly string[] | undefined>;
}
