import type { Kysely } from 'kysely';

/** Whom each side names as having taken part, as JSON. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const column of ['a_participants', 'b_participants']) {
    await db.schema
      .alterTable('revisions')
      .addColumn(column, 'text', (definition) => definition.notNull().defaultTo('[]'))
      .execute();
  }
}
