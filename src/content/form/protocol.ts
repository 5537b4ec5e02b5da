import * as z from 'zod/mini';

import {ArticleSection} from './article.js';
import {Passage} from './passage.js';
import {Role} from '../../protocol/school/role.js';
import {Slug, Words} from '../../protocol/scalars.js';
import {ParentText, Phase, StepPlan} from '../../protocol/school/step-plan.js';

/** Who is who: read by parents beside the step plan, and by the team. In the third person, so that both can read it. */
export const RoleProfile = z.strictObject({
  id: Role,
  kind: z.enum(['school', 'outside', 'family', 'children']),
  title: Words,
  text: Words,
  /** What else belongs to the role; for the team. */
  tasks: z.optional(z.array(Passage).check(z.minLength(1))),
});
export type RoleProfile = z.infer<typeof RoleProfile>;

/** One of the four phases of the cycle: what parents read about it, and how a professional goes about it. */
export const CyclePhase = z.strictObject({
  id: Slug,
  phase: Phase,
  title: Words,
  parentText: ParentText,
  /** Guidance for professionals: points to keep in mind, and questions to ask, each section one subject. */
  sections: z.array(ArticleSection).check(z.minLength(1)),
});
export type CyclePhase = z.infer<typeof CyclePhase>;

/** The frame of every plan: notice, plan, act, evaluate, and round again. */
export const Cycle = z.strictObject({
  id: Slug,
  title: Words,
  /** Why it goes this way; read by professionals and parents. */
  points: z.array(Passage).check(z.minLength(1)),
  phases: z.array(CyclePhase).check(z.length(4)),
});
export type Cycle = z.infer<typeof Cycle>;

/** Help for professionals when working with parents gets stuck. */
export const Collaboration = z.strictObject({
  id: Slug,
  title: Words,
  sections: z.array(ArticleSection).check(z.minLength(1)),
});
export type Collaboration = z.infer<typeof Collaboration>;

/** A point on which the guides differ: what we do, and what a school may do otherwise. For professionals. */
export const Choice = z.strictObject({id: Slug, title: Words, text: Words});
export type Choice = z.infer<typeof Choice>;

/** How a school acts: the cycle as frame, the plan that holds unless a school has its own, and who does what. */
export const Content = z.strictObject({
  cycle: Cycle,
  /** The ten steps. */
  stepPlan: StepPlan,
  /** The plan of a secondary school, which stands there in the place of the ten steps. */
  secondaryPlan: StepPlan,
  roles: z.array(RoleProfile).check(z.minLength(1)),
  collaboration: Collaboration,
  choices: z.array(Choice).check(z.minLength(1)),
});
export type Content = z.infer<typeof Content>;
