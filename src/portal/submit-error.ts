import type {ProblemSlug} from '../protocol/wire/problem-slugs.js';

/** What a host's own `transport` rejects with, so that the person reads the sentence that fits. Any other rejection counts as unreachable. */
export class SubmitError extends Error {
  readonly slug: ProblemSlug;
  /** Seconds to wait before another attempt makes sense. */
  readonly retryAfter?: number;
  /** With `proof-required`: the `proof` of the receiver's answer. Then the next call of the transport has the number that it asks for. */
  readonly proof?: unknown;

  constructor(slug: ProblemSlug, {retryAfter, proof}: {retryAfter?: number; proof?: unknown} = {}) {
    super(slug);
    this.name = 'SubmitError';
    this.slug = slug;
    if (retryAfter !== undefined) this.retryAfter = retryAfter;
    if (proof !== undefined) this.proof = proof;
  }
}
