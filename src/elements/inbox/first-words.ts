/** So much of a text is enough to know it again, in code points. */
const enough = 90;

/** The first words of what somebody typed, whole ones as far as there are spaces. */
export function firstWords(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const points = [...line];
  if (points.length <= enough) return line;
  const cut = points.slice(0, enough).join('');
  const space = cut.lastIndexOf(' ');
  return `${space > enough / 2 ? cut.slice(0, space) : cut}…`;
}
