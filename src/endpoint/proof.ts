import type {Proof} from '../protocol/index.js';
import {base64url} from './base64url.js';
import {sha256} from './digest.js';

/** What is asked of a sender: a third of what a way back costs whoever makes one, so on an old phone a second or so. */
const work = {rounds: 200, most: 1000};
/** How long a puzzle is given out; it is taken as long again. */
const slot = 5 * 60 * 1000;

/**
 * Puzzles that cost who sends more than who receives. Nothing is kept of one: what it is follows from a secret, the school, the id and the
 * time. So it is good for one submission, which is stored once, however often somebody sends it.
 *
 * Its answer is one of few numbers. Guessing it takes hundreds of requests, which is dearer than working it out.
 */
export class Proofs {
  private readonly secret: string;
  /** Those that were taken, so that one answer opens the way once; in the last two slots, for the older ones fit no more. */
  private taken = {slot: 0, now: new Set<string>(), before: new Set<string>()};

  constructor(secret = crypto.randomUUID() + crypto.randomUUID()) {
    this.secret = secret;
  }

  async puzzleFor(school: string, id: string, now: number): Promise<Proof> {
    const {seed, number} = await this.secretOf(school, id, Math.floor(now / slot));
    const utf8 = new TextEncoder();
    const key = await crypto.subtle.importKey('raw', utf8.encode(seed), 'PBKDF2', false, ['deriveBits']);
    const salt = utf8.encode(String(number));
    const bits = await crypto.subtle.deriveBits({name: 'PBKDF2', hash: 'SHA-256', salt, iterations: work.rounds}, key, 128);
    return {seed, target: base64url(new Uint8Array(bits)), ...work};
  }

  /** Whether an answer is right: for the first time, or once more. */
  async check(school: string, id: string, answer: number | undefined, now: number): Promise<'right' | 'known' | 'wrong'> {
    if (answer === undefined) return 'wrong';
    const current = Math.floor(now / slot);
    if (this.taken.slot !== current) {
      const before = this.taken.slot === current - 1 ? this.taken.now : new Set<string>();
      this.taken = {slot: current, now: new Set(), before};
    }
    for (const at of [current, current - 1]) {
      if ((await this.secretOf(school, id, at)).number !== answer) continue;
      const name = `${school} ${id}`;
      if (this.taken.now.has(name) || this.taken.before.has(name)) return 'known';
      this.taken.now.add(name);
      return 'right';
    }
    return 'wrong';
  }

  private async secretOf(school: string, id: string, at: number): Promise<{seed: string; number: number}> {
    const hash = await sha256(new TextEncoder().encode(`${this.secret} ${school} ${id} ${at}`));
    return {seed: hash.slice(0, 32), number: parseInt(hash.slice(32, 44), 16) % work.most};
  }
}

/** The answer that a request carries, as `proof` behind its key. */
export function proofIn(headers: Headers): number | undefined {
  const given = /;\s*proof=(\d{1,9})\s*(?:;|$)/.exec(headers.get('idempotency-key') ?? '')?.[1];
  return given === undefined ? undefined : Number(given);
}
