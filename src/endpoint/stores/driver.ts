/** What differs between databases. The statements do not. */
export interface Driver {
  /** Runs one statement with `?1`, `?2` … for its values; resolves with its rows after a durable commit. */
  query: Query;
  /** Runs statements that are known beforehand, all or none; resolves with the rows of each after a durable commit. */
  atomic(statements: readonly Statement[]): Promise<Row[][]>;
  /** Runs statements in one transaction of their own: all of it is kept, or nothing. Work that fails for another's sake is done again. */
  together<Result>(work: (query: Query) => Promise<Result>): Promise<Result>;
  /**
   * Statements that make other transactions with one of these marks wait for the end of this one, and what comes after them see what those
   * did. None, where transactions come one after the other anyway.
   */
  alone?(marks: readonly string[]): readonly Statement[];
  /**
   * Does work while no other process does work of this name; nothing, and `undefined`, when one does. Who is killed lets go. Missing where one
   * process has the database to itself.
   */
  byOne?<Result>(name: string, work: () => Promise<Result>): Promise<Result | undefined>;
  /** The columns of a table; none when there is no such table. */
  columns(table: string): Promise<string[]>;
  /**
   * Takes what was deleted out of the files, as far as this database lets us. Cheap when nothing was deleted since the last time; what failed
   * is tried again by the next call.
   */
  scrub(): Promise<void>;
  /** Whether what was deleted may still be in a file that `scrub()` cleans. Never, where it is missing. */
  unscrubbed?(): boolean;
  /** Rejects, with a code, when what is kept from now on would not be there later. More than a query can tell; missing where that is all. */
  probe?(): Promise<void>;
  close(): Promise<void>;
}

export type Query = (statement: string, values: readonly Value[]) => Promise<Row[]>;
export interface Statement {
  statement: string;
  values: readonly Value[];
}
export type Value = string | number | null;
export type Row = Record<string, string | null>;

/** The values of a statement, each named by where it stands. */
export class Values {
  readonly list: Value[] = [];

  /** The name of a value in the statement: `?1` for the first. */
  name(value: Value): string {
    this.list.push(value);
    return `?${this.list.length}`;
  }

  /** A condition that a column has one of some values. PostgreSQL knows no empty list. */
  isIn(column: string, values: readonly Value[]): string {
    return values.length === 0 ? '1 = 0' : `${column} in (${values.map((value) => this.name(value)).join(', ')})`;
  }
}
