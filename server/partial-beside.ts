import { readdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** What is being written, or was when its process was killed, with a log of SQLite, or put aside for it. */
const PARTIAL = /\.(\d{1,9})\.partial(?:-(?:wal|shm|journal|aside))?$/;

/**
 * Name under which this process writes what is to appear at a path when it is whole. Each process has one of its own: two
 * under one would make a mixture of both.
 */
export function partialBeside(path: string): string {
  return `${path}.${process.pid}.partial`;
}

/** What earlier writers of a path left that were killed: the partial names of processes that are gone, each once. */
export async function leftBeside(path: string): Promise<readonly string[]> {
  const folder = dirname(path);
  const left = await leftIn(folder);
  return left.filter(({ name }) => name === basename(path)).map(({ partial }) => join(folder, partial));
}

/** What killed writers of anything in a folder left: the names that they wrote, each with its partial name, once. */
export async function leftIn(folder: string): Promise<readonly { name: string; partial: string }[]> {
  const left = new Map<string, { name: string; partial: string }>();
  for (const found of await readdir(folder)) {
    const match = PARTIAL.exec(found);
    if (match === null || isRunning(Number(match[1]))) continue;
    const name = found.slice(0, match.index);
    const partial = `${name}.${match[1]}.partial`;
    left.set(partial, { name, partial });
  }
  return [...left.values()];
}

/** Whether a name is that of something not yet whole, or put aside for it. */
export function isPartial(name: string): boolean {
  return PARTIAL.test(name);
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
