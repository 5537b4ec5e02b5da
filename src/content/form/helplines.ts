import * as z from 'zod/mini';

import {Helpline} from '../../protocol/school/helpline.js';

/** The helplines that every school in the country can point to. */
export const Content = z.strictObject({helplines: z.array(Helpline).check(z.minLength(1))});
export type Content = z.infer<typeof Content>;
