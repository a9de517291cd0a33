import { constants, open } from 'node:fs/promises';
import { systemReason } from '../system-reason.ts';

/** A link is not followed, and a pipe not waited for. Windows has neither flag. */
const FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/**
 * The bytes of a file in a folder that somebody else made, or in words why there are none: it is missing, the system
 * refuses it, or it is none but a folder, a device, a pipe that would be waited for, or a link, which could lead to any
 * file of this machine.
 */
export async function readPlainFile(path: string): Promise<Buffer | string> {
  try {
    const file = await open(path, FLAGS);
    try {
      const found = await file.stat();
      if (found.isDirectory()) return describe('EISDIR');
      return found.isFile() ? await file.readFile() : 'is no plain file';
    } finally {
      await file.close();
    }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    return code === 'ENOENT' ? 'is missing' : describe(code);
  }
}

function describe(code: string): string {
  return `cannot be read: ${systemReason(code) ?? code}`;
}
