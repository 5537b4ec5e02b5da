import {cleanJson} from '../../protocol/wire/text.js';

/** Why a file that somebody chose cannot be opened. */
export type FileFault = 'unreadable' | 'too-large' | 'not-ours' | 'newer';

/** What tells one of our files from any other. */
export interface FileFormat {
  /** The member that names the format, and its name. */
  readonly mark: readonly [member: string, name: string];
  /** The newest version that this library can read. */
  readonly version: number;
  /** In bytes. */
  readonly largest: number;
}

/** Reads a file that somebody chose, and believes nothing of it: what is in it, or why it is none of ours. What it holds is for the caller to check. */
export async function openFile(
  file: File,
  {mark: [member, name], version, largest}: FileFormat,
): Promise<Record<string, unknown> | FileFault> {
  if (file.size > largest) return 'too-large';
  let read: unknown;
  try {
    read = cleanJson(JSON.parse(await file.text()));
  } catch (error) {
    // Or the device could not read it.
    return error instanceof SyntaxError ? 'not-ours' : 'unreadable';
  }
  const found = Object(read) as Record<string, unknown>;
  if (found[member] !== name || typeof found['version'] !== 'number') return 'not-ours';
  return found['version'] > version ? 'newer' : found;
}
