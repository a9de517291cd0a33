import { type Kysely, sql } from 'kysely';

/**
 * When a pair's newest revision was stored, beside the pair, and indexes in the two orders of lists: sorting tens of
 * thousands of pairs, each looked up among the revisions, took more than a second of the one thread.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('pairs').addColumn('revised_at', 'text').execute();
  await sql`update pairs set revised_at = (select r.revised_at from revisions r
    where r.code = pairs.code and r.revision = pairs.latest_revision)`.execute(db);
  await db.schema.dropIndex('pairs_by_date').execute();
  await sql`create index pairs_by_call on pairs (visibility, call_date desc, code)
    where withdrawn_at is null`.execute(db);
  await sql`create index pairs_by_storing on pairs (visibility, revised_at, sequence)
    where withdrawn_at is null`.execute(db);
}
