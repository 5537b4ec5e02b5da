import {listed} from '../../content/form/fill.js';
import type {IdleTimes} from '../../controllers/wipe-controller.js';
import type {Settings} from '../../portal/settings.js';
import type {SchoolType} from '../../protocol/scalars.js';
import {dayInWords} from '../parts/day-in-words.js';
import type {HeadingLevel} from '../parts/heading.js';
import type {Sheet} from './sheet.js';
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

/** What a page of the guide needs to draw itself. */
export interface GuideView {
  readonly texts: StartgesprekGuideTexts;
  readonly content: StartgesprekGuideContent;
  readonly settings: Settings;
  readonly schoolTypes: readonly SchoolType[];
  /** After how many quiet minutes everything is wiped. */
  readonly idleMinutes: number;
  /** BCP 47, for dates. */
  readonly language: string;
  /** The same in what the school reads, where that is another language. */
  readonly beside: GuideView | undefined;
  readonly level: (deeper?: number) => HeadingLevel;
  readonly mode: Mode;
  readonly step: string;
  readonly sheet: Sheet;
  /** The pupil points at pictures instead of writing. */
  readonly pictures: boolean;
  /** What cannot be left as it is, in words, by the id of its field. */
  readonly faults: ReadonlyMap<string, string>;
  /** Writes under a key of {@link Sheet.words}. */
  readonly write: (key: string, text: (before: string) => string) => void;
  readonly change: (part: Partial<Sheet>) => void;
  readonly go: (step: string, mode?: Mode) => void;
  readonly print: () => void;
}

/** Whose sheet it is, for a file and for addressing: `pupil`, `parent`, `teacher` or `conversation`. */
export function partOf(mode: Mode) {
  return mode.replace('prepare-', '') as 'pupil' | 'parent' | 'teacher' | 'conversation';
}

/** A calendar day in words: "vrijdag 27 november 2026". */
export function fullDay(day: string, language: string): string {
  return dayInWords(day, language, {weekday: 'long', year: 'numeric'});
}

/** The next contact in one line: when, and how. */
export function followUpInWords({texts, content, sheet: {day, time, way}, language}: GuideView): string {
  return listed([day && fullDay(day, language), time, content.nextContact.ways.find(({id}) => id === way)?.text], texts.lists);
}
