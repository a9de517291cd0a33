import { mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Makes a folder with those above it that are missing; one that is there stays as it is. Unlike `mkdir` with
 * `recursive`, which on Node 20 tries for ever where the system lets nothing be made, as below /proc.
 *
 * @throws the system's error with the path that could not be made
 */
export async function makeFolder(path: string): Promise<void> {
  const missing: string[] = [];
  for (let folder = path; !(await isThere(folder)); folder = dirname(folder)) missing.unshift(folder);
  // The path itself may be there and no folder: that it cannot be made says so.
  for (const folder of missing.length === 0 ? [path] : missing)
    await mkdir(folder).catch(async (error: NodeJS.ErrnoException) => {
      const made = error.code === 'EEXIST' ? await stat(folder).catch(() => null) : null;
      if (!made?.isDirectory()) throw error;
    });
}

async function isThere(path: string): Promise<boolean> {
  if (dirname(path) === path) return true;
  return await stat(path).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return false;
      throw error;
    },
  );
}
