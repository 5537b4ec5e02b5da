import * as z from 'zod/mini';

import {type Open, Slug, Words} from '../scalars.js';

/** Everyone who has a part in a step: the school's people, those from outside, families and children. */
export const Role = z.enum([
  'teacher',
  'mentor',
  /** Intern begeleider. */
  'internal-support',
  /** Anti-pestcoördinator, coördinator sociale veiligheid. */
  'coordinator',
  'behaviour-specialist',
  'school-social-worker',
  /** Vertrouwenspersoon. */
  'confidant',
  'school-leader',
  /** Medezeggenschapsraad. */
  'participation-council',
  'workgroup',
  'external-expert',
  'parent',
  'parents-bullied',
  'parents-bullying',
  'parents-bystanders',
  'pupil',
  'child-bullied',
  'child-bullying',
  'bystanders',
  'support-group',
  'class',
]);
export type Role = z.infer<typeof Role>;

/** A {@link Role}, or one that only this school has. */
export const OpenRole = Slug as z.ZodMiniType<Open<Role>, Open<Role>>;

/** What a school calls roles: ours by their own names, and those that only it has. */
export const RoleNames = z.looseObject(
  // Each of them, or the type says nothing.
  Object.fromEntries(Role.options.map((role) => [role, z.optional(Words)])) as Record<Role, z.ZodMiniOptional<typeof Words>>,
);
