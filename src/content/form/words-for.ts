import type {Reporter} from '../../protocol/wire/limits.js';
import type {Wording} from './wording.js';

const nearest: Readonly<Record<Reporter, readonly Reporter[]>> = {
  self: ['self'],
  witness: ['witness', 'self'],
  parent: ['parent', 'self'],
  staff: ['staff', 'parent', 'self'],
};

/** The words for one reader; a pupil while nobody has said who they are. */
export function wordsFor(wording: Wording, reporter: Reporter = 'self'): string {
  if (typeof wording === 'string') return wording;
  for (const reader of nearest[reporter]) {
    const words = wording[reader];
    if (words) return words;
  }
  return wording.self;
}
