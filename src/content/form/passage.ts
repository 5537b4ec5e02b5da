import * as z from 'zod/mini';

import {Slug, Words} from '../../protocol/scalars.js';

/** The smallest piece of content: one message of one or two sentences, with an id by which its source is found. No markup. */
export const Passage = z.strictObject({id: Slug, text: Words});
export type Passage = z.infer<typeof Passage>;
