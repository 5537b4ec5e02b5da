import type {SharedContent} from '../../content/form/shared.js';
import type {Settings} from '../../portal/settings.js';
import type {HeadingLevel} from '../parts/heading.js';
import type {first} from './answer-box.first.js';
import type {AnswerBoxTexts} from './answer-box.pack.js';

/** What the first screen of the box needs to draw itself. */
export interface FirstView {
  readonly texts: (typeof first)['texts'];
  readonly content: SharedContent;
  readonly settings: Settings;
  /** BCP 47, for days. */
  readonly language: string;
  /** After how many quiet minutes everything is wiped. */
  readonly idleMinutes: number;
  readonly level: (deeper?: number) => HeadingLevel;
}

/** What a page of the box needs to draw itself. */
export interface BoxView extends FirstView {
  readonly texts: AnswerBoxTexts;
  /** What is wrong, in words, by the id of its field. */
  readonly faults: ReadonlyMap<string, string>;
}
