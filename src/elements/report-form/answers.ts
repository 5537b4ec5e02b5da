import {longestAnswer, longestLine, longestStory, type Reporter, type Wish} from '../../protocol/wire/limits.js';
import type {Report} from '../../protocol/wire/submission.js';

/** What the person has answered so far. Empty text and empty lists are "not answered". */
export interface Answers {
  reporter?: Reporter;
  forms: readonly string[];
  story: string;
  involves?: 'pupils' | 'adult';
  places: readonly string[];
  since?: string;
  frequency?: string;
  effect: string;
  tried: string;
  wish?: Wish;
  notWanted: string;
  recipient?: string;
  group: string;
  contact?: 'none' | 'name';
  name: string;
  reach: string;
}

/** How long each text may be, in code points. */
export const longest = {
  story: longestStory,
  effect: longestAnswer,
  tried: longestAnswer,
  notWanted: longestAnswer,
  name: longestLine,
  reach: longestLine,
};

/** What is typed. */
export type TextAnswer = keyof typeof longest;
/** What is chosen out of several, one or more. */
export type ChoiceAnswer = 'reporter' | 'forms' | 'involves' | 'places' | 'since' | 'frequency' | 'wish' | 'recipient' | 'contact';

/** Whether an answer is typed. */
export function isText(name: keyof Answers): name is TextAnswer {
  return name in longest;
}

export const noAnswers: Answers = {forms: [], story: '', places: [], effect: '', tried: '', notWanted: '', group: '', name: '', reach: ''};

/** Whether anything was told that would be lost. Who tells is asked first and gives nothing away. */
export function tellsSomething(answers: Answers): boolean {
  return Object.entries(answers).some(([name, answer]) => name !== 'reporter' && answer !== undefined && answer.length > 0);
}

/** The body of a `report`: only what was answered. */
export function toReport(answers: Answers): Report {
  const {contact, name, reach, ...told} = answers;
  const answered = Object.fromEntries(Object.entries(told).filter(([, answer]) => answer !== undefined && answer.length > 0));
  if (!contact) return answered;
  return {
    ...answered,
    contact: contact === 'none' ? {mode: 'none'} : {mode: 'name', name: name.trim(), ...(reach.trim() && {reach: reach.trim()})},
  };
}
