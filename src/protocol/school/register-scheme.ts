import * as z from 'zod/mini';

import {Words} from '../scalars.js';

/** What a line of the register can say of a case: days, and the ids of what was told and done. */
export const registerMembers = [
  'opened',
  'closed',
  'forms',
  'places',
  'since',
  'steps',
  'methods',
  'consents',
  'parents-told',
  'checks',
  'rounds',
  'outcome',
] as const;
export type RegisterMember = (typeof registerMembers)[number];

/** The columns of a register, in their order. */
export const RegisterScheme = z.looseObject({
  columns: z.array(z.looseObject({member: z.enum(registerMembers), title: Words})).check(z.minLength(1), z.maxLength(50)),
});
export type RegisterScheme = z.infer<typeof RegisterScheme>;
