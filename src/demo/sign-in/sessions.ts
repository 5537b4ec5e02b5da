import {createHash, randomBytes} from 'node:crypto';

import type {StaffMember} from './staff.js';

const minute = 60_000;
/** How long nothing may happen before somebody has to sign in again. */
const quiet = 20 * minute;
/** A working day. */
const longest = 10 * 60 * minute;
/** How long a key lets requests in. */
const keyLasts = 2 * minute;

interface Session {
  readonly member: StaffMember;
  readonly begun: number;
  seen: number;
}

/**
 * Who has signed in, in memory alone: a restart signs everybody out. A page that has the cookie of a session gets keys for the receiver,
 * which takes no cookie. Only hashes of both are kept.
 */
export class Sessions {
  private readonly sessions = new Map<string, Session>();
  private readonly keys = new Map<string, {of: string; until: number}>();

  constructor(private readonly now: () => Date) {}

  /** The id of a new one. */
  begin(member: StaffMember): string {
    const at = this.now().getTime();
    for (const id of this.sessions.keys()) this.alive(id);
    const id = newSecret();
    this.sessions.set(hashOf(id), {member, begun: at, seen: at});
    return id;
  }

  /** Who it is, which counts as something that happens. */
  member(id: string | undefined): StaffMember | undefined {
    return id === undefined ? undefined : this.see(hashOf(id));
  }

  /** A key for the requests of the next minutes. */
  keyFor(id: string): string | undefined {
    const of = hashOf(id);
    if (!this.see(of)) return undefined;
    const at = this.now().getTime();
    for (const [hash, {until}] of this.keys) if (until < at) this.keys.delete(hash);
    const key = newSecret();
    this.keys.set(hashOf(key), {of, until: at + keyLasts});
    return key;
  }

  memberByKey(key: string): StaffMember | undefined {
    const found = this.keys.get(hashOf(key));
    return found && found.until >= this.now().getTime() ? this.see(found.of) : undefined;
  }

  end(id: string): void {
    this.forget(hashOf(id));
  }

  private see(hash: string): StaffMember | undefined {
    const session = this.alive(hash);
    if (session) session.seen = this.now().getTime();
    return session?.member;
  }

  private alive(hash: string): Session | undefined {
    const session = this.sessions.get(hash);
    const at = this.now().getTime();
    if (session && at - session.seen < quiet && at - session.begun < longest) return session;
    this.forget(hash);
    return undefined;
  }

  private forget(hash: string): void {
    this.sessions.delete(hash);
    for (const [key, {of}] of this.keys) if (of === hash) this.keys.delete(key);
  }
}

export function newSecret(): string {
  return randomBytes(24).toString('base64url');
}

function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('base64url');
}
