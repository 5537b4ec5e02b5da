/** One answer. */
export interface Row {
  term: string;
  text: string;
  /** Typed by a person: shown letter by letter as it was, in its own direction. */
  written?: boolean;
  /** Said under the answer, smaller. */
  remarks?: readonly string[];
}

/** A part of a sheet: answers, a list, or a table. `mind` is what the school must know before it does anything. */
export type Part =
  | {form: 'rows'; title: string; rows: readonly Row[]; mind?: boolean}
  | {form: 'list'; title: string; items: readonly {text: string; remarks: readonly string[]}[]}
  | {form: 'table'; title: string; columns: readonly string[]; rows: readonly (readonly string[])[]};

/** One submission as a person reads it. All strings are text, never markup. */
export interface Sheet {
  /** What it is, and from whom: for the list and for the head of the sheet. No word that somebody typed. */
  kind: string;
  from: string;
  /** The few facts by which a reader tells one from another in the list; no typed words either. */
  facts: readonly string[];
  /** The group, as it was typed or chosen. */
  group?: string | undefined;
  /** What was typed first of what this is about; the list shows how it begins. */
  begin?: string | undefined;
  parts: readonly Part[];
  /** Questions that were not answered. */
  skipped: readonly string[];
  /** Members that this inbox does not know, by their path. */
  rest: readonly Row[];
}

/** What is told of one kind; its name and what is empty are the same for all. */
export type LaidOut = Omit<Sheet, 'kind' | 'skipped'> & Partial<Pick<Sheet, 'skipped'>>;
