import {cleanJson} from '../protocol/index.js';
import {type Refusal, refuse} from './answers.js';
import {SetUpError} from './faults.js';

/** Unknown members may nest, but no sender of ours comes near this; without a limit writing it out again would exhaust the stack. */
const deepest = 32;

/** What a request carried: its bytes, and the JSON in them with every text cleaned. */
export interface Carried {
  bytes: Uint8Array<ArrayBuffer>;
  value: unknown;
}

/** Reads a JSON body of at most `limit` bytes, and stops reading as soon as it is more. */
export async function readJson(request: Request, limit: number): Promise<Carried | Refusal> {
  if (!isJson(request.headers)) return refuse('unsupported-media-type');
  if (request.bodyUsed) throw readBefore();
  let isBroken = false;
  // A body that breaks off has nobody left to read the answer; it is no fault of ours.
  const bytes = await readBytes(request, limit).catch((error: unknown) => {
    // By the standard this is what a body says that somebody else has read, or holds; one that breaks off says that it was aborted.
    if (error instanceof TypeError && !request.signal.aborted) throw readBefore();
    isBroken = true;
    return new Uint8Array();
  });
  if (!bytes) return refuse('too-large');

  let text: string;
  try {
    text = new TextDecoder('utf-8', {fatal: true}).decode(bytes);
  } catch {
    return refuse('invalid', [{path: '', code: 'not_utf8'}], 400);
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    // A server hands over as many bytes as were stated. None, or others, are what somebody left of a body that they read.
    const stated = Number(request.headers.get('content-length') ?? bytes.byteLength);
    if (!isBroken && stated > 0 && stated !== bytes.byteLength && (text === '' || text === '[object Object]')) throw readBefore();
    // The error's message quotes the text: it goes nowhere.
    return refuse('invalid', [{path: '', code: 'not_json'}], 400);
  }
  if (depthExceeds(value, deepest)) return refuse('invalid', [{path: '', code: 'too_deep'}]);
  return {bytes, value: cleanJson(value)};
}

function readBefore(): SetUpError {
  return new SetUpError(
    'BODY_READ',
    'the body of the request was read before it came here, as express.json() and other parsers do. Let the endpoint come before them, ' +
      'or leave its path out of what they read',
  );
}

/** What stands in between says the same twice, in one header or in two. */
function isJson(headers: Headers): boolean {
  return (headers.get('content-type') ?? '').split(',').every((type) => isJsonType(type)) && isPlain(headers.get('content-encoding') ?? '');
}

function isJsonType(header: string): boolean {
  const [type, ...parameters] = header.split(';').map((part) => part.trim().toLowerCase());
  const charset = parameters
    .map((parameter) => /^charset\s*=\s*["']?(.*?)["']?$/.exec(parameter)?.[1])
    .find((found) => found !== undefined);
  // Other names of the same, and of a part of it.
  return type === 'application/json' && /^(?:(?:unicode-1-1-)?utf[-_]?8(?:-sig)?|(?:us-)?ascii)?$/.test((charset ?? '').trim());
}

/** Nothing has been done to the bytes, whatever is said of the letters in them. */
function isPlain(encodings: string): boolean {
  return encodings.split(',').every((encoding) => /^(?:identity|none|utf-?8)?$/i.test(encoding.trim()));
}

async function readBytes(request: Request, limit: number): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const stated = Number(request.headers.get('content-length') ?? NaN);
  if (stated > limit) return undefined;
  // A server takes in no more than the length that was stated, unless the other header overrides it. Such a body is read in one go: to watch
  // it as a stream made Node work twice as long for a report.
  if (stated <= limit && !request.headers.has('transfer-encoding')) {
    const bytes = new Uint8Array(await request.arrayBuffer());
    return bytes.byteLength > limit ? undefined : bytes;
  }
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = request.body?.getReader();
  if (reader) {
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      size += read.value.byteLength;
      if (size > limit) {
        await reader.cancel();
        return undefined;
      }
      chunks.push(read.value);
    }
  }
  const bytes = new Uint8Array(size);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.byteLength;
  }
  return bytes;
}

function depthExceeds(value: unknown, left: number): boolean {
  if (left < 0) return true;
  return typeof value === 'object' && value !== null && Object.values(value).some((item) => depthExceeds(item, left - 1));
}
