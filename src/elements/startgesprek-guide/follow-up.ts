import {listed} from '../../content/form/fill.js';
import {calendarFile} from '../parts/calendar-file.js';
import {dayInWords} from '../parts/day-in-words.js';
import {handOver} from '../parts/hand-over.js';
import type {GuideView} from './guide-view.js';

/** A calendar day in words: "vrijdag 27 november 2026". */
export function fullDay(day: string, language: string): string {
  return dayInWords(day, language, {weekday: 'long', year: 'numeric'});
}

/** The next contact in one line: when, and how. */
export function followUpInWords({texts, content, sheet: {day, time, way}, language}: GuideView): string {
  return listed([day && fullDay(day, language), time, content.nextContact.ways.find(({id}) => id === way)?.text], texts.lists);
}

/** The next contact as a file for the calendar. */
export function handOverFollowUp({content, sheet: {day, time, way}}: GuideView): void {
  const {calendarTitle: title, calendarNote, ways} = content.nextContact;
  const how = ways.find(({id}) => id === way)?.text;
  const note = [how, calendarNote].filter(Boolean).join('\n');
  handOver(calendarFile({title, note, day, time, minutes: 15}), 'text/calendar', 'startgesprek.ics');
}
