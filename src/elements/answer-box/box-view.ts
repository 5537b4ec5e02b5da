import type {SharedContent} from '../../content/form/shared.js';
import type {Settings} from '../../portal/settings.js';
import type {HeadingLevel} from '../parts/heading.js';
import type {AnswerBoxTexts} from './answer-box.pack.js';

/** What a page of the box needs to draw itself. */
export interface BoxView {
  readonly texts: AnswerBoxTexts;
  readonly content: SharedContent;
  readonly settings: Settings;
  /** BCP 47, for days. */
  readonly language: string;
  readonly level: (deeper?: number) => HeadingLevel;
  /** What is wrong, in words, by the id of its field. */
  readonly faults: ReadonlyMap<string, string>;
}
