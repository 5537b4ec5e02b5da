import {mostEvents, submissionsOf} from '../../protocol/index.js';
import {dutchDay} from '../calendar.js';
import type {CaseEntry, CaseRow, CaseStore, OpenedCase} from '../case-store.js';
import type {Cursor, Reader} from '../store.js';
import {type Driver, type Row, Values} from './driver.js';
import {markOf} from './erased-mark.js';
import {dropConflicts, inherit} from './sql-conflicts.js';
import {visible} from './visible.js';

/** How many are deleted by one statement. */
const atOnce = 100;

/** Cases in the same database as what they come from. */
export class SqlCases implements CaseStore {
  constructor(private readonly driver: Driver) {}

  async open(reader: Reader, {id, on, submissions, recipient, ...entry}: OpenedCase) {
    const from = await this.addressOf(reader, submissions);
    if (from === 'unseen') return from;
    const {school} = reader;
    // Also what somebody outside the team opens from nothing.
    const apart = from?.apart === 'yes' || (reader.recipients && !reader.apartFrom) ? 'yes' : 'no';
    const mark = await markOf(school, id);
    const insert = {
      statement: `insert into pleinwacht_cases (school, id, recipient, apart, opened_on, changed_on, edition, content)
       select ?1, ?2, ?3, ?4, ?5, ?5, ?6, ?7
       where not exists (select 1 from pleinwacht_erased where school = ?1 and mark = ?8)
       on conflict (school, id) do nothing returning id`,
      values: [school, id, from?.recipient ?? recipient, apart, on, entry.events.length, JSON.stringify([entry]), mark],
    };
    const kept = (await this.driver.atomic([...inherit(school, submissions, id), insert])).at(-1)!;
    if (kept.length > 0) return 'stored';
    const [known] = await this.driver.query('select content from pleinwacht_cases where school = ?1 and id = ?2', [school, id]);
    if (!known) return 'erased';
    return entriesOf(known)[0]?.digest === entry.digest ? 'replayed' : 'conflict';
  }

  async list(reader: Reader, after: Cursor | undefined, limit: number) {
    const {receivedOn, id} = after ?? {receivedOn: '9999-12-31', id: ''};
    const values = new Values();
    const rows = await this.driver.query(
      `select item.* from pleinwacht_cases item
       where ${visible('item', reader, values)} and item.changed_on <= ${values.name(receivedOn)}
         and (item.changed_on < ${values.name(receivedOn)} or item.id > ${values.name(id)})
       order by item.changed_on desc, item.id limit ${Math.trunc(limit)}`,
      values.list,
    );
    return rows.map(toCaseRow);
  }

  async find(reader: Reader, id: string) {
    const row = await this.rowOf(reader, id);
    return row && toCaseRow(row);
  }

  async append(reader: Reader, id: string, edition: number, {on, ...entry}: CaseEntry & {on: string}) {
    const row = await this.rowOf(reader, id);
    if (!row) return 'gone';
    const entries = entriesOf(row);
    const known = entries.find(({key}) => key === entry.key);
    // What was answered and never heard is known before it is asked whether there is more by now: its own sender made it more.
    if (known) return known.digest === entry.digest ? 'replayed' : 'conflict';
    if (Number(row.edition) !== edition) return 'changed';
    if (edition + entry.events.length > mostEvents) return 'full';
    // No reader is of the team and outside it, so that what one sees may be in each case that one sees.
    if ((await this.addressOf(reader, submissionsOf(entry.events))) === 'unseen') return 'unseen';
    const values = new Values();
    const update = {
      statement: `update pleinwacht_cases set content = ${values.name(JSON.stringify([...entries, entry]))},
         edition = ${values.name(edition + entry.events.length)}, changed_on = ${values.name(on)}
       where ${visible('pleinwacht_cases', reader, values)} and id = ${values.name(id)} and edition = ${values.name(edition)} returning id`,
      values: values.list,
    };
    const added = (await this.driver.atomic([update, ...inherit(reader.school, submissionsOf(entry.events), id)]))[0]!;
    // Somebody else wrote, or erased it, between the two statements.
    return added.length > 0 ? 'stored' : (await this.rowOf(reader, id)) ? 'changed' : 'gone';
  }

