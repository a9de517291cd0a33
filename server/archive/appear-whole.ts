import { open, readdir, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { PublicError } from '../errors.ts';
import { StorageError } from './storage-error.ts';

/**
 * Writes a new SQLite file that appears under its name when it is whole and has reached the disk: `write` makes it
 * beside that name, and is to leave it closed. What is cut short leaves nothing that could be taken for a copy. Of two
 * processes that make the same file at once, the later one is refused.
 *
 * @throws PublicError 409 where the file is there already; StorageError where there was no room for all of it
 */
export async function appearWhole(file: string, write: (partial: string) => Promise<void>): Promise<void> {
  await refuseTaken(file);
  for (const left of await leftBeside(file)) await removeDatabase(left);
  const partial = partialOf(file, process.pid);
  try {
    await write(partial);
    const log = await stat(`${partial}-wal`).catch(() => null);
    // Closing could not move it into the file, as on a full disk: the file without it is not the whole copy.
    if (log !== null && log.size > 0)
      throw new StorageError('full', new Error('The log of the copy stayed.'));
    await sync(partial);
    await refuseTaken(file);
    await rename(partial, file);
  } finally {
    await removeDatabase(partial);
  }
}

async function refuseTaken(file: string): Promise<void> {
  if ((await stat(file).catch(() => null)) === null) return;
  const message = `${file} is there already.`;
  throw new PublicError(409, [{ field: null, code: 'file_taken', message }]);
}

/** Each process has a name of its own for what it writes: two under one would make a mixture of both. */
function partialOf(file: string, pid: number | string): string {
  return `${file}.${pid}.partial`;
}

/** What earlier copies of a file left that were killed: the partial files of processes that are gone. */
async function leftBeside(file: string): Promise<readonly string[]> {
  const folder = dirname(file);
  const found = (await readdir(folder)).flatMap((name) => {
    const writer = /\.(\d{1,9})\.partial/.exec(name)?.[1];
    return writer !== undefined && name.startsWith(basename(partialOf(file, writer))) ? [writer] : [];
  });
  return [...new Set(found)]
    .filter((writer) => !isRunning(Number(writer)))
    .map((writer) => join(folder, basename(partialOf(file, writer))));
}

function isRunning(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // It runs and is somebody else's.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
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
