import type {Reader} from '../store.js';
import type {Values} from './driver.js';

/** Limits a statement to what a reader may see. @param table its name, or what the statement calls it. */
export function visible(table: string, {school, recipients, apartFrom}: Reader, values: Values): string {
  const conditions = [`${table}.school = ${values.name(school)}`];
  if (recipients) conditions.push(values.isIn(`${table}.recipient`, recipients));
  if (apartFrom) conditions.push(`${table}.apart = 'no'`, `not (${values.isIn(`${table}.recipient`, apartFrom)})`);
  return conditions.join(' and ');
}
