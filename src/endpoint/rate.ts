/** At most `count` submissions in any stretch of `seconds`, counted per school. */
export interface Rate {
  count: number;
  seconds: number;
}

/** A bucket of tokens per school, refilled at an even pace. Kept in memory only. */
export class RateLimit {
  private readonly rate: Rate;
  private readonly buckets = new Map<string, {tokens: number; at: number}>();

  constructor(rate: Rate) {
    this.rate = rate;
  }

  /** Takes one token and answers 0, or takes none and answers after how many seconds there is one. */
  take(school: string, now: number): number {
    const wait = this.wait(school, now);
    if (wait === 0) this.buckets.get(school)!.tokens -= 1;
    return wait;
  }

  /** As `take`, and takes none. */
  wait(school: string, now: number): number {
    const {count, seconds} = this.rate;
    const bucket = this.buckets.get(school) ?? {tokens: count, at: now};
    this.buckets.set(school, bucket);
    // A clock that is set back must not empty the bucket.
    bucket.tokens = Math.min(count, bucket.tokens + (Math.max(0, now - bucket.at) / 1000) * (count / seconds));
    bucket.at = now;
    return bucket.tokens >= 1 ? 0 : Math.max(1, Math.ceil(((1 - bucket.tokens) * seconds) / count));
  }
}

/**
 * Whether a school gets more than its rate. Then it lasts until there is room for half of that again. What is tried meanwhile counts as well,
 * so that as long as somebody goes on, nothing of theirs passes in between.
 */
export class Pressure {
  private readonly rate: Rate;
  private readonly schools = new Map<string, {room: number; at: number; pressed: boolean}>();

  constructor(rate: Rate) {
    this.rate = rate;
  }

  /** Counts one that came. Answers 0 when there is none, else after how many seconds it is over when nobody sends anything. */
  wait(school: string, now: number): number {
    const {count, seconds} = this.rate;
    const here = this.schools.get(school) ?? {room: count, at: now, pressed: false};
    this.schools.set(school, here);
    here.room = Math.min(count, here.room + (Math.max(0, now - here.at) / 1000) * (count / seconds));
    here.at = now;
    if (here.room >= count / 2) here.pressed = false;
    if (here.room < 1) here.pressed = true;
    here.room = Math.max(0, here.room - 1);
    return here.pressed ? Math.ceil(((count / 2 - here.room) * seconds) / count) : 0;
  }
}