  async erase(reader: Reader, id: string) {
    const values = new Values();
    const condition = `${visible('pleinwacht_cases', reader, values)} and id = ${values.name(id)}`;
    const erased = await this.bury(reader.school, condition, values);
    if (erased === 0 && !(this.driver.unscrubbed?.() && (await this.wasErased(reader.school, id)))) return false;
    await this.driver.scrub();
    return true;
  }

  /** Those in which nothing was written since before a day. */
  purge(school: string, before: string): Promise<number> {
    const values = new Values();
    return this.bury(school, `school = ${values.name(school)} and changed_on < ${values.name(before)}`, values);
  }

  /** The mark comes first: a process that ends between the two leaves the case whole, and whoever erases it again finds it. */
  private async bury(school: string, condition: string, asked: Values): Promise<number> {
    let buried = 0;
    for (;;) {
      const rows = await this.driver.query(`select id from pleinwacht_cases where ${condition} limit ${atOnce}`, asked.list);
      if (rows.length === 0) return buried;
      const ids = rows.map(({id}) => id!);
      const marks = new Values();
      const on = marks.name(dutchDay(new Date()));
      const whose = marks.name(school);
      const lines = await Promise.all(ids.map(async (id) => `(${whose}, ${marks.name(await markOf(school, id))}, ${on})`));
      await this.driver.query(
        `insert into pleinwacht_erased (school, mark, erased_on) values ${lines.join(', ')} on conflict (school, mark) do nothing`,
        marks.list,
      );
      const values = new Values();
      const statement = `delete from pleinwacht_cases where school = ${values.name(school)} and ${values.isIn('id', ids)} returning id`;
      const done = await this.driver.atomic([dropConflicts(school, ids), {statement, values: values.list}]);
      buried += done.at(-1)!.length;
      if (rows.length < atOnce) return buried;
    }
  }

  private async rowOf(reader: Reader, id: string): Promise<Row | undefined> {
    const values = new Values();
    const [row] = await this.driver.query(
      `select item.* from pleinwacht_cases item where ${visible('item', reader, values)} and item.id = ${values.name(id)}`,
      values.list,
    );
    return row;
  }

  /** Whose the case is by what it comes from; nothing when it comes from nothing. */
  private async addressOf(reader: Reader, submissions: readonly string[]) {
    const ids = [...new Set(submissions)];
    const [first] = ids;
    if (first === undefined) return undefined;
    const values = new Values();
    const seen = await this.driver.query(
      `select item.id, item.recipient, item.apart from pleinwacht_submissions item
       where ${visible('item', reader, values)} and ${values.isIn('item.id', ids)}`,
      values.list,
    );
    if (seen.length < ids.length) return 'unseen';
    const kept = seen.find(({apart}) => apart === 'yes');
    return {recipient: (kept ?? seen.find(({id}) => id === first))!.recipient!, apart: kept ? 'yes' : 'no'};
  }

  private async wasErased(school: string, id: string): Promise<boolean> {
    const mark = await markOf(school, id);
    return (await this.driver.query('select mark from pleinwacht_erased where school = ?1 and mark = ?2', [school, mark])).length > 0;
  }
}

function entriesOf(row: Row): CaseEntry[] {
  return JSON.parse(row.content!) as CaseEntry[];
}

function toCaseRow(row: Row): CaseRow {
  return {
    id: row.id!,
    recipient: row.recipient!,
    openedOn: row.opened_on!,
    changedOn: row.changed_on!,
    edition: Number(row.edition),
    events: entriesOf(row).flatMap(({events}) => events),
  };
}
