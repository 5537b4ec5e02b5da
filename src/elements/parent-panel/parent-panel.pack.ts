import {content as helplines} from '../../content/nl/helplines.js';
import {panel} from '../../content/nl/parent-panel.js';
import {roleNames} from '../../content/nl/role-names.js';
import {planForParents, secondaryPlanForParents} from '../../content/nl/step-plan.js';
import words from '../../content/words/nl/parent-panel.json' with {type: 'json'};
import shared from '../../content/words/nl/shared.json' with {type: 'json'};
import type {Pack} from '../../portal/packs.js';
import type {Panel} from '../../content/form/parent-panel.js';
import type {PlanForParents} from '../../protocol/school/step-plan.js';
import type {ParentPanelTexts} from './parent-panel.texts.js';
import type {OwnWords, SharedContent, SharedWords} from '../../content/form/shared.js';
import type {PanelWords} from '../../content/structure/texts/parent-panel.js';

/** What the panel tells: its own content, the step plan that holds unless the school has one, the helplines and the names of roles. */
export interface ParentPanelContent extends PanelContent, SharedContent {}

/** What the panel tells of its own. */
interface PanelContent extends Panel {
  readonly stepPlan: PlanForParents;
  /** Read in its place at a secondary school. */
  readonly secondaryPlan: PlanForParents;
}

export type ParentPanelPack = Pack<ParentPanelTexts, ParentPanelContent>;

/** Puts the pack of one language together. */
export function packIn(lang: string, own: OwnWords<PanelWords, PanelContent>, shared: SharedWords): ParentPanelPack {
  return {widget: 'parent-panel', lang, texts: {...own.texts, ...shared.texts}, content: {...own.content, ...shared.content}};
}

/** Dutch, bundled with the element. */
export const pack = packIn(
  'nl',
  {texts: words.texts, content: {...panel, stepPlan: planForParents, secondaryPlan: secondaryPlanForParents}},
  {texts: shared.texts, content: {helplines: helplines.helplines, roleNames}},
);
