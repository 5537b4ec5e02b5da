import {sha256} from './digest.js';
import {SetUpError} from './faults.js';
import type {CheckedOptions, ReaderOption} from './options.js';
import type {School} from './school-options.js';
import type {Reader} from './store.js';

/** Tells who reads from the token in a request, or lets the portal around say it. Only hashes of the tokens are kept, and comparing takes as long for every guess. */
export class Access {
  private readonly entries: Promise<{hash: string; reader: Reader}[]>;

  private readonly options: Pick<CheckedOptions, 'schools' | 'authenticate'>;

  constructor(options: Pick<CheckedOptions, 'schools' | 'authenticate'>) {
    this.options = options;
    const entries = options.schools.named.flatMap((school) =>
      school.tokens.map(async ({token, recipients}) => ({hash: await hashOf(token), reader: readerFor(school, recipients)})),
    );
    this.entries = Promise.all(entries);
  }

  /** Rejects when `authenticate` does, or answers with somebody whom its school does not have. */
  async readerOf(request: Request): Promise<Reader | undefined> {
    return (await this.byToken(request)) ?? this.bySignIn(await this.options.authenticate?.(request));
  }

  private async bySignIn(who: ReaderOption | undefined): Promise<Reader | undefined> {
    if (who === undefined) return undefined;
    const school = await this.options.schools.find(who.school);
    if (!school) throw notOneReader('a school that there is');
    const {recipients} = who;
    if (recipients === undefined) return readerFor(school, undefined);
    const sides = recipients.map((role) => school.recipients.find((recipient) => recipient.role === role)?.outsideTeam);
    if (sides.length === 0 || sides.includes(undefined)) throw notOneReader("recipients of that school's options");
    if (new Set(sides).size > 1) throw notOneReader('recipients of the team, or outside it, and not of both');
    return readerFor(school, recipients);
  }

  private async byToken(request: Request): Promise<Reader | undefined> {
    const token = /^Bearer +([\x21-\x7e]+) *$/i.exec(request.headers.get('authorization') ?? '')?.[1];
    if (token === undefined) return undefined;
    const hash = await hashOf(token);
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
