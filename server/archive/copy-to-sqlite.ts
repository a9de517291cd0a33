import { rename, rm, stat } from 'node:fs/promises';
import type { Kysely } from 'kysely';
import { migrate } from './migrate.ts';
import { openSqlite } from './sqlite.ts';
import type { Tables } from './tables.ts';

/** What belongs to one pair, in an order in which nothing points at what is not there yet. */
const OF_A_PAIR = ['pairs', 'revisions', 'texts', 'comparisons', 'facets'] as const;

/**
 * Copies an archive as it is at one moment into a new SQLite file, which `diptych serve --data` opens, pair by pair. The
 * file appears under its name when it is whole.
 *
 * @param words what is indexed under a code
 * @throws Error where the file is there already
 */
export async function copyToSqlite(
  source: Kysely<Tables>,
  file: string,
  words: (db: Kysely<Tables>, code: string) => Promise<readonly string[]>,
): Promise<void> {
  if (await stat(file).catch(() => null)) throw new Error(`${file} is there already.`);
  const partial = `${file}.partial`;
  // What an earlier copy left that was killed.
  await removeDatabase(partial);
  const target = openSqlite(partial);
  try {
    await migrate(target);
    const snapshot = source.transaction().setIsolationLevel('repeatable read').setAccessMode('read only');
    await snapshot.execute(async (from) => {
      await target.db.transaction().execute(async (to) => {
        const states = await from.selectFrom('states').selectAll().execute();
        if (states.length > 0) await to.insertInto('states').values(states).execute();
        const pairs = await from.selectFrom('pairs').select('code').orderBy('sequence').execute();
        for (const { code } of pairs) {
          for (const table of OF_A_PAIR) {
            const rows = await from.selectFrom(table).selectAll().where('code', '=', code).execute();
            for (const row of rows) await to.insertInto(table).values(row).execute();
          }
          await target.indexWords(to, code, await words(from, code));
        }
      });
    });
    await target.close();
    await rename(partial, file);
  } finally {
    await target.close();
    await removeDatabase(partial);
  }
}

/** A file with the logs that SQLite keeps beside it: those of another would be read as its own. */
async function removeDatabase(file: string): Promise<void> {
  for (const each of [file, `${file}-wal`, `${file}-shm`]) await rm(each, { force: true });
}
