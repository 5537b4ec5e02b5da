import {sha256} from './digest.js';
import type {School} from './school-options.js';
import type {Reader} from './store.js';

/** Tells who reads from the token in a request. Only hashes of the tokens are kept, and comparing takes as long for every guess. */
export class Access {
  private readonly entries: Promise<{hash: string; reader: Reader}[]>;

  constructor(schools: readonly School[]) {
    const entries = schools.flatMap(({id, recipients: all, tokens}) => {
      const outside = all.filter(({outsideTeam}) => outsideTeam).map(({role}) => role);
      return tokens.map(async ({token, recipients}) => {
        const isOutside = recipients !== undefined && recipients.some((role) => outside.includes(role));
        return {hash: await hashOf(token), reader: {school: id, recipients, apartFrom: isOutside ? undefined : outside}};
      });
    });
    this.entries = Promise.all(entries);
  }

  async readerOf(request: Request): Promise<Reader | undefined> {
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

function hashOf(token: string): Promise<string> {
  return sha256(new TextEncoder().encode(token));
}
