import type {Reporter} from '../../protocol/wire/limits.js';
import type {PerReader} from './wording.js';

const nearest: Readonly<Record<Reporter, readonly Reporter[]>> = {
  self: ['self'],
  witness: ['witness', 'self'],
  parent: ['parent', 'self'],
  staff: ['staff', 'parent', 'self'],
};

/** The words for one reader; a pupil while nobody has said who they are. */
export function wordsFor<Words = string>(wording: PerReader<Words>, reporter: Reporter = 'self'): Words {
  if (typeof wording !== 'object' || wording === null || !('self' in wording)) return wording;
  // What has a member `self` is no text itself.
  const words = wording as Exclude<PerReader<Words>, Words>;
  for (const reader of nearest[reporter]) {
    const own = words[reader];
    if (own) return own;
  }
  return words.self;
}
