/** Markup that may stand in a page as it is. Only {@link html} makes it, so that no text gets there without being escaped. */
export class Markup {
  constructor(readonly text: string) {}
}

/** What can stand in a template; nothing is written for `undefined` and `false`. */
export type Part = Markup | string | number | undefined | false | readonly Part[];

/** A template of which every part that is no markup itself is text. Attributes with a part in them are quoted. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return new Markup(strings.map((string, index) => string + written(parts[index])).join(''));
}

function written(part: Part): string {
  if (part === undefined || part === false) return '';
  if (part instanceof Markup) return part.text;
  return typeof part === 'object' ? part.map(written).join('') : escape(String(part));
}

/** Text as it is written in a page, between tags and in a quoted attribute both. */
export function escape(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
