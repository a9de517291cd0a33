import type { Kysely } from 'kysely';
import { migrate } from './migrate.ts';
import { openSqlite } from './sqlite.ts';
import type { Tables } from './tables.ts';

/** What belongs to one pair, in an order in which nothing points at what is not there yet. */
const OF_A_PAIR = ['pairs', 'revisions', 'texts', 'comparisons', 'facets'] as const;

/**
 * Copies an archive as it is at one moment into a new SQLite file, which `diptych serve --data` opens, pair by pair.
 *
 * @param words what is indexed under a code
 */
export async function copyToSqlite(
  source: Kysely<Tables>,
  file: string,
  words: (db: Kysely<Tables>, code: string) => Promise<readonly string[]>,
): Promise<void> {
  const target = openSqlite(file);
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
  } finally {
    await target.close();
  }
}
