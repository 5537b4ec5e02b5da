import {readFileSync} from 'node:fs';

const top = part('top.html');
const bottom = part('bottom.html');
/** Of a page on which nothing but its own matter leads away. */
const plainTop = part('plain-top.html');
/** Whom a pupil can go to, and call, where nothing of ours can be drawn. */
const people = part('people.html', 12);

/** Pages whose readers may be looking at Pleinwacht for a school of their own. */
const forBuilders = ['index', 'team', 'alles'];

/**
 * A page of the school as it is served: with the top and bottom that its pages have in common where it says `<!-- top -->` and
 * `<!-- bottom -->`, a plain one's where it says `<!-- plain top -->`, and whom to go to where it says `<!-- people -->`. In the menu its
 * own link is the current one. A page that says none of these stays as it is.
 */
export function withTopAndBottom(name: string, page: string): string {
  const address = name === 'index' ? '/' : `/${name}`;
  return page
    .replace('<!-- plain top -->', plainTop)
    .replace('<!-- people -->', people)
    .replace('<!-- top -->', () => top.replace(`<a href="${address}">`, `<a href="${address}" aria-current="page">`))
    .replace('<!-- bottom -->', () =>
      forBuilders.includes(name) ? bottom : bottom.replace(/\s*<li><a href="\/(?:alles|insluiten)">.*<\/li>/g, ''),
    );
}

/** Indented as it will stand in a page. */
function part(file: string, indent = 4): string {
  return readFileSync(new URL(file, import.meta.url), 'utf8')
    .trim()
    .replaceAll('\n', `\n${' '.repeat(indent)}`);
}
