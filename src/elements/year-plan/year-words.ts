import {counted, fill, listed} from '../../content/form/fill.js';
import type {Party} from '../../content/form/team-together.js';
import type {Day} from '../../protocol/scalars.js';
import {dayInWords} from '../parts/day-in-words.js';
import type {DatedMeeting, YearView} from './year-view.js';

/** "dinsdag 15 september 2026". */
export function fullDay({language}: Pick<YearView, 'language'>, day: Day): string {
  return dayInWords(day, language, {weekday: 'long', year: 'numeric'});
}

/** "di 15 sep", for a table. */
export function shortDay({language}: Pick<YearView, 'language'>, day: Day): string {
  return dayInWords(day, language, {weekday: 'short', month: 'short'});
}

/** On which day, or between which. */
export function whenInWords(view: Pick<YearView, 'texts' | 'language'>, on: Day | undefined, until?: Day): string {
  const words = view.texts.day;
  if (on === undefined) return words.none;
  const day = fullDay(view, on);
  return until === undefined ? fill(words.on, {day}) : fill(words.between, {from: day, until: fullDay(view, until)});
}

/** How much of an agenda is ticked. */
export function doneInWords({texts, plan, language}: YearView, {meeting}: DatedMeeting): string {
  const words = texts.meetings;
  const all = meeting.agenda.length;
  return all > 0 ? counted(words.done, language, meeting.agenda.filter(({id}) => plan.done.includes(id)).length, {all}) : words.none;
}

/** Who takes part. */
export function partiesInWords({texts}: Pick<YearView, 'texts'>, parties: readonly Party[]): string {
  return listed(
    parties.map((party) => texts.together.parties[party]),
    texts.lists,
  );
}
