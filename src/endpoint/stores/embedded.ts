import {existsSync, statSync} from 'node:fs';
import {mkdir, open} from 'node:fs/promises';
import {dirname} from 'node:path';

import type Database from 'libsql';

import type {Store} from '../store.js';
import type {Driver, Query, Row, Statement, Value} from './driver.js';
import {type Layout, migrate} from './schema.js';
import {SqlStore} from './sql-store.js';

/**
 * Opens a store in one file on this machine; the file and its folder are made when they are missing, readable for their owner only.
 * One process at a time. Needs the package `libsql`.
 */
export async function openEmbeddedStore(path: string): Promise<Store> {
  return new SqlStore(await EmbeddedDriver.open(path));
}

/** Kept in the order of the key, without a hidden number of their own. */
export const embeddedLayout: Layout = {ending: 'without rowid', parts: () => []};

interface Waiting {
  statements: readonly Statement[];
  resolve: (rows: Row[][]) => void;
  reject: (error: unknown) => void;
}

class EmbeddedDriver implements Driver {
  private readonly database: Database.Database;
  private readonly prepared = new Map<string, Database.Statement>();
  private waiting: Waiting[] = [];
  private closed = false;
  /** Whether something runs in a transaction of its own; what comes meanwhile waits. */
  private busy = false;
  /** Whether words that were deleted may still be in the files. */
  private unscrubbed: boolean;

  private constructor(database: Database.Database, unscrubbed: boolean) {
    this.database = database;
    this.unscrubbed = unscrubbed;
  }

  static async open(path: string) {
    const {default: Database} = await import('libsql').catch(() => {
      throw new Error('openStore(): the embedded store needs the package libsql; install it beside pleinwacht');
    });
    await mkdir(dirname(path), {recursive: true, mode: 0o700});
    // Made before the database opens it, so that no other account can read it; its journal gets the same permissions.
    await (await open(path, 'a', 0o600)).close();
    // A journal that is there already means that the last process was killed, perhaps between deleting and scrubbing.
    const killed = existsSync(`${path}-wal`) && statSync(`${path}-wal`).size > 0;

    const database = new Database(path, {timeout: 5000});
    database.pragma('journal_mode = WAL');
    // With WAL, anything less than FULL lets a power cut take back what was acknowledged.
    database.pragma('synchronous = FULL');
    database.pragma('secure_delete = ON');
    // VACUUM copies every word through temporary storage, which may not be a file that outlives it.
    database.pragma('temp_store = MEMORY');
    const driver = new EmbeddedDriver(database, killed);
    try {
      await migrate(driver, embeddedLayout);
    } catch (error) {
      await driver.close();
      throw error;
    }
    return driver;
  }

  /** Everything asked for within one turn of the event loop shares a transaction, and so one flush to the disk; answers come after it. */
  atomic(statements: readonly Statement[]) {
    return new Promise<Row[][]>((resolve, reject) => {
      if (this.closed) return reject(new Error('the store is closed'));
      if (this.waiting.length === 0) setImmediate(() => this.commit());
      this.waiting.push({statements, resolve, reject});
    });
  }

  async query(statement: string, values: readonly Value[]) {
    return (await this.atomic([{statement, values}]))[0]!;
  }

  private commit() {
    const batch = this.waiting;
    if (batch.length === 0 || this.busy) return;
    this.waiting = [];
    const answers: Row[][][] = [];
    let deletes = false;
    try {
      this.database.exec('begin immediate');
      for (const {statements} of batch) {
        const rows = statements.map(({statement, values}) => this.run(statement, values));
        answers.push(rows);
        deletes ||= statements.some(({statement}, index) => statement.startsWith('delete') && rows[index]!.length > 0);
      }
      this.database.exec('commit');
    } catch (error) {
      this.rollBack();
      for (const {reject} of batch) reject(error);
      return;
    }
    this.unscrubbed ||= deletes;
    batch.forEach(({resolve}, index) => resolve(answers[index]!));
  }

  async together<Result>(work: (query: Query) => Promise<Result>): Promise<Result> {
    this.commit();
    this.busy = true;
    try {
      this.database.exec('begin immediate');
      const result = await work(async (statement, values) => this.run(statement, values));
      this.database.exec('commit');
      // It may have taken a table away.
      this.unscrubbed = true;
      return result;
    } catch (error) {
      this.rollBack();
      throw error;
    } finally {
      this.busy = false;
      this.commit();
    }
  }

  async columns(table: string) {
    return (await this.query('select name from pragma_table_info(?1)', [table])).map(({name}) => name!);
  }

  private run(statement: string, values: readonly Value[]): Row[] {
    return this.prepare(statement).all(...values) as Row[];
  }

  /** After a full disk or a failing one the transaction may be gone already. */
  private rollBack() {
    if (this.database.inTransaction) this.database.exec('rollback');
  }

  private prepare(statement: string) {
    let prepared = this.prepared.get(statement);
    if (!prepared) this.prepared.set(statement, (prepared = this.database.prepare(statement)));
    return prepared;
  }

  /**
   * `secure_delete` alone is not enough: when SQLite moves rows between pages it leaves copies behind, which was seen (2 of 200 deleted
   * texts were still in the file). VACUUM writes the file anew from what is left; the checkpoint brings that to the file and empties
   * the journal. It takes about 50 ms for 10 MB, during which nothing else runs.
   */
  async scrub() {
    if (!this.unscrubbed) return;
    this.prepared.clear();
    this.database.exec('vacuum');
    const [checkpoint] = this.database.pragma('wal_checkpoint(TRUNCATE)') as {busy: number}[];
    if (checkpoint?.busy !== 0) throw new Error('another process holds the database, so its journal could not be emptied');
    this.unscrubbed = false;
  }

  async close() {
    if (this.closed) return;
    this.commit();
    this.closed = true;
    try {
      await this.scrub();
      // So that the next one to open it sees that nothing was cut off.
      this.database.pragma('wal_checkpoint(TRUNCATE)');
    } finally {
      this.database.close();
    }
  }
}
