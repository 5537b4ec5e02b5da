import type Database from 'libsql';

/**
 * Takes copies of deleted words out of a SQLite file, a few pages at a time.
 *
 * `secure_delete` writes zeros over what is deleted, and over pages that come free. It does not reach the copies that SQLite leaves in the
 * unused part of a page when it moves rows to another one (seen: 2 of 200 deleted texts were still in the file). VACUUM does, by writing
 * the whole file anew, during which nobody else is served: seconds for some hundred megabytes. Here every page that holds rows is looked
 * at in its place, and what is between its rows becomes zeros. SQLite never reads that part.
 */
export class PageScrubber {
  private readonly database: Database.Database;
  private readonly read: Database.Statement;
  private readonly write: Database.Statement;

  constructor(database: Database.Database) {
    this.database = database;
    this.read = database.prepare('select data from sqlite_dbpage where pgno = ?');
    this.write = database.prepare('update sqlite_dbpage set data = ? where pgno = ?');
  }

  /** How many pages there are now. Those that come later hold no copy of what was deleted before. */
  count(): number {
    const [{page_count: pages}] = this.database.pragma('page_count') as [{page_count: number}];
    // From there on, the first byte of a page that continues a long text can be taken for that of one with rows.
    if (pages >= 0x2000000) throw Object.assign(new Error('the database is too large to be scrubbed'), {code: 'TOO_LARGE_TO_SCRUB'});
    return pages;
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

  /** Scrubs pages from the one named on, for so many milliseconds, in a transaction of its own; says which one is next. */
  some(from: number, pages: number, milliseconds: number): number {
    const end = performance.now() + milliseconds;
    let page = from;
    this.database.exec('begin immediate');
    try {
      const free = this.free();
      for (; page <= pages && (page === from || performance.now() < end); page++) {
        // Gone when the file became smaller.
        const [row] = this.read.all(page) as {data: ArrayBuffer | Uint8Array}[];
        if (!row) continue;
        const bytes = Buffer.from(row.data as ArrayBuffer);
        if (free.has(page) ? empty(bytes, 0, bytes.length) : clean(bytes, page === 1 ? 100 : 0)) this.write.run(bytes, page);
      }
      this.database.exec('commit');
    } catch (error) {
      if (this.database.inTransaction) this.database.exec('rollback');
      throw error;
    }
    return page;
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
