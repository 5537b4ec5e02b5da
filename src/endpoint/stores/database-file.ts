import {statSync} from 'node:fs';
import {statfs} from 'node:fs/promises';
import {dirname} from 'node:path';

/** With less room than this the next busy day would not fit. */
const leastRoom = 64 * 1024 * 1024;

/** The file of a database as the rest of the machine sees it, which the database itself does not look at once it has it open. */
export class DatabaseFile {
  private readonly path: string;
  private readonly opened: string;

  /** @param path of a file that was just opened. */
  constructor(path: string) {
    this.path = path;
    this.opened = identityOf(path);
  }

  /** Throws when the file was taken away or another one has its place: what is written now would be gone after the next start. */
  mustBeThere(): void {
    if (identityOf(this.path) !== this.opened) {
      throw Object.assign(new Error('the file of the database was replaced while it was open; start again'), {code: 'FILE_REPLACED'});
    }
  }

  /** Rejects when the disk is nearly full. */
  async mustHaveRoom(): Promise<void> {
    const {bavail, bsize} = await statfs(dirname(this.path));
    if (bavail * bsize < leastRoom) throw Object.assign(new Error('the disk of the database is nearly full'), {code: 'DISK_NEARLY_FULL'});
  }
}

function identityOf(path: string): string {
  const found = statSync(path, {throwIfNoEntry: false});
  return found ? `${found.dev} ${found.ino}` : 'none';
}
