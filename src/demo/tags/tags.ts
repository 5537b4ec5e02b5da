import {readFileSync} from 'node:fs';

/**
 * A page in which each widget stands where it says `<!-- tag parent-panel -->`, with the words that are there without it; as a part of a
 * longer page its titles are one level down: `<!-- tag 3 parent-panel -->`.
 */
export function withTags(page: string): string {
  return page.replace(/^( *)<!-- tag (?:(\d) )?([\w-]+) -->/gm, (_, indent: string, level = '2', name: string) =>
    readFileSync(new URL(`${name}.html`, import.meta.url), 'utf8')
      .trim()
      .replaceAll(/(?<=<\/?h|heading-level=")2/g, level)
      .replaceAll(/^/gm, indent),
  );
}
