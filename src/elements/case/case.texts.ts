import type {DeskWords} from '../../content/structure/texts/desk.js';
import type {CaseWords} from '../../content/structure/texts/case.js';
import type {SharedTexts} from '../../content/structure/texts/shared.js';
import type {CaseEnd} from '../../protocol/school/case-ends.js';
import type {CaseEvent} from '../../protocol/school/case-event.js';
import type {StaffFailure} from '../parts/staff-client.js';
import type {CaseFault} from '../parts/case-file.js';

type Words<Code extends string> = Readonly<Record<Code, unknown>>;

/** The words of the case, with what all widgets say. What can happen in a case and how it can end has its word, or this does not compile. */
export interface CaseTexts extends CaseWords, Pick<SharedTexts, 'fields' | 'newTab' | 'idle' | 'lists'> {
  readonly token: CaseWords['token'] & DeskWords['token'];
  readonly failed: Readonly<Record<StaffFailure, string>>;
  readonly log: CaseWords['log'] & Words<CaseEvent['type']>;
  readonly close: CaseWords['close'] & {readonly whys: Words<CaseEnd>};
  readonly file: CaseWords['file'] & {readonly faults: Words<CaseFault>};
}
