import type {Content} from '../../content/form/startgesprek-guide.js';
import {mark, type Sheet} from './sheet.js';
import {type Part, writeSheet} from './sheet-file.js';

// How a sheet goes from one screen to another without a file: in the part of an address that browsers keep to themselves, as the text of its
// file, packed. An address can be remembered by what opens it, so a sheet with a name on it does not go.

/** What is longer is no code of ours. */
const largest = 4096;
const version = '1';

/** The sheet in an address of this page, or nothing where it does not fit. */
export async function addressOf(content: Content, sheet: Sheet, part: Part): Promise<string | undefined> {
  const packed = await through(new CompressionStream('deflate-raw'), new Blob([writeSheet(content, sheet, part)]));
  const carried = version + toSigns(new Uint8Array(packed));
  return carried.length > largest ? undefined : `${location.href.split('#')[0]}${mark}${carried}`;
}

/** What an address carried, as the file that it would have been; one that cannot be opened where it is none. */
export async function fileOf(carried: string): Promise<File> {
  try {
    if (carried.length > largest || !/^1[\dA-V]+$/.test(carried)) throw new RangeError('not ours');
    return new File([await through(new DecompressionStream('deflate-raw'), new Blob([toBytes(carried.slice(1))]))], 'code');
  } catch {
    return new File([], 'code');
  }
}

function through(stream: CompressionStream | DecompressionStream, blob: Blob): Promise<ArrayBuffer> {
  return new Response(blob.stream().pipeThrough(stream)).arrayBuffer();
}

/** Five bits by a sign: capitals and digits make a small code. */
function toSigns(bytes: Uint8Array): string {
  const bits = Array.from(bytes, (byte) => byte.toString(2).padStart(8, '0')).join('');
  return (bits.match(/.{1,5}/g) ?? []).map((five) => parseInt(five.padEnd(5, '0'), 2).toString(32).toUpperCase()).join('');
}

function toBytes(signs: string): Uint8Array<ArrayBuffer> {
  const bits = Array.from(signs, (one) => parseInt(one, 32).toString(2).padStart(5, '0')).join('');
  return Uint8Array.from(bits.match(/.{8}/g) ?? [], (byte) => parseInt(byte, 2));
}
