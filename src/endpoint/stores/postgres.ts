import type pg from 'pg';

import type {Store} from '../store.js';
import type {Driver, Query, Row, Statement, Value} from './driver.js';
import {migrate} from './schema.js';
import {SqlStore} from './sql-store.js';

/** How a database that is made by this is laid out. */
export interface PostgresOptions {
  /** Over how many partitions schools are spread; one table when missing. Nothing changes where there are tables already. */
  partitions?: number;
}

/**
 * Opens a store in PostgreSQL, or in whatever speaks its wire protocol, for many schools or many processes. Needs the package `pg`.
 *
 * Erased rows leave the files when PostgreSQL vacuums them and its write-ahead log and backups expire; no statement can hasten that.
 */
export async function openPostgresStore(url: string, options: PostgresOptions = {}): Promise<Store> {
  return new SqlStore(await PostgresDriver.open(url, options));
}

/** Codes for: it exists by now (as a key, a table or a type), or two that create it wait for each other. */
const tooLate = ['23505', '42P07', '42710', '40P01'];
/** Codes for: it could not be done beside something else, and can be done after it. */
const notNow = ['40001', '40P01'];
const attempts = 5;
/** A sender waits ten seconds: better to say no before that than to hang. */
const patience = 8000;
/** Copying a whole table takes longer, once. */
const muchPatience = 24 * 60 * 60 * 1000;

class PostgresDriver implements Driver {
  private readonly pool: pg.Pool;
  /** Whether the server knows locks by number. Where it does not, as in some that speak the same wire, its transactions are serializable. */
  private locks = true;

  private constructor(pool: pg.Pool) {
    this.pool = pool;
  }

  static async open(url: string, {partitions = 0}: PostgresOptions) {
    const {default: pg} = await import('pg').catch(() => {
      throw new Error('openStore(): a PostgreSQL store needs the package pg; install it beside pleinwacht');
    });
    const pool = new pg.Pool({connectionString: url, max: 10, connectionTimeoutMillis: 4000, query_timeout: patience});
    // An idle connection that breaks would end the process; the next query opens another one, or says what is wrong.
    pool.on('error', () => {});
    const driver = new PostgresDriver(pool);
    const layout = {
      ending: partitions > 0 ? 'partition by hash (school)' : '',
      parts: (table: string) =>
        Array.from(
          {length: partitions},
          (_, part) =>
            `create table if not exists ${table}_${part} partition of ${table} for values with (modulus ${partitions}, remainder ${part})`,
        ),
    };
    try {
      await driver.refuseForgetfulServer();
      await driver.query('select pg_advisory_xact_lock(0)', []).catch(() => (driver.locks = false));
      // "if not exists" looks and creates in two steps, so that of processes that start together one can come too late.
      await again(tooLate, () => migrate(driver, layout));
    } catch (error) {
      await pool.end();
      throw error;
    }
    return driver;
  }

  query(statement: string, values: readonly Value[]): Promise<Row[]> {
    return again(notNow, () => ask(this.pool, statement, values, patience));
  }

  atomic(statements: readonly Statement[]): Promise<Row[][]> {
    return this.together(async (query) => {
      const rows: Row[][] = [];
      for (const {statement, values} of statements) rows.push(await query(statement, values));
      return rows;
    }, patience);
  }

  together<Result>(work: (query: Query) => Promise<Result>, timeout = muchPatience): Promise<Result> {
    return again(notNow, () =>
      this.onOne(async (client, undo) => {
        try {
          const query: Query = (statement, values) => ask(client, statement, values, timeout);
          await query('begin', []);
          const result = await work(query);
          await query('commit', []);
          return result;
        } catch (error) {
          await undo();
          throw error;
        }
      }),
    );
  }

  alone(marks: readonly string[]): Statement[] {
    if (!this.locks || marks.length === 0) return [];
    // As many bits as a number holds; in one order for all, so that no two wait for each other.
    const numbers = marks.map((mark) => parseInt(mark.slice(0, 13), 16)).sort((one, other) => one - other);
    return [
      {
        statement: `select pg_advisory_xact_lock(number) from (values ${numbers.map((one) => `(${one}::bigint)`).join(', ')}) locks (number)`,
        values: [],
      },
    ];
  }

  /** By a lock that lasts as long as a transaction: no time stands in a table, a pool in between may share connections, and death lets go. */
  async byOne<Result>(name: string, work: () => Promise<Result>): Promise<Result | undefined> {
    if (!this.locks) return work();
    return this.onOne(async (client, undo) => {
      try {
        await ask(client, 'begin', [], patience);
        const [row] = await ask(
          client,
          "select pg_try_advisory_xact_lock(hashtext('pleinwacht'), hashtext(?1))::text as got",
          [name],
          patience,
        );
        return row!.got === 'true' ? await work() : undefined;
      } finally {
        await undo();
      }
    });
  }

  async columns(table: string) {
    const rows = await this.query(
      'select column_name as name from information_schema.columns where table_schema = current_schema() and table_name = ?1',
      [table],
    );
    return rows.map(({name}) => name!);
  }

  /** A connection for work of several statements. When it breaks in the middle of them, the work fails and the process lives. */
  private async onOne<Result>(work: (client: pg.PoolClient, undo: () => Promise<unknown>) => Promise<Result>): Promise<Result> {
    const client = await this.pool.connect();
    let broken: Error | undefined;
    const handleBroken = (error: Error) => void (broken = error);
    client.on('error', handleBroken);
    try {
      return await work(client, () => client.query('rollback').catch(handleBroken));
    } finally {
      client.off('error', handleBroken);
      client.release(broken);
    }
  }

  /** What is acknowledged must survive a power cut, which two settings of the server can prevent. */
  private async refuseForgetfulServer() {
    const off = await this.query("select name from pg_settings where name in ('fsync', 'synchronous_commit') and setting = 'off'", []);
    if (off.length > 0) {
      throw new Error(
        `openStore(): expected a PostgreSQL with fsync and synchronous_commit on, found ${off.map((row) => row.name).join(' and ')} off`,
      );
    }
  }

  async scrub() {}

  /** Writes and takes it back: a standby, and a server whose disk is full, answer what is only read. */
  async probe() {
    const undone = new Error('taken back');
    const writing = this.together(async (query) => {
      await query(`insert into pleinwacht_schema (name, number) values ('probe', 0)`, []);
      throw undone;
    });
    await writing.catch((error: unknown) => {
      if (error !== undone) throw error;
    });
  }

  close() {
    return this.pool.end();
  }
}

async function ask(on: pg.Pool | pg.PoolClient, statement: string, values: readonly Value[], timeout: number): Promise<Row[]> {
  // The driver takes this member, and its types do not say so.
  const question = {text: statement.replace(/\?(\d+)/g, '$$$1'), values: [...values], query_timeout: timeout} as pg.QueryConfig;
  return (await on.query<Row>(question)).rows;
}

/** Does it again, after a pause that differs for everybody, while it fails with one of these codes. */
async function again<Result>(codes: readonly string[], work: () => Promise<Result>): Promise<Result> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work();
    } catch (error) {
      if (attempt === attempts || !codes.includes((error as {code?: string}).code ?? '')) throw error;
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 20 * 2 ** attempt));
    }
  }
}
