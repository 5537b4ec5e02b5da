import type {DeskWords} from '../../content/structure/texts/desk.js';
import type {SharedTexts} from '../../content/structure/texts/shared.js';
import type {TeamGuideWords} from '../../content/structure/texts/team-guide.js';
import type {YearPlanWords} from '../../content/structure/texts/year-plan.js';
import type {StaffFailure} from '../parts/staff-client.js';
import type {YearFault} from './year-plan-file.js';

/** The words of the year plan, those of the guide for the team about the same meetings, and what all widgets say. */
export interface YearPlanTexts
  extends YearPlanWords, Pick<TeamGuideWords, 'together'>, Pick<SharedTexts, 'fields' | 'newTab' | 'idle' | 'lists'> {
  readonly token: YearPlanWords['token'] & DeskWords['token'];
  readonly failed: Readonly<Record<StaffFailure, string>>;
  /** Why a file cannot be opened has its word, or this does not compile. */
  readonly file: YearPlanWords['file'] & {readonly faults: Readonly<Record<YearFault, unknown>>};
}
