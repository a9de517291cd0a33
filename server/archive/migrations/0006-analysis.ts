import type { Kysely } from 'kysely';

/** What a pair's lists were made with; null where nobody kept it. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('pairs').addColumn('analysis', 'text').execute();
}
