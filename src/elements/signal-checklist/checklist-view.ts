import type {ScopedPassage, Signal} from '../../content/form/signal-checklist.js';
import type {School} from '../../protocol/school/school.js';
import {isFor, type Scope} from '../parts/for-reader.js';
import type {HeadingLevel} from '../parts/heading.js';
import type {Answers, Mark, Sheet} from './answers.js';
import type {first} from './signal-checklist.first.js';
import type {SignalChecklistContent} from './signal-checklist.pack.js';
import type {SignalChecklistTexts} from './signal-checklist.texts.js';

export type Page = 'list' | 'details' | 'talk' | 'share' | 'sent' | 'compare' | 'carry';

/** What the list needs to draw itself, and what can be done on every page. */
export interface ListView extends Scope {
  readonly texts: (typeof first)['texts'];
  readonly content: (typeof first)['content'];
  readonly answers: Answers;
  /** The rows that this reader gets. */
  readonly signals: readonly (typeof first)['content']['signals'][number][];
  /** What was marked, ready to be kept, printed or shared. */
  readonly sheet: Sheet;
  /** After how many quiet minutes everything is wiped. */
  readonly idleMinutes: number;
  /** BCP 47, for dates. */
  readonly language: string;
  /** What the list has on paper in what the school reads, where that is another language: who fills it in with a pen hands it to them. */
  readonly onPaper?: {readonly row: (id: string) => unknown; readonly name: (name: 'child' | 'day' | 'by') => unknown};
  readonly level: (deeper?: number) => HeadingLevel;
  /** Which sets of signals are in view. */
  readonly domains: {readonly isOpen: (id: string) => boolean; readonly turned: (id: string, open: boolean) => void};
  readonly answer: (answers: Partial<Answers>) => void;
  /** Another list: about another child, or seen at another place. */
  readonly scope: (answers: Partial<Answers>) => void;
  readonly mark: (id: string, mark: Mark | undefined) => void;
  readonly go: (page: Page) => void;
  readonly back: () => void;
  readonly print: () => void;
}

/** What a page of the checklist needs to draw itself. */
export interface ChecklistView extends ListView {
  readonly texts: SignalChecklistTexts;
  readonly content: SignalChecklistContent;
  readonly signals: readonly Signal[];
  /** The same in what the school reads, where that is another language. */
  readonly beside: ChecklistView | undefined;
  readonly school: School;
  readonly schoolSettled: boolean;
  /** Whether something can be sent from here. */
  readonly canShare: boolean;
  /** Background for professionals: only where the page itself is for staff. */
  readonly showTraits: boolean;
}

/** The messages for this reader, in order. */
export function forReader(view: Scope, passages: readonly ScopedPassage[]): readonly string[] {
  return passages.filter((passage) => isFor(view, passage)).map(({text}) => text);
}

/** A signal as this reader's setting words it. */
export function signalText({setting}: Pick<Scope, 'setting'>, {text, textSchool}: Pick<Signal, 'text' | 'textSchool'>): string {
  return (setting === 'school' && textSchool) || text;
}

/** The signals with one kind of mark, in the order of the list. */
export function marked({answers, signals}: ChecklistView, seen: Mark['seen']): readonly Signal[] {
  return signals.filter(({id}) => answers.marks[id]?.seen === seen);
}
