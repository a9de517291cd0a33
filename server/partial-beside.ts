import { readdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** What is being written, or was when its process was killed, as `leftBeside` finds it by its name. */
const PARTIAL = /\.(\d{1,9})\.partial/;

/**
 * Name under which this process writes what is to appear at a path when it is whole. Each process has one of its own: two
 * under one would make a mixture of both.
 */
export function partialBeside(path: string): string {
  return partialOf(path, process.pid);
}

/** What earlier writers of a path left that were killed: the partial names of processes that are gone, each once. */
export async function leftBeside(path: string): Promise<readonly string[]> {
  const folder = dirname(path);
  const found = (await readdir(folder)).flatMap((name) => {
    const writer = PARTIAL.exec(name)?.[1];
    return writer !== undefined && name.startsWith(basename(partialOf(path, writer))) ? [writer] : [];
  });
  return [...new Set(found)]
    .filter((writer) => !isRunning(Number(writer)))
    .map((writer) => join(folder, basename(partialOf(path, writer))));
}

function partialOf(path: string, pid: number | string): string {
  return `${path}.${pid}.partial`;
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
