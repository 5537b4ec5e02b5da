import * as z from 'zod/mini';

/** RFC 9457 problem details. Never repeats what was sent: `fields` names places and codes only. */
export const Problem = z.looseObject({
  type: z.string(),
  title: z.optional(z.string()),
  status: z.optional(z.int()),
  fields: z.optional(z.array(z.looseObject({path: z.string(), code: z.string()}))),
});
export type Problem = z.infer<typeof Problem>;
