import type {PlanForParents} from '../../protocol/school/step-plan.js';
import {join} from '../form/said.js';
import {structure} from '../structure/parent-panel.js';
import words from '../words/nl/parent-panel.json' with {type: 'json'};

/** The ten steps as parents and carers read them. */
export const planForParents: PlanForParents = join(structure, words.content).stepPlan;
