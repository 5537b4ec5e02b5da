import type {Companion} from '../../content/structure/texts/parent-panel.js';
import type {Settings} from '../../portal/settings.js';
import type {SchoolType} from '../../protocol/scalars.js';
import type {PlanForParents} from '../../protocol/school/step-plan.js';
import type {HeadingLevel} from '../parts/heading.js';
import type {first} from './parent-panel.first.js';
import type {ParentPanelContent} from './parent-panel.pack.js';
import type {ParentPanelTexts} from './parent-panel.texts.js';

/** What the first screen of the panel needs to draw itself. */
export interface FirstView {
  readonly texts: (typeof first)['texts'];
  readonly content: (typeof first)['content'];
  readonly settings: Settings;
  readonly schoolTypes: readonly SchoolType[];
  readonly level: (deeper?: number) => HeadingLevel;
}

/** What a part of the panel needs to draw itself. */
export interface PanelView extends FirstView {
  readonly texts: ParentPanelTexts;
  readonly content: ParentPanelContent;
  /** The school's own plan when it can be walked to an end, else ours. */
  readonly plan: PlanForParents;
  /** After how many quiet minutes everything is wiped. */
  readonly idleMinutes: number;
  /** BCP 47, for dates. */
  readonly language: string;
  /** The widgets that stand on the same page. */
  readonly companions: readonly {readonly companion: Companion; readonly element: HTMLElement}[];
  readonly printPlan: () => void;
  /** The button that reads a section or what is behind a door. */
  readonly readAloud: (id: string) => unknown;
}
