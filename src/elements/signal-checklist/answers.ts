import type {About, Setting, Signal} from '../../content/form/signal-checklist.js';
import {longestAnswer, longestLine, type Since} from '../../protocol/wire/limits.js';
import type {SchoolType} from '../../protocol/scalars.js';
import type {ChecklistSheet as Sheet} from '../parts/checklist-file.js';
import type {Scope} from '../parts/for-reader.js';

export type {Sheet};

/** What the reader said about one signal. No mark = nothing said. */
export interface Mark {
  readonly seen: 'yes' | 'unsure';
  readonly since?: Since | undefined;
  /** Whether it is different from before. */
  readonly changed?: boolean | undefined;
}

/** What the reader can type, with its longest length. */
export const longest = {
  goesWell: longestAnswer,
  note: longestAnswer,
  child: longestLine,
  group: longestLine,
  name: longestLine,
  reach: longestLine,
};
export type TextAnswer = keyof typeof longest;

/** Everything the reader marked, chose and typed. */
export type Answers = Readonly<Record<TextAnswer, string>> & {
  /** Chosen in the widget, where the page around it left it open. */
  readonly about?: About | undefined;
  readonly setting?: Setting | undefined;
  readonly schoolType?: SchoolType | undefined;
  /** By the id of the signal; those of the side or place that is not in view wait here too. */
  readonly marks: Readonly<Record<string, Mark>>;
  /** The reader went through all of it: what has no mark was not seen. */
  readonly complete: boolean;
  /** Said yes to sharing. */
  readonly agreed: boolean;
};

/** No name, no words. */
export const noWords = {goesWell: '', note: '', child: '', group: '', name: '', reach: '', agreed: false};
export const noAnswers: Answers = {marks: {}, complete: false, ...noWords};

/** Whether there is anything that would be lost. */
export function saysSomething({marks, complete, ...words}: Answers): boolean {
  return complete || Object.keys(marks).length > 0 || isFilled(words);
}

function isFilled(words: Pick<Answers, TextAnswer>): boolean {
  return (Object.keys(longest) as TextAnswer[]).some((name) => words[name].trim() !== '');
}

/** What the reader marked on the list in view. */
export function toSheet({marks, complete, goesWell, note}: Answers, scope: Scope, signals: readonly Pick<Signal, 'id'>[]): Sheet {
  return {
    ...scope,
    signals: signals.flatMap(({id}): Sheet['signals'] => {
      const mark = marks[id];
      if (!mark) return complete ? [{id, seen: 'no'}] : [];
      const {seen, since, changed} = mark;
      return [{id, seen, ...(seen === 'yes' && {...(since && {since}), ...(changed !== undefined && {changed})})}];
    }),
    ...(goesWell.trim() && {goesWell}),
    ...(note.trim() && {note}),
  };
}
