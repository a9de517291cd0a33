import { lstat, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { leftIn, partialBeside } from '../partial-beside.ts';

/**
 * Writes a folder that takes its place whole: `write` makes it beside that place. What is cut short leaves what was there,
 * here or put aside, and nothing in part. Of what was there, only what `isKept` by its name goes over into the new one.
 *
 * @param write is given the path of a folder that is not there yet
 */
export async function takePlace(
  folder: string,
  isKept: IsKept,
  write: (partial: string) => Promise<void>,
): Promise<void> {
  const partial = partialBeside(folder);
  try {
    await write(partial);
    if (await isFolder(folder)) await rename(folder, asideOf(partial));
    await rename(partial, folder);
  } finally {
    await settle(partial, folder, isKept);
  }
}

/**
 * Ends what writers that were killed left in `dir`: what is in part goes, what was put aside comes back. Reads the folder
 * once, whatever it holds.
 *
 * @param isPlace whether a name is one that is written here: what others call partial is theirs
 */
export async function settleLeft(
  dir: string,
  isPlace: (name: string) => boolean,
  isKept: IsKept,
): Promise<void> {
  for (const { name, partial } of await leftIn(dir))
    if (isPlace(name)) await settle(join(dir, partial), join(dir, name), isKept);
}

type IsKept = (name: string) => boolean;

/** Where the folder that was there lies between the two steps in which the new one takes its place. */
function asideOf(partial: string): string {
  return `${partial}-aside`;
}

/** Ends what was done or cut short: the folder that was put aside comes back where no new one had come. */
async function settle(partial: string, folder: string, isKept: IsKept): Promise<void> {
  const aside = asideOf(partial);
  await rm(partial, { recursive: true, force: true });
  if (!(await isFolder(aside))) return;
  if (!(await isFolder(folder))) return await rename(aside, folder);
  const written = new Set(await readdir(folder));
  for (const name of await readdir(aside))
    if (isKept(name) && !written.has(name)) await rename(join(aside, name), join(folder, name));
  await rm(aside, { recursive: true, force: true });
}

/** Not of a link: what it leads to is not ours to move. */
async function isFolder(path: string): Promise<boolean> {
  return (await lstat(path).catch(() => null))?.isDirectory() ?? false;
}
