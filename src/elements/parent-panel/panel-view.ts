import type {Companion} from '../../content/structure/texts/parent-panel.js';
import type {Settings} from '../../portal/settings.js';
import type {SchoolType} from '../../protocol/scalars.js';
import type {PlanForParents} from '../../protocol/school/step-plan.js';
import type {HeadingLevel} from '../parts/heading.js';
import type {ParentPanelContent} from './parent-panel.pack.js';
import type {ParentPanelTexts} from './parent-panel.texts.js';

/** What a part of the panel needs to draw itself. */
export interface PanelView {
  readonly texts: ParentPanelTexts;
  readonly content: ParentPanelContent;
  readonly settings: Settings;
  /** The school's own plan when it can be walked to an end, else ours. */
  readonly plan: PlanForParents;
  readonly schoolTypes: readonly SchoolType[];
  /** After how many quiet minutes everything is wiped. */
  readonly idleMinutes: number;
  /** BCP 47, for dates. */
  readonly language: string;
  readonly level: (deeper?: number) => HeadingLevel;
  /** The widgets that stand on the same page. */
  readonly companions: readonly Companion[];
  readonly printPlan: () => void;
  readonly goToCompanion: (companion: Companion) => void;
}
