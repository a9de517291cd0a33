import { link, open, rename, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { PublicError } from '../errors.ts';
import { leftBeside, partialBeside } from '../partial-beside.ts';
import { StorageError } from './storage-error.ts';

/**
 * Writes a new SQLite file that appears under its name when it is whole and has reached the disk: `write` makes it
 * beside that name, and is to leave it closed. What is cut short leaves nothing that could be taken for a copy. Of two
 * processes that make the same file at once, the later one is refused; only on a disk that knows no links (FAT) can both
 * be told that they wrote it, where they end in the same moment: one of the two copies is there then, and whole.
 *
 * @throws PublicError 409 where the file is there already; StorageError where there was no room for all of it
 */
export async function appearWhole(file: string, write: (partial: string) => Promise<void>): Promise<void> {
  await refuseTaken(file);
  for (const left of await leftBeside(file)) await removeDatabase(left);
  const partial = partialBeside(file);
  try {
    await write(partial);
    const log = await stat(`${partial}-wal`).catch(() => null);
    // Closing could not move it into the file, as on a full disk: the file without it is not the whole copy.
    if (log !== null && log.size > 0)
      throw new StorageError('full', new Error('The log of the copy stayed.'));
    await sync(partial);
    await nameOnce(partial, file);
  } finally {
    await removeDatabase(partial);
  }
  await syncFolder(dirname(file));
}

/** Codes of what a disk does not know, as one for Windows knows no links and some over a network sync no folder. */
const UNKNOWN_TO_DISK: readonly unknown[] = ['EPERM', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP', 'EINVAL', 'EISDIR'];

/** Gives a file a second name. A link is refused where that name is taken, in the same step; a rename takes its place. */
async function nameOnce(partial: string, file: string): Promise<void> {
  try {
    await link(partial, file);
  } catch (error) {
    if (codeOf(error) === 'EEXIST') throw takenError(file);
    if (!UNKNOWN_TO_DISK.includes(codeOf(error))) throw error;
    await refuseTaken(file);
    await rename(partial, file);
  }
}

async function refuseTaken(file: string): Promise<void> {
  if ((await stat(file).catch(() => null)) !== null) throw takenError(file);
}

function takenError(file: string): PublicError {
  const message = `${file} is there already.`;
  return new PublicError(409, [{ field: null, code: 'file_taken', message }]);
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : null;
}

/** `vacuum into` does not wait for the disk: https://sqlite.org/lang_vacuum.html */
async function sync(file: string): Promise<void> {
  const handle = await open(file, 'r+');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** A name is kept by its folder: without this a loss of power could take away the name of a copy that was told of. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } catch (error) {
    if (!UNKNOWN_TO_DISK.includes(codeOf(error))) throw error;
  } finally {
    await handle.close();
  }
}

/** A file with the logs that SQLite keeps beside it: those of another would be read as its own. */
async function removeDatabase(file: string): Promise<void> {
  for (const each of [file, `${file}-wal`, `${file}-shm`, `${file}-journal`]) await rm(each, { force: true });
}
