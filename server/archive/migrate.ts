import { type Kysely, sql } from 'kysely';
import type { Dialect } from './dialect.ts';
import { up as pairs } from './migrations/0001-pairs.ts';
import { up as corrections } from './migrations/0002-corrections.ts';
import { up as states } from './migrations/0003-states.ts';
import { up as participants } from './migrations/0004-participants.ts';
import { up as decisions } from './migrations/0005-decisions.ts';
import { up as analysis } from './migrations/0006-analysis.ts';
import { up as order } from './migrations/0007-order.ts';
import { StorageError } from './storage-error.ts';
import type { Tables } from './tables.ts';
import { writeWhole } from './write-whole.ts';

type Migration = (db: Kysely<unknown>, dialect: Dialect) => Promise<void>;

/** In order, never edited once released: an archive remembers how many of them it has had. */
const MIGRATIONS: readonly Migration[] = [
  pairs,
  corrections,
  states,
  participants,
  decisions,
  analysis,
  order,
];

/**
 * Brings an archive to the newest form. Each step and the count of steps are one transaction, so that a start
 * that is killed anywhere leaves an archive that the next start finishes, and two that start at once do each step
 * one time. One that a newer program brought further is left as it is: what this program wrote into a form that it does
 * not know could be lost or broken there. The query builder's own migrator was not taken: it does not wrap SQLite's schema changes, and it keeps a
 * lock row that a kill leaves behind.
 *
 * @throws Error saying that the archive is of a newer program, and what to do
 */
export async function migrate(dialect: Dialect): Promise<void> {
  for (const [index, step] of MIGRATIONS.entries()) {
    await writeWhole(dialect, async (transaction) => {
      await sql`create table if not exists schema_steps (steps integer not null)`.execute(transaction);
      const { rows } = await sql<{ steps: number }>`select steps from schema_steps`.execute(transaction);
      const done = rows[0]?.steps ?? 0;
      if (done > MIGRATIONS.length) throw new Error(ofNewerProgram(done));
      if (done > index) return;
      await step(transaction as unknown as Kysely<unknown>, dialect);
      await sql`delete from schema_steps`.execute(transaction);
      await sql`insert into schema_steps (steps) values (${index + 1})`.execute(transaction);
    });
  }
  await writeWhole(dialect, (transaction) => dialect.prepareSearch(transaction));
}

/**
 * Keeps a program that runs from writing once a newer one that shares the archive has brought it further: called inside
 * each change, behind the lock that migrations take too.
 *
 * @throws StorageError `outgrown`
 */
export async function refuseNewerForm(db: Kysely<Tables>): Promise<void> {
  const { rows } = await sql<{ steps: number }>`select steps from schema_steps`.execute(db);
  const done = rows[0]?.steps ?? 0;
  if (done > MIGRATIONS.length) throw new StorageError('outgrown', new Error(ofNewerProgram(done)));
}

function ofNewerProgram(steps: number): string {
  return `a newer Diptych has written to it (form ${steps}; this one knows forms up to ${MIGRATIONS.length}). Update this program, or give it a backup from before`;
}
