import type {Reader} from '../store.js';
import type {Values} from './driver.js';

/** Limits a statement to what a reader may see. @param table its name, or what the statement calls it. */
export function visible(table: string, {school, recipients, apartFrom, who}: Reader, values: Values): string {
  const conditions = [`${table}.school = ${values.name(school)}`];
  if (recipients) conditions.push(values.isIn(`${table}.recipient`, recipients));
  if (apartFrom) conditions.push(`${table}.apart = 'no'`, `not (${values.isIn(`${table}.recipient`, apartFrom)})`);
  if (who !== undefined) {
    conditions.push(
      `not exists (select 1 from pleinwacht_conflicts kept where kept.school = ${table}.school and kept.item = ${table}.id
         and kept.who = ${values.name(who)})`,
    );
  }
  return conditions.join(' and ');
}
