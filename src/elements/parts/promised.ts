import {type Counted, counted, fill} from '../../content/form/fill.js';
import {wordsFor} from '../../content/form/words-for.js';
import type {PerReader} from '../../content/form/wording.js';
import {type PromiseId, type PromisePart, type Promised, promisesFor, type Telling} from '../../protocol/school/promises.js';
import {dayOf, readBy} from '../../protocol/school/school-days.js';
import type {School} from '../../protocol/school/school.js';
import type {Reporter} from '../../protocol/wire/limits.js';
import {dayInWords} from './day-in-words.js';

/** The words of a widget for what it may promise, by the rows of the table; and who reads, where the school does not say. */
export type PromiseWords = Readonly<Partial<Record<PromiseId, PerReader<string | Counted>>>> & {
  readonly someone: string;
  /** Where the school has no name. */
  readonly someSchool: string;
};

/** What a widget needs to say what is promised. */
export interface PromiseView {
  readonly words: PromiseWords;
  readonly school: School;
  /** BCP 47, for days. */
  readonly language: string;
  readonly reporter?: Reporter | undefined;
  /** From when the days count; today when missing. */
  readonly day?: string;
}

/** What is promised about these parts, in the words of the reader: nothing that does not stand in the table. */
export function promised(view: PromiseView, telling: Telling, ...parts: readonly PromisePart[]): readonly string[] {
  return promisesFor(telling, view.school).flatMap((one) => (parts.includes(one.part) ? (inWords(view, one) ?? []) : []));
}

function inWords(view: PromiseView, {id, part, who, days = 0}: Promised): string | undefined {
  const {words, school, language, reporter, day} = view;
  const text = words[id];
  if (text === undefined) return undefined; // not a thing that this widget says
  const own = wordsFor<string | Counted>(text, reporter);
  if (typeof own !== 'string') return counted<never>(own, language, days);
  const by = id === 'read-by' ? readBy(day ?? dayOf(new Date()), days, school.holidays) : '';
  if (by === undefined) return inWords(view, {id: 'read-some-day', part, ...(who && {who})});
  const names = {who: who?.label ?? words.someone, school: school.name ?? words.someSchool};
  return fill<string>(own, {...names, day: dayInWords(by, language), count: days});
}
