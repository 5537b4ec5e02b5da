import type {AgreementExample, Owner} from '../../content/form/startgesprek-guide.js';

/** Who speaks, in the order in which they do. */
export const voices = ['pupil', 'parent', 'teacher'] as const;
export type Voice = (typeof voices)[number];

export const owners: readonly Owner[] = ['pupil', 'parent', 'teacher', 'together'];

/** What was agreed. `by` is a day, or empty. */
export interface Agreement extends Pick<AgreementExample, 'text' | 'owner'> {
  readonly by: string;
}

/** Everything that people wrote, on whatever sheet. Empty text is "nothing". */
export interface Sheet {
  readonly child: string;
  readonly group: string;
  /**
   * Answers by the id of a preparation's question, and notes by {@link noteKey}. Of a question with pictures: the names of the chosen
   * ones, with spaces between.
   */
  readonly words: Readonly<Record<string, string>>;
  /** Optional topics that are on. */
  readonly extras: readonly string[];
  readonly agreements: readonly Agreement[];
  /** Next contact: the id of a way, a day and a time. */
  readonly way: string;
  readonly day: string;
  readonly time: string;
}

/** An address that carries a sheet has this behind it, and then the sheet. */
export const mark = '#startgesprek=';

export const noSheet: Sheet = {child: '', group: '', words: {}, extras: [], agreements: [], way: '', day: '', time: ''};

export function noteKey(topic: string, voice: Voice): string {
  return `${topic}.${voice}`;
}

/** Whether anything was written that would be lost. */
export function hasWords({words, extras: _, ...rest}: Sheet): boolean {
  return [...Object.values(words), ...Object.values(rest)].some((value) => value.length > 0);
}

/** Who sends, and whether everybody agreed. */
export interface Sender {
  readonly name: string;
  readonly reach: string;
  readonly agreed: boolean;
}

export const nobody: Sender = {name: '', reach: '', agreed: false};
