import type {Settings} from '../../portal/settings.js';
import type {SchoolType} from '../../protocol/scalars.js';
import type {StepPlan} from '../../protocol/school/step-plan.js';
import type {HeadingLevel} from '../parts/heading.js';
import type {MethodHere} from '../parts/own-methods.js';
import {roleName} from '../parts/role-name.js';
import type {TeamGuideContent, TeamGuideTexts} from './team-guide.pack.js';

/** What a part of the guide needs to draw itself. */
export interface GuideView {
  readonly texts: TeamGuideTexts;
  readonly content: TeamGuideContent;
  readonly settings: Settings;
  readonly schoolTypes: readonly SchoolType[];
  /** BCP 47, for dates. */
  readonly language: string;
  readonly level: (deeper?: number) => HeadingLevel;
  /** The school's own plan when it can be walked to an end, else ours. */
  readonly plan: StepPlan;
  readonly ownPlan: boolean;
  /** With which the school acts: its own, else ours. */
  readonly methods: readonly MethodHere[];
  /** Names of the parts that are shown. */
  readonly shown: readonly string[];
  /** Brings a part into view. */
  readonly go: (id: string) => void;
  readonly printSheet: (id: string) => void;
}

/** What each of these roles is called here, side by side. */
export function rolesIn(view: GuideView, roles: readonly string[]): string {
  return roles.map((role) => roleName(view, role)).join(', ');
}
