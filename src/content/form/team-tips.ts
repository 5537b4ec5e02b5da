import * as z from 'zod/mini';

import {Article} from './article.js';

/**
 * What any school's staff can do to prevent bullying, notice it and step in: short articles to pick from, in the order of how soon they
 * are needed. Read by staff only.
 */
export const Content = z.strictObject({articles: z.array(Article).check(z.minLength(1))});
export type Content = z.infer<typeof Content>;
