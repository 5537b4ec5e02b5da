import * as z from 'zod/mini';

import {type Open, Slug} from '../scalars.js';

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
