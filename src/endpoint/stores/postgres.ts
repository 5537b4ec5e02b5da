import type pg from 'pg';

import type {Store} from '../store.js';
import {type Driver, type Row, schema, SqlStore} from './sql-store.js';

/**
 * Opens a store in PostgreSQL, or in whatever speaks its wire protocol, for many schools or many processes. Needs the package `pg`.
 *
 * Erased rows leave the files when PostgreSQL vacuums them and its write-ahead log and backups expire; no statement can hasten that.
 */
export async function openPostgresStore(url: string): Promise<Store> {
  return new SqlStore(await PostgresDriver.open(url));
}

/** Codes for: it exists by now (as a key, a table or a type), or two that create it wait for each other. */
const tooLate = new Set(['23505', '42P07', '42710', '40P01']);

class PostgresDriver implements Driver {
  private readonly pool: pg.Pool;

  private constructor(pool: pg.Pool) {
    this.pool = pool;
  }

  static async open(url: string) {
    const {default: pg} = await import('pg').catch(() => {
      throw new Error('openStore(): a PostgreSQL store needs the package pg; install it beside pleinwacht');
    });
    // A sender waits ten seconds: better to say no before that than to hang.
    const pool = new pg.Pool({connectionString: url, max: 10, connectionTimeoutMillis: 4000, query_timeout: 8000});
    // An idle connection that breaks would end the process; the next query opens another one, or says what is wrong.
    pool.on('error', () => {});
    const driver = new PostgresDriver(pool);
    try {
      await driver.refuseForgetfulServer();
      for (const statement of schema('')) await driver.create(statement);
    } catch (error) {
      await pool.end();
      throw error;
    }
    return driver;
  }

  async query(statement: string, values: readonly (string | number | null)[]): Promise<Row[]> {
    const {rows} = await this.pool.query(statement.replace(/\?(\d+)/g, '$$$1'), [...values]);
    return rows;
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

  private async create(statement: string, attempts = 5): Promise<void> {
    try {
      await this.query(statement, []);
    } catch (error) {
      // "if not exists" looks and creates in two steps, so that of processes that start together one can come too late.
      if (attempts === 1 || !tooLate.has((error as {code?: string}).code ?? '')) throw error;
      await this.create(statement, attempts - 1);
    }
  }

  async scrub() {}

  close() {
    return this.pool.end();
  }
}
