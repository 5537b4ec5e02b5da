import {facetsOf} from '../facets.js';
import type {Submission} from '../../protocol/index.js';
import type {Driver, Query} from './driver.js';

/** How a database keeps the tables that hold something of a school. */
export interface Layout {
  /** What ends such a table: keeping rows in the order of the key, or spreading schools over partitions. */
  ending: string;
  /** The statements that such a table needs besides, by its name. */
  parts: (table: string) => readonly string[];
}

/**
 * The tables, one step after the other. A step that was released never changes; what comes next is a step of its own.
 *
 * The key of whatever holds something of a school starts with the school. No column holds a time, a sequence or an address.
 *
 * The keys are random and the tables are kept in their order, because SQLite's hidden rowid counts up and would tell in which order
 * submissions came within a day. PostgreSQL keeps rows in a heap whose physical order (ctid, xmin) a database administrator can read; its
 * statements never return it.
 */
const steps: readonly ((layout: Layout) => readonly string[])[] = [
  ({ending, parts}) => [
    `create table if not exists pleinwacht_submissions (
      school text not null,
      id text not null,
      kind text not null,
      recipient text not null,
      received_on text not null,
      state text not null,
      wish text not null,
      danger text not null,
      replaces text,
      digest text not null,
      content text not null,
      primary key (school, id)
    ) ${ending}`,
    ...parts('pleinwacht_submissions'),
    // What the inbox filters by stands in it, so that the table itself is read for what is shown only.
    `create index if not exists pleinwacht_submissions_inbox on pleinwacht_submissions
      (school, received_on desc, id, recipient, state, kind, wish, danger)`,
    'create index if not exists pleinwacht_submissions_replaces on pleinwacht_submissions (school, replaces)',
  ],
  // What is kept from the team stays so, also when the school names other recipients later.
  () => [
    "alter table pleinwacht_submissions add column apart text not null default 'no'",
    'drop index if exists pleinwacht_submissions_inbox',
    `create index pleinwacht_submissions_inbox on pleinwacht_submissions
      (school, received_on desc, id, recipient, apart, state, kind, wish, danger)`,
  ],
  // Whoever left a way back comes back to it by the hash of what they hold. What was written since stands with the submission, so that both
  // go together; its order is that of the talk, and it has days like everything else.
  () => [
    'alter table pleinwacht_submissions add column lookup text',
    'alter table pleinwacht_submissions add column messages text',
    'alter table pleinwacht_submissions add column spoken_on text',
    'create index pleinwacht_submissions_lookup on pleinwacht_submissions (school, lookup)',
  ],
  // Which submissions belong together, as staff said: each pair both ways round.
  ({ending, parts}) => [
    `create table pleinwacht_links (
      school text not null,
      one text not null,
      other text not null,
      primary key (school, one, other)
    ) ${ending}`,
    ...parts('pleinwacht_links'),
  ],
  // What was erased and is sent again, by a network or by somebody who kept a copy, is known by the hash of its id, and not kept again.
  ({ending, parts}) => [
    `create table if not exists pleinwacht_erased (
      school text not null,
      mark text not null,
      erased_on text not null,
      primary key (school, mark)
    ) ${ending}`,
    ...parts('pleinwacht_erased'),
  ],
  // What somebody is still to be told of, kept in one commit with what it is about. When it was tried last is nowhere, for it has no time.
  ({ending, parts}) => [
    `create table pleinwacht_news (
      school text not null,
      id text not null,
      channel text not null,
      type text not null,
      kind text not null,
      recipient text not null,
      day text not null,
      tries integer not null,
      state text not null,
      primary key (school, id, channel)
    ) ${ending}`,
    ...parts('pleinwacht_news'),
  ],
  // What the school does about what it was told: what happened stands in one column, so that whoever adds to it adds to what they read.
  ({ending, parts}) => [
    `create table pleinwacht_cases (
      school text not null,
      id text not null,
      recipient text not null,
      apart text not null,
      opened_on text not null,
      changed_on text not null,
      edition integer not null,
      content text not null,
      primary key (school, id)
    ) ${ending}`,
    ...parts('pleinwacht_cases'),
    'create index pleinwacht_cases_desk on pleinwacht_cases (school, changed_on desc, id, recipient, apart)',
  ],
  // From whom a submission or a case is kept, and who did what. Both know people of the school and ids, and nothing of who told something. What
  // may not have a time has none, and no key tells an order.
  ({ending, parts}) => [
    `create table pleinwacht_conflicts (
      school text not null,
      item text not null,
      who text not null,
      primary key (school, item, who)
    ) ${ending}`,
    ...parts('pleinwacht_conflicts'),
    `create table pleinwacht_trail (
      school text not null,
      day text not null,
      id text not null,
      time_of_day text not null,
      who text,
      did text not null,
      about text not null,
      items text not null,
      primary key (school, day, time_of_day, id)
    ) ${ending}`,
    ...parts('pleinwacht_trail'),
  ],
];

