import type {PlanForParents} from '../../protocol/school/step-plan.js';
import {join} from '../form/said.js';
import {structure} from '../structure/parent-panel.js';
import words from '../words/nl/parent-panel.json' with {type: 'json'};

const joined = join(structure, words.content);

/** The ten steps as parents and carers read them. */
export const planForParents: PlanForParents = joined.stepPlan;

/** How a secondary school acts, as they read it. */
export const secondaryPlanForParents: PlanForParents = joined.secondaryPlan;
