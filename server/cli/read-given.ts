import { readFile } from 'node:fs/promises';

/**
 * Reads a file that somebody named.
 *
 * @throws the system's error with that name: of a folder it is refused only once it is open, when the system has
 *   forgotten what it was called
 */
export async function readGiven(file: string): Promise<Buffer> {
  return await naming(file, readFile(file));
}

/** What is being read, with a name in the error that the system refuses it with. */
export async function naming<T>(name: string, reading: Promise<T>): Promise<T> {
  return await reading.catch((error: NodeJS.ErrnoException) => {
    if (error instanceof Error && 'syscall' in error) error.path ??= name;
    throw error;
  });
}
