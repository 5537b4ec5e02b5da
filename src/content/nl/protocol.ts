import type {Choice, Collaboration, Content, Cycle, RoleProfile} from '../form/protocol.js';
import {join} from '../form/said.js';
import type {GuidanceForStaff, StepPlan} from '../../protocol/school/step-plan.js';
import {structure} from '../structure/protocol.js';
import words from '../words/nl/protocol.json' with {type: 'json'};
import {planForParents} from './step-plan.js';

const joined = join(structure, words.content);
const guidance: Readonly<Record<string, GuidanceForStaff>> = joined.guidance;

// Each part is a const of its own, so that a file that shows one does not carry the others.

/** The ten steps: how a school acts unless it has a plan of its own. What parents read, with the guidance for staff beside it. */
export const stepPlan: StepPlan = {...planForParents, steps: planForParents.steps.map((step) => ({...step, ...guidance[step.id]!}))};

/** Notice, plan, act, evaluate: the frame of every plan. */
export const cycle: Cycle = joined.cycle;

/** Who is who in the step plan. */
export const roles: RoleProfile[] = joined.roles;

/** When working with parents gets stuck. */
export const collaboration: Collaboration = joined.collaboration;

/** What we do where the guides differ. */
export const choices: Choice[] = joined.choices;

export const content: Content = {cycle, stepPlan, roles, collaboration, choices};
