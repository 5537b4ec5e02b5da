/** A calendar day in words: "woensdag 25 november", or with what else is asked for; nothing when there is no such day. @param language BCP 47. */
export function dayInWords(day: string, language: string, more: Intl.DateTimeFormatOptions = {weekday: 'long'}): string {
  const noon = new Date(`${day}T12:00Z`);
  if (Number.isNaN(noon.valueOf())) return '';
  return new Intl.DateTimeFormat(language, {day: 'numeric', month: 'long', timeZone: 'UTC', ...more}).format(noon);
}
