import type {Left} from './pasted.js';

/** One line of the table in the README: what a cleaner leaves of the tags, and of the frames. */
export function row(name: string, tags: Left, frames: Left): string {
  return `| ${name} | ${left(tags, tags.tags, 'the widgets')} | ${left(frames, frames.frames, 'the frame')} |`;
}

function left({reads, presses, json}: Left, whole: boolean, what: string): string {
  const number = reads ? (presses ? 'the number, to press' : 'the number, as words') : 'nothing';
  const all = whole ? `${what}, and ${number}` : number;
  return json ? `${all}; **and the school's data as text**` : all;
}

/** The lines between the two marks in the README, without what a formatter did to them. */
export function rowsIn(readme: string): readonly string[] {
  const [, table = ''] = /<!-- from test\/cleaners -->\n([\s\S]*?)<!-- -->/.exec(readme) ?? [];
  return table
    .trim()
    .split('\n')
    .slice(2)
    .map((line) => line.replace(/ +/g, ' '));
}
