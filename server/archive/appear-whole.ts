import { open, rename, rm, stat } from 'node:fs/promises';
import { StorageError } from './storage-error.ts';

/**
 * Writes a new SQLite file that appears under its name when it is whole and has reached the disk: `write` makes it
 * beside that name, and is to leave it closed. What is cut short leaves nothing that could be taken for a copy.
 *
 * @throws Error where the file is there already; StorageError where there was no room for all of it
 */
export async function appearWhole(file: string, write: (partial: string) => Promise<void>): Promise<void> {
  if (await stat(file).catch(() => null)) throw new Error(`${file} is there already.`);
  const partial = `${file}.partial`;
  // What an earlier copy left that was killed.
  await removeDatabase(partial);
  try {
    await write(partial);
    const log = await stat(`${partial}-wal`).catch(() => null);
    // Closing could not move it into the file, as on a full disk: the file without it is not the whole copy.
    if (log !== null && log.size > 0)
      throw new StorageError('full', new Error('The log of the copy stayed.'));
    await sync(partial);
    await rename(partial, file);
  } finally {
    await removeDatabase(partial);
  }
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

/** A file with the logs that SQLite keeps beside it: those of another would be read as its own. */
async function removeDatabase(file: string): Promise<void> {
  for (const each of [file, `${file}-wal`, `${file}-shm`, `${file}-journal`]) await rm(each, { force: true });
}
