import { setImmediate } from 'node:timers/promises';

/**
 * Lets everything that is waiting have its turn. Long pages and files are made in steps of some tenths of a second
 * for the longest texts there may be; with this between them nobody else waits for more than one.
 */
export async function nextTurn(): Promise<void> {
  await setImmediate();
}
