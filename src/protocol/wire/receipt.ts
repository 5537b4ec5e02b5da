import * as z from 'zod/mini';

import {wireVersion} from './limits.js';

/** The receiver's word that a submission is stored; sent only after a durable commit. */
export const Receipt = z.looseObject({received: z.literal(true), version: z.literal(wireVersion)});
export type Receipt = z.infer<typeof Receipt>;
