import type {InboxFilter, State} from '../../protocol/index.js';
import type {News} from '../news/news.js';
import {dutchDay} from '../calendar.js';
import type {Cursor, InboxRow, KeptMessage, Reader, Received, Store, Tally, ThreadRow} from '../store.js';
import {mostMessages, stateAfter, tellsDanger} from '../threads.js';
import {type Driver, type Row, type Statement, type Value, Values} from './driver.js';
import {markOf} from './erased-mark.js';
import {dropLinks, link, unlink, withLinks} from './links.js';
import {SqlCases} from './sql-cases.js';
import {dropConflicts, inherit, SqlConflicts} from './sql-conflicts.js';
import {keepNews, SqlOutbox} from './sql-outbox.js';
import {SqlTrail} from './sql-trail.js';
import {visible} from './visible.js';

/** One store for SQL databases that know `on conflict do nothing` and `returning`: the words that SQLite and PostgreSQL share. */
export class SqlStore implements Store {
  readonly outbox: SqlOutbox;
  readonly cases: SqlCases;
  readonly conflicts: SqlConflicts;
  readonly trail: SqlTrail;
  private readonly driver: Driver;

  /** @param driver of a database that `migrate()` has made ready. */
  constructor(driver: Driver) {
    this.driver = driver;
    this.outbox = new SqlOutbox(driver);
    this.cases = new SqlCases(driver);
    this.conflicts = new SqlConflicts(driver);
    this.trail = new SqlTrail(driver);
  }

  async keep(received: Received) {
    const {
      id,
      school,
      kind,
      recipient,
      receivedOn,
      wish = 'none',
      danger = 'no',
      apart = false,
      replaces,
      lookup,
      digest,
      content,
      news = [],
    } = received;
    const mark = await markOf(school, id);
    const unknown = (values: Values) =>
      `not exists (select 1 from pleinwacht_submissions where school = ${values.name(school)} and id = ${values.name(id)})
       and not exists (select 1 from pleinwacht_erased where school = ${values.name(school)} and mark = ${values.name(mark)})`;
    // A second round is only needed when somebody erases the submission between the two statements.
    for (let round = 0; round < 3; round++) {
      const insert = {
        statement: `insert into pleinwacht_submissions (school, id, kind, recipient, apart, received_on, state, wish, danger, replaces, digest, content,
           lookup, messages)
         select ?1, ?2, ?3, ?4, ?5, ?6, 'new', ?7, ?8, ?9, ?10, ?11, ?12, ?13
         where not exists (select 1 from pleinwacht_erased where school = ?1 and mark = ?14)
         on conflict (school, id) do nothing returning id`,
        values: [
          school,
          id,
          kind,
          recipient,
          apart ? 'yes' : 'no',
          receivedOn,
          wish,
          danger,
          replaces ?? null,
          digest,
          content,
          lookup ?? null,
          lookup ? '[]' : null,
          mark,
        ],
      };
      // News of a submission that is known was told, or waits.
      const before = [
        ...this.alone([mark]),
        ...inherit(school, replaces === undefined ? [] : [replaces], id),
        ...news.map((one) => keepNews(school, one, unknown)),
      ];
      const kept = (await this.driver.atomic([...before, insert])).at(-1)!;
      if (kept.length > 0) return 'stored';
      const [known] = await this.driver.query('select digest from pleinwacht_submissions where school = ?1 and id = ?2', [school, id]);
      if (known) return known.digest === digest ? 'replayed' : 'conflict';
      if (await this.wasErased(school, mark)) return 'erased';
    }
    throw new Error('a submission was neither stored nor found');
  }

  async list(reader: Reader, after: Cursor | undefined, limit: number, filter: InboxFilter = {}) {
    const {receivedOn, id} = after ?? {receivedOn: '9999-12-31', id: ''};
    const values = new Values();
    // The first comparison of days says where in the index to start, the second leaves out what the last page held of that day.
    const rows = await this.driver.query(
      `${inboxRow(reader, values)}
       where ${visible('item', reader, values)} and ${fitting('item', filter, values)} and item.received_on <= ${values.name(receivedOn)}
         and (item.received_on < ${values.name(receivedOn)} or item.id > ${values.name(id)})
       order by item.received_on desc, item.id limit ${Math.trunc(limit)}`,
      values.list,
    );
    return withLinks(this.driver, reader, rows.map(toInboxRow));
  }

