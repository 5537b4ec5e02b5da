import {type Found, needsToBeFound, type Telling} from '../../protocol/school/promises.js';
import {longestAnswer, longestLine, longestStory, longestWhom, type Reporter, type Wish} from '../../protocol/wire/limits.js';
import type {Report} from '../../protocol/wire/submission.js';

/** What the person has answered so far. Empty text and empty lists are "not answered". */
export interface Answers {
  reporter?: Reporter;
  forms: readonly string[];
  story: string;
  whom: string;
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
  /** How they can be found. `lower`: rather not, so that the school may no more than know. */
  contact?: 'none' | 'way-back' | 'name' | 'lower';
  name: string;
  reach: string;
}

/** How long each text may be, in code points. */
export const longest = {
  story: longestStory,
  whom: longestWhom,
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

export const noAnswers: Answers = {
  forms: [],
  story: '',
  whom: '',
  places: [],
  effect: '',
  tried: '',
  notWanted: '',
  group: '',
  name: '',
  reach: '',
};

/** Whether anything was told that would be lost. Who tells is asked first and gives nothing away. */
export function tellsSomething(answers: Answers): boolean {
  return (Object.entries(answers) as [string, string | readonly string[] | undefined][]).some(
    ([name, answer]) => name !== 'reporter' && answer !== undefined && answer.length > 0,
  );
}

/** How far the school may go: what was wished, unless that needs more than the person wanted to say. */
export function wishOf({wish, contact}: Pick<Answers, 'wish' | 'contact'>): Wish | undefined {
  return contact === 'lower' && needsToBeFound(wish) ? 'let-know' : wish;
}

/** Whether the choice is still open how they can be found, for what they wish. */
export function hasToChoose({wish, contact}: Pick<Answers, 'wish' | 'contact'>): boolean {
  return needsToBeFound(wish) && (contact === undefined || contact === 'none');
}

/** What the promises about these answers hang on. @param found when that was not asked yet. */
export function tellingOf(answers: Pick<Answers, 'wish' | 'contact' | 'involves' | 'recipient'>, found?: Found): Telling {
  const {contact, involves, recipient} = answers;
  return {
    kind: 'report',
    wish: wishOf(answers),
    found: found ?? (contact === 'name' || contact === 'way-back' ? contact : 'nowhere'),
    adult: involves === 'adult',
    recipient,
  };
}

/** The body of a `report`: only what was answered. */
export function toReport(answers: Answers): Report {
  const {contact, name, reach, wish: _wish, ...told} = answers;
  const answered = Object.fromEntries(
    Object.entries({...told, wish: wishOf(answers)}).filter(([, answer]) => answer !== undefined && answer.length > 0),
  );
  if (!contact) return answered;
  return {
    ...answered,
    contact: contact === 'name' ? {mode: 'name', name: name.trim(), ...(reach.trim() && {reach: reach.trim()})} : {mode: 'none'},
  };
}
