/** One event for a calendar. */
export interface CalendarEvent {
  /** By what a calendar knows it again when it comes once more. */
  uid?: string;
  title: string;
  note: string;
  /** `2026-11-27`. */
  day: string;
  /** `15:30`, at the school; missing = the whole day. */
  time?: string;
  /** How long it takes. */
  minutes: number;
}

/**
 * One event as an `.ics` file (RFC 5545). Written by hand: of the libraries, the small ones (datebook 3.4 kB, calendar-link 4.7 kB) fold
 * no lines, and ical-generator (9.1 kB) and ics (24 kB) weigh more than this whole widget's own code. One event needs this much of the format.
 */
export function calendarFile(event: CalendarEvent, now = new Date()): string {
  return calendarOf([event], now);
}

/** Several events in one file. */
export function calendarOf(events: readonly CalendarEvent[], now = new Date()): string {
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Pleinwacht//NL',
    ...(events.some(({time}) => time) ? zoneRules : []),
    ...events.flatMap((event) => eventLines(event, now)),
    'END:VCALENDAR',
    '',
  ]
    .map(folded)
    .join('\r\n');
}

function eventLines({uid = crypto.randomUUID(), title, note, day, time, minutes}: CalendarEvent, now: Date): readonly string[] {
  const end = new Date(`${day}T${time || '00:00'}Z`);
  if (time) end.setUTCMinutes(end.getUTCMinutes() + minutes);
  else end.setUTCDate(end.getUTCDate() + 1);
  // The moment on the wall clock of the school. Some calendars take one without a zone for a moment in Greenwich.
  const moment = (date: string) => (time ? `;TZID=${zone}:${compact(date).slice(0, 15)}` : `;VALUE=DATE:${compact(date).slice(0, 8)}`);
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(uid)}`,
    `DTSTAMP:${compact(now.toISOString()).slice(0, 15)}Z`,
    `DTSTART${moment(`${day}T${time || '00:00'}:00`)}`,
    // There is no moment after the last day that can be written.
    ...(end.getUTCFullYear() > 9999 ? [] : [`DTEND${moment(end.toISOString())}`]),
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(note)}`,
    'END:VEVENT',
  ];
}

/** The clock of the Netherlands, with its rules since 1996: a calendar need not know the name. */
const zone = 'Europe/Amsterdam';
const zoneRules = [
  'BEGIN:VTIMEZONE',
  `TZID:${zone}`,
  'BEGIN:DAYLIGHT',
  'TZNAME:CEST',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'DTSTART:19960331T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'TZNAME:CET',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'DTSTART:19961027T030000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'END:STANDARD',
  'END:VTIMEZONE',
];

const compact = (date: string) => date.replace(/[-:]/g, '');

const escaped = (text: string) =>
  text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n?|\n/g, '\\n')
    .replace(/(?!\t)\p{Cc}/gu, '');

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
