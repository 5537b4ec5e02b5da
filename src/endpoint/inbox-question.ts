import {filterNames, type FilterName, type InboxCounts, type InboxFilter, Slug, states, SubmissionId} from '../protocol/index.js';
import {type Refusal, refuse} from './answers.js';
import {dangerFacets, wishFacets} from './facets.js';
import type {Cursor, Tally} from './store.js';

/** Values of which there are no others; kinds and roles may grow. */
const closed: InboxFilter = {state: states, wish: wishFacets, danger: dangerFacets};

/** What the address of the inbox asks for. Only codes can stand in it, never words. */
export function readQuestion(search: URLSearchParams): {after: Cursor | undefined; filter: InboxFilter} | Refusal {
  const filter: {-readonly [name in FilterName]?: readonly string[]} = {};
  for (const name of filterNames) {
    const wanted = search.getAll(name);
    if (wanted.some((value) => !Slug.safeParse(value).success)) return refuse('invalid', [{path: name, code: 'wrong_format'}]);
    const known = closed[name];
    if (known && wanted.some((value) => !known.includes(value))) return refuse('invalid', [{path: name, code: 'unknown_value'}]);
    if (wanted.length > 0) filter[name] = [...new Set(wanted)];
  }
  const after = search.get('after');
  const cursor = after === null ? undefined : parseCursor(after);
  return cursor === null ? refuse('invalid', [{path: 'after', code: 'wrong_format'}]) : {after: cursor, filter};
}

function parseCursor(after: string): Cursor | null {
  const [, receivedOn, id] = /^(\d{4}-\d{2}-\d{2})\.([A-Za-z0-9_-]{22})$/.exec(after) ?? [];
  return receivedOn !== undefined && SubmissionId.safeParse(id).success ? {receivedOn, id: id!} : null;
}

export function countsOf(tallies: readonly Tally[], filter: InboxFilter): InboxCounts {
  const fits = (tally: Tally, but?: FilterName) =>
    filterNames.every((name) => name === but || filter[name] === undefined || filter[name].includes(tally[name]));
  const sum = (of: readonly Tally[]) => of.reduce((total, {count}) => total + count, 0);
  const counts: Record<FilterName, Record<string, number>> = {
    // Those of a closed list are always there, so that nobody has to know that what is missing is none.
    state: zeros(states),
    kind: {},
    wish: zeros(wishFacets),
    danger: zeros(dangerFacets),
    addressee: {},
  };
  for (const name of filterNames) {
    for (const tally of tallies) if (fits(tally, name)) counts[name][tally[name]] = (counts[name][tally[name]] ?? 0) + tally.count;
  }
  return {all: sum(tallies), shown: sum(tallies.filter((tally) => fits(tally))), ...counts};
}

function zeros(values: readonly string[]): Record<string, number> {
  return Object.fromEntries(values.map((value) => [value, 0]));
}
