import type {WorkgroupMeeting, YearMoment} from '../../content/form/team-together.js';
import type {Settings} from '../../portal/settings.js';
import type {Day, SchoolType} from '../../protocol/scalars.js';
import type {YearPlan} from '../../protocol/school/year-plan.js';
import type {HeadingLevel} from '../parts/heading.js';
import type {YearPlanContent} from './year-plan.pack.js';
import type {YearPlanTexts} from './year-plan.texts.js';

/** A meeting of the working group, with its day. */
export interface DatedMeeting {
  readonly meeting: WorkgroupMeeting;
  /** From 1. */
  readonly number: number;
  readonly on: Day | undefined;
  /** Of weeks in which something goes on: the day of the meeting after them. */
  readonly until: Day | undefined;
}

/** A moment of the year, with its day; a survey has several. */
export interface DatedMoment {
  readonly id: string;
  readonly moment: YearMoment;
  readonly on: Day | undefined;
}

/** What the parts of the year plan need to draw themselves. */
export interface YearView {
  readonly texts: YearPlanTexts;
  readonly content: YearPlanContent;
  readonly settings: Settings;
  /** BCP 47, for days. */
  readonly language: string;
  readonly schoolTypes: readonly SchoolType[];
  readonly level: (deeper?: number) => HeadingLevel;
  readonly plan: YearPlan;
  /** 2026–2027. */
  readonly years: (year: number) => string;
  readonly meetings: readonly DatedMeeting[];
  /** By their day; what has none stands last. */
  readonly moments: readonly DatedMoment[];
  /** What is typed and not yet taken, by the id of its field. */
  readonly draft: Readonly<Record<string, string>>;
  /** What cannot be taken, in words, by the id of its field. */
  readonly faults: ReadonlyMap<string, string>;
  readonly write: (field: string, value: string) => void;
  readonly change: (part: Partial<YearPlan>) => void;
  readonly changeTime: (time: string) => void;
  /** Puts something on another day. */
  readonly move: (id: string) => void;
  readonly go: (page: string) => void;
  /** Leads to what has come, or to what is left. */
  readonly focus: (selector: string) => void;
}

/** What was written down with something. */
export function noteOf({plan}: Pick<YearView, 'plan'>, of: string): string {
  return plan.notes.find((note) => note.of === of)?.text ?? '';
}

export function writeNote({plan, change}: YearView, of: string, text: string): void {
  change({notes: [...plan.notes.filter((note) => note.of !== of), ...(text ? [{of, text}] : [])]});
}
