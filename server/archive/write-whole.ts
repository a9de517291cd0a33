import { setTimeout as sleep } from 'node:timers/promises';
import type { Kysely } from 'kysely';
import type { Dialect } from './dialect.ts';
import { StorageError } from './storage-error.ts';
import type { Tables } from './tables.ts';

/** Milliseconds for which a write is tried again while another program holds the database. */
const PATIENCE = 6_000;

/**
 * Makes a change: all of it or nothing, and no other program's in its middle. While one of theirs is in the way it is
 * tried again; between two tries the connection is free, so that reads go on.
 *
 * @throws StorageError where the database stays busy, is full or cannot be written
 */
export async function writeWhole<T>(
  dialect: Dialect,
  change: (db: Kysely<Tables>) => Promise<T>,
): Promise<T> {
  const late = performance.now() + PATIENCE;
  for (let pause = 10; ; pause = Math.min(2 * pause, 160)) {
    try {
      return await writeOnce(dialect, change);
    } catch (error) {
      const isBusy = error instanceof StorageError && error.fault === 'busy';
      if (!isBusy || performance.now() > late) throw error;
      await sleep(pause);
    }
  }
}

/** The same without a second try: for what may as well be left undone. */
export async function writeOnce<T>(dialect: Dialect, change: (db: Kysely<Tables>) => Promise<T>): Promise<T> {
  return await dialect.writes.transaction().execute(async (transaction) => {
    await dialect.holdWrites(transaction);
    return await change(transaction);
  });
}
