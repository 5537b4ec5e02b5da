import type {ToldKind} from '../protocol/index.js';
import {checkWhole, fail} from './option-faults.js';

/**
 * How many days submissions and cases are kept: one number for all, or as in the school's own file, where `days` is for whatever is not
 * named: `{days: 365, quiz: 30, case: 730}`. A case counts from the last thing that happened in it.
 */
export type Retention = number | {readonly days?: number | undefined; readonly [kind: string]: unknown};

/** Some kinds, or whatever there is, that go after so many days. */
export interface Term {
  days: number;
  kinds?: readonly Kept[];
}

/** What is kept for a time: submissions, by their kind, and cases. */
type Kept = ToldKind | 'case';

/** Written so that it does not compile when the contract has a kind that is not here. */
const kinds = Object.keys({
  report: true,
  checklist: true,
  quiz: true,
  startgesprek: true,
  question: true,
  case: true,
} satisfies Record<Kept, true>) as readonly Kept[];

/** What `days` is when a school names some kinds and not the rest. */
const standard = 365;

/**
 * In full, what a school says before what is said for all of them. The first term is the longest and holds for everything, also for kinds
 * that only a newer version knows.
 */
export function termsOf(...retentions: readonly (Retention | undefined)[]): Term[] {
  const given = retentions.reduce<Exclude<Retention, number>>(
    (all, retention) => ({...all, ...(typeof retention === 'number' ? {days: retention} : retention)}),
    {},
  );
  const daysOf = (kind: Kept) => (given[kind] ?? given.days ?? standard) as number;
  const longest = Math.max(given.days ?? standard, ...kinds.map(daysOf));
  const shorter = [...new Set(kinds.map(daysOf))].filter((days) => days < longest);
  return [{days: longest}, ...shorter.map((days) => ({days, kinds: kinds.filter((kind) => daysOf(kind) === days)}))];
}

/** Throws when a retention is wrong; misspelt kinds too, for what they name would be kept longer than was meant. */
export function checkRetention(where: string, retention: unknown): void {
  const days = 'a whole number of days, at least 1';
  if (typeof retention !== 'object' || retention === null) return checkWhole(where, retention, days);
  for (const [member, found] of Object.entries(retention)) {
    if (member !== 'days' && !(kinds as readonly string[]).includes(member)) {
      fail(where, `days, or kinds of what is kept (${kinds.join(', ')})`, member);
    }
    checkWhole(`${where}.${member}`, found, days);
  }
}
