import type {Refusal} from './answers.js';
import {sha256} from './digest.js';
import {SetUpError} from './faults.js';
import {busy} from './gate.js';
import type {CheckedOptions, ReaderOption} from './options.js';
import {RateLimit} from './rate.js';
import type {School} from './school-options.js';
import type {Reader} from './store.js';

/**
 * Tells who reads from the token in a request, or lets the portal around say it. Only hashes of the tokens are kept, and comparing takes as
 * long for every guess. Beyond a number of them, what is no token that read before is not looked at.
 */
export class Access {
  private readonly entries: Promise<{hash: string; reader: Reader}[]>;
  private readonly options: Pick<CheckedOptions, 'schools' | 'authenticate' | 'now'>;
  private readonly guesses: RateLimit;
  /** Hashes of those that read before, since the start. */
  private readonly known = new Set<string>();

  constructor(options: Pick<CheckedOptions, 'schools' | 'authenticate' | 'now' | 'limits'>) {
    this.options = options;
    this.guesses = new RateLimit(options.limits.wrongTokens);
    const entries = options.schools.named.flatMap((school) =>
      school.tokens.map(async ({token, recipients}) => ({hash: await hashOf(token), reader: readerFor(school, recipients)})),
    );
    this.entries = Promise.all(entries);
  }

  /** Rejects when `authenticate` does, or answers with somebody whom its school does not have. */
  async readerOf(request: Request): Promise<Reader | Refusal | undefined> {
    const token = /^Bearer +([\x21-\x7e]+) *$/i.exec(request.headers.get('authorization') ?? '')?.[1];
    const hash = token === undefined ? undefined : await hashOf(token);
    const byToken = hash === undefined ? undefined : await this.byHash(hash);
    if (byToken && this.known.has(hash!)) return byToken;
    const bySignIn = byToken ? undefined : await this.bySignIn(await this.options.authenticate?.(request));
    if (bySignIn || hash === undefined) return bySignIn;
    // A right one too, when it is new: else a guesser would hear of it all the same.
    const wait = this.guesses.take('', this.options.now().getTime());
    if (wait > 0) return busy(wait);
    if (byToken) this.known.add(hash);
    return byToken;
  }

  private async bySignIn(who: ReaderOption | undefined): Promise<Reader | undefined> {
    if (who === undefined) return undefined;
    const school = await this.options.schools.find(who.school);
    if (!school) throw notOneReader('a school that there is');
    const {recipients, who: name} = who;
    if (name !== undefined && !(typeof name === 'string' && /^[\x21-\x7e]{1,255}$/.test(name)))
      throw notOneReader('who as 1–255 signs without spaces');
    if (recipients === undefined) return {...readerFor(school, undefined), who: name};
    const sides = recipients.map((role) => school.recipients.find((recipient) => recipient.role === role)?.outsideTeam);
    if (sides.length === 0 || sides.includes(undefined)) throw notOneReader("recipients of that school's options");
    if (new Set(sides).size > 1) throw notOneReader('recipients of the team, or outside it, and not of both');
    return {...readerFor(school, recipients), who: name};
  }

  private async byHash(hash: string): Promise<Reader | undefined> {
    let reader: Reader | undefined;
    // Every entry is compared in full, found or not.
    for (const entry of await this.entries) {
      let difference = 0;
      for (let index = 0; index < hash.length; index++) difference |= hash.charCodeAt(index) ^ entry.hash.charCodeAt(index);
      if (difference === 0) reader = entry.reader;
    }
    return reader;
  }
}

/** What the team reads leaves out whoever stands outside it. */
function readerFor({id, recipients: all}: School, recipients: readonly string[] | undefined): Reader {
  const outside = all.filter(({outsideTeam}) => outsideTeam).map(({role}) => role);
  const isOutside = recipients?.some((role) => outside.includes(role));
  return {school: id, recipients, apartFrom: isOutside ? undefined : outside};
}

/** Without who it was. */
function notOneReader(expected: string): SetUpError {
  return new SetUpError('READER', `createEndpoint() authenticate(): expected ${expected}, found something else`);
}

function hashOf(token: string): Promise<string> {
  return sha256(new TextEncoder().encode(token));
}
