import * as z from 'zod/mini';

/** The receiver's word that a submission is stored, in the version of the sender; given only after a durable commit. */
export const Receipt = z.looseObject({received: z.literal(true), version: z.int().check(z.minimum(1))});
export type Receipt = z.infer<typeof Receipt>;
