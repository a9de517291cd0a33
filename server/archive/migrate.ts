import { type Kysely, sql } from 'kysely';
import { up as pairs } from './migrations/0001-pairs.ts';
import { up as corrections } from './migrations/0002-corrections.ts';
import { up as states } from './migrations/0003-states.ts';
import { up as participants } from './migrations/0004-participants.ts';

type Migration = (db: Kysely<unknown>) => Promise<void>;

/** In order, never edited once released: an archive remembers how many of them it has had. */
const MIGRATIONS: readonly Migration[] = [pairs, corrections, states, participants];

/**
 * Brings an archive to the newest form. Each step and the count of steps are one transaction, so that a start
 * that is killed anywhere leaves an archive that the next start finishes. The query builder's own migrator was
 * not taken: it does not wrap SQLite's schema changes, and it keeps a lock row that a kill leaves behind.
 */
export async function migrate(db: Kysely<unknown>): Promise<void> {
  await sql`create table if not exists schema_steps (steps integer not null)`.execute(db);
  for (const [index, step] of MIGRATIONS.entries()) {
    await db.transaction().execute(async (transaction) => {
      const { rows } = await sql<{ steps: number }>`select steps from schema_steps`.execute(transaction);
      if ((rows[0]?.steps ?? 0) > index) return;
      await step(transaction);
      await sql`delete from schema_steps`.execute(transaction);
      await sql`insert into schema_steps (steps) values (${index + 1})`.execute(transaction);
    });
  }
}
