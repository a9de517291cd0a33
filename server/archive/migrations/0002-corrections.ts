import type { Kysely } from 'kysely';

/** Editors' corrections, as JSON with the revision that they belong to. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .alterTable('revisions')
    .addColumn('corrections', 'text', (column) => column.notNull().defaultTo('[]'))
    .execute();
}
