import type {Day} from '../scalars.js';
import type {CaseEvent} from './case-event.js';
import type {RegisterMember, RegisterScheme} from './register-scheme.js';

// What a school keeps of its cases when they are erased, and what it tells its council and board: no child, no name, no word that
// somebody wrote. A law's list of what has to be registered may change, so the columns are a scheme of the school's.

/** One case in the register; several values of one member stand beside each other. */
export type RegisterLine = Readonly<Record<RegisterMember, readonly string[]>>;

/** What the register says of one case. */
export function registerLine(events: readonly CaseEvent[]): RegisterLine {
  const of = <Type extends CaseEvent['type']>(type: Type) =>
    events.filter((event): event is Extract<CaseEvent, {type: Type}> => event.type === type);
  const [opened] = of('opened');
  const closed = events.findLast(({type}) => type === 'closed' || type === 'repeated');
  const over = closed?.type === 'closed' ? closed : undefined;
  const each = (values: readonly string[]) => [...new Set(values)];
  const counted = (count: number) => (count > 0 ? [String(count)] : []);
  return {
    opened: opened ? [opened.on] : [],
    closed: over ? [over.on] : [],
    forms: each(opened?.forms ?? []),
    places: each(opened?.places ?? []),
    since: opened?.since === undefined ? [] : [opened.since],
    steps: each(of('step-begun').flatMap(({step, method}) => (method === undefined ? [step] : []))),
    methods: each(of('method-begun').map(({method}) => method)),
    consents: counted(of('consent-given').length),
    'parents-told': each(of('parents-told').map(({whom}) => whom)),
    checks: counted(of('check-done').length),
    rounds: counted(of('repeated').length),
    outcome: over ? [over.why] : [],
  };
}

/**
 * The register as a table, its titles first. @param say what a value is called; days and numbers are what they are.
 */
export function registerTable(
  cases: readonly (readonly CaseEvent[])[],
  {columns}: RegisterScheme,
  say: (member: RegisterMember, value: string) => string = (_, value) => value,
): string[][] {
  const lines = cases.map(registerLine).sort((one, other) => ((one.opened[0] ?? '') < (other.opened[0] ?? '') ? -1 : 1));
  return [
    columns.map(({title}) => title),
    ...lines.map((line) => columns.map(({member}) => line[member].map((value) => say(member, value)).join('; '))),
  ];
}

/**
 * A table as CSV (RFC 4180), with a mark by which spreadsheets know that it is UTF-8. A cell that a spreadsheet would run as a formula
 * gets an apostrophe before it. Written here, for csv-stringify weighs more in a browser than all the rest of this file.
 */
export function toCsv(table: readonly (readonly string[])[]): string {
  const cell = (value: string) => `"${(/^[\s\p{Cf}]*[=+\-@＝＋－＠]|^[\t\r\n]/u.test(value) ? `'${value}` : value).replaceAll('"', '""')}"`;
  return `\uFEFF${table.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}

/** How often something was so: `few` for none and for fewer than five, else rounded down to a multiple of five. */
export type Banded = 'few' | number;

/** One school year in figures that point at nobody. */
export interface YearFigures {
  readonly cases: Banded;
  /** Of each value of each member. What is not here was `few` as well. */
  readonly by: Readonly<Record<'forms' | 'places' | 'since' | 'methods' | 'outcome', Readonly<Record<string, Banded>>>>;
  /** Cases in which parents were told, and in which somebody looked back. */
  readonly parentsTold: Banded;
  readonly checked: Banded;
}

/**
 * The figures of the cases that were opened from one day to another, both included. Small and empty look alike, and nothing can be found by
 * subtracting: every number is rounded, totals too.
 */
export function yearFigures(cases: readonly (readonly CaseEvent[])[], from: Day, until: Day): YearFigures {
  const lines = cases.map(registerLine).filter(({opened: [on]}) => on !== undefined && from <= on && on <= until);
  const count = (fits: (line: RegisterLine) => boolean) => banded(lines.filter(fits).length);
  const by = (member: RegisterMember) => {
    const values = [...new Set(lines.flatMap((line) => line[member]))].sort();
    const counts = values.map((value) => [value, count((line) => line[member].includes(value))] as const);
    return Object.fromEntries(counts.filter(([, number]) => number !== 'few'));
  };
  return {
    cases: banded(lines.length),
    by: {forms: by('forms'), places: by('places'), since: by('since'), methods: by('methods'), outcome: by('outcome')},
    parentsTold: count((line) => line['parents-told'].length > 0),
    checked: count(({checks}) => checks.length > 0),
  };
}

function banded(count: number): Banded {
  return count < 5 ? 'few' : count - (count % 5);
}
