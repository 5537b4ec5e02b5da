import type {News, NewsType, Outbox} from '../news/news.js';
import {type Driver, type Statement, Values} from './driver.js';

/** Keeps one piece of news, if a condition holds; none that is known by its id and channel. */
export function keepNews(school: string, news: News, condition: (values: Values) => string = () => '1 = 1'): Statement {
  const values = new Values();
  const row = [school, news.id, news.channel, news.type, news.kind, news.recipient, news.day].map((value) => values.name(value));
  // PostgreSQL does not guess the type of a value that is only selected.
  const statement = `insert into pleinwacht_news (school, id, channel, type, kind, recipient, day, tries, state)
    select ${row.map((name) => `cast(${name} as text)`).join(', ')}, 0, 'waiting' where ${condition(values)}
    on conflict (school, id, channel) do nothing returning id`;
  return {statement, values: values.list};
}

/** The outbox of {@link SqlStore}, in the same database. */
export class SqlOutbox implements Outbox {
  private readonly driver: Driver;

  readonly byOne?: NonNullable<Outbox['byOne']>;

  constructor(driver: Driver) {
    this.driver = driver;
    if (driver.byOne) this.byOne = (school, work) => driver.byOne!(`news ${school}`, work);
  }

  async announce(school: string, news: readonly News[]) {
    if (news.length > 0) await this.driver.atomic(news.map((one) => keepNews(school, one)));
  }

  async waiting(school: string): Promise<News[]> {
    const rows = await this.driver.query(
      "select id, channel, type, kind, recipient, day, tries from pleinwacht_news where school = ?1 and state = 'waiting' order by id, channel",
      [school],
    );
    return rows.map((row) => {
      const {id, channel, kind, recipient, day} = row as Record<string, string>;
      return {
        id: id!,
        channel: channel!,
        type: row.type as NewsType,
        kind: kind!,
        recipient: recipient!,
        day: day!,
        tries: Number(row.tries),
      };
    });
  }

  async settle(school: string, {id, channel}: Pick<News, 'id' | 'channel'>, outcome: 'delivered' | 'failed' | 'given-up') {
    const state = outcome === 'failed' ? 'waiting' : outcome;
    await this.driver.query(
      'update pleinwacht_news set state = ?4, tries = tries + 1 where school = ?1 and id = ?2 and channel = ?3 returning id',
      [school, id, channel, state],
    );
  }

  async undelivered(school: string) {
    const [row] = await this.driver.query(
      "select count(*) as count, min(day) as oldest from pleinwacht_news where school = ?1 and state <> 'delivered' and tries > 0",
      [school],
    );
    return {count: Number(row!.count), oldest: row!.oldest ?? undefined};
  }

  async unread(school: string, since: string, kinds: readonly string[]) {
    const values = new Values();
    const rows = await this.driver.query(
      `select id, kind, recipient, apart, received_on from pleinwacht_submissions
       where school = ${values.name(school)} and received_on >= ${values.name(since)} and state = 'new' and ${values.isIn('kind', kinds)}`,
      values.list,
    );
    return rows.map((row) => {
      const {id, kind, recipient, apart, received_on: receivedOn} = row as Record<string, string>;
      return {id: id!, kind: kind!, recipient: recipient!, apart: apart === 'yes', receivedOn: receivedOn!};
    });
  }

  async forget(school: string, before: string) {
    await this.driver.query("delete from pleinwacht_news where school = ?1 and day < ?2 and state <> 'waiting'", [school, before]);
  }
}
