import type { Kysely } from 'kysely';

/** What has to be remembered of the archive itself, such as that the first loading began and whether it ended. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('states')
    .addColumn('name', 'text', (column) => column.primaryKey())
    .addColumn('value', 'text', (column) => column.notNull())
    .execute();
}
