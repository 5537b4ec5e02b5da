import {promisify} from 'node:util';
import {brotliCompress, constants, gzip} from 'node:zlib';

import type {StaticFile} from '../command-line/static-files.js';

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** Smaller than this a file fits in one packet as it is. */
const smallest = 1024;
/** What was compressed before, by encoding and tag: a file is asked for far more often than it changes. */
const known = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();

/** A file as the browser that asks takes it: with brotli, with gzip, or as it is. */
export async function compressed(
  {bytes, type, etag}: StaticFile,
  accepts: string | null,
): Promise<{bytes: Uint8Array<ArrayBuffer>; encoding?: string}> {
  const taken = (accepts ?? '')
    .split(',')
    .map((one) => one.trim().toLowerCase())
    .filter((one) => !/;\s*q=0(\.0*)?$/.test(one));
  const encoding = ['br', 'gzip'].find((name) => taken.some((one) => one.split(';')[0]!.trim() === name));
  if (encoding === undefined || bytes.byteLength < smallest || !/^text\/|json|svg/.test(type)) return {bytes};
  const key = `${encoding} ${etag}`;
  const made =
    known.get(key) ??
    (encoding === 'br' ? brotli(bytes, {params: {[constants.BROTLI_PARAM_QUALITY]: 6}}) : zip(bytes)).then((one) => new Uint8Array(one));
  known.set(key, made);
  return {bytes: await made, encoding};
}
