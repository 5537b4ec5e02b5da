import type {nothing, TemplateResult} from 'lit';

import type {School} from '../../protocol/school/school.js';
import type {HeadingLevel} from '../parts/heading.js';
import type {first} from './pupil-panel.first.js';
import type {PupilPanelContent, PupilPanelTexts} from './pupil-panel.pack.js';

/** What the first screen of the panel needs to draw itself: the doors for this kind of school, and who is there. */
export interface FirstView {
  readonly register: (typeof first)['content']['po'];
  readonly texts: (typeof first)['texts'];
  readonly content: Pick<(typeof first)['content'], 'helplines' | 'roleNames'>;
  readonly school: School;
  /** The way to the report form, where there is one. */
  readonly report: TemplateResult | typeof nothing;
  /** Reads the page in view aloud, where the device can. */
  readonly readAloud: TemplateResult | typeof nothing | undefined;
  readonly level: (deeper?: number) => HeadingLevel;
}

/** What is behind a door needs to draw itself. */
export interface PupilView extends FirstView {
  readonly texts: PupilPanelTexts;
  readonly content: PupilPanelContent;
}
