import type {InboxRow, Reader} from '../store.js';
import {type Driver, Values} from './driver.js';
import {visible} from './visible.js';

// Which submissions belong together. Each pair stands both ways round, and both ends are looked at with the reader's own eyes every time.

/** Says that two belong together; false when the reader does not see both. */
export async function link(driver: Driver, reader: Reader, one: string, other: string): Promise<boolean> {
  if (one === other || !(await seesBoth(driver, reader, one, other))) return false;
  // Looked at again, for one may have been erased in between.
  const values = new Values();
  await driver.query(
    `insert into pleinwacht_links (school, one, other)
     select a.school, a.id, b.id from pleinwacht_submissions a, pleinwacht_submissions b
     where ${visible('a', reader, values)} and ${visible('b', reader, values)}
       and ${values.isIn('a.id', [one, other])} and ${values.isIn('b.id', [one, other])} and a.id <> b.id
     on conflict (school, one, other) do nothing`,
    values.list,
  );
  return true;
}

/** Takes that back; false when the reader does not see both. */
export async function unlink(driver: Driver, reader: Reader, one: string, other: string): Promise<boolean> {
  if (!(await seesBoth(driver, reader, one, other))) return false;
  await driver.query('delete from pleinwacht_links where school = ?1 and ((one = ?2 and other = ?3) or (one = ?3 and other = ?2))', [
    reader.school,
    one,
    other,
  ]);
  return true;
}

/** The same rows, each with those that belong to it. */
export async function withLinks(driver: Driver, reader: Reader, rows: readonly InboxRow[]): Promise<InboxRow[]> {
  if (rows.length === 0) return [];
  const values = new Values();
  const found = await driver.query(
    `select pair.one, pair.other from pleinwacht_links pair, pleinwacht_submissions linked
     where pair.school = ${values.name(reader.school)} and ${values.isIn(
       'pair.one',
       rows.map(({id}) => id),
     )}
       and linked.id = pair.other and ${visible('linked', reader, values)} order by pair.other`,
    values.list,
  );
  return rows.map((row) => {
    const links = found.filter(({one}) => one === row.id).map(({other}) => other!);
    return links.length > 0 ? {...row, links} : row;
  });
}

/** Forgets what belonged to submissions that were erased. */
export async function dropLinks(driver: Driver, school: string): Promise<void> {
  const gone = (end: string) =>
    `not exists (select 1 from pleinwacht_submissions item where item.school = pleinwacht_links.school and item.id = pleinwacht_links.${end})`;
  await driver.query(`delete from pleinwacht_links where school = ?1 and (${gone('one')} or ${gone('other')})`, [school]);
}

async function seesBoth(driver: Driver, reader: Reader, one: string, other: string): Promise<boolean> {
  const values = new Values();
  const seen = await driver.query(
    `select item.id from pleinwacht_submissions item where ${visible('item', reader, values)} and ${values.isIn('item.id', [one, other])}`,
    values.list,
  );
  return seen.length === 2;
}
