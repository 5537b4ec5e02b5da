import {promised, type PromiseView} from '../parts/promised.js';
import type {PromisePart, Telling} from '../../protocol/school/promises.js';
import type {Helpline} from '../../protocol/school/helpline.js';
import type {HeadingLevel} from '../parts/heading.js';
import {helplineCalled, helplinesFor} from '../parts/whom-to-call.js';
import type {School} from '../../protocol/school/school.js';
import type {Reporter} from '../../protocol/wire/limits.js';
import type {PerReader} from '../../content/form/wording.js';
import {wordsFor} from '../../content/form/words-for.js';
import type {Answers} from './answers.js';
import {offersWayBack} from './pages.js';
import type {ReportFormContent} from './report-form.pack.js';
import type {ReportFormTexts} from './report-form.texts.js';

/** What a page of the form needs to draw itself. */
export interface FormView {
  readonly texts: ReportFormTexts;
  readonly content: ReportFormContent;
  readonly school: School;
  readonly schoolSettled: boolean;
  readonly answers: Answers;
  /** The page sends in its own way or with its own key, so it has a log-in: it knows who is here. */
  readonly signedIn: boolean;
  /** Who is reading, as far as that is known. */
  readonly reporter: Reporter | undefined;
  /** BCP 47, for dates. */
  readonly language: string;
  /** After how many quiet minutes everything is wiped. */
  readonly idleMinutes: number;
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

/** Who helps when somebody does not want to live, now and at any hour; then a child of any trouble. */
export function crisisLines({school, content}: Pick<FormView, 'school' | 'content'>): readonly Helpline[] {
  const lines = ['113-suicide-prevention', 'emergency', 'kindertelefoon'].map((id) => helplineCalled(id, school, content.helplines));
  return lines.filter((line) => line !== undefined);
}

/** What is promised about these parts, as the person reads it. */
export function promisedIn(view: FormView, telling: Telling, ...parts: readonly PromisePart[]): readonly string[] {
  return promised(promiseView(view), telling, ...parts);
}

function promiseView({texts, content, school, language, reporter}: FormView): PromiseView {
  const own = Object.fromEntries(Object.entries(content.promises).map(([id, {text}]) => [id, text]));
  // A browser that cannot make the words to come back with has no such way to offer.
  const keeping = offersWayBack(school) ? school : {...school, answers: false};
  return {words: {...own, ...texts.promises}, school: keeping, language, reporter};
}
