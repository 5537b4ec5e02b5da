import type {ConflictStore} from '../conflicts.js';
import type {Reader} from '../store.js';
import {type Driver, type Statement, Values} from './driver.js';
import {visible} from './visible.js';

const tables = ['pleinwacht_submissions', 'pleinwacht_cases'];

/** The conflicts of {@link SqlStore}, in the same database; `visible` heeds them. */
export class SqlConflicts implements ConflictStore {
  constructor(private readonly driver: Driver) {}

  async exclude(reader: Reader, id: string, who: string) {
    if (!(await this.sees(reader, id))) return false;
    const values = [reader.school, id, who];
    await this.driver.atomic([
      // Looked at again, for it may have been erased in between.
      ...tables.map((table) => ({
        statement: `insert into pleinwacht_conflicts (school, item, who)
          select school, id, cast(?3 as text) from ${table} where school = ?1 and id = ?2 on conflict (school, item, who) do nothing`,
        values,
      })),
      // In its events a case names what it comes from; an id is random, so that no words hold one by chance.
      {
        statement: `insert into pleinwacht_conflicts (school, item, who)
          select school, id, cast(?3 as text) from pleinwacht_cases where school = ?1 and content like '%"' || cast(?2 as text) || '"%'
          on conflict (school, item, who) do nothing`,
        values,
      },
    ]);
    return true;
  }

  async include(reader: Reader, id: string, who: string) {
    if (!(await this.sees(reader, id))) return false;
    await this.driver.query('delete from pleinwacht_conflicts where school = ?1 and item = ?2 and who = ?3', [reader.school, id, who]);
    return true;
  }

  async of(reader: Reader, id: string) {
    if (!(await this.sees(reader, id))) return undefined;
    const rows = await this.driver.query('select who from pleinwacht_conflicts where school = ?1 and item = ?2 order by who', [
      reader.school,
      id,
    ]);
    return rows.map(({who}) => who!);
  }

  private async sees(reader: Reader, id: string): Promise<boolean> {
    for (const table of tables) {
      const values = new Values();
      const condition = `${visible('item', reader, values)} and item.id = ${values.name(id)}`;
      if ((await this.driver.query(`select item.id from ${table} item where ${condition}`, values.list)).length > 0) return true;
    }
    return false;
  }
}

/** Keeps from the same people what comes of something: what its sender edits it into, or a case. */
export function inherit(school: string, from: readonly string[], to: string): Statement[] {
  if (from.length === 0) return [];
  const values = new Values();
  const statement = `insert into pleinwacht_conflicts (school, item, who)
    select distinct kept.school, cast(${values.name(to)} as text), kept.who from pleinwacht_conflicts kept
    where kept.school = ${values.name(school)} and ${values.isIn('kept.item', from)} on conflict (school, item, who) do nothing`;
  return [{statement, values: values.list}];
}

/** Forgets from whom something was kept that is erased. */
export function dropConflicts(school: string, ids: readonly string[]): Statement {
  const values = new Values();
  return {
    statement: `delete from pleinwacht_conflicts where school = ${values.name(school)} and ${values.isIn('item', ids)}`,
    values: values.list,
  };
}
