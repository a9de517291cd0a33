import { setTimeout as after } from 'node:timers/promises';
import { PublicError } from '../errors.ts';

/**
 * What a page is shown without rather than late: what `made` gives, or null where it takes longer than `patience`
 * milliseconds or a limit stopped it. With no patience at all, what is there already. Going on without it does not stop
 * it, and what fails later is nobody's any more.
 *
 * @throws whatever `made` throws in time that is no PublicError: that is a bug
 */
export async function unlessLate<T>(made: Promise<T>, patience: number): Promise<T | null> {
  const enough = new AbortController();
  const late = after(patience, null, { signal: enough.signal });
  try {
    return await Promise.race([made, late]);
  } catch (error) {
    if (error instanceof PublicError) return null;
    throw error;
  } finally {
    enough.abort();
  }
}
