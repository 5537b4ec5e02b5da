import {promised, type PromiseView} from '../parts/promised.js';
import type {PromisePart, Telling} from '../../protocol/school/promises.js';
import type {Helpline} from '../../protocol/school/helpline.js';
import {helplinesFor} from '../parts/whom-to-call.js';
import {type Answers, tellingOf} from './answers.js';
import {type FirstView, isAdult} from './first-view.js';
import {offersWayBack} from './pages.js';
import type {ReportFormContent} from './report-form.pack.js';
import type {ReportFormTexts} from './report-form.texts.js';

/** What a page of the form needs to draw itself. */
export interface FormView extends FirstView {
  readonly texts: ReportFormTexts;
  readonly content: ReportFormContent;
  readonly schoolSettled: boolean;
  readonly answers: Answers;
  /** The page sends in its own way or with its own key, so it has a log-in: it knows who is here. */
  readonly signedIn: boolean;
}

/** Where the person who is reading can turn to outside the school. */
export function helplinesOf(view: FormView): readonly Helpline[] {
  return helplinesFor(isAdult(view) ? 'parent' : 'pupil', view.school, view.content.helplines);
}

/** What is promised about these parts, as the person reads it. */
export function promisedIn(view: FormView, telling: Telling, ...parts: readonly PromisePart[]): readonly string[] {
  return promised(promiseView(view), telling, ...parts);
}

/**
 * Why no story is asked for as things were answered, in words: nobody may read it, or it is not known yet who may, for the school file is on
 * its way. Nothing when it is asked for.
 */
export function holding(view: FormView): readonly string[] {
  const {answers, schoolSettled, texts} = view;
  if (schoolSettled) return promisedIn(view, tellingOf(answers), 'refused');
  return answers.involves === 'adult' ? [texts.sending[isAdult(view) ? 'adult' : 'pupil'].loading] : [];
}

function promiseView({texts, content, school, language, reporter}: FormView): PromiseView {
  const own = Object.fromEntries(Object.entries(content.promises).map(([id, {text}]) => [id, text]));
  // A browser that cannot make the words to come back with has no such way to offer.
  const keeping = offersWayBack(school) ? school : {...school, answers: false};
  return {words: {...own, ...texts.promises}, school: keeping, language, reporter};
}
