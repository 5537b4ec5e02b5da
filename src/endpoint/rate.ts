/** At most `count` submissions in any stretch of `seconds`, counted per school. */
export interface Rate {
  count: number;
  seconds: number;
}

/**
 * A bucket of tokens per school, refilled at an even pace. It knows nothing of addresses: a whole school sends from one, so counting by
 * address would stop the second child and not the first machine. Kept in memory only.
 */
export class RateLimit {
  private readonly rate: Rate;
  private readonly buckets = new Map<string, {tokens: number; at: number}>();

  constructor(rate: Rate) {
    this.rate = rate;
  }

  /** Takes one token and answers 0, or takes none and answers after how many seconds there is one. */
  take(school: string, now: number): number {
    const {count, seconds} = this.rate;
    const bucket = this.buckets.get(school) ?? {tokens: count, at: now};
    this.buckets.set(school, bucket);
    // A clock that is set back must not empty the bucket.
    bucket.tokens = Math.min(count, bucket.tokens + (Math.max(0, now - bucket.at) / 1000) * (count / seconds));
    bucket.at = now;
    if (bucket.tokens >= 1) {
      bucket.tokens -= 1;
      return 0;
    }
    return Math.max(1, Math.ceil(((1 - bucket.tokens) * seconds) / count));
  }
}
