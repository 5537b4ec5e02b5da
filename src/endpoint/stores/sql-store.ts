import type {State} from '../../protocol/index.js';
import type {Cursor, InboxRow, Reader, Received, Store} from '../store.js';

/** What differs between databases. The statements do not. */
export interface Driver {
  /** Runs one statement with `?1`, `?2` … for its values; resolves with its rows after a durable commit. */
  query(statement: string, values: readonly (string | number | null)[]): Promise<Row[]>;
  /** Takes what was deleted out of the files, as far as this database lets us. Cheap when nothing was deleted since the last time. */
  scrub(): Promise<void>;
  close(): Promise<void>;
}

export type Row = Record<string, string | null>;

/**
 * The one table. No column holds a time, a sequence or an address.
 *
 * The key is random and the table is kept in its order (`tableOptions` says so where a database does not do it by itself), because
 * SQLite's hidden rowid counts up and would tell in which order submissions came within a day. PostgreSQL keeps rows in a heap whose
 * physical order (ctid, xmin) a database administrator can read; its statements never return it.
 */
export function schema(tableOptions: string): string[] {
  return [
    `create table if not exists pleinwacht_submissions (
      id text primary key not null,
      school text not null,
      kind text not null,
      recipient text not null,
      received_on text not null,
      state text not null,
      replaces text,
      digest text not null,
      content text not null
    ) ${tableOptions}`,
    'create index if not exists pleinwacht_submissions_inbox on pleinwacht_submissions (school, received_on desc, id)',
    'create index if not exists pleinwacht_submissions_replaces on pleinwacht_submissions (replaces)',
  ];
}

/** One store for SQL databases that know `on conflict do nothing` and `returning`: the words that SQLite and PostgreSQL share. */
export class SqlStore implements Store {
  private readonly driver: Driver;

  constructor(driver: Driver) {
    this.driver = driver;
  }

  async keep(received: Received) {
    const {id, school, kind, recipient, receivedOn, replaces, digest, content} = received;
    // A second round is only needed when somebody erases the submission between the two statements.
    for (let round = 0; round < 3; round++) {
      const kept = await this.driver.query(
        `insert into pleinwacht_submissions (id, school, kind, recipient, received_on, state, replaces, digest, content)
         values (?1, ?2, ?3, ?4, ?5, 'new', ?6, ?7, ?8) on conflict (id) do nothing returning id`,
        [id, school, kind, recipient, receivedOn, replaces ?? null, digest, content],
      );
      if (kept.length > 0) return 'stored';
      const [known] = await this.driver.query('select digest from pleinwacht_submissions where id = ?1', [id]);
      if (known) return known.digest === digest ? 'replayed' : 'conflict';
    }
    throw new Error('a submission was neither stored nor found');
  }

  async list(reader: Reader, after: Cursor | undefined, limit: number) {
    const {receivedOn, id} = after ?? {receivedOn: '9999-12-31', id: ''};
    const visible = visibleTo(reader, 5);
    // The first comparison of days says where in the index to start, the second leaves out what the last page held of that day.
    const rows = await this.driver.query(
      `${inboxRow(visible.where)}
       where ${visible.where('item')} and item.received_on <= ?2 and (item.received_on < ?3 or item.id > ?4)
       order by item.received_on desc, item.id limit ${Math.trunc(limit)}`,
      [reader.school, receivedOn, receivedOn, id, ...visible.values],
    );
    return rows.map(toInboxRow);
  }

  async find(reader: Reader, id: string) {
    const visible = visibleTo(reader, 3);
    const [row] = await this.driver.query(`${inboxRow(visible.where)} where ${visible.where('item')} and item.id = ?2`, [
      reader.school,
      id,
      ...visible.values,
    ]);
    return row && toInboxRow(row);
  }

  async mark(reader: Reader, id: string, state: State) {
    const visible = visibleTo(reader, 4);
    const marked = await this.driver.query(
      `update pleinwacht_submissions set state = ?3 where ${visible.where('pleinwacht_submissions')} and id = ?2 returning id`,
      [reader.school, id, state, ...visible.values],
    );
    return marked.length > 0;
  }

  async erase(reader: Reader, id: string) {
    const visible = visibleTo(reader, 3);
    const erased = await this.driver.query(
      `delete from pleinwacht_submissions where ${visible.where('pleinwacht_submissions')} and id = ?2 returning id`,
      [reader.school, id, ...visible.values],
    );
    if (erased.length === 0) return false;
    await this.driver.scrub();
    return true;
  }

  async purge(school: string, before: string) {
    const erased = await this.driver.query('delete from pleinwacht_submissions where school = ?1 and received_on < ?2 returning id', [
      school,
      before,
    ]);
    // Also without new deletions: a scrub that failed or never came is made up for here.
    await this.driver.scrub();
    return erased.length;
  }

  async ready() {
    await this.driver.query("select id from pleinwacht_submissions where id = ''", []);
  }

  close() {
    return this.driver.close();
  }
}

/** Limits a statement to what a reader may see: `?1` is the school, the recipients start at `from`. */
function visibleTo({recipients}: Reader, from: number) {
  const roles = recipients?.map((_, index) => `?${from + index}`).join(', ');
  // PostgreSQL knows no empty list.
  const addressed = (table: string) => (roles === undefined ? '' : roles === '' ? ' and 1 = 0' : ` and ${table}.recipient in (${roles})`);
  return {where: (table: string) => `${table}.school = ?1${addressed(table)}`, values: recipients ?? []};
}

function inboxRow(visible: (table: string) => string) {
  // The later one is filtered as well: an edit that went to somebody else is not this reader's to know about.
  return `select item.id, item.recipient, item.received_on, item.state, item.content,
      (select min(later.id) from pleinwacht_submissions later where later.replaces = item.id and ${visible('later')}) as replaced_by
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
