import type { Writable } from 'node:stream';
import { describeSystemRefusal } from './system-refusal.ts';

/**
 * Watches where a program writes, so that it does its work to the end where nobody reads any more: a server goes on
 * serving, an import importing. Where a pipe was closed by its reader nothing is said, as for `diptych --help | head -1`;
 * anything else that keeps the output from being written, such as a full disk, is told once, in one line.
 *
 * @param fail hears that output was lost
 */
export function watchOutput(stdout: Writable, stderr: Writable, fail: () => void): void {
  let isKnown = false;
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (isKnown) return;
    isKnown = true;
    if (error.code === 'EPIPE') return;
    fail();
    stderr.write(`diptych: the output cannot be written: ${describeSystemRefusal(error) ?? error.message}\n`);
  });
  // There is nobody left to tell.
  stderr.on('error', () => {});
}
