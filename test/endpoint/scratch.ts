import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

/** A folder of one's own outside the project, and how to take it away. */
export async function scratchFolder(): Promise<{folder: string; remove: () => Promise<void>}> {
  const folder = await mkdtemp(join(tmpdir(), 'pleinwacht-'));
  return {folder, remove: () => rm(folder, {recursive: true, force: true})};
}