  async tally(reader: Reader): Promise<Tally[]> {
    const values = new Values();
    // The comparison of days is true for all: it says which index holds everything that is counted, so that no content is passed.
    const rows = await this.driver.query(
      `select item.recipient as addressee, item.state, item.kind, item.wish, item.danger, count(*) as count from pleinwacht_submissions item
       where ${visible('item', reader, values)} and item.received_on > '' group by item.recipient, item.state, item.kind, item.wish, item.danger`,
      values.list,
    );
    // The columns are those of a tally; how a database gives a number differs.
    return rows.map(({count, ...sort}) => ({...(sort as unknown as Omit<Tally, 'count'>), count: Number(count)}));
  }

  async find(reader: Reader, id: string) {
    const values = new Values();
    const [row] = await this.driver.query(
      `${inboxRow(reader, values)} where ${visible('item', reader, values)} and item.id = ${values.name(id)}`,
      values.list,
    );
    return row && (await withLinks(this.driver, reader, [toInboxRow(row)]))[0];
  }

  link(reader: Reader, id: string, other: string) {
    return link(this.driver, reader, id, other);
  }

  unlink(reader: Reader, id: string, other: string) {
    return unlink(this.driver, reader, id, other);
  }

  async mark(reader: Reader, id: string, state: State) {
    const values = new Values();
    const marked = await this.driver.query(
      `update pleinwacht_submissions set state = ${values.name(state)}
       where ${visible('pleinwacht_submissions', reader, values)} and id = ${values.name(id)} returning id`,
      values.list,
    );
    return marked.length > 0;
  }

  async say(reader: Reader, id: string, message: KeptMessage, news: readonly News[] = []) {
    // Somebody else can say something between the two statements: then it is read again.
    for (let round = 0; round < 20; round++) {
      const asked = new Values();
      const [row] = await this.driver.query(
        `select state, messages from pleinwacht_submissions
         where ${visible('pleinwacht_submissions', reader, asked)} and id = ${asked.name(id)} and messages is not null`,
        asked.list,
      );
      if (!row) return 'gone';
      const messages = toMessages(row);
      const known = messages.find((one) => one.id === message.id);
      if (known) return known.digest === message.digest ? 'replayed' : 'conflict';
      if (messages.length >= mostMessages) return 'full';
      const values = new Values();
      const after = JSON.stringify([...messages, message]);
      const statement = `update pleinwacht_submissions set messages = ${values.name(after)},
           state = ${values.name(stateAfter(row.state as State, message))}, spoken_on = ${values.name(message.on)}
           ${tellsDanger(message) ? `, danger = 'yes'` : ''}
         where ${visible('pleinwacht_submissions', reader, values)} and id = ${values.name(id)}
           and messages = ${values.name(row.messages!)} and state = ${values.name(row.state!)} returning id`;
      const isSaid = (named: Values) =>
        `exists (select 1 from pleinwacht_submissions where school = ${named.name(reader.school)} and id = ${named.name(id)}
          and messages = ${named.name(after)})`;
      const [said] = await this.driver.atomic([
        {statement, values: values.list},
        ...news.map((one) => keepNews(reader.school, one, isSaid)),
      ]);
      if (said!.length > 0) return 'stored';
    }
    throw new Error('a message was neither stored nor refused');
  }

  async recall(school: string, lookup: string): Promise<ThreadRow[]> {
    const rows = await this.driver.query(
      `select id, kind, recipient, apart, state, replaces, messages from pleinwacht_submissions where ${knownBy}`,
      [school, lookup],
    );
    const found = rows.map((row) => ({
      id: row.id!,
      kind: row.kind!,
      recipient: row.recipient!,
      apart: row.apart === 'yes',
      state: row.state as State,
      replaces: row.replaces ?? undefined,
      messages: toMessages(row),
    }));
    return found.sort((one, other) => (one.id < other.id ? -1 : 1));
  }

