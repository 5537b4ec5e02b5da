import type {Settings} from '../../portal/settings.js';
import type {Outcome, Situation} from '../../content/form/pesten-plagen-quiz.js';
import type {HeadingLevel} from '../parts/heading.js';
import type {first} from './pesten-plagen-quiz.first.js';
import type {QuizContent} from './pesten-plagen-quiz.pack.js';
import type {QuizTexts} from './pesten-plagen-quiz.texts.js';

/** What the first screen of the quiz needs to draw itself. */
export interface FirstView {
  readonly texts: (typeof first)['texts'];
  readonly content: Omit<(typeof first)['content'], 'situations'>;
  readonly level: (deeper?: number) => HeadingLevel;
}

/** What a page of the quiz needs to draw itself. */
export interface QuizView extends FirstView {
  readonly texts: QuizTexts;
  readonly content: QuizContent;
  readonly settings: Settings;
  /** Those for the school's type, in the order to play in. */
  readonly situations: readonly Situation[];
  /** BCP 47. */
  readonly language: string;
}

/** What a reader answered to the situation in view. */
export interface Given {
  readonly choice?: Outcome;
  /** A hallmark, or the id of a question to ask first. */
  readonly reason?: string;
}

/** Hands per answer. */
export type Hands = Readonly<Record<Outcome, number>>;

export const noHands: Hands = {plagen: 0, ruzie: 0, pesten: 0, unclear: 0};

/** What an answer is called. */
export function labelOf({content}: QuizView, outcome: Outcome): string {
  return content.choices.find((choice) => choice.outcome === outcome)?.label ?? outcome;
}

/** What may have decided, or what one may want to know first: ids with their words. */
export function reasonsFor({content}: QuizView, situation: Situation, choice: Outcome): readonly {id: string; label: string}[] {
  if (choice === 'unclear' && situation.leansTo === 'unclear') return situation.ask.map(({id, text}) => ({id, label: text}));
  return content.hallmarks.map(({mark, label}) => ({id: mark, label}));
}
