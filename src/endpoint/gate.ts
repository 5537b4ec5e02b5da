import {type Refusal, refuse} from './answers.js';
import {dutchDay} from './calendar.js';
import type {CheckedOptions} from './options.js';
import {proofIn, Proofs} from './proof.js';
import {Pressure, RateLimit} from './rate.js';

const hour = 60 * 60 * 1000;

/**
 * Lets in as much as a school can take. It knows nothing of addresses and keeps its counts in memory only: a whole school sends from one
 * address, so counting by address would stop the second child and not the first machine.
 *
 * Whoever sends while nobody does too much passes unasked. Beyond `unproven` sending costs a proof of work, which a widget does without
 * anybody noticing; beyond `rate`, and beyond the bytes of a day, nothing is taken.
 */
export class Gate {
  private readonly options: CheckedOptions;
  private readonly rate: RateLimit;
  private readonly pressure: Pressure;
  private readonly proofs: Proofs;
  /** How many bytes each school was sent on a day. */
  private stored = {day: '', of: new Map<string, number>()};

  constructor(options: CheckedOptions) {
    this.options = options;
    this.rate = new RateLimit(options.limits.rate);
    this.pressure = new Pressure(options.limits.unproven);
    this.proofs = new Proofs(options.limits.proofSecret);
  }

  /** Why something is not let in; nothing when it is. */
  async refusal(school: string, id: string, size: number, headers: Headers): Promise<Refusal | undefined> {
    const now = this.options.now().getTime();
    const used = this.bytesOf(school);
    const quota = this.options.limits.bytesPerDay;
    if (used + size > quota) return busy(secondsToTomorrow(now));
    const full = this.rate.wait(school, now);
    if (full > 0) return busy(full);
    const wait = this.pressure.wait(school, now);
    // The second half of a day's bytes is for who works for it.
    if (wait === 0 && used <= quota / 2) return this.take(school, now);
    const proof = await this.proofs.check(school, id, proofIn(headers), now);
    if (proof === 'known') return undefined;
    if (proof === 'right') return this.take(school, now);
    const puzzle = await this.proofs.puzzleFor(school, id, now);
    // Whoever does not know how to, tries again then.
    return {...refuse('proof-required'), headers: {'Retry-After': String(Math.max(1, wait))}, proof: puzzle};
  }

  /** Something was let in and stored. */
  count(school: string, size: number): void {
    const used = this.bytesOf(school) + size;
    this.stored.of.set(school, used);
    const quota = this.options.limits.bytesPerDay;
    // Somebody who manages the receiver has to know, once.
    if (used > quota / 2 && used - size <= quota / 2) this.options.onFault({during: 'request', code: 'MANY_BYTES'});
  }

  private take(school: string, now: number): Refusal | undefined {
    const wait = this.rate.take(school, now);
    return wait > 0 ? busy(wait) : undefined;
  }

  private bytesOf(school: string): number {
    const day = dutchDay(this.options.now());
    if (this.stored.day !== day) this.stored = {day, of: new Map()};
    return this.stored.of.get(school) ?? 0;
  }
}

export function busy(seconds: number): Refusal {
  return {...refuse('too-busy'), headers: {'Retry-After': String(seconds)}};
}

/** To the next whole hour in which it is tomorrow in the Netherlands. */
function secondsToTomorrow(now: number): number {
  const next = (Math.floor(now / hour) + 1) * hour;
  for (let at = next; ; at += hour) if (dutchDay(new Date(at)) !== dutchDay(new Date(now))) return Math.ceil((at - now) / 1000);
}
