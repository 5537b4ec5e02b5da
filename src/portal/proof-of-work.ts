import {mostRounds} from '../protocol/wire/limits.js';
import type {Proof} from '../protocol/wire/proof.js';

/** How many numbers are tried beside each other: as many as a phone has cores that wait. */
const atOnce = 8;

/**
 * Finds the number that a receiver asks for. Answers nothing when that is no such question, when it takes more than a phone is asked to do,
 * and when the send is over. The browser counts in threads of its own, so that nothing on the page waits, and no policy of a page can forbid
 * it, as it can a worker.
 */
export async function prove(asked: unknown, signal: AbortSignal): Promise<number | undefined> {
  const {seed, target, rounds, most} = asked as Proof;
  if (typeof seed !== 'string' || typeof target !== 'string' || !(rounds >= 1 && most >= 1 && rounds * most <= mostRounds))
    return undefined;
  const utf8 = new TextEncoder();
  const {subtle} = crypto;
  const key = await subtle.importKey('raw', utf8.encode(seed), 'PBKDF2', false, ['deriveBits']);
  const tried = async (number: number) => {
    const salt = utf8.encode(String(number));
    const bits = await subtle.deriveBits({name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds}, key, 128);
    return btoa(String.fromCharCode(...new Uint8Array(bits)));
  };
  // With its end, as the browser writes it.
  const wanted = `${target.replace(/-/g, '+').replace(/_/g, '/')}==`;
  for (let from = 0; from < most && !signal.aborted; from += atOnce) {
    const found = (await Promise.all(Array.from({length: atOnce}, (_, index) => tried(from + index)))).indexOf(wanted);
    if (found >= 0) return from + found;
  }
  return undefined;
}
