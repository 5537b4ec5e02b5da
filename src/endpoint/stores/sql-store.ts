import type {InboxFilter, State} from '../../protocol/index.js';
import type {Cursor, InboxRow, Reader, Received, Store, Tally} from '../store.js';
import {type Driver, type Row, Values} from './driver.js';

/** One store for SQL databases that know `on conflict do nothing` and `returning`: the words that SQLite and PostgreSQL share. */
export class SqlStore implements Store {
  private readonly driver: Driver;

  /** @param driver of a database that `migrate()` has made ready. */
  constructor(driver: Driver) {
    this.driver = driver;
  }

  async keep(received: Received) {
    const {id, school, kind, recipient, receivedOn, wish = 'none', danger = 'no', apart = false, replaces, digest, content} = received;
    // A second round is only needed when somebody erases the submission between the two statements.
    for (let round = 0; round < 3; round++) {
      const kept = await this.driver.query(
        `insert into pleinwacht_submissions (school, id, kind, recipient, apart, received_on, state, wish, danger, replaces, digest, content)
         values (?1, ?2, ?3, ?4, ?5, ?6, 'new', ?7, ?8, ?9, ?10, ?11) on conflict (school, id) do nothing returning id`,
        [school, id, kind, recipient, apart ? 'yes' : 'no', receivedOn, wish, danger, replaces ?? null, digest, content],
      );
      if (kept.length > 0) return 'stored';
      const [known] = await this.driver.query('select digest from pleinwacht_submissions where school = ?1 and id = ?2', [school, id]);
      if (known) return known.digest === digest ? 'replayed' : 'conflict';
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
    return rows.map(toInboxRow);
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
    return row && toInboxRow(row);
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

  async erase(reader: Reader, id: string) {
    const values = new Values();
    const erased = await this.driver.query(
      `delete from pleinwacht_submissions
       where ${visible('pleinwacht_submissions', reader, values)} and id = ${values.name(id)} returning id`,
      values.list,
    );
    if (erased.length === 0) return false;
    await this.driver.scrub();
    return true;
  }

  async purge(school: string, before: string, kinds?: readonly string[]) {
    const values = new Values();
    const erased = await this.driver.query(
      `delete from pleinwacht_submissions where school = ${values.name(school)} and received_on < ${values.name(before)}
       ${kinds ? `and ${values.isIn('kind', kinds)}` : ''} returning id`,
      values.list,
    );
    // Also without new deletions: a scrub that failed or never came is made up for here.
    await this.driver.scrub();
    return erased.length;
  }

  async ready() {
    await this.driver.query("select id from pleinwacht_submissions where school = '' and id = ''", []);
  }

  close() {
    return this.driver.close();
  }
}

/** Limits a statement to what a reader may see. */
function visible(table: string, {school, recipients, apartFrom}: Reader, values: Values): string {
  const conditions = [`${table}.school = ${values.name(school)}`];
  if (recipients) conditions.push(values.isIn(`${table}.recipient`, recipients));
  if (apartFrom) conditions.push(`${table}.apart = 'no'`, `not (${values.isIn(`${table}.recipient`, apartFrom)})`);
  return conditions.join(' and ');
}

/** Limits a statement to what was asked for. */
function fitting(table: string, {addressee, ...filter}: InboxFilter, values: Values): string {
  const asked = Object.entries({...filter, recipient: addressee}).filter(([, wanted]) => wanted !== undefined);
  return ['1 = 1', ...asked.map(([column, wanted]) => values.isIn(`${table}.${column}`, wanted!))].join(' and ');
}

function inboxRow(reader: Reader, values: Values): string {
  // The later one is filtered as well: an edit that went to somebody else is not this reader's to know about.
  return `select item.id, item.recipient, item.received_on, item.state, item.content,
      (select min(later.id) from pleinwacht_submissions later
       where later.replaces = item.id and ${visible('later', reader, values)}) as replaced_by
    from pleinwacht_submissions item`;
}

function toInboxRow(row: Row): InboxRow {
  // The statement above names these columns, and none but the last can be null.
  const {id, recipient, received_on: receivedOn, state, content, replaced_by: replacedBy} = row as Record<string, string>;
  return {
    id: id!,
    recipient: recipient!,
    receivedOn: receivedOn!,
    state: state as State,
    content: content!,
    replacedBy: replacedBy ?? undefined,
  };
}
