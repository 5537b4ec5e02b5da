import type {Helpline} from '../../protocol/school/helpline.js';
import type {HeadingLevel} from '../parts/heading.js';
import {helplinesFor} from '../parts/whom-to-call.js';
import type {School} from '../../protocol/school/school.js';
import type {Reporter} from '../../protocol/wire/limits.js';
import type {PerReader} from '../../content/form/wording.js';
import {wordsFor} from '../../content/form/words-for.js';
import type {Answers} from './answers.js';
import type {ReportFormContent} from './report-form.pack.js';
import type {ReportFormTexts} from './report-form.texts.js';

/** What a page of the form needs to draw itself. */
export interface FormView {
  readonly texts: ReportFormTexts;
  readonly content: ReportFormContent;
  readonly school: School;
  readonly schoolSettled: boolean;
  readonly answers: Answers;
  /** Who is reading, as far as that is known. */
  readonly reporter: Reporter | undefined;
  /** BCP 47, for dates. */
  readonly language: string;
  readonly level: (deeper?: number) => HeadingLevel;
}

/** The words of a text for the person who is reading. */
export function say<Words = string>(view: Pick<FormView, 'reporter'>, wording: PerReader<Words>): Words {
  return wordsFor(wording, view.reporter);
}

/** Whether the reader is a grown-up: addressed with `u`, and not told about snitching. */
export function isAdult(view: Pick<FormView, 'reporter'>): boolean {
  return view.reporter === 'parent' || view.reporter === 'staff';
}

/** Where the person who is reading can turn to outside the school. */
export function helplinesOf(view: FormView): readonly Helpline[] {
  return helplinesFor(isAdult(view) ? 'parent' : 'pupil', view.school, view.content.helplines);
}
