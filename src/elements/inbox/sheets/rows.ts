import type {Person} from '../../../protocol/wire/submission.js';
import type {Reading} from '../inbox-view.js';
import type {Row} from '../laid-out.js';
import {others} from '../others.js';

/** What a person typed, letter by letter. */
export function typed(term: string, text = ''): Row {
  return {term, text, written: true};
}

/** Who sent it, under their own name. */
export function readPerson({texts}: Reading, {name, reach, ...rest}: Person): {rows: Row[]; rest: Row[]} {
  const {people} = texts;
  return {rows: [typed(people.from, name), typed(people.reach, reach)], rest: others(rest, 'from.')};
}
