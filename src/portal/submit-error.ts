import type {ProblemSlug} from '../protocol/wire/problem-slugs.js';

/** What a host's own `transport` rejects with, so that the person reads the sentence that fits. Any other rejection counts as unreachable. */
export class SubmitError extends Error {
  readonly slug: ProblemSlug;
  /** Seconds to wait before another attempt makes sense. */
  readonly retryAfter?: number;

  constructor(slug: ProblemSlug, {retryAfter}: {retryAfter?: number} = {}) {
    super(slug);
    this.name = 'SubmitError';
    this.slug = slug;
    if (retryAfter !== undefined) this.retryAfter = retryAfter;
  }
}
