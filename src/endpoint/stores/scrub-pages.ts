import type Database from 'libsql';

import type {DatabaseFile} from './database-file.js';

/** So many pages are read at once: looking at them takes two or three milliseconds. */
const stretch = 512;

/**
 * Takes copies of deleted words out of a SQLite file, a few pages at a time.
 *
 * `secure_delete` writes zeros over what is deleted, and over pages that come free. It does not reach the copies that SQLite leaves in the
 * unused part of a page when it moves rows to another one (seen: 2 of 200 deleted texts were still in the file). VACUUM does, by writing
 * the whole file anew, during which nobody else is served: seconds for some hundred megabytes. Here what is between the rows of a page
 * becomes zeros, in its place. SQLite never reads that part.
 *
 * Pages are looked at in the file itself, past the database, while others are served; only those few in which something was found are then
 * changed through it. A copy that was there when the journal was last emptied is in the file, and stays in its page until somebody cleans it.
 */
export class PageScrubber {
  private readonly database: Database.Database;
  private readonly file: DatabaseFile;
  private readonly read: Database.Statement;
  private readonly write: Database.Statement;
  private readonly size: number;
  /** Pages that were in no use when the last pass began. */
  private unused: ReadonlySet<number> = new Set();

  constructor(database: Database.Database, file: DatabaseFile) {
    this.database = database;
    this.file = file;
    this.read = database.prepare('select data from sqlite_dbpage where pgno = ?');
    this.write = database.prepare('update sqlite_dbpage set data = ? where pgno = ?');
    this.size = (database.pragma('page_size') as [{page_size: number}])[0].page_size;
  }

  /** Begins a pass. @returns how many pages there are now. Those that come later hold no copy of what was deleted before. */
  begin(): number {
    const [{page_count: pages}] = this.database.pragma('page_count') as [{page_count: number}];
    // From there on, the first byte of a page that continues a long text can be taken for that of one with rows.
    if (pages >= 0x2000000) throw Object.assign(new Error('the database is too large to be scrubbed'), {code: 'TOO_LARGE_TO_SCRUB'});
    this.unused = this.free();
    return pages;
  }

  /** Looks at the next pages in the file. @returns those in which something is, and the page to go on with. */
  async find(from: number, pages: number): Promise<{found: number[]; next: number}> {
    const next = Math.min(from + stretch, pages + 1);
    const bytes = new Uint8Array((next - from) * this.size);
    const there = await this.file.read(bytes, (from - 1) * this.size);
    const found: number[] = [];
    for (let page = from; page < next && (page - from + 1) * this.size <= there; page++) {
      const own = bytes.subarray((page - from) * this.size, (page - from + 1) * this.size);
      if (this.scrub(own, page, this.unused)) found.push(page);
    }
    return {found, next};
  }

  /** Scrubs the pages named, for so many milliseconds, in a transaction of its own; says which are left. */
  clean(pages: readonly number[], milliseconds: number): readonly number[] {
    const end = performance.now() + milliseconds;
    let done = 0;
    this.database.exec('begin immediate');
    try {
      // Somebody may have taken it into use meanwhile.
      const free = pages.some((page) => this.unused.has(page)) ? this.free() : this.unused;
      for (; done < pages.length && (done === 0 || performance.now() < end); done++) {
        const page = pages[done]!;
        // Gone when the file became smaller.
        const [row] = this.read.all(page) as {data: ArrayBuffer | Uint8Array}[];
        if (!row) continue;
        const bytes = Buffer.from(row.data as ArrayBuffer);
        if (this.scrub(bytes, page, free)) this.write.run(bytes, page);
      }
      this.database.exec('commit');
    } catch (error) {
      if (this.database.inTransaction) this.database.exec('rollback');
      throw error;
    }
    return pages.slice(done);
  }

  private scrub(bytes: Uint8Array, page: number, free: ReadonlySet<number>): boolean {
    return free.has(page) ? empty(bytes, 0, bytes.length) : clean(bytes, page === 1 ? 100 : 0);
  }

  /** Pages that are in no use and were emptied when they came free; unless a process that does not do so had the file. */
  private free(): Set<number> {
    const found = new Set<number>();
    const number = (bytes: DataView, at: number) => bytes.getUint32(at);
    const bytesOf = (page: number) => {
      const [row] = this.read.all(page) as {data: ArrayBuffer | Uint8Array}[];
      const bytes = Buffer.from(row!.data as ArrayBuffer);
      return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    };
    for (let trunk = number(bytesOf(1), 32), seen = new Set<number>(); trunk !== 0 && !seen.has(trunk);) {
      seen.add(trunk);
      const bytes = bytesOf(trunk);
      for (let index = 0; index < number(bytes, 4); index++) found.add(number(bytes, 8 + 4 * index));
      trunk = number(bytes, 0);
    }
    return found;
  }
}

/** Pages that hold rows, by their first byte: inner ones and leaves, of tables and of indexes. */
const inner = [2, 5];
const leaves = [10, 13];

/** Writes zeros into what a page of rows does not use, as SQLite's file format says where that is; says whether anything was there. */
function clean(page: Uint8Array, start: number): boolean {
  const kind = page[start]!;
  if (!inner.includes(kind) && !leaves.includes(kind)) return false;
  const at = (offset: number) => (page[offset]! << 8) | page[offset + 1]!;
  const rows = at(start + 3);
  const first = at(start + 5) || 65536;
  const pointersEnd = start + (inner.includes(kind) ? 12 : 8) + 2 * rows;
  if (pointersEnd > first || first > page.length) return false;
  let found = empty(page, pointersEnd, first);
  // Holes between rows: the first four bytes say where the next one is and how long this one.
  for (let hole = at(start + 1), last = 0; hole > last && hole + 4 <= page.length; last = hole, hole = at(hole)) {
    found = empty(page, hole + 4, Math.min(hole + at(hole + 2), page.length)) || found;
  }
  return found;
}

const zeros = new Uint8Array(65536);

function empty(page: Uint8Array, from: number, to: number): boolean {
  const part = page.subarray(from, Math.max(from, to));
  if (Buffer.compare(part, zeros.subarray(0, part.length)) === 0) return false;
  part.fill(0);
  return true;
}
