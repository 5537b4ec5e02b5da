import type {IdleTimes} from '../../controllers/wipe-controller.js';
import type {Settings} from '../../portal/settings.js';
import type {SchoolType} from '../../protocol/scalars.js';
import type {HeadingLevel} from '../parts/heading.js';
import type {Sheet} from './sheet.js';
import type {first} from './startgesprek-guide.first.js';
import type {StartgesprekGuideContent} from './startgesprek-guide.pack.js';
import type {StartgesprekGuideTexts} from './startgesprek-guide.texts.js';

export const modes = ['prepare-pupil', 'prepare-parent', 'prepare-teacher', 'conversation'] as const;
/** Whose sheet is in view, or the conversation. */
export type Mode = (typeof modes)[number];

/** People who talk leave the screen alone for longer than somebody who types by themselves. */
export const idleTimes: Readonly<Record<'prepare' | 'conversation', IdleTimes>> = {
  prepare: {wipeAfter: 15 * 60_000, askBefore: 60_000},
  conversation: {wipeAfter: 60 * 60_000, askBefore: 5 * 60_000},
};

/** What the first screen of the guide needs to draw itself. */
export interface FirstView {
  readonly texts: (typeof first)['texts'];
  readonly content: (typeof first)['content'];
  /** After how many quiet minutes everything is wiped. */
  readonly idleMinutes: number;
  /** BCP 47, for dates. */
  readonly language: string;
  /** The same in what the school reads, where that is another language. */
  readonly beside: GuideView | undefined;
  readonly level: (deeper?: number) => HeadingLevel;
  readonly sheet: Sheet;
  /** What cannot be left as it is, in words, by the id of its field. */
  readonly faults: ReadonlyMap<string, string>;
  readonly change: (part: Partial<Sheet>) => void;
  readonly go: (step: string, mode?: Mode) => void;
  readonly print: () => void;
}

/** What a page of the guide needs to draw itself. */
export interface GuideView extends FirstView {
  readonly texts: StartgesprekGuideTexts;
  readonly content: StartgesprekGuideContent;
  readonly settings: Settings;
  readonly schoolTypes: readonly SchoolType[];
  readonly mode: Mode;
  readonly step: string;
  /** The pupil points at pictures instead of writing. */
  readonly pictures: boolean;
  /** Writes under a key of {@link Sheet.words}. */
  readonly write: (key: string, text: (before: string) => string) => void;
}

/** Whose sheet it is, for a file and for addressing: `pupil`, `parent`, `teacher` or `conversation`. */
export function partOf(mode: Mode) {
  return mode.replace('prepare-', '') as 'pupil' | 'parent' | 'teacher' | 'conversation';
}
