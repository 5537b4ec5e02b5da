import * as z from 'zod/mini';

/**
 * Work that a receiver asks for while it gets more than it can take in, so that sending costs something: to find the whole number below
 * `most` for which PBKDF2 (SHA-256, `rounds` rounds), with `seed` as its password and the digits of the number as its salt, gives `target`.
 * It is sent as a parameter of the key, `Idempotency-Key: "<id>"; proof=<number>`, with the same bytes. A puzzle is for one id and some minutes.
 */
export const Proof = z.object({
  /** Text, used as its bytes in UTF-8. */
  seed: z.string(),
  /** 16 bytes in base64url. */
  target: z.string(),
  rounds: z.int().check(z.minimum(1)),
  most: z.int().check(z.minimum(1)),
});
export type Proof = z.infer<typeof Proof>;
