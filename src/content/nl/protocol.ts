import type {Choice, Collaboration, Content, Cycle, RoleProfile} from '../form/protocol.js';
import {join} from '../form/said.js';
import type {GuidanceForStaff, PlanForParents, StepPlan} from '../../protocol/school/step-plan.js';
import {structure} from '../structure/protocol.js';
import words from '../words/nl/protocol.json' with {type: 'json'};
import {planForParents, secondaryPlanForParents} from './step-plan.js';

const joined = join(structure, words.content);
// Each part is a const of its own, so that a file that shows one does not carry the others.

/** The ten steps: how a school acts unless it has a plan of its own. What parents read, with the guidance for staff beside it. */
export const stepPlan: StepPlan = forStaff(planForParents, joined.guidance);

/** How a secondary school acts unless it has a plan of its own. */
export const secondaryPlan: StepPlan = forStaff(secondaryPlanForParents, joined.secondaryGuidance);

/** Notice, plan, act, evaluate: the frame of every plan. */
export const cycle: Cycle = joined.cycle;

/** Who is who in the step plan. */
export const roles: RoleProfile[] = joined.roles;

/** When working with parents gets stuck. */
export const collaboration: Collaboration = joined.collaboration;

/** What we do where the guides differ. */
export const choices: Choice[] = joined.choices;

export const content: Content = {cycle, stepPlan, secondaryPlan, roles, collaboration, choices};

function forStaff(plan: PlanForParents, guidance: Readonly<Record<string, GuidanceForStaff>>): StepPlan {
  return {...plan, steps: plan.steps.map(({consent: _gates, ...step}) => ({...step, ...guidance[step.id]!}))};
}
