import {wordsFor} from '../../content/form/words-for.js';
import type {PerReader} from '../../content/form/wording.js';
import type {School} from '../../protocol/school/school.js';
import type {Reporter} from '../../protocol/wire/limits.js';
import type {HeadingLevel} from '../parts/heading.js';
import type {first} from './report-form.first.js';

/** What the first screen of the form needs to draw itself. */
export interface FirstView {
  readonly texts: (typeof first)['texts'];
  readonly content: (typeof first)['content'];
  readonly school: School;
  /** Who is reading, as far as that is known. */
  readonly reporter: Reporter | undefined;
  /** BCP 47, for dates. */
  readonly language: string;
  /** After how many quiet minutes everything is wiped. */
  readonly idleMinutes: number;
  readonly level: (deeper?: number) => HeadingLevel;
}

/** The words of a text for the person who is reading. */
export function say<Words = string>(view: Pick<FirstView, 'reporter'>, wording: PerReader<Words>): Words {
  return wordsFor(wording, view.reporter);
}

/** Whether the reader is a grown-up: addressed with `u`, and not told about snitching. */
export function isAdult(view: Pick<FirstView, 'reporter'>): boolean {
  return view.reporter === 'parent' || view.reporter === 'staff';
}
