import {content as helplines} from '../../content/nl/helplines.js';
import {panel} from '../../content/nl/parent-panel.js';
import {roleNames} from '../../content/nl/role-names.js';
import {planForParents} from '../../content/nl/step-plan.js';
import words from '../../content/words/nl/parent-panel.json' with {type: 'json'};
import shared from '../../content/words/nl/shared.json' with {type: 'json'};
import type {Pack} from '../../portal/packs.js';
import type {Panel} from '../../content/form/parent-panel.js';
import type {Helpline} from '../../protocol/school/helpline.js';
import type {PlanForParents} from '../../protocol/school/step-plan.js';
import type {ParentPanelTexts} from './parent-panel.texts.js';

/** What the panel tells: its own content, the step plan that holds unless the school has one, the helplines and the names of roles. */
export interface ParentPanelContent extends Panel {
  readonly stepPlan: PlanForParents;
  readonly helplines: readonly Helpline[];
  readonly roleNames: Readonly<Record<string, string>>;
}

export type ParentPanelPack = Pack<ParentPanelTexts, ParentPanelContent>;

/** Dutch, bundled with the element. */
export const pack: ParentPanelPack = {
  widget: 'parent-panel',
  lang: 'nl',
  texts: {...words.texts, ...shared.texts},
  content: {...panel, stepPlan: planForParents, helplines: helplines.helplines, roleNames},
};