  async withdraw(school: string, lookup: string, news: readonly News[] = []) {
    const withdrawn = await this.bury(school, knownBy, [school, lookup], news);
    // Nothing to scrub when nothing was there, which then takes as long as reading; but for what could not be scrubbed before.
    if (withdrawn === 0 && !this.unscrubbed()) return;
    if (withdrawn > 0) await dropLinks(this.driver, school);
    await this.driver.scrub();
  }

  async erase(reader: Reader, id: string) {
    const values = new Values();
    const condition = `${visible('pleinwacht_submissions', reader, values)} and id = ${values.name(id)}`;
    const erased = await this.bury(reader.school, condition, values.list);
    if (erased === 0) {
      // Deleted is not erased: as long as it may be in a file, whoever asks again is not told that there is nothing.
      if (!this.unscrubbed() || !(await this.wasErased(reader.school, await markOf(reader.school, id)))) return false;
    }
    if (erased > 0) await dropLinks(this.driver, reader.school);
    await this.driver.scrub();
    return true;
  }

  async purge(school: string, before: string, kinds?: readonly string[]) {
    const values = new Values();
    const condition = `school = ${values.name(school)} and received_on < ${values.name(before)}
         and (spoken_on is null or spoken_on < ${values.name(before)})
       ${kinds ? `and ${values.isIn('kind', kinds)}` : ''}`;
    const ofCases = !kinds || kinds.includes('case') ? await this.cases.purge(school, before) : 0;
    const erased = ofCases + (await this.bury(school, condition, values.list));
    // What holds for everything is the longest: so long is known what was erased.
    if (!kinds) {
      await this.driver.query('delete from pleinwacht_erased where school = ?1 and erased_on < ?2', [school, before]);
      await this.trail.purge(school, before);
    }
    if (erased > 0) await dropLinks(this.driver, school);
    // Also without new deletions: a scrub that failed or never came is made up for here.
    await this.driver.scrub();
    return erased;
  }

  async days(school: string) {
    const submissions = await this.driver.query(
      `select kind, received_on, count(*) as count from pleinwacht_submissions where school = ?1 and received_on > '' group by kind, received_on`,
      [school],
    );
    const cases = await this.driver.query(
      `select 'case' as kind, changed_on as received_on, count(*) as count from pleinwacht_cases
       where school = ?1 and changed_on > '' group by changed_on`,
      [school],
    );
    return [...submissions, ...cases].map(({kind, received_on: receivedOn, count}) => ({
      kind: kind!,
      receivedOn: receivedOn!,
      count: Number(count),
    }));
  }

  async seenOn() {
    const [row] = await this.driver.query("select number from pleinwacht_schema where name = 'seen on'", []);
    return row && String(row.number).replace(/(\d{4})(\d\d)(\d\d)/, '$1-$2-$3');
  }

  async sawDay(day: string) {
    await this.driver.query(
      "insert into pleinwacht_schema (name, number) values ('seen on', ?1) on conflict (name) do update set number = excluded.number",
      [Number(day.replaceAll('-', ''))],
    );
  }

  async redate(school: string, day: string) {
    await this.driver.query('update pleinwacht_submissions set received_on = ?2 where school = ?1 and received_on > ?2', [school, day]);
    await this.driver.query('update pleinwacht_cases set changed_on = ?2 where school = ?1 and changed_on > ?2', [school, day]);
  }

  unscrubbed() {
    return this.driver.unscrubbed?.() ?? false;
  }