/** The statements that make a database of this build from nothing. */
export function schema(layout: Layout): string[] {
  const number = `insert into pleinwacht_schema (name, number) values ('steps', ${steps.length}) on conflict (name) do nothing`;
  return [numberTable, ...steps.flatMap((step) => step(layout)), number];
}

/** A few numbers of the whole database: the steps that were taken, and whether something that was deleted may still be in the files. */
const numberTable = 'create table if not exists pleinwacht_schema (name text primary key not null, number integer not null)';

/** Brings a database to what this build expects, whether it is empty, of an earlier build, or of this one. */
export async function migrate(driver: Driver, layout: Layout): Promise<void> {
  await driver.query(numberTable, []);
  const [found] = await driver.query("select number from pleinwacht_schema where name = 'steps'", []);
  if (Number(found?.number ?? 0) === steps.length) return;
  const columns = await driver.columns('pleinwacht_submissions');
  await driver.query("insert into pleinwacht_schema (name, number) values ('steps', 0) on conflict (name) do nothing", []);
  await driver.together(async (query) => {
    // A statement that changes nothing, but makes others that start now wait until this is done.
    const [row] = await query("update pleinwacht_schema set number = number where name = 'steps' returning number", []);
    const taken = Number(row!.number);
    if (taken > steps.length) {
      throw new Error(
        `openStore(): expected a database of at most step ${steps.length}, found step ${taken}; it was used by a newer version`,
      );
    }
    const unnumbered = taken === 0 && columns.length > 0 && !columns.includes('wish');
    if (unnumbered) for (const statement of setAside) await query(statement, []);
    for (const statement of steps.slice(taken).flatMap((step) => step(layout))) await query(statement, []);
    if (unnumbered) await takeBack(query);
    await query("update pleinwacht_schema set number = ?1 where name = 'steps'", [steps.length]);
  });
}

// Before there were numbers, the key was the id alone, and nothing could be found by what a report asks for.

const setAside = [
  'drop index if exists pleinwacht_submissions_inbox',
  'drop index if exists pleinwacht_submissions_replaces',
  'alter table pleinwacht_submissions rename to pleinwacht_submissions_unnumbered',
];

async function takeBack(query: Query): Promise<void> {
  for (let after = ''; ;) {
    const rows = await query('select * from pleinwacht_submissions_unnumbered where id > ?1 order by id limit 200', [after]);
    for (const {school, id, kind, recipient, received_on, state, replaces, digest, content} of rows) {
      // It was checked before it was stored.
      const {wish, danger} = facetsOf(JSON.parse(content!) as Submission);
      await query(
        `insert into pleinwacht_submissions (school, id, kind, recipient, received_on, state, wish, danger, replaces, digest, content)
         values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)`,
        [school!, id!, kind!, recipient!, received_on!, state!, wish, danger, replaces!, digest!, content!],
      );
      after = id!;
    }
    if (rows.length === 0) break;
  }
  await query('drop table pleinwacht_submissions_unnumbered', []);
}
