import {createHash} from 'node:crypto';
import {readFile, realpath} from 'node:fs/promises';
import {extname, join, sep} from 'node:path';

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

/** A file as it goes out. */
export interface StaticFile {
  bytes: Uint8Array<ArrayBuffer>;
  type: string;
  etag: string;
}

/**
 * Reads the file at a path of a URL, relative to a folder: nothing for what is not there, is outside the folder, hidden, or of a type that
 * we do not serve.
 */
export async function staticFile(folder: string, urlPath: string): Promise<StaticFile | undefined> {
  let path: string;
  try {
    path = decodeURIComponent(urlPath);
  } catch {
    return undefined;
  }
  const type = types[extname(path)];
  // A name that starts with a dot is a hidden file, or the way up.
  if (type === undefined || path.includes('\0') || path.split(/[\\/]/).some((name) => name.startsWith('.'))) return undefined;
  try {
    const root = await realpath(folder);
    // Links are followed before looking where it is.
    const file = await realpath(join(root, path));
    if (!file.startsWith(root + sep)) return undefined;
    return withTag(new Uint8Array(await readFile(file)), type);
  } catch {
    return undefined;
  }
}

/** A file that is made on the spot. */
export function jsonFile(value: unknown): StaticFile {
  return withTag(new TextEncoder().encode(JSON.stringify(value)), types['.json']!);
}

function withTag(bytes: Uint8Array<ArrayBuffer>, type: string): StaticFile {
  return {bytes, type, etag: `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`};
}
