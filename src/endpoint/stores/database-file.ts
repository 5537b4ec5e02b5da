import {statSync} from 'node:fs';
import {type FileHandle, mkdir, open, statfs} from 'node:fs/promises';
import {dirname} from 'node:path';

/** With less room than this the next busy day would not fit. */
const leastRoom = 64 * 1024 * 1024;

/** The file of a database as the rest of the machine sees it, which the database itself does not look at once it has it open. */
export class DatabaseFile {
  private readonly path: string;
  private readonly handle: FileHandle;
  private readonly opened: string;

  private constructor(path: string, handle: FileHandle) {
    this.path = path;
    this.handle = handle;
    this.opened = identityOf(path);
  }

  /** Made, with its folder, when it is missing: before the database opens it, so that no other account can read it; its journal gets the same permissions. */
  static async open(path: string): Promise<DatabaseFile> {
    await mkdir(dirname(path), {recursive: true, mode: 0o700});
    return new DatabaseFile(path, await open(path, 'a+', 0o600));
  }

  /** What stands there now, which is not yet what stands in the journal. Nobody waits for it. @returns how much there was. */
  async read(into: Uint8Array, position: number): Promise<number> {
    return (await this.handle.read(into, 0, into.length, position)).bytesRead;
  }

  /** Only once the database has closed it: on POSIX whoever closes a file gives up all locks that this process has on it. */
  async close(): Promise<void> {
    await this.handle.close();
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
