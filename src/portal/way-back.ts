// What whoever tells without a name comes back with: words that live on their screen and their paper, and what is made of them, which travels.
// They are never sent, stored or logged.

import {howManyWords} from './can-come-back.js';

const rounds = 600_000;

/** A row of words, each as likely as any other. */
export function pickWords(list: readonly string[]): readonly string[] {
  return Array.from({length: howManyWords}, () => list[below(list.length)]!);
}

/** A number below another, without a leaning towards the lower ones: what lies in the last, broken round is thrown again. */
function below(count: number): number {
  const [thrown] = crypto.getRandomValues(new Uint32Array(1)) as unknown as [number];
  const whole = 2 ** 32 - (2 ** 32 % count);
  return thrown < whole ? thrown % count : below(count);
}

/**
 * What the words are known by: the first 32 of 64 bytes (PBKDF2). The others are for sealing, and are not made before there is sealing: a
 * phone takes as long for each half. Takes up to some seconds, beside what is on the screen.
 */
export async function lookupOf(words: readonly string[], school: string | undefined): Promise<string> {
  const utf8 = new TextEncoder();
  const {subtle} = crypto;
  const key = await subtle.importKey('raw', utf8.encode(words.join(' ')), 'PBKDF2', false, ['deriveBits']);
  const salt = utf8.encode(`pleinwacht:v1:${school ?? ''}`);
  const bits = await subtle.deriveBits({name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds}, key, 256);
  return btoa(String.fromCharCode(...new Uint8Array(bits)))
    .replace(/\+/g, '-')
    .replace(/\//g, '_')
    .replace(/=+$/, '');
}

/** What somebody typed, as words: without capitals, signs and numbers in front, however they parted them. */
export function typedWords(typed: string): readonly string[] {
  return typed
    .normalize('NFC')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter(Boolean);
}

/** The word of the list that was meant: by its first four letters there is one at most. */
export function meantWord(typed: string, list: readonly string[]): string | undefined {
  return typed.length < 4 ? undefined : list.find((word) => word.slice(0, 4) === typed.slice(0, 4));
}
