import {newMessageId} from '../coming-back.js';
import type {TrailEntry, TrailStore} from '../trail.js';
import type {Driver} from './driver.js';

/** The trail of {@link SqlStore}, in the same database and a table of its own. */
export class SqlTrail implements TrailStore {
  constructor(private readonly driver: Driver) {}

  async keep({school, who, did, about, ids, day, time}: TrailEntry) {
    await this.driver.query(
      `insert into pleinwacht_trail (school, day, id, time_of_day, who, did, about, items) values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)`,
      [school, day, newMessageId(), time ?? '', who ?? null, did, about, ids.join(' ')],
    );
  }

  async list(school: string, limit: number): Promise<TrailEntry[]> {
    const rows = await this.driver.query(
      `select day, time_of_day, who, did, about, items from pleinwacht_trail where school = ?1
       order by day desc, time_of_day desc, id desc limit ${Math.trunc(limit)}`,
      [school],
    );
    return rows.map(({day, time_of_day: time, who, did, about, items}) => ({
      school,
      ...(who && {who}),
      did: did as TrailEntry['did'],
      about: about as TrailEntry['about'],
      ids: items === '' ? [] : items!.split(' '),
      day: day!,
      ...(time && {time}),
    }));
  }

  async purge(school: string, before: string) {
    await this.driver.query('delete from pleinwacht_trail where school = ?1 and day < ?2 returning id', [school, before]);
  }
}
