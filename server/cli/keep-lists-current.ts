import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from 'pino';
import { PublicError } from '../errors.ts';
import type { Flow } from '../flow.ts';

/** Milliseconds until a database that was away is asked again. */
const PAUSE = 60_000;

/**
 * Makes the lists of an archive anew beside serving, where they come from another program or taxonomy; tried again
 * while the database is away. Ends when that is done or `signal` says so, and is never rejected: pages are served
 * whatever becomes of it.
 */
export async function keepListsCurrent(
  flow: Pick<Flow, 'renewLists'>,
  log: Pick<Logger, 'info' | 'error'>,
  signal: AbortSignal,
  pause = PAUSE,
): Promise<void> {
  while (!signal.aborted) {
    try {
      const renewed = await flow.renewLists(signal);
      if (renewed > 0) log.info({ pairs: renewed }, 'lists were made anew');
      return;
    } catch (error) {
      // What a stop cuts short is no fault.
      if (signal.aborted) return;
      log.error({ err: error }, 'lists could not be made anew');
      if (!(error instanceof PublicError)) return;
      await sleep(pause, null, { signal }).catch(() => {});
    }
  }
}
