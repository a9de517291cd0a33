import type { Kysely } from 'kysely';
import type { Dialect } from '../dialect.ts';

/** Pairs, their immutable revisions with texts, computed comparisons, and what lists filter by. */
export async function up(db: Kysely<unknown>, dialect: Dialect): Promise<void> {
  await dialect
    .addSequence(db.schema.createTable('pairs'), 'sequence')
    .addColumn('code', 'text', (column) => column.notNull().unique())
    .addColumn('edit_key_hash', 'text', (column) => column.notNull())
    .addColumn('visibility', 'text', (column) => column.notNull())
    .addColumn('call_date', 'text', (column) => column.notNull())
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addColumn('latest_revision', 'integer', (column) => column.notNull())
    .addColumn('summary', 'text', (column) => column.notNull())
    .addColumn('withdrawn_at', 'text')
    .addColumn('tombstone', 'text')
    .execute();
  await db.schema
    .createIndex('pairs_by_date')
    .on('pairs')
    .columns(['visibility', 'call_date', 'code'])
    .execute();

  await db.schema
    .createTable('revisions')
    .addColumn('code', 'text', (column) => column.notNull().references('pairs.code'))
    .addColumn('revision', 'integer', (column) => column.notNull())
    .addColumn('revised_at', 'text', (column) => column.notNull())
    .addColumn('call', 'text', (column) => column.notNull())
    .addColumn('a_issuer', 'text', (column) => column.notNull())
    .addColumn('b_issuer', 'text', (column) => column.notNull())
    .addColumn('visibility', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('revisions_key', ['code', 'revision'])
    .execute();

  await db.schema
    .createTable('texts')
    .addColumn('code', 'text', (column) => column.notNull())
    .addColumn('revision', 'integer', (column) => column.notNull())
    .addColumn('side', 'text', (column) => column.notNull())
    .addColumn('position', 'integer', (column) => column.notNull())
    .addColumn('text_id', 'text', (column) => column.notNull())
    .addColumn('text', 'text', (column) => column.notNull())
    .addColumn('sha256', 'text', (column) => column.notNull())
    .addColumn('language', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('title', 'text')
    .addColumn('channel', 'text')
    .addColumn('source_url', 'text')
    .addColumn('source_note', 'text')
    .addColumn('published', 'text')
    .addColumn('captured', 'text', (column) => column.notNull())
    .addColumn('edit_note', 'text')
    .addPrimaryKeyConstraint('texts_key', ['code', 'revision', 'side', 'position'])
    .addForeignKeyConstraint('texts_revision', ['code', 'revision'], 'revisions', ['code', 'revision'])
    .execute();
  await db.schema.createIndex('texts_by_hash').on('texts').column('sha256').execute();

  await db.schema
    .createTable('comparisons')
    .addColumn('code', 'text', (column) => column.notNull().references('pairs.code'))
    .addColumn('revision', 'integer', (column) => column.notNull())
    .addColumn('a_text', 'text', (column) => column.notNull())
    .addColumn('b_text', 'text', (column) => column.notNull())
    .addColumn('taxonomy', 'text', (column) => column.notNull())
    .addColumn('comparison', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('comparisons_key', ['code', 'revision', 'a_text', 'b_text', 'taxonomy'])
    .execute();

  await db.schema
    .createTable('facets')
    .addColumn('code', 'text', (column) => column.notNull().references('pairs.code'))
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('value', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('facets_key', ['kind', 'value', 'code'])
    .execute();
}
