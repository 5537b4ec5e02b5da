import type {Settings} from '../../portal/settings.js';
import type {SchoolType} from '../../protocol/scalars.js';
import type {HeadingLevel} from '../parts/heading.js';
import type {Card, CardKind} from './cards.js';
import type {first} from './conversation-prompts.first.js';
import type {PromptsContent} from './conversation-prompts.pack.js';
import type {PromptsTexts} from './conversation-prompts.texts.js';

/** What the first screen of the cards needs to draw itself. */
export interface FirstView {
  readonly texts: (typeof first)['texts'];
  readonly content: (typeof first)['content'];
  readonly age: SchoolType;
  /** Those that can be chosen. */
  readonly ages: readonly SchoolType[];
  /** All cards for this age. */
  readonly pile: readonly Card[];
  /** Of which kind all are shown; without one a few of today. */
  readonly kind: CardKind | undefined;
  /** The cards in view. */
  readonly cards: readonly Card[];
  readonly level: (deeper?: number) => HeadingLevel;
}

/** What a page of the cards needs to draw itself. */
export interface PromptsView extends FirstView {
  readonly texts: PromptsTexts;
  readonly content: PromptsContent;
  readonly settings: Settings;
  /** After how many quiet minutes everything is wiped. */
  readonly idleMinutes: number;
  /** BCP 47, for dates. */
  readonly language: string;
  /** The cards in what the child reads at school, where that is another language. */
  readonly beside: {readonly language: string; readonly pile: readonly Card[]} | undefined;
}
