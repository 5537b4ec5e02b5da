import {folder} from './sign-in-options.js';

/** The values of the cookies in a request. */
export function cookiesIn({headers}: Request): ReadonlyMap<string, string> {
  const pairs = (headers.get('cookie') ?? '').split(';').map((pair) => pair.trim().split('=') as [string, string?]);
  return new Map(pairs.map(([name, value = '']) => [name, value]));
}

/** A cookie for the pages of staff alone, that no script reads. It lasts as long as the browser is open, or so many seconds. */
export function cookie(name: string, value: string, {secure, seconds}: {secure: boolean; seconds?: number}): string {
  const ends = seconds === undefined ? '' : `; Max-Age=${seconds}`;
  return `${name}=${value}; Path=${folder}; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}${ends}`;
}
