/** One event for a calendar. */
export interface CalendarEvent {
  title: string;
  note: string;
  /** `2026-11-27`. */
  day: string;
  /** `15:30`, where the reader is; missing = the whole day. */
  time?: string;
  /** How long it takes. */
  minutes: number;
}

/**
 * An event as an `.ics` file (RFC 5545). Written by hand: of the libraries, the small ones (datebook 3.4 kB, calendar-link 4.7 kB) fold
 * no lines, and ical-generator (9.1 kB) and ics (24 kB) weigh more than this whole widget's own code. One event needs this much of the format.
 */
export function calendarFile({title, note, day, time, minutes}: CalendarEvent, now = new Date()): string {
  const end = new Date(`${day}T${time || '00:00'}Z`);
  if (time) end.setUTCMinutes(end.getUTCMinutes() + minutes);
  else end.setUTCDate(end.getUTCDate() + 1);
  // Without a zone: the moment on the wall clock, which is what people agreed.
  const moment = (date: string) => (time ? `:${compact(date).slice(0, 15)}` : `;VALUE=DATE:${compact(date).slice(0, 8)}`);
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Pleinwacht//Startgesprek//NL',
    'BEGIN:VEVENT',
    `UID:${crypto.randomUUID()}`,
    `DTSTAMP:${compact(now.toISOString()).slice(0, 15)}Z`,
    `DTSTART${moment(`${day}T${time || '00:00'}:00`)}`,
    `DTEND${moment(end.toISOString())}`,
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(note)}`,
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]
    .map(folded)
    .join('\r\n');
}

const compact = (date: string) => date.replace(/[-:]/g, '');

const escaped = (text: string) => text.replace(/[\\;,]/g, '\\$&').replace(/\r\n?|\n/g, '\\n');

/** No line is longer than 75 bytes; the next begins with a space. A character is never cut in two. */
function folded(line: string): string {
  const lines = [''];
  let length = 0;
  for (const character of line) {
    const bytes = new TextEncoder().encode(character).length;
    if (length + bytes > 75) length = lines.push(' ') && 1;
    lines[lines.length - 1] += character;
    length += bytes;
  }
  return lines.join('\r\n');
}