  /**
   * Deletes what fits a condition, a part at a time so that others are served in between, and says how many. The mark comes first: a process
   * that ends between the two leaves the submission whole, and whoever erases it again finds it.
   */
  private async bury(school: string, condition: string, asked: readonly Value[], news: readonly News[] = []): Promise<number> {
    let buried = 0;
    for (;;) {
      const rows = await this.driver.query(`select id from pleinwacht_submissions where ${condition} limit ${atOnce}`, asked);
      if (rows.length === 0) return buried;
      const ids = rows.map(({id}) => id!);
      const marks = await Promise.all(ids.map((id) => markOf(school, id)));
      const marking = new Values();
      const on = marking.name(dutchDay(new Date()));
      const whose = marking.name(school);
      const lines = marks.map((mark) => `(${whose}, ${marking.name(mark)}, ${on})`);
      const statement = `insert into pleinwacht_erased (school, mark, erased_on) values ${lines.join(', ')} on conflict (school, mark) do nothing`;
      // Whoever sends one of them again at this moment is done before, and then it is deleted below, or begins after, and sees the mark.
      await this.driver.atomic([...this.alone(marks), {statement, values: marking.list}]);
      const values = new Values();
      const deleting = `delete from pleinwacht_submissions where school = ${values.name(school)} and ${values.isIn('id', ids)} returning id`;
      const isThere = (of: Values) =>
        `exists (select 1 from pleinwacht_submissions where school = ${of.name(school)} and ${of.isIn('id', ids)})`;
      const done = await this.driver.atomic([
        ...news.map((one) => keepNews(school, one, isThere)),
        dropConflicts(school, ids),
        {statement: deleting, values: values.list},
      ]);
      buried += done.at(-1)!.length;
      if (rows.length < atOnce) return buried;
    }
  }

  private alone(marks: readonly string[]): readonly Statement[] {
    return this.driver.alone?.(marks) ?? [];
  }

  private async wasErased(school: string, mark: string): Promise<boolean> {
    return (await this.driver.query('select mark from pleinwacht_erased where school = ?1 and mark = ?2', [school, mark])).length > 0;
  }

  async schools() {
    // From one to the next by the index, for there are far more submissions than schools.
    const found = ['pleinwacht_submissions', 'pleinwacht_cases', 'pleinwacht_trail'].map((table) =>
      this.driver.query(
        `with recursive each_school(school) as (
         select min(school) from ${table}
         union all
         select (select min(school) from ${table} where school > each_school.school) from each_school
         where each_school.school is not null)
       select school from each_school where school is not null`,
        [],
      ),
    );
    return [...new Set((await Promise.all(found)).flat().map(({school}) => school!))];
  }

  async ready() {
    await this.driver.query("select id from pleinwacht_submissions where school = '' and id = ''", []);
    await this.driver.probe?.();
  }

  close() {
    return this.driver.close();
  }
}

/** How many are deleted by one statement. */
const atOnce = 100;

/** By the index first: SQLite would rather read all that a school has. */
const knownBy = `school = ?1 and id in (select id from pleinwacht_submissions where school = ?1 and lookup = ?2)`;

/** Limits a statement to what was asked for. */
function fitting(table: string, {addressee, ...filter}: InboxFilter, values: Values): string {
  const asked = Object.entries({...filter, recipient: addressee}).filter(([, wanted]) => wanted !== undefined);
  return ['1 = 1', ...asked.map(([column, wanted]) => values.isIn(`${table}.${column}`, wanted!))].join(' and ');
}

function inboxRow(reader: Reader, values: Values): string {
  // The later one is filtered as well: an edit that went to somebody else is not this reader's to know about.
  return `select item.id, item.recipient, item.received_on, item.state, item.content, item.messages,
      (select min(later.id) from pleinwacht_submissions later
       where later.replaces = item.id and ${visible('later', reader, values)}) as replaced_by
    from pleinwacht_submissions item`;
}

function toInboxRow(row: Row): InboxRow {
  // The statement above names these columns, and none but the last and the messages can be null.
  const {id, recipient, received_on: receivedOn, state, content, replaced_by: replacedBy} = row as Record<string, string>;
  return {
    id: id!,
    recipient: recipient!,
    receivedOn: receivedOn!,
    state: state as State,
    content: content!,
    replacedBy: replacedBy ?? undefined,
    ...(row.messages && {messages: toMessages(row)}),
  };
}

/** As they were written here. */
function toMessages({messages}: Row): KeptMessage[] {
  return JSON.parse(messages ?? '[]') as KeptMessage[];
}
