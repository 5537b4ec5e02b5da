import * as z from 'zod/mini';

import {PhoneNumber, Slug, WebUrl, Words} from '../scalars.js';

/** Who a helpline is there for. `danger` is the one number for when somebody is in danger now. */
export const HelplineAudience = z.enum(['danger', 'pupil', 'parent', 'staff']);
export type HelplineAudience = z.infer<typeof HelplineAudience>;

/** Somewhere outside the school where a person answers. */
export const Helpline = z.looseObject({
  id: Slug,
  name: Words,
  /** What they help with, in one sentence. */
  text: Words,
  /** Missing = everyone. */
  audience: z.optional(z.array(HelplineAudience)),
  phone: z.optional(PhoneNumber),
  /** When someone answers, in words; never computed into "nu open". */
  hours: z.optional(Words),
  url: z.optional(WebUrl),
  /** Where somebody chats with them, who cannot call or does not dare to. */
  chat: z.optional(WebUrl),
});
export type Helpline = z.infer<typeof Helpline>;
