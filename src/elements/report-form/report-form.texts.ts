import type {ReportFormWords} from '../../content/structure/texts/report-form.js';
import type {SendingTexts, SharedTexts} from '../../content/structure/texts/shared.js';

type Shared = Pick<SharedTexts, 'newTab' | 'lists' | 'fields' | 'sending' | 'aloud' | 'part' | 'promises'>;

/** The interface words of the report form, with what all widgets say. */
export interface ReportFormTexts extends Omit<ReportFormWords, 'sending' | 'promises'>, Omit<Shared, 'sending' | 'promises'> {
  /** What is promised, in this form's own words where it has them. */
  readonly promises: Omit<SharedTexts['promises'], keyof ReportFormWords['promises']> & ReportFormWords['promises'];
  /** Around the send, as a pupil and as an adult reads it. */
  readonly sending: Readonly<Record<'pupil' | 'adult', SendingTexts>>;
}

/** Puts the words of one language together. */
export function reportFormTexts({sending: pupil, promises, ...own}: ReportFormWords, {sending: adult, ...shared}: Shared): ReportFormTexts {
  return {
    ...own,
    ...shared,
    promises: {...shared.promises, ...promises},
    sending: {adult, pupil: {...adult, ...pupil, failed: {...adult.failed, ...pupil.failed}}},
  };
}
