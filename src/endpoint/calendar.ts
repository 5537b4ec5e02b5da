const zone = 'Europe/Amsterdam';
// Swedish writes a date as ISO 8601 does.
const day = new Intl.DateTimeFormat('sv-SE', {timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit'});

/** The day that it is in the Netherlands, `2026-11-21`. */
export function dutchDay(now: Date): string {
  return day.format(now);
}

/** The day that lies a number of days before another. */
export function daysBefore(from: string, days: number): string {
  const date = new Date(`${from}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - days);
  return date.toISOString().slice(0, 10);
}
