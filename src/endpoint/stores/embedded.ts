import {existsSync, statSync} from 'node:fs';

import type Database from 'libsql';

import type {Store} from '../store.js';
import {DatabaseFile} from './database-file.js';
import type {Driver, Query, Row, Statement, Value} from './driver.js';
import {type Layout, migrate} from './schema.js';
import {PageScrubber} from './scrub-pages.js';
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

/** How long one step of erasing takes, in milliseconds: whoever sends meanwhile waits for one or two of them. */
const stride = 3;

const probeBytes = 128 * 1024;

/** Stands in the database from the deletion on, so that a process that comes after this one knows. */
const markUnscrubbed = `insert into pleinwacht_schema (name, number) values ('unscrubbed', 1) on conflict (name) do nothing`;

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
  private readonly file: DatabaseFile;
  private readonly scrubber: PageScrubber;
  /** How many commits deleted something, and up to which of them the files were scrubbed. */
  private deletions = 0;
  private scrubbed = 0;
  private scrubbing: Promise<void> | undefined;
  /** Whether the last time that the files were scrubbed, that failed. */
  private failed = false;

  private constructor(database: Database.Database, file: DatabaseFile) {
    this.database = database;
    this.file = file;
    this.scrubber = new PageScrubber(database, file);
  }

  static async open(path: string) {
    const {default: Database} = await import('libsql').catch(() => {
      throw new Error('openStore(): the embedded store needs the package libsql; install it beside pleinwacht');
    });
    const file = await DatabaseFile.open(path);
    // A journal that is there already means that the last process was killed, perhaps between deleting and scrubbing.
    const killed = existsSync(`${path}-wal`) && statSync(`${path}-wal`).size > 0;

    let driver: EmbeddedDriver;
    try {
      driver = EmbeddedDriver.over(file, new Database(path, {timeout: 5000}));
    } catch (error) {
      await file.close();
      throw error;
    }
    try {
      await migrate(driver, embeddedLayout);
      // Also what a process could not scrub before it ended, however it ended.
      if (killed || (await driver.query(`select number from pleinwacht_schema where name = 'unscrubbed'`, [])).length > 0)
        driver.deletions++;
    } catch (error) {
      await driver.close();
      throw error;
    }
    return driver;
  }

  /** Not a database, or one that somebody holds, is found out here. */
  private static over(file: DatabaseFile, database: Database.Database): EmbeddedDriver {
    database.pragma('journal_mode = WAL');
    // With WAL, anything less than FULL lets a power cut take back what was acknowledged.
    database.pragma('synchronous = FULL');
    // Whoever sends when the journal is full waits until the disk has all of it: four times as often, a fourth as long.
    database.pragma('wal_autocheckpoint = 250');
    database.pragma('secure_delete = ON');
    // Sorting copies words through temporary storage, which may not be a file that outlives it.
    database.pragma('temp_store = MEMORY');
    return new EmbeddedDriver(database, file);
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
    // A statement on a database that is closed ends the process.
    if (this.closed) return batch.forEach(({reject}) => reject(new Error('the store is closed')));
    const answers: Row[][][] = [];
    let deletes = false;
    try {
      // Of a file that is no longer there, SQLite notices nothing: it writes on into what nobody will find.
      this.file.mustBeThere();
      this.database.exec('begin immediate');
      for (const {statements} of batch) {
        const rows = statements.map(({statement, values}) => this.run(statement, values));
        answers.push(rows);
        deletes ||= statements.some(({statement}, index) => statement.startsWith('delete') && rows[index]!.length > 0);
      }
      if (deletes) this.run(markUnscrubbed, []);
      this.database.exec('commit');
    } catch (error) {
      this.rollBack();
      for (const {reject} of batch) reject(error);
      return;
    }
    if (deletes) this.deletions++;
    batch.forEach(({resolve}, index) => resolve(answers[index]!));
  }

  async together<Result>(work: (query: Query) => Promise<Result>): Promise<Result> {
    this.commit();
    this.busy = true;
    try {
      this.database.exec('begin immediate');
      const result = await work(
        // What fails is told as it is by a database that is asked over a wire.
        (statement, values) => new Promise((resolve) => resolve(this.run(statement, values))),
      );
      // It may have taken a table away.
      this.run(markUnscrubbed, []);
      this.database.exec('commit');
      this.deletions++;
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

  async scrub() {
    if (this.closed) throw new Error('the store is closed');
    const wanted = this.deletions;
    // One that is under way may have passed what was deleted since it began: then the next one is for us, and for all who wait like us.
    while (this.scrubbed < wanted) {
      const pass = (this.scrubbing ??= this.scrubAll().finally(() => (this.scrubbing = undefined)));
      await pass.catch((error: unknown) => {
        this.failed = true;
        throw error;
      });
    }
  }

  unscrubbed() {
    return this.failed;
  }

  /** From the first page to the last, and the journal. In between the others have their turn: a step is short, and waits for none of them. */
  private async scrubAll(): Promise<void> {
    const upTo = this.deletions;
    this.file.mustBeThere();
    await this.othersTurn();
    // What stands in the journal alone would not be seen in the file.
    if (!this.isWritten('PASSIVE')) this.emptyJournal();
    const pages = this.scrubber.begin();
    let cleaned = false;
    for (let page = 1; page <= pages;) {
      const {found, next} = await this.scrubber.find(page, pages);
      cleaned ||= found.length > 0;
      for (let left: readonly number[] = found; left.length > 0;) {
        await this.othersTurn();
        left = this.someCleaned(left);
      }
      page = next;
    }
    await this.othersTurn();
    if (cleaned) {
      // Most of the way in a turn of its own.
      this.isWritten('PASSIVE');
      await this.othersTurn();
    }
    this.emptyJournal();
    if (this.deletions === upTo) await this.query(`delete from pleinwacht_schema where name = 'unscrubbed'`, []);
    this.scrubbed = upTo;
    this.failed = false;
  }

  /** Whether all of the journal is in the file now. */
  private isWritten(how: 'PASSIVE' | 'TRUNCATE'): boolean {
    const [done] = this.database.pragma(`wal_checkpoint(${how})`) as {busy: number; log: number; checkpointed: number}[];
    return done?.busy === 0 && done.checkpointed === done.log;
  }

  /** Waits for whoever reads, as long as the database does. */
  private emptyJournal(): void {
    if (!this.isWritten('TRUNCATE')) throw new Error('another process holds the database, so its journal could not be emptied');
  }

  /** What is written here the disk has by the checkpoint at the end; until then the database says that it is not scrubbed. */
  private someCleaned(pages: readonly number[]): readonly number[] {
    this.database.pragma('synchronous = NORMAL');
    try {
      return this.scrubber.clean(pages, stride);
    } finally {
      this.database.pragma('synchronous = FULL');
    }
  }

  /** An open transaction is somebody else's, and what we write would be theirs to take back. */
  private async othersTurn(): Promise<void> {
    do {
      await new Promise((resolve) => setImmediate(resolve));
      if (this.closed) throw new Error('the store is closed');
    } while (this.busy);
  }

  async probe() {
    this.file.mustBeThere();
    await this.file.mustHaveRoom();
    if (this.closed) throw new Error('the store is closed');
    if (this.busy) return;
    // As much as the largest submission is really written, because the cache is too small for it, and is taken back.
    this.database.pragma('cache_size = 8');
    try {
      this.database.exec('begin immediate');
      this.run(`insert into pleinwacht_schema (name, number) values ('probe' || hex(zeroblob(${probeBytes / 2})), 0)`, []);
    } finally {
      this.rollBack();
      this.database.pragma('cache_size = -2000');
    }
  }

  async close() {
    if (this.closed) return;
    this.commit();
    try {
      await this.scrub();
      // What was asked meanwhile.
      this.commit();
      this.closed = true;
      // So that the next one to open it sees that nothing was cut off.
      this.database.pragma('wal_checkpoint(TRUNCATE)');
    } finally {
      this.closed = true;
      this.database.close();
      await this.file.close();
    }
  }
}
