import type {nothing, TemplateResult} from 'lit';

import type {Register} from '../../content/form/pupil-panel.js';
import type {School} from '../../protocol/school/school.js';
import type {HeadingLevel} from '../parts/heading.js';
import type {PupilPanelContent, PupilPanelTexts} from './pupil-panel.pack.js';

/** What a page of the panel needs to draw itself: the words for this kind of school, and who is there. */
export interface PupilView extends Register {
  readonly texts: PupilPanelTexts;
  readonly content: PupilPanelContent;
  readonly school: School;
  /** The way to the report form, where there is one. */
  readonly report: TemplateResult | typeof nothing;
  /** Reads the page in view aloud, where the device can. */
  readonly readAloud: TemplateResult | typeof nothing;
  readonly level: (deeper?: number) => HeadingLevel;
}
